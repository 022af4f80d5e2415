#include "CSQLite.h"

#include <sqlite3.h>

int lb_sqlite_skip_memory_count(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
