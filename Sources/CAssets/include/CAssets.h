#ifndef LB_CASSETS_H
#define LB_CASSETS_H

#include <stddef.h>

// One bundled file: its path below Assets/, and its bytes, which live as long as the program.
typedef struct lb_asset {
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t count;
} lb_asset;

// How many files are bundled.
size_t lb_asset_count(void);

// The file at an index, in order of path; null beyond the last one.
const lb_asset *_Nullable lb_asset_at(size_t index);

#endif
