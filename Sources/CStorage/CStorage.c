// Part of Kimberlite.
#define XXH_INLINE_ALL
#include "CStorage.h"
#include <xxhash.h>
#include <zstd.h>

uint64_t kimberlite_checksum(const void *bytes, size_t length) {
  return XXH3_64bits(bytes, length);
}

size_t kimberlite_compress_bound(size_t length) { return ZSTD_compressBound(length); }

size_t kimberlite_compress(void *target, size_t capacity, const void *source, size_t length,
                           int level) {
  // One context for each thread: making one costs more than compressing a block.
  static _Thread_local ZSTD_CCtx *context;
  if (!context) context = ZSTD_createCCtx();
  if (!context) return 0;
  size_t size = ZSTD_compressCCtx(context, target, capacity, source, length, level);
  return ZSTD_isError(size) ? 0 : size;
}

int kimberlite_decompress(void *target, size_t length, const void *source, size_t source_length) {
  size_t size = ZSTD_decompress(target, length, source, source_length);
  return !ZSTD_isError(size) && size == length;
}
