#define _GNU_SOURCE
#define _DARWIN_C_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <term.h>
#undef columns
#undef lines

#include "CNCurses.h"
#include "internal.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

enum { most_columns = 10000, escape_delay = 25, own_codes = 1024 };

static SCREEN *screen = NULL;
static WINDOW *keys = NULL;  // a pad: reading from it does not refresh the screen
static int input = 0;
static int output = 1;
static int is_open = 0;
static int colours = 0;
static int knows_mouse = 0;
static int mouse_is_on = 0;
static int title_is_set = 0;

// MARK: - Locale

static int is_utf8(void) { return strcasecmp(nl_langinfo(CODESET), "UTF-8") == 0; }

/// The locale for characters that the environment names; empty without one.
static const char *named_locale(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int i = 0; i < 3; i++) {
    const char *value = getenv(names[i]);
    if (value != NULL && value[0] != 0) return value;
  }
  return "";
}

int lb_use_locale(void) {
  const char *name = named_locale();
  if (setlocale(LC_CTYPE, "") != NULL && is_utf8()) return 1;
  int wants = name[0] == 0 || strcasestr(name, "utf-8") != NULL || strcasestr(name, "utf8") != NULL;
  static const char *const tried[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"};
  for (int i = 0; wants && i < 4; i++) {
    if (setlocale(LC_CTYPE, tried[i]) != NULL && is_utf8()) return 1;
  }
  if (setlocale(LC_CTYPE, "") == NULL) setlocale(LC_CTYPE, "C");
  return 0;
}

// MARK: - Opening and closing

/// The value of a string capability, or NULL.
static const char *capability(const char *name) {
  const char *value = tigetstr(name);
  return value == NULL || value == (const char *)-1 ? NULL : value;
}

/// Adds a capability to `bytes` without its padding, `$<5>`.
static size_t append(char *bytes, size_t used, size_t room, const char *name) {
  const char *value = capability(name);
  for (; value != NULL && *value != 0 && used < room; value++) {
    if (value[0] == '$' && value[1] == '<' && strchr(value, '>') != NULL) {
      value = strchr(value, '>');
    } else {
      bytes[used++] = *value;
    }
  }
  return used;
}

static void prepare_restore(void) {
  static const char *const names[] = {"sgr0", "op", "rmkx", "cnorm", "rmcup"};
  char bytes[256];
  size_t used = 0;
  for (int i = 0; i < 5; i++) used = append(bytes, used, sizeof bytes - 2, names[i]);
  if (capability("rmcup") == NULL) {
    bytes[used++] = '\r';
    bytes[used++] = '\n';
  }
  lb_restore_prepare(input, output, bytes, used);
}

/// Checks the terminal before curses touches it.
static int check(void) {
  const char *term = getenv("TERM");
  if (!isatty(output)) return LB_NO_TTY;
  if (term == NULL || term[0] == 0) return LB_NO_TERM;
  int reason = 0;
  if (setupterm(term, output, &reason) != OK) return LB_UNKNOWN_TERM;
  if (capability("cup") == NULL || capability("clear") == NULL) return LB_POOR_TERM;
  return LB_OK;
}

/// Standard input, or the controlling terminal where keys cannot come from there.
static FILE *open_input(void) {
  if (isatty(STDIN_FILENO)) {
    input = STDIN_FILENO;
    return stdin;
  }
  input = open("/dev/tty", O_RDWR | O_CLOEXEC);
  return input < 0 ? NULL : fdopen(input, "r+");
}

static void define_keys(void);

/// Modes beside those of cbreak: no flow control, no literal-next, so that all keys arrive.
static void set_modes(void) {
  cbreak();
  noecho();
  nonl();
  struct termios modes;
  if (tcgetattr(input, &modes) != 0) return;
  modes.c_iflag &= ~(tcflag_t)(IXON | ICRNL);
  modes.c_lflag &= ~(tcflag_t)IEXTEN;
  tcsetattr(input, TCSADRAIN, &modes);
  def_prog_mode();
}

static void set_colours(int wants_colours) {
  colours = 0;
  if (!wants_colours || !has_colors() || start_color() != OK) return;
  if (use_default_colors() == OK) colours = COLORS;
}

int lb_open(int wants_colours) {
  if (is_open) return LB_FAILED;
  int result = check();
  if (result != LB_OK) return result;
  FILE *source = open_input();
  if (source == NULL) return LB_NO_TTY;
  prepare_restore();
  if (lb_signals_remember() != 0) return LB_FAILED;
  set_escdelay(escape_delay);
  screen = newterm(NULL, stdout, source);
  if (screen == NULL) return LB_FAILED;
  is_open = 1;
  // Until it has been left once, ncurses 6.4 writes each move of the cursor by itself: several
  // system calls a frame instead of one. The first picture enters the screen again.
  endwin();
  // A picture is sent whole; keys are looked for between pictures.
  typeahead(-1);
  lb_restore_arm(1);
  lb_signals_install();
  static int registered = 0;
  if (!registered) registered = atexit(lb_close) == 0;
  set_modes();
  curs_set(0);
  set_colours(wants_colours);
  keys = newpad(1, 1);
  keypad(keys, TRUE);
  nodelay(keys, TRUE);
  leaveok(stdscr, TRUE);
  define_keys();
  knows_mouse = capability("kmous") != NULL;
  lb_fit();
  return LB_OK;
}

static void pop_title(void) {
  if (title_is_set) lb_write_all(output, "\x1b[23;2t", 7);
}

/// Leaves the screen; where the terminal has no second one, what comes next starts a line below.
static void leave(void) {
  endwin();
  if (capability("rmcup") == NULL) lb_write_all(output, "\r\n", 2);
}

void lb_close(void) {
  if (!is_open) return;
  is_open = 0;
  lb_set_mouse(0);
  pop_title();
  leave();
  lb_restore_arm(0);
  lb_restore_modes();
  lb_signals_remove();
}

// MARK: - Colours and size

int lb_colours(void) { return colours; }

void lb_set_pair(int pair, int foreground) { init_pair((short)pair, (short)foreground, -1); }

void lb_size(int *columns, int *rows) {
  struct winsize size;
  int known = ioctl(output, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0;
  *columns = known ? size.ws_col : (COLS > 0 ? COLS : 80);
  *rows = known ? size.ws_row : (LINES > 0 ? LINES : 24);
}

void lb_fit(void) {
  int columns, rows;
  lb_size(&columns, &rows);
  if (columns != COLS || rows != LINES) resize_term(rows, columns);
  werase(stdscr);
  clearok(curscr, TRUE);
}

// MARK: - Drawing

/// Rows that were written to since the last flush.
enum { most_rows = 1024 };
static int touched_rows[most_rows];
static int touched_count = 0;

static attr_t attributes_of(uint8_t bits) {
  attr_t attributes = A_NORMAL;
  if (bits & LB_BOLD) attributes |= A_BOLD;
  if (bits & LB_UNDERLINE) attributes |= A_UNDERLINE;
  if (bits & LB_REVERSE) attributes |= A_REVERSE;
  if (bits & LB_DIM) attributes |= A_DIM;
  return attributes;
}

/// Whether the system gives the character the width that the cell has.
static int agrees(const lb_cell *cell) {
  if (cell->base < 0x7f) return cell->base >= 0x20 && cell->width == 1;
  return wcwidth((wchar_t)cell->base) == cell->width;
}

static void set_cell(cchar_t *target, const lb_cell *cell, int is_safe) {
  wchar_t text[4] = {L'?', 0, 0, 0};
  if (is_safe) {
    text[0] = (wchar_t)cell->base;
    text[1] = (wchar_t)cell->mark1;
    text[2] = (wchar_t)cell->mark2;
  }
  short pair = colours > 0 ? (short)cell->pair : 0;
  if (setcchar(target, text, attributes_of(cell->attributes), pair, NULL) != OK) {
    text[1] = 0;
    setcchar(target, text, attributes_of(cell->attributes), pair, NULL);
  }
}

void lb_put(int x, int y, const lb_cell *cells, int count) {
  static cchar_t row[most_columns];
  if (!is_open || y < 0 || y >= LINES || x < 0 || x >= COLS) return;
  if (count > COLS - x) count = COLS - x;
  int used = 0;
  for (int i = 0; i < count && used < most_columns; i++) {
    if (cells[i].width == 0) continue;
    int is_safe = agrees(&cells[i]);
    set_cell(&row[used++], &cells[i], is_safe);
    if (!is_safe && cells[i].width == 2 && used < most_columns) {
      lb_cell blank = cells[i];
      blank.base = ' ';
      blank.mark1 = blank.mark2 = 0;
      blank.width = 1;
      set_cell(&row[used++], &blank, 1);
    }
  }
  mvwadd_wchnstr(stdscr, y, x, row, used);
  if (touched_count < most_rows) touched_rows[touched_count++] = y;
}

void lb_flush(int is_new_picture) {
  if (!is_open) return;
  for (int i = 0; is_new_picture && i < touched_count; i++) wredrawln(stdscr, touched_rows[i], 1);
  touched_count = 0;
  wnoutrefresh(stdscr);
  doupdate();
}

void lb_redraw(void) {
  if (is_open) clearok(curscr, TRUE);
}

// MARK: - Keys

static void define(const char *sequence, int key, int modifiers) {
  define_key(sequence, own_codes + modifiers * 128 + key);
}

/// Defines `ESC [ 1 ; m X`, and `ESC [ X` and `ESC O X`, for keys that end in a letter.
static void define_letter(char letter, int key) {
  char text[16];
  snprintf(text, sizeof text, "\x1b[%c", letter);
  if (letter < 'P' || letter > 'S') define(text, key, 0);
  snprintf(text, sizeof text, "\x1bO%c", letter);
  define(text, key, 0);
  for (int modifiers = 1; modifiers < 8; modifiers++) {
    snprintf(text, sizeof text, "\x1b[1;%d%c", modifiers + 1, letter);
    define(text, key, modifiers);
  }
}

/// Defines `ESC [ n ~` and `ESC [ n ; m ~`.
static void define_number(int number, int key) {
  char text[16];
  snprintf(text, sizeof text, "\x1b[%d~", number);
  define(text, key, 0);
  for (int modifiers = 1; modifiers < 8; modifiers++) {
    snprintf(text, sizeof text, "\x1b[%d;%d~", number, modifiers + 1);
    define(text, key, modifiers);
  }
}

/// The sequences that terminals of today send, whatever their entry in the database leaves out.
///
/// Source: XTerm Control Sequences, "PC-Style Function Keys", "VT220-Style Function Keys".
static void define_keys(void) {
  static const char letters[] = "ABCDHFPQRS";
  static const int letter_keys[] = {
    LB_KEY_UP, LB_KEY_DOWN, LB_KEY_RIGHT, LB_KEY_LEFT, LB_KEY_HOME, LB_KEY_END,
    LB_KEY_F0 + 1, LB_KEY_F0 + 2, LB_KEY_F0 + 3, LB_KEY_F0 + 4,
  };
  for (int i = 0; letters[i] != 0; i++) define_letter(letters[i], letter_keys[i]);
  static const int numbers[][2] = {
    {1, LB_KEY_HOME}, {2, LB_KEY_INSERT}, {3, LB_KEY_DELETE}, {4, LB_KEY_END},
    {5, LB_KEY_PAGE_UP}, {6, LB_KEY_PAGE_DOWN}, {7, LB_KEY_HOME}, {8, LB_KEY_END},
    {11, LB_KEY_F0 + 1}, {12, LB_KEY_F0 + 2}, {13, LB_KEY_F0 + 3}, {14, LB_KEY_F0 + 4},
    {15, LB_KEY_F0 + 5}, {17, LB_KEY_F0 + 6}, {18, LB_KEY_F0 + 7}, {19, LB_KEY_F0 + 8},
    {20, LB_KEY_F0 + 9}, {21, LB_KEY_F0 + 10}, {23, LB_KEY_F0 + 11}, {24, LB_KEY_F0 + 12},
  };
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
    define_number(numbers[i][0], numbers[i][1]);
  }
  define("\x1b[Z", LB_KEY_BACK_TAB, 0);
  define("\x1b[<", LB_KEY_MOUSE_SGR, 0);
}

/// Our number for one of curses' own codes.
static int key_of(int code) {
  static const int table[][2] = {
    {KEY_UP, LB_KEY_UP}, {KEY_DOWN, LB_KEY_DOWN}, {KEY_LEFT, LB_KEY_LEFT},
    {KEY_RIGHT, LB_KEY_RIGHT}, {KEY_HOME, LB_KEY_HOME}, {KEY_END, LB_KEY_END},
    {KEY_PPAGE, LB_KEY_PAGE_UP}, {KEY_NPAGE, LB_KEY_PAGE_DOWN}, {KEY_IC, LB_KEY_INSERT},
    {KEY_DC, LB_KEY_DELETE}, {KEY_BACKSPACE, LB_KEY_BACKSPACE}, {KEY_ENTER, LB_KEY_ENTER},
    {KEY_BTAB, LB_KEY_BACK_TAB}, {KEY_MOUSE, LB_KEY_MOUSE_X10}, {KEY_A1, LB_KEY_HOME},
    {KEY_C1, LB_KEY_END}, {KEY_A3, LB_KEY_PAGE_UP}, {KEY_C3, LB_KEY_PAGE_DOWN},
    {KEY_FIND, LB_KEY_HOME}, {KEY_SELECT, LB_KEY_END},
  };
  if (code > KEY_F0 && code <= KEY_F0 + 63) return LB_KEY_F0 + code - KEY_F0;
  for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
    if (table[i][0] == code) return table[i][1];
  }
  return LB_KEY_UNKNOWN;
}

