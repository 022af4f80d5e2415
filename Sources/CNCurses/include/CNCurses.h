#ifndef LB_CNCURSES_H
#define LB_CNCURSES_H

#include <stddef.h>
#include <stdint.h>

// The terminal as the rest of lapboard sees it: one screen, one thread. CNCurses.c alone knows
// curses; signals.c knows signals and poll alone.

/// One cell as it goes to the screen.
typedef struct lb_cell {
  uint32_t base;       ///< the character; 0 for the right half of a wide one
  uint32_t mark1;      ///< a combining mark, or 0
  uint32_t mark2;      ///< a second one, or 0
  uint8_t width;       ///< columns: 1, 2, or 0 for the right half of a wide one
  uint8_t attributes;  ///< bits of `lb_attribute`
  uint16_t pair;       ///< colour pair set by `lb_set_pair`, or 0
} lb_cell;

/// Attributes of a cell.
enum lb_attribute { LB_BOLD = 1, LB_UNDERLINE = 2, LB_REVERSE = 4, LB_DIM = 8 };

/// Why the screen could not be opened.
enum lb_result {
  LB_OK = 0,
  LB_NO_TERM = 1,       ///< TERM is not set
  LB_UNKNOWN_TERM = 2,  ///< the terminal database does not know it
  LB_POOR_TERM = 3,     ///< it cannot place its cursor
  LB_NO_TTY = 4,        ///< standard output is no terminal, or there is none to read keys from
  LB_FAILED = 5,        ///< curses or the system refused
};

/// Kinds of input.
enum lb_input_kind { LB_NOTHING = 0, LB_CHARACTER = 1, LB_KEY = 2 };

/// Keys that are no characters. Beside them, `LB_KEY_F0 + n` is the function key n.
enum lb_key {
  LB_KEY_UP = 1,
  LB_KEY_DOWN,
  LB_KEY_RIGHT,
  LB_KEY_LEFT,
  LB_KEY_HOME,
  LB_KEY_END,
  LB_KEY_PAGE_UP,
  LB_KEY_PAGE_DOWN,
  LB_KEY_INSERT,
  LB_KEY_DELETE,
  LB_KEY_BACKSPACE,
  LB_KEY_ENTER,
  LB_KEY_BACK_TAB,
  LB_KEY_MOUSE_SGR,  ///< `button;column;row` and `M` or `m` follow as characters
  LB_KEY_MOUSE_X10,  ///< three characters follow
  LB_KEY_UNKNOWN,
  LB_KEY_F0 = 32,
};

/// One piece of input.
typedef struct lb_input {
  uint8_t kind;       ///< of `lb_input_kind`
  uint8_t modifiers;  ///< with a key: 1 shift, 2 alt, 4 control
  uint32_t value;     ///< a Unicode scalar, or one of `lb_key`
} lb_input;

/// What `lb_wait` has seen, one bit each.
enum lb_ready { LB_READY_INPUT = 1, LB_READY_SIGNAL = 2, LB_READY_CLOSED = 4 };

/// Takes the character set of the environment.
///
/// With no locale set, or a UTF-8 one that is not installed, a plain UTF-8 locale is tried. A locale
/// that is set and is not UTF-8 is believed.
///
/// - Returns: 1 when characters are UTF-8, 0 when only ASCII is safe.
int lb_use_locale(void);

/// Opens the screen, and takes over signals until `lb_close`.
///
/// Keys come from standard input, or from the controlling terminal where that is something else.
///
/// - Parameter wants_colours: 0 leaves all colours alone.
/// - Returns: one of `lb_result`; but for `LB_OK` the terminal is as it was.
int lb_open(int wants_colours);

/// Gives the terminal back; does nothing when it is not open.
void lb_close(void);

/// Number of colours the terminal shows; 0 without colours.
int lb_colours(void);

/// Defines a colour pair on the terminal's own background; -1 stands for its own foreground.
void lb_set_pair(int pair, int foreground);

/// Columns and rows of the terminal now; at least 1 each.
void lb_size(int *columns, int *rows);

/// Fits the screen to the terminal's size and empties it.
void lb_fit(void);

/// Hands over cells of one row, from a column on; shown by `lb_flush`.
///
/// A character whose width the system sees otherwise becomes `?`, so that rows keep their length.
void lb_put(int x, int y, const lb_cell *cells, int count);

/// Sends what has changed since the last call.
///
/// For a new picture every row handed over is written anew; else curses looks for blocks that moved
/// and scrolls them, which some terminals and recorders do not know.
void lb_flush(int is_new_picture);

/// Makes the next `lb_flush` send everything.
void lb_redraw(void);

/// The next key or character that has come in, without waiting.
lb_input lb_read(void);

/// The next character of a report that has begun, waiting up to 25 ms for it.
lb_input lb_read_more(void);

/// Waits for input or a signal.
///
/// - Parameter nanoseconds: the longest wait; negative waits without end.
/// - Returns: bits of `lb_ready`; 0 when the time is up.
int lb_wait(int64_t nanoseconds);

/// The next signal that has come in, those that end the program first; 0 without one.
int lb_take_signal(void);

/// Gives the terminal back, stops the process, and takes the terminal again when continued.
///
/// - Parameter group: stops the whole process group, as the key does, and not this process alone.
void lb_suspend(int group);

/// Takes the terminal again after somebody else stopped and continued the process.
void lb_resume(void);

/// Turns reports of the mouse on or off, where the terminal has them.
///
/// - Returns: 1 when they are on.
int lb_set_mouse(int enabled);

/// Sets the window's title, where the terminal has one; the old one comes back at the end.
void lb_set_title(const char *text);

/// Sets SIGQUIT to its default action, unless the parent had it ignored.
void lb_end_on_quit(void);

/// Ends the process by a signal, so that its parent sees why it ended.
_Noreturn void lb_reraise(int signal);

#endif
