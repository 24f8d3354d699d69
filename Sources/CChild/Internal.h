// Part of Kimberlite.
#ifndef KIMBERLITE_CCHILD_INTERNAL_H
#define KIMBERLITE_CCHILD_INTERNAL_H
#include "CChild.h"
#include <sys/types.h>

/// The descriptors of the watching process and, up to the report, of the child before it becomes the
/// program; of the program the lock only.
enum { LOCK = 3, REPORT, LIFELINE, OUTPUT, ERRORS, FIRST_OTHER };

/// What the report is made of.
typedef struct {
  enum { NOT_STARTED, ENDED, LATE } kind;
  /// An error number, or a status of waitpid.
  int value;
} report;

void send_report(int kind, int value);

void close_from(int first);

/// Turns the child of `parent` into the program; does not return.
void become(const kimberlite_child_task *task, pid_t parent);

/// Watches over the program in a process of its own; does not return. The descriptors are still
/// those of the task.
void supervise(const kimberlite_child_task *task, int report, int lifeline);

/// The entries of an open folder, read without allocating.
typedef struct {
  int folder;
  int length;
  int at;
  _Alignas(8) char bytes[2048];
} entries;

/// The next name but `.` and `..`; null at the end.
const char *next_entry(entries *list);

#endif