lb_input lb_read(void) {
  lb_input result = {LB_NOTHING, 0, 0};
  wint_t value = 0;
  if (!is_open) return result;
  int code = wget_wch(keys, &value);
  // A key that cuts a broken character short is put back, and comes with the next reading.
  if (code == ERR) code = wget_wch(keys, &value);
  if (code == ERR) return result;
  if (code != KEY_CODE_YES) {
    result.kind = LB_CHARACTER;
    result.value = (uint32_t)value;
    return result;
  }
  result.kind = LB_KEY;
  if (value >= own_codes && value < own_codes + 8 * 128) {
    result.modifiers = (uint8_t)((value - own_codes) / 128);
    result.value = (uint32_t)((value - own_codes) % 128);
  } else if (value == KEY_SLEFT || value == KEY_SRIGHT || value == KEY_SF || value == KEY_SR) {
    result.modifiers = 1;
    result.value = value == KEY_SLEFT    ? LB_KEY_LEFT
                   : value == KEY_SRIGHT ? LB_KEY_RIGHT
                   : value == KEY_SF     ? LB_KEY_DOWN
                                         : LB_KEY_UP;
  } else {
    result.value = (uint32_t)key_of((int)value);
  }
  return result;
}

lb_input lb_read_more(void) {
  if (!is_open) return (lb_input){LB_NOTHING, 0, 0};
  wtimeout(keys, escape_delay);
  lb_input result = lb_read();
  nodelay(keys, TRUE);
  return result;
}

