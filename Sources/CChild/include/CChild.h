// Part of Kimberlite.
// Starting and awaiting a program that reads a file of unknown origin: between fork and exec only
// calls that are allowed there, which Swift cannot promise.
#ifndef KIMBERLITE_CCHILD_H
#define KIMBERLITE_CCHILD_H
#include <stdint.h>

typedef struct {
  /// Bytes of address space.
  int64_t memory;
  /// Bytes of each file the child writes.
  int64_t output;
  /// Seconds of processor time.
  int64_t seconds;
} kimberlite_child_limits;

/// Starts `program` (an absolute path) as leader of a process group of its own, in `folder`, with no
/// input, without the descriptors of the parent, without a network (a network namespace of its own
/// and a filter that refuses sockets, as far as the system has them), and such that it is killed when the thread that started it ends. What it prints goes to
/// the descriptors `output` and `errors`. Gives its process id, or minus the error number.
int kimberlite_child_start(const char *program, char *const arguments[], char *const environment[],
                           const char *folder, int output, int errors,
                           const kimberlite_child_limits *limits);

/// Waits for the end of the child for so many milliseconds, then kills it; what is left of its group
/// is killed with it. Gives 1 when the time was up, else 0; `status` is the one of waitpid.
int kimberlite_child_await(int child, int64_t milliseconds, int *status);

/// The exit code and the signal in a status of waitpid; -1 where there is none.
int kimberlite_child_exit_code(int status);
int kimberlite_child_signal(int status);

#endif
