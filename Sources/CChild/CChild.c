// Part of Kimberlite.
#define _GNU_SOURCE
#include "Internal.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/// Where the limit cannot be refused it lies `more` above; a lower one that is set stays.
static void set_limit(int resource, int64_t value, int64_t more) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0) return;
  if ((rlim_t)(value + more) < limit.rlim_max) limit.rlim_max = value + more;
  limit.rlim_cur = (rlim_t)value < limit.rlim_max ? (rlim_t)value : limit.rlim_max;
  setrlimit(resource, &limit);
}

void close_from(int first) {
#ifdef SYS_close_range
  if (syscall(SYS_close_range, first, ~0U, 0) == 0) return;
#endif
  long count = sysconf(_SC_OPEN_MAX);
  for (long descriptor = first; descriptor < count && descriptor < 65536; descriptor++)
    close((int)descriptor);
}

#if defined(__x86_64__)
#define OWN_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OWN_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#define LOAD(member) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, member))
#define IF_EQUAL(value, yes, no) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, yes, no)
#define IF_AT_LEAST(value, yes, no) BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, value, yes, no)
#define RETURN(action) BPF_STMT(BPF_RET | BPF_K, action)

/// Refuses all sockets but those of this machine's own files, which office programs use between
/// their processes. Needs no right; a system that has no such filters is left as it is.
static void refuse_sockets(void) {
#ifdef OWN_ARCHITECTURE
  struct sock_filter rules[] = {
      LOAD(arch),
      // Calls of another architecture have other numbers.
      IF_EQUAL(OWN_ARCHITECTURE, 1, 0),
      RETURN(SECCOMP_RET_ERRNO | ENOSYS),
      LOAD(nr),
      // So have those that x86-64 offers to 32-bit programs.
      IF_AT_LEAST(0x40000000, 5, 0),
      // A ring of calls makes sockets too.
      IF_EQUAL(425, 4, 0),
      IF_EQUAL(SYS_socket, 0, 2),
      LOAD(args[0]),
      IF_EQUAL(AF_UNIX, 0, 2),
      RETURN(SECCOMP_RET_ALLOW),
      RETURN(SECCOMP_RET_ERRNO | ENOSYS),
      RETURN(SECCOMP_RET_ERRNO | EACCES),
  };
  struct sock_fprog program = {.len = sizeof rules / sizeof *rules, .filter = rules};
  (void)prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
#endif
}

static void fail(int code) {
  send_report(NOT_STARTED, code);
  _exit(126);
}

void become(const kimberlite_child_task *task, pid_t parent) {
  setpgid(0, 0);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  int input = open("/dev/null", O_RDONLY);
  if (input < 0 || dup2(input, 0) < 0 || dup2(OUTPUT, 1) < 0 || dup2(ERRORS, 2) < 0) fail(errno);
  close_from(LIFELINE);
  if (chdir(task->folder) != 0) fail(errno);
  struct sigaction action = {.sa_handler = SIG_DFL};
  for (int number = 1; number < NSIG; number++) sigaction(number, &action, 0);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, 0);
  // A system may forbid the one or the other; nothing else depends on them.
  (void)unshare(CLONE_NEWUSER | CLONE_NEWNET);
  refuse_sockets();
  // Other rights than before take this away, so that it comes after them.
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(126);
  set_limit(RLIMIT_CORE, 0, 0);
  set_limit(RLIMIT_FSIZE, task->file_size, 0);
  // The signal that says why comes a second before the one that cannot be refused.
  set_limit(RLIMIT_CPU, task->seconds, 1);
  set_limit(RLIMIT_AS, task->memory, 0);
  execve(task->program, task->arguments, task->environment);
  fail(errno);
}

/// Reads until the watching process has ended. The last word is about the end; that it could not be
/// started comes before. Gives 0 when nothing was said.
static int read_reports(int source, kimberlite_child_end *end) {
  int is_told = 0;
  for (;;) {
    report report;
    ssize_t count = read(source, &report, sizeof report);
    if (count < 0 && errno == EINTR) continue;
    if (count != sizeof report) return is_told;
    is_told = 1;
    switch (report.kind) {
    case NOT_STARTED: end->error = report.value; break;
    case LATE: end->is_late = 1; end->status = report.value; break;
    case ENDED: end->status = report.value; break;
    }
  }
}

void kimberlite_child_run(const kimberlite_child_task *task, kimberlite_child_end *end) {
  *end = (kimberlite_child_end){0};
  // The one ends when the watching process does, the other when this process does.
  int reports[2], lifeline[2];
  if (pipe2(reports, O_CLOEXEC) != 0) {
    end->error = errno;
    return;
  }
  if (pipe2(lifeline, O_CLOEXEC) != 0) {
    end->error = errno;
    close(reports[0]);
    close(reports[1]);
    return;
  }
  // No handler of this process runs in the others.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pid_t watcher = fork();
  if (watcher == 0) supervise(task, reports[1], lifeline[0]);
  int code = errno;
  pthread_sigmask(SIG_SETMASK, &before, 0);
  close(reports[1]);
  close(lifeline[0]);
  if (watcher < 0) {
    end->error = code;
  } else {
    int is_told = read_reports(reports[0], end), status = 0;
    while (waitpid(watcher, &status, 0) < 0 && errno == EINTR) {
    }
    if (!is_told && WIFEXITED(status)) end->error = WEXITSTATUS(status);
    if (!is_told) end->status = status;
  }
  close(reports[0]);
  close(lifeline[1]);
}

int kimberlite_child_exit_code(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -1; }

int kimberlite_child_signal(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : -1; }