// MARK: - Mouse, title, suspension

static const char mouse_on[] = "\x1b[?1000h\x1b[?1002h\x1b[?1006h";
static const char mouse_off[] = "\x1b[?1006l\x1b[?1002l\x1b[?1000l";

/// What undoes the modes that are on now.
static void update_restore(void) {
  char bytes[64] = "";
  if (mouse_is_on) strcat(bytes, mouse_off);
  if (title_is_set) strcat(bytes, "\x1b[23;2t");
  lb_restore_also(bytes);
}

int lb_set_mouse(int enabled) {
  int wanted = enabled && knows_mouse && is_open;
  if (wanted == mouse_is_on) return mouse_is_on;
  mouse_is_on = wanted;
  const char *bytes = wanted ? mouse_on : mouse_off;
  lb_write_all(output, bytes, strlen(bytes));
  update_restore();
  return mouse_is_on;
}

void lb_set_title(const char *text) {
  const char *term = getenv("TERM");
  static const char *const known[] = {"xterm", "screen", "tmux", "rxvt", "alacritty", "foot", "kitty"};
  int knows_title = 0;
  for (int i = 0; term != NULL && i < 7; i++) {
    if (strncmp(term, known[i], strlen(known[i])) == 0) knows_title = 1;
  }
  if (!is_open || !knows_title) return;
  if (!title_is_set) lb_write_all(output, "\x1b[22;2t", 7);
  title_is_set = 1;
  update_restore();
  lb_write_all(output, "\x1b]2;", 4);
  lb_write_all(output, text, strlen(text));
  lb_write_all(output, "\x07", 1);
}

/// Takes the screen again after `endwin`.
static void enter(int with_mouse) {
  reset_prog_mode();
  lb_restore_arm(1);
  lb_fit();
  wrefresh(curscr);
  curs_set(0);
  lb_set_mouse(with_mouse);
}

void lb_suspend(int group) {
  if (!is_open) return;
  int with_mouse = mouse_is_on;
  lb_set_mouse(0);
  leave();
  lb_restore_arm(0);
  lb_restore_modes();
  lb_signals_stop(group);
  enter(with_mouse);
}

void lb_resume(void) {
  if (!is_open) return;
  int with_mouse = mouse_is_on;
  lb_set_mouse(0);
  endwin();
  enter(with_mouse);
}
