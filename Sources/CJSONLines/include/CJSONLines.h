// Part of Kimberlite.
// Lines of JSON from a file, one object each, read through one buffer: memory does not grow with
// the file. RapidJSON stands behind it and is seen by JSONLines.cpp alone.
#ifndef KIMBERLITE_CJSONLINES_H
#define KIMBERLITE_CJSONLINES_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Lines longer than this are refused: 64 MB.
#define KIMBERLITE_JSON_LINE_LIMIT ((size_t)64 << 20)
/// Arrays and objects nested deeper than this are refused.
#define KIMBERLITE_JSON_DEPTH_LIMIT 64
/// Keys that one reader can be asked for.
#define KIMBERLITE_JSON_KEYS_LIMIT 8

enum kimberlite_json_kind {
  /// The line has no such key.
  KIMBERLITE_JSON_ABSENT,
  KIMBERLITE_JSON_NULL,
  KIMBERLITE_JSON_BOOLEAN,
  /// `bytes` as they stand in the file.
  KIMBERLITE_JSON_NUMBER,
  /// `bytes` are the text, escapes undone, valid UTF-8.
  KIMBERLITE_JSON_STRING,
  /// An array or an object, without bytes.
  KIMBERLITE_JSON_CONTAINER
};

/// A member's value. The bytes live until the next line is read.
typedef struct {
  const uint8_t *bytes;
  size_t length;
  uint8_t kind;
} kimberlite_json_value;

enum kimberlite_json_status {
  KIMBERLITE_JSON_END,
  /// The values are there.
  KIMBERLITE_JSON_OBJECT,
  /// The line does not begin with a brace; `bytes` hold it as it is.
  KIMBERLITE_JSON_NO_OBJECT,
  /// Not JSON, at `offset`.
  KIMBERLITE_JSON_SYNTAX,
  /// Bytes that are not UTF-8; `offset` is where the line stops being so.
  KIMBERLITE_JSON_NO_UTF8,
  KIMBERLITE_JSON_TOO_DEEP,
  KIMBERLITE_JSON_TOO_LONG,
  /// The file could not be read; `code` is the system's errno. The next call is the end.
  KIMBERLITE_JSON_FAILED
};

typedef struct {
  /// Counted from 1, empty lines too.
  size_t number;
  /// The line without its break; changed by the parser unless the status is NO_OBJECT.
  const uint8_t *bytes;
  size_t length;
  /// Bytes from the line's start.
  size_t offset;
  int32_t code;
} kimberlite_json_line;

typedef struct kimberlite_json_lines kimberlite_json_lines;

/// Reads from an open file, which stays the caller's. The keys are copied. NULL without memory.
kimberlite_json_lines *kimberlite_json_lines_open(int descriptor, const char *const *keys,
                                                  size_t count);

/// The next line that is not blank: one value for each key, in the keys' order. Of a key that a
/// line has twice the last value counts.
int32_t kimberlite_json_lines_next(kimberlite_json_lines *lines, kimberlite_json_line *line,
                                   kimberlite_json_value *values);

/// The value as it stands in JSON: a string in its quotation marks, escaped where needed. Lives
/// until the next call for a token or a line. `null` for what is absent and for containers.
kimberlite_json_value kimberlite_json_lines_token(kimberlite_json_lines *lines,
                                                  kimberlite_json_value value);

/// Bytes read so far.
size_t kimberlite_json_lines_bytes(const kimberlite_json_lines *lines);

void kimberlite_json_lines_close(kimberlite_json_lines *lines);

#ifdef __cplusplus
}
#endif
#endif
