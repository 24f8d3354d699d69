// Part of Kimberlite.
// Running a program that reads a file of unknown origin: between fork and exec, and in the process
// that watches over the program, only calls that are allowed there, which Swift cannot promise.
#ifndef KIMBERLITE_CCHILD_H
#define KIMBERLITE_CCHILD_H
#include <stdint.h>

typedef struct {
  /// An absolute path.
  const char *program;
  char *const *arguments;
  char *const *environment;
  /// A private folder: where the program runs. It is removed when we die, the file `marker` of it
  /// last.
  const char *folder;
  const char *marker;
  /// The lock of the folder. The program has it too, so that it is held as long as one of them lives.
  int lock;
  /// Where it prints to.
  int output;
  int errors;
  /// Of the clock, until it is killed.
  int64_t milliseconds;
  /// Of the processor.
  int64_t seconds;
  /// Bytes of address space.
  int64_t memory;
  /// Bytes of each file it writes.
  int64_t file_size;
} kimberlite_child_task;

typedef struct {
  /// Why it could not be started, an error number; 0 when it was.
  int error;
  /// Whether its time was up.
  int is_late;
  /// Its status of waitpid.
  int status;
} kimberlite_child_end;

/// Runs the program to its end, with no input, without the descriptors of the parent but the lock,
/// and without a network: a network namespace of its own and a filter that refuses sockets, as far
/// as the system has them.
///
/// A process in between watches over it, to which all that the program starts falls, whatever group
/// or session it puts itself in. It kills them all when the program has ended, when its time is up
/// and when this process dies, however it dies; then it removes the folder too.
void kimberlite_child_run(const kimberlite_child_task *task, kimberlite_child_end *end);

/// The exit code and the signal in a status of waitpid; -1 where there is none.
int kimberlite_child_exit_code(int status);
int kimberlite_child_signal(int status);

/// Removes a folder and all that is in it; links are removed, not followed. The file `last` of it
/// goes after all others.
void kimberlite_folder_remove(const char *path, const char *last);

#endif
