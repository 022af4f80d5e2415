#include "CAssets.h"
int lb_assets_placeholder(void) { return 0; }
