// Part of Kimberlite.
#ifndef KIMBERLITE_LINE_BUFFER_H
#define KIMBERLITE_LINE_BUFFER_H
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

/// The lines of a file through one buffer, which grows only for a line longer than it.
struct LineBuffer {
  enum Result { line, end, too_long, failed };

  int descriptor = -1;
  char *bytes = nullptr;
  size_t capacity = 0;
  /// What is read and not yet handed out.
  size_t start = 0, filled = 0;
  /// Bytes read from the file, and lines begun.
  size_t total = 0, number = 0;
  size_t limit = 0;
  int32_t code = 0;
  bool at_end = false;

  /// Bytes behind the last line: for its NUL and for vectors that read past it.
  static const size_t padding = 64;

  bool open(int file, size_t line_limit) {
    descriptor = file;
    limit = line_limit;
    capacity = (size_t)1 << 20;
    bytes = (char *)aligned_alloc(64, capacity + padding);
    return bytes != nullptr;
  }

  void close() { free(bytes); }

  /// The next line, a NUL in place of its break.
  Result next(char *&text, size_t &length) {
    size_t searched = start;
    while (true) {
      char *found = (char *)memchr(bytes + searched, '\n', filled - searched);
      if (found) return hand_out(text, length, (size_t)(found - bytes), 1);
      searched = filled;
      if (at_end) {
        if (start == filled) return code ? take_failure() : end;
        return hand_out(text, length, filled, 0);
      }
      if (filled - start > limit) return skip_line();
      const size_t moved = start;
      if (!make_room()) return take_failure();
      searched -= moved - start;
      fill();
    }
  }

private:
  Result hand_out(char *&text, size_t &length, size_t stop, size_t line_break) {
    text = bytes + start;
    length = stop - start;
    bytes[stop] = 0;
    start = stop + line_break;
    number++;
    return length > limit ? too_long : line;
  }

  bool make_room() {
    if (start > 0) {
      memmove(bytes, bytes + start, filled - start);
      filled -= start;
      start = 0;
    }
    if (filled < capacity) return true;
    char *larger = (char *)aligned_alloc(64, capacity * 2 + padding);
    if (!larger) {
      code = ENOMEM;
      at_end = true;
      return false;
    }
    memcpy(larger, bytes, filled);
    free(bytes);
    bytes = larger;
    capacity *= 2;
    return true;
  }

  void fill() {
    ssize_t count;
    do count = read(descriptor, bytes + filled, capacity - filled);
    while (count < 0 && errno == EINTR);
    if (count > 0) {
      filled += (size_t)count;
      total += (size_t)count;
    } else {
      at_end = true;
      if (count < 0) code = errno;
    }
  }

  /// Leaves out the rest of a line that is too long.
  Result skip_line() {
    number++;
    while (!at_end) {
      start = filled = 0;
      fill();
      char *found = (char *)memchr(bytes, '\n', filled);
      if (found) {
        start = (size_t)(found - bytes) + 1;
        return too_long;
      }
    }
    start = filled;
    return too_long;
  }

  Result take_failure() {
    start = filled;
    return failed;
  }
};

#endif
