// Part of Kimberlite.
// Plain functions only: Nettle's headers are included in CHash.c alone.
#ifndef KIMBERLITE_CHASH_H
#define KIMBERLITE_CHASH_H
#include <stddef.h>
#include <stdint.h>

/// SHA-256 (FIPS 180-4) of `length` bytes; `digest` has room for 32.
void kimberlite_sha256(const uint8_t *bytes, size_t length, uint8_t *digest);

#endif
