#ifndef LB_INTERNAL_H
#define LB_INTERNAL_H

#include <stddef.h>
#include <termios.h>

// What signals.c does for CNCurses.c.

/// Remembers how to give the terminal back from a handler: bytes to write, modes to set.
void lb_restore_prepare(int input, int output, const char *bytes, size_t length);

/// Adds bytes that undo what has been turned on; those of the last call count.
void lb_restore_also(const char *bytes);

/// Says whether the terminal is ours, so that a handler knows what to do.
void lb_restore_arm(int armed);

/// Sets the modes the terminal had before it was opened.
void lb_restore_modes(void);

/// Remembers the handlers there are, to be called before curses sets its own.
///
/// - Returns: 0, or -1 when the system refuses.
int lb_signals_remember(void);

/// Installs all handlers, over those of curses.
void lb_signals_install(void);

/// Puts back the handlers that were there before.
void lb_signals_remove(void);

/// Stops the process as the default action of the suspend signal does; returns when continued.
void lb_signals_stop(int group);

/// Writes all bytes to the terminal, whatever interrupts.
void lb_write_all(int descriptor, const char *bytes, size_t length);

#endif
