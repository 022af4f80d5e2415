#ifndef LB_CASSETS_H
#define LB_CASSETS_H
int lb_assets_placeholder(void);
#endif
