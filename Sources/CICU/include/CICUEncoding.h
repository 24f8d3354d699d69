// Part of Kimberlite.
// Encodings: what ICU takes a text for, and conversion to UTF-8.
#ifndef KIMBERLITE_CICU_ENCODING_H
#define KIMBERLITE_CICU_ENCODING_H
#include <stddef.h>
#include <stdint.h>

/// ICU's confidence, 0 to 100, that the bytes are of this encoding (an ICU name: "GB18030", "Big5",
/// "windows-1252", whose close relative "ISO-8859-1" counts as well); 0 when it is no candidate.
int32_t kimberlite_encoding_confidence(const uint8_t *bytes, size_t length, const char *encoding);

typedef struct {
  /// Bytes written.
  size_t length;
  /// Bytes of the source that fit no character; U+FFFD stands for each group of them.
  size_t undecodable;
  /// Offset of the first of them.
  size_t first_undecodable;
} kimberlite_conversion;

/// Converts to UTF-8; 0 on success, otherwise ICU's error code. `capacity` of three bytes for each
/// byte of the source, and 16 more, is always enough.
int32_t kimberlite_convert_to_utf8(const char *encoding, const uint8_t *bytes, size_t length,
                                   uint8_t *target, size_t capacity,
                                   kimberlite_conversion *result);

#endif
