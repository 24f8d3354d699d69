// Part of Kimberlite.
#define _GNU_SOURCE
#include "CChild.h"
#include <errno.h>
#include <stddef.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void set_limit(int resource, int64_t value) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0) return;
  if (limit.rlim_max == RLIM_INFINITY || (rlim_t)value < limit.rlim_max) limit.rlim_max = value;
  limit.rlim_cur = limit.rlim_max;
  setrlimit(resource, &limit);
}

static void close_others(void) {
#ifdef SYS_close_range
  if (syscall(SYS_close_range, 3, ~0U, 0) == 0) return;
#endif
  long count = sysconf(_SC_OPEN_MAX);
  for (long descriptor = 3; descriptor < count && descriptor < 65536; descriptor++)
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

static void become(const char *program, char *const arguments[], char *const environment[],
                   const char *folder, int output, int errors,
                   const kimberlite_child_limits *limits, pid_t parent) {
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(126);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  // Where the parent has closed its own input or output, files got their numbers.
  output = fcntl(output, F_DUPFD, 3);
  errors = fcntl(errors, F_DUPFD, 3);
  int input = open("/dev/null", O_RDONLY);
  if (input < 0 || dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(errors, 2) < 0) _exit(126);
  close_others();
  if (chdir(folder) != 0) _exit(126);
  struct sigaction action = {.sa_handler = SIG_DFL};
  for (int number = 1; number < NSIG; number++) sigaction(number, &action, 0);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, 0);
  set_limit(RLIMIT_CORE, 0);
  set_limit(RLIMIT_AS, limits->memory);
  set_limit(RLIMIT_FSIZE, limits->output);
  set_limit(RLIMIT_CPU, limits->seconds);
  // A system may forbid the one or the other; nothing else depends on them.
  (void)unshare(CLONE_NEWUSER | CLONE_NEWNET);
  refuse_sockets();
  execve(program, arguments, environment);
  _exit(127);
}

int kimberlite_child_start(const char *program, char *const arguments[], char *const environment[],
                           const char *folder, int output, int errors,
                           const kimberlite_child_limits *limits) {
  // No handler of the parent runs in the child before it has its own signals.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pid_t parent = getpid();
  pid_t child = fork();
  if (child == 0)
    become(program, arguments, environment, folder, output, errors, limits, parent);
  int code = errno;
  pthread_sigmask(SIG_SETMASK, &before, 0);
  if (child < 0) return -code;
  setpgid(child, child);
  return child;
}

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/// Whether the child has ended; it stays a zombie, so that its number is given to no other.
static int has_ended(pid_t child) {
  siginfo_t info = {0};
  int result = waitid(P_PID, child, &info, WEXITED | WNOHANG | WNOWAIT);
  return result < 0 ? errno != EINTR : info.si_pid == child;
}

int kimberlite_child_await(int child, int64_t milliseconds, int *status) {
  int64_t end = now() + milliseconds;
  int is_late = 0;
#ifdef SYS_pidfd_open
  int handle = (int)syscall(SYS_pidfd_open, child, 0);
#else
  int handle = -1;
#endif
  while (!has_ended(child)) {
    int64_t left = end - now();
    if (left <= 0) {
      is_late = 1;
      break;
    }
    struct pollfd event = {.fd = handle, .events = POLLIN};
    // Without a handle, looks every few milliseconds.
    int pause = handle >= 0 ? (int)(left < 3600000 ? left : 3600000) : (int)(left < 5 ? left : 5);
    poll(&event, handle >= 0, pause);
  }
  if (handle >= 0) close(handle);
  kill(-child, SIGKILL);
  kill(child, SIGKILL);
  *status = 0;
  while (waitpid(child, status, 0) < 0 && errno == EINTR) {
  }
  return is_late;
}

int kimberlite_child_exit_code(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -1; }

int kimberlite_child_signal(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : -1; }
