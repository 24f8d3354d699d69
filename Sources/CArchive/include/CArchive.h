// Part of Kimberlite.
// Archives in memory through libzip, which is loaded with the first archive: it brings libcrypto, and
// commands that read none would pay for it at every start.
#ifndef KIMBERLITE_CARCHIVE_H
#define KIMBERLITE_CARCHIVE_H
#include <stdint.h>

typedef struct kimberlite_archive kimberlite_archive;

typedef struct {
  /// Bytes of the name as the archive has it; ends with 0.
  const char *name;
  /// Bytes when expanded and as stored, as the archive states them.
  uint64_t size;
  uint64_t packed;
  int is_encrypted;
} kimberlite_archive_entry;

/// Whether libzip is there.
int kimberlite_archive_is_available(void);

/// Takes a copy of the bytes. NULL when they are no archive.
kimberlite_archive *kimberlite_archive_open(const void *bytes, uint64_t count);
void kimberlite_archive_close(kimberlite_archive *archive);

int64_t kimberlite_archive_count(kimberlite_archive *archive);
/// 0 when the entry could be described.
int kimberlite_archive_describe(
    kimberlite_archive *archive, uint64_t index, kimberlite_archive_entry *entry);
/// Expands at most `capacity` bytes of an entry; the number of them, or -1 where it cannot be read, has
/// more bytes than that, or not the sum that is stated.
int64_t kimberlite_archive_read(
    kimberlite_archive *archive, uint64_t index, void *buffer, uint64_t capacity);
#endif
