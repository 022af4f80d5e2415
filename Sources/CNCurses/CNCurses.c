#include "CNCurses.h"
int lb_placeholder(void) { return 0; }
