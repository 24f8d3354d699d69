// Part of Kimberlite.
#ifndef KIMBERLITE_UTF8_VALIDITY_H
#define KIMBERLITE_UTF8_VALIDITY_H
#include <cstddef>
#include <cstdint>
#include <cstring>

/// The offset of the first byte that is not part of well-formed UTF-8 (Unicode Standard, table
/// 3-7); `length` when there is none. Eight bytes at a time while they are ASCII.
inline size_t first_invalid_utf8(const uint8_t *bytes, size_t length) {
  size_t i = 0;
  auto is_tail = [](uint8_t byte) { return (byte & 0xC0) == 0x80; };
  while (i < length) {
    if (bytes[i] < 0x80) {
      uint64_t word;
      while (length - i >= 8 && (memcpy(&word, bytes + i, 8), (word & 0x8080808080808080) == 0))
        i += 8;
      while (i < length && bytes[i] < 0x80) i++;
      continue;
    }
    const uint8_t first = bytes[i];
    // Three bytes at a time: all of the common ideographs.
    if (first >= 0xE1 && first <= 0xEC && length - i >= 3) {
      if (!is_tail(bytes[i + 1]) || !is_tail(bytes[i + 2])) return i;
      i += 3;
      continue;
    }
    const size_t size = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (size == 0 || length - i < size) return i;
    const uint8_t second = bytes[i + 1];
    const uint8_t low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const uint8_t high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (second < low || second > high) return i;
    for (size_t j = 2; j < size; j++)
      if (!is_tail(bytes[i + j])) return i;
    i += size;
  }
  return length;
}

#endif
