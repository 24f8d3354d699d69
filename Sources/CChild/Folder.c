// Part of Kimberlite.
#define _GNU_SOURCE
#include "Internal.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

struct kernel_entry {
  uint64_t inode;
  int64_t offset;
  unsigned short length;
  unsigned char type;
  char name[];
};

const char *next_entry(entries *list) {
  for (;;) {
    if (list->at >= list->length) {
      long count = syscall(SYS_getdents64, list->folder, list->bytes, sizeof list->bytes);
      if (count <= 0) return 0;
      list->length = (int)count;
      list->at = 0;
    }
    const struct kernel_entry *entry = (const void *)(list->bytes + list->at);
    list->at += entry->length;
    if (strcmp(entry->name, ".") != 0 && strcmp(entry->name, "..") != 0) return entry->name;
  }
}

static int open_folder(int parent, const char *name) {
  const int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
  int folder = openat(parent, name, flags);
  if (folder < 0 && errno == EACCES && fchmodat(parent, name, 0700, 0) == 0)
    folder = openat(parent, name, flags);
  if (folder >= 0) fchmod(folder, 0700);
  return folder;
}

static void empty(int folder, const char *last, int depth);

static int remove_entry(int parent, const char *name, int depth) {
  if (unlinkat(parent, name, 0) == 0) return 1;
  if ((errno != EISDIR && errno != EPERM) || depth == 0) return 0;
  int folder = open_folder(parent, name);
  if (folder < 0) return 0;
  empty(folder, 0, depth - 1);
  close(folder);
  return unlinkat(parent, name, AT_REMOVEDIR) == 0;
}

/// Removes all entries but `last`.
static void empty(int folder, const char *last, int depth) {
  int is_less = 1;
  // A folder that is read while it shrinks may leave out entries.
  while (is_less) {
    is_less = 0;
    if (lseek(folder, 0, SEEK_SET) != 0) return;
    entries list = {.folder = folder};
    for (const char *name; (name = next_entry(&list));) {
      if (last && strcmp(name, last) == 0) continue;
      if (remove_entry(folder, name, depth)) is_less = 1;
    }
  }
}

void kimberlite_folder_remove(const char *path, const char *last) {
  // Deeper than any program of ours makes folders, and less than the open files a process may have.
  enum { most_depth = 64 };
  int folder = open_folder(AT_FDCWD, path);
  if (folder < 0) return;
  empty(folder, last, most_depth);
  // What could not be emptied keeps its marker, for the next that tries.
  lseek(folder, 0, SEEK_SET);
  entries list = {.folder = folder};
  int is_empty = 1;
  for (const char *name; (name = next_entry(&list));)
    if (!last || strcmp(name, last) != 0) is_empty = 0;
  if (is_empty && last) unlinkat(folder, last, 0);
  close(folder);
  rmdir(path);
}
