#ifndef CSQLITE_H
#define CSQLITE_H

// What Swift cannot ask of SQLite, whose settings take any number of arguments.

// Spares SQLite the count of the memory it has, for which it takes a lock at every piece. Has an
// effect only before SQLite is first used; gives SQLite's code, 0 where all is well.
int lb_sqlite_skip_memory_count(void);

#endif
