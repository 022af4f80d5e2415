#ifndef LB_CNCURSES_H
#define LB_CNCURSES_H
int lb_placeholder(void);
#endif
