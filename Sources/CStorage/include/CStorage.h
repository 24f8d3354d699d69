// Part of Kimberlite.
// Checksums (xxHash) and compression (Zstandard) behind plain functions, loads and stores of
// single bytes that threads may share, and prefetching.
#ifndef KIMBERLITE_CSTORAGE_H
#define KIMBERLITE_CSTORAGE_H
#include <stddef.h>
#include <stdint.h>

/// XXH3, 64 bits.
uint64_t kimberlite_checksum(const void *bytes, size_t length);

/// Room that always suffices for the compressed form.
size_t kimberlite_compress_bound(size_t length);
/// Length of the compressed form, 0 on failure.
size_t kimberlite_compress(void *target, size_t capacity, const void *source, size_t length,
                           int level);
/// 1 when `source` decompresses to exactly `length` bytes, else 0.
int kimberlite_decompress(void *target, size_t length, const void *source, size_t source_length);

/// Asks for a line of memory that will be needed soon.
static inline void kimberlite_prefetch(const void *address) { __builtin_prefetch(address, 1, 3); }

/// Relaxed: orders nothing else.
static inline uint8_t kimberlite_load_relaxed(const uint8_t *byte) {
  return __atomic_load_n(byte, __ATOMIC_RELAXED);
}
static inline void kimberlite_store_relaxed(uint8_t *byte, uint8_t value) {
  __atomic_store_n(byte, value, __ATOMIC_RELAXED);
}

#endif
