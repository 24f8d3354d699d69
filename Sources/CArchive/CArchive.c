// Part of Kimberlite.
#include "CArchive.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

#define FUNCTIONS(X)           \
  X(zip_source_buffer_create)  \
  X(zip_source_free)           \
  X(zip_open_from_source)      \
  X(zip_discard)               \
  X(zip_get_num_entries)       \
  X(zip_stat_index)            \
  X(zip_fopen_index)           \
  X(zip_fread)                 \
  X(zip_fclose)

static struct {
  int is_loaded;
#define DECLARE(name) __typeof__(name) *name;
  FUNCTIONS(DECLARE)
#undef DECLARE
} library;

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  // The name that the headers were made for, then those of later releases with the same functions.
  static const char *const names[] = {"libzip.so.4", "libzip.so.5"};
  void *handle = NULL;
  for (size_t i = 0; i < sizeof names / sizeof *names && handle == NULL; i++)
    handle = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return;
#define FIND(name)                                            \
  library.name = (__typeof__(name) *)dlsym(handle, #name);    \
  if (library.name == NULL) return;
  FUNCTIONS(FIND)
#undef FIND
  library.is_loaded = 1;
}

int kimberlite_archive_is_available(void) {
  pthread_once(&once, load);
  return library.is_loaded;
}

static zip_t *handle(kimberlite_archive *archive) { return (zip_t *)archive; }

kimberlite_archive *kimberlite_archive_open(const void *bytes, uint64_t count) {
  if (!kimberlite_archive_is_available()) return NULL;
  void *copy = malloc(count > 0 ? count : 1);
  if (copy == NULL) return NULL;
  memcpy(copy, bytes, count);
  // The source frees the copy.
  zip_source_t *source = library.zip_source_buffer_create(copy, count, 1, NULL);
  if (source == NULL) {
    free(copy);
    return NULL;
  }
  zip_t *archive = library.zip_open_from_source(source, ZIP_RDONLY, NULL);
  if (archive == NULL) library.zip_source_free(source);
  return (kimberlite_archive *)archive;
}

void kimberlite_archive_close(kimberlite_archive *archive) { library.zip_discard(handle(archive)); }

int64_t kimberlite_archive_count(kimberlite_archive *archive) {
  return library.zip_get_num_entries(handle(archive), 0);
}

int kimberlite_archive_describe(
    kimberlite_archive *archive, uint64_t index, kimberlite_archive_entry *entry) {
  zip_stat_t status;
  if (library.zip_stat_index(handle(archive), index, ZIP_FL_ENC_GUESS, &status) != 0) return -1;
  const zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
  if ((status.valid & needed) != needed || status.name == NULL) return -1;
  entry->name = status.name;
  entry->size = status.size;
  entry->packed = status.comp_size;
  entry->is_encrypted =
      (status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE;
  return 0;
}

int64_t kimberlite_archive_read(
    kimberlite_archive *archive, uint64_t index, void *buffer, uint64_t capacity) {
  zip_file_t *file = library.zip_fopen_index(handle(archive), index, 0);
  if (file == NULL) return -1;
  char *place = buffer;
  uint64_t count = 0;
  while (count < capacity) {
    zip_int64_t got = library.zip_fread(file, place + count, capacity - count);
    if (got < 0) {
      library.zip_fclose(file);
      return -1;
    }
    if (got == 0) break;
    count += (uint64_t)got;
  }
  // The sum is checked where the entry ends, which only one more byte asked for brings to light.
  char further;
  const int ends_well = count < capacity || library.zip_fread(file, &further, 1) == 0;
  library.zip_fclose(file);
  return ends_well ? (int64_t)count : -1;
}
