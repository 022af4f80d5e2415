#define _GNU_SOURCE
#define _DARWIN_C_SOURCE

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "CNCurses.h"

// Handlers only set a flag and write one byte to a pipe that `lb_wait` listens to. Those of a crash
// write bytes prepared before, since nothing else is allowed there.

enum { most_bytes = 512, signal_count = 65 };

static int input_descriptor = 0;
static int output_descriptor = 1;
static struct termios saved_modes;
static int has_saved_modes = 0;
static char restore_bytes[most_bytes];
static size_t restore_length = 0;
static char also_bytes[most_bytes];
static volatile sig_atomic_t also_length = 0;
static volatile sig_atomic_t armed = 0;

static int wake_pipe[2] = {-1, -1};
static volatile sig_atomic_t pending[signal_count];
static volatile sig_atomic_t stopping = 0;
static struct sigaction previous[signal_count];
static int installed = 0;

/// Signals that ask the program to leave, the first to be reported first.
static const int leaving[] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT};
/// Signals about the terminal.
static const int informing[] = {SIGTSTP, SIGCONT, SIGWINCH};
/// Signals after which nothing of the program can be trusted.
static const int crashing[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

void lb_write_all(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

void lb_restore_prepare(int input, int output, const char *bytes, size_t length) {
  input_descriptor = input;
  output_descriptor = output;
  has_saved_modes = tcgetattr(input, &saved_modes) == 0;
  restore_length = length < most_bytes ? length : most_bytes;
  memcpy(restore_bytes, bytes, restore_length);
}

void lb_restore_also(const char *bytes) {
  size_t length = strlen(bytes);
  also_length = 0;
  if (length > most_bytes) return;
  memcpy(also_bytes, bytes, length);
  also_length = (sig_atomic_t)length;
}

void lb_restore_arm(int value) { armed = value; }

void lb_restore_modes(void) {
  if (has_saved_modes) tcsetattr(input_descriptor, TCSADRAIN, &saved_modes);
}

/// Gives the terminal back with calls that are allowed in a handler.
static void restore_now(void) {
  if (!armed) return;
  armed = 0;
  lb_write_all(output_descriptor, also_bytes, (size_t)also_length);
  lb_write_all(output_descriptor, restore_bytes, restore_length);
  if (has_saved_modes) tcsetattr(input_descriptor, TCSANOW, &saved_modes);
}

static void wake(int number) {
  char byte = (char)number;
  if (wake_pipe[1] >= 0) (void)!write(wake_pipe[1], &byte, 1);
}

static void note(int number) {
  int saved = errno;
  if (number != SIGCONT || !stopping) {
    pending[number] = 1;
    wake(number);
  }
  errno = saved;
}

/// A program that does not answer must still end: the third request ends it.
static void note_leaving(int number) {
  if (pending[number] >= 2) {
    restore_now();
    signal(number, SIG_DFL);
    raise(number);
    return;
  }
  int saved = errno;
  pending[number] = pending[number] + 1;
  wake(number);
  errno = saved;
}

/// The default action follows, and not the handler of the Swift runtime, which would take the
/// terminal again to ask what to do.
static void crash(int number) {
  restore_now();
  signal(number, SIG_DFL);
  raise(number);
}

static void install(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

/// Handlers run on a stack of their own, since a crash may come from a full one.
static void use_own_stack(void) {
  static char memory[64 * 1024];
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = memory;
  stack.ss_size = sizeof memory;
  sigaltstack(&stack, NULL);
}

static int open_pipe(void) {
  if (wake_pipe[0] >= 0) return 0;
  if (pipe(wake_pipe) != 0) return -1;
  for (int end = 0; end < 2; end++) {
    fcntl(wake_pipe[end], F_SETFD, FD_CLOEXEC);
    fcntl(wake_pipe[end], F_SETFL, O_NONBLOCK);
  }
  return 0;
}

static void remember(const int *numbers, size_t count) {
  for (size_t i = 0; i < count; i++) sigaction(numbers[i], NULL, &previous[numbers[i]]);
}

static void put_back(const int *numbers, size_t count) {
  for (size_t i = 0; i < count; i++) sigaction(numbers[i], &previous[numbers[i]], NULL);
}

int lb_signals_remember(void) {
  if (open_pipe() != 0) return -1;
  remember(leaving, COUNT(leaving));
  remember(informing, COUNT(informing));
  remember(crashing, COUNT(crashing));
  installed = 1;
  return 0;
}

void lb_signals_install(void) {
  use_own_stack();
  for (size_t i = 0; i < COUNT(leaving); i++) {
    // nohup has the program outlive its terminal.
    if (leaving[i] == SIGHUP && previous[SIGHUP].sa_handler == SIG_IGN) {
      signal(SIGHUP, SIG_IGN);
      continue;
    }
    install(leaving[i], note_leaving, SA_RESTART);
  }
  for (size_t i = 0; i < COUNT(informing); i++) install(informing[i], note, SA_RESTART);
  for (size_t i = 0; i < COUNT(crashing); i++) {
    install(crashing[i], crash, SA_ONSTACK | SA_NODEFER | SA_RESETHAND);
  }
}

void lb_signals_remove(void) {
  if (!installed) return;
  put_back(leaving, COUNT(leaving));
  put_back(informing, COUNT(informing));
  put_back(crashing, COUNT(crashing));
  installed = 0;
}

void lb_signals_stop(int group) {
  stopping = 1;
  if (group) {
    signal(SIGTSTP, SIG_IGN);
    kill(0, SIGTSTP);
  }
  signal(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);  // to this thread, so it has stopped and been continued when this returns
  install(SIGTSTP, note, SA_RESTART);
  pending[SIGTSTP] = 0;
  stopping = 0;
}

int lb_take_signal(void) {
  for (size_t i = 0; i < COUNT(leaving); i++) {
    if (!pending[leaving[i]]) continue;
    pending[leaving[i]] = 0;
    return leaving[i];
  }
  for (size_t i = 0; i < COUNT(informing); i++) {
    if (!pending[informing[i]]) continue;
    pending[informing[i]] = 0;
    return informing[i];
  }
  return 0;
}

static int poll_for(struct pollfd *descriptors, nfds_t count, int64_t nanoseconds) {
#ifdef __linux__
  struct timespec limit = {nanoseconds / 1000000000, nanoseconds % 1000000000};
  return ppoll(descriptors, count, nanoseconds < 0 ? NULL : &limit, NULL);
#else
  int64_t milliseconds = nanoseconds / 1000000 + (nanoseconds % 1000000 != 0);
  if (milliseconds > 1000000000) milliseconds = 1000000000;
  return poll(descriptors, count, nanoseconds < 0 ? -1 : (int)milliseconds);
#endif
}

int lb_wait(int64_t nanoseconds) {
  struct pollfd descriptors[2] = {
    {.fd = input_descriptor, .events = POLLIN},
    {.fd = wake_pipe[0], .events = POLLIN},
  };
  int ready = 0;
  if (poll_for(descriptors, 2, nanoseconds) < 0) {
    return errno == EINTR ? LB_READY_SIGNAL : LB_READY_CLOSED;
  }
  if (descriptors[1].revents & POLLIN) {
    char bytes[64];
    while (read(wake_pipe[0], bytes, sizeof bytes) > 0) {
    }
    ready |= LB_READY_SIGNAL;
  }
  if (descriptors[0].revents != 0) {
    // A terminal that is gone is "readable" for ever, without a byte to read.
    int waiting = 0;
    int has_bytes = ioctl(input_descriptor, FIONREAD, &waiting) == 0 && waiting > 0;
    ready |= has_bytes ? LB_READY_INPUT : LB_READY_CLOSED;
  }
  return ready;
}

void lb_end_on_quit(void) {
  struct sigaction action;
  if (sigaction(SIGQUIT, NULL, &action) != 0 || action.sa_handler == SIG_IGN) return;
  signal(SIGQUIT, SIG_DFL);
}

_Noreturn void lb_reraise(int number) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  signal(number, SIG_DFL);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
  raise(number);
  _exit(128 + number);
}
