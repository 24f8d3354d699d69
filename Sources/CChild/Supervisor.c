// Part of Kimberlite.
#define _GNU_SOURCE
#include "Internal.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

void send_report(int kind, int value) {
  report report = {.kind = kind, .value = value};
  while (write(REPORT, &report, sizeof report) < 0 && errno == EINTR) {
  }
}

/// The program, and what is known of it.
typedef struct {
  pid_t process;
  int is_reaped;
  int status;
} child;

static void wake_up(int number) { (void)number; }

/// Waits until a child ends, the time is up or, if `lifeline` is not negative, the parent is gone,
/// which gives 1.
static int wait_for_event(int lifeline, int64_t milliseconds) {
  // Blocked at all other times, so that none is missed.
  sigset_t others;
  sigfillset(&others);
  sigdelset(&others, SIGCHLD);
  struct timespec time = {milliseconds / 1000, (milliseconds % 1000) * 1000000};
  struct pollfd event = {.fd = lifeline, .events = POLLIN};
  return ppoll(&event, 1, &time, &others) > 0;
}

/// Whether the program has ended; it stays a zombie, so that its number is given to no other.
/// Others, which fell to this process, are buried.
static int has_ended(const child *child) {
  for (;;) {
    siginfo_t info = {0};
    if (waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) != 0) return errno != EINTR;
    if (info.si_pid == 0) return 0;
    if (info.si_pid == child->process) return 1;
    waitpid(info.si_pid, 0, 0);
  }
}

/// Buries those that have ended; whether none is left.
static int all_are_buried(child *child) {
  for (;;) {
    int status;
    pid_t process = waitpid(-1, &status, WNOHANG);
    if (process == 0) return 0;
    if (process < 0 && errno != EINTR) return 1;
    if (process == child->process) {
      child->is_reaped = 1;
      child->status = status;
    }
  }
}

static pid_t number(const char *text) {
  pid_t value = 0;
  if (*text == 0) return 0;
  for (; *text >= '0' && *text <= '9'; text++) value = value * 10 + (*text - '0');
  return *text == 0 || *text == ' ' ? value : 0;
}

/// The parent of a process of the folder /proc, 0 when it is not known.
static pid_t parent_of(int processes, const char *name) {
  char path[32];
  size_t length = strlen(name);
  if (length > 16) return 0;
  memcpy(path, name, length);
  memcpy(path + length, "/stat", 6);
  int file = openat(processes, path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  char text[512];
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  if (count <= 0) return 0;
  text[count] = 0;
  // Number (name) state parent …; a name may hold anything.
  const char *end = strrchr(text, ')');
  return end && strlen(end) > 4 ? number(end + 4) : 0;
}

/// Kills the children of this process. Until they are buried nobody else gets their numbers.
static void kill_children(void) {
  int folder = open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return;
  pid_t self = getpid();
  entries list = {.folder = folder};
  for (const char *name; (name = next_entry(&list));) {
    pid_t process = number(name);
    if (process > 0 && parent_of(folder, name) == self) kill(process, SIGKILL);
  }
  close(folder);
}

/// Kills the program and whatever descends from it. Children of those that are killed fall to this
/// process, so that a few rounds reach them all.
static void end_all(child *child) {
  // One that hangs in the system, on a disk that does not answer, is not waited for for ever.
  int64_t end = now() + 10000;
  if (!child->is_reaped) kill(-child->process, SIGKILL);
  if (!child->is_reaped) kill(child->process, SIGKILL);
  while (!all_are_buried(child) && now() < end) {
    kill_children();
    wait_for_event(-1, 10);
  }
}

/// The descriptors that are needed get fixed numbers; all others are closed.
static void take_descriptors(const kimberlite_child_task *task, int report, int lifeline) {
  const int sources[] = {task->lock, report, lifeline, task->output, task->errors};
  int copies[5];
  for (int index = 0; index < 5; index++) {
    copies[index] = fcntl(sources[index], F_DUPFD, FIRST_OTHER);
    if (copies[index] < 0) _exit(errno);
  }
  for (int index = 0; index < 5; index++)
    if (dup2(copies[index], LOCK + index) < 0) _exit(errno);
  fcntl(REPORT, F_SETFD, FD_CLOEXEC);
  close_from(FIRST_OTHER);
  // Nobody waits for this process at the other end of a pipe.
  int nothing = open("/dev/null", O_RDWR);
  for (int descriptor = 0; descriptor < 3; descriptor++)
    if (nothing < 0 || dup2(nothing, descriptor) < 0) _exit(errno);
  if (nothing > 2) close(nothing);
}

void supervise(const kimberlite_child_task *task, int report, int lifeline) {
  setpgid(0, 0);
  take_descriptors(task, report, lifeline);
  // What is aimed at all processes of the command's name does not hit this one.
  prctl(PR_SET_NAME, "converter");
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  struct sigaction action = {.sa_handler = wake_up};
  sigaction(SIGCHLD, &action, 0);
  pid_t self = getpid();
  child child = {.process = fork()};
  if (child.process == 0) become(task, self);
  if (child.process < 0) {
    send_report(NOT_STARTED, errno);
    _exit(0);
  }
  close(OUTPUT);
  close(ERRORS);
  setpgid(child.process, child.process);
  int64_t end = now() + task->milliseconds;
  int is_late = 0, is_orphan = 0;
  while (!is_orphan && !is_late && !has_ended(&child)) {
    int64_t left = end - now();
    is_late = left <= 0;
    if (!is_late) is_orphan = wait_for_event(LIFELINE, left);
  }
  end_all(&child);
  struct pollfd event = {.fd = LIFELINE, .events = POLLIN};
  if (is_orphan || poll(&event, 1, 0) > 0)
    kimberlite_folder_remove(task->folder, task->marker);
  send_report(is_late ? LATE : ENDED, child.status);
  _exit(0);
}
