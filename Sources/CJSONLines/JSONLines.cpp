// Part of Kimberlite.
#if defined(__SSE2__)
#define RAPIDJSON_SSE2
#elif defined(__ARM_NEON)
#define RAPIDJSON_NEON
#endif
// Input decides nothing here: a false assumption of the library ends in an error, not in a trap.
#define RAPIDJSON_ASSERT(condition) ((void)0)
#include "CJSONLines.h"
#include "LineBuffer.h"
#include "UTF8Validity.h"
#include <new>
#include <rapidjson/reader.h>

namespace {

using Value = kimberlite_json_value;

/// Keeps the values of the wanted keys of the outermost object.
struct Handler {
  char keys[KIMBERLITE_JSON_KEYS_LIMIT][16];
  size_t key_lengths[KIMBERLITE_JSON_KEYS_LIMIT];
  size_t key_count = 0;
  Value *values = nullptr;
  /// The value that comes next, when it is a wanted one.
  Value *wanted = nullptr;
  int depth = 0;
  bool too_deep = false;

  bool keep(const char *bytes, size_t length, uint8_t kind) {
    if (depth == 1 && wanted) {
      *wanted = {(const uint8_t *)bytes, length, kind};
      wanted = nullptr;
    }
    return true;
  }

  bool Key(const char *name, rapidjson::SizeType length, bool) {
    if (depth != 1) return true;
    wanted = nullptr;
    for (size_t i = 0; i < key_count; i++)
      if (key_lengths[i] == length && memcmp(keys[i], name, length) == 0) wanted = &values[i];
    return true;
  }

  bool Null() { return keep("null", 4, KIMBERLITE_JSON_NULL); }
  bool Bool(bool value) {
    return keep(value ? "true" : "false", value ? 4 : 5, KIMBERLITE_JSON_BOOLEAN);
  }
  bool RawNumber(const char *text, rapidjson::SizeType length, bool) {
    return keep(text, length, KIMBERLITE_JSON_NUMBER);
  }
  bool String(const char *text, rapidjson::SizeType length, bool) {
    return keep(text, length, KIMBERLITE_JSON_STRING);
  }
  bool open() {
    keep(nullptr, 0, KIMBERLITE_JSON_CONTAINER);
    too_deep = ++depth > KIMBERLITE_JSON_DEPTH_LIMIT;
    return !too_deep;
  }
  bool close() {
    depth--;
    return true;
  }
  bool StartObject() { return open(); }
  bool StartArray() { return open(); }
  bool EndObject(rapidjson::SizeType) { return close(); }
  bool EndArray(rapidjson::SizeType) { return close(); }

  // Numbers come as text; the reader wants these all the same.
  bool Int(int) { return true; }
  bool Uint(unsigned) { return true; }
  bool Int64(int64_t) { return true; }
  bool Uint64(uint64_t) { return true; }
  bool Double(double) { return true; }
};

bool is_blank(char byte) { return byte == ' ' || byte == '\t' || byte == '\r'; }

} // namespace

struct kimberlite_json_lines {
  LineBuffer buffer;
  Handler handler;
  rapidjson::Reader reader;
  /// The last token that had to be written anew.
  char *token = nullptr;

  int32_t parse(char *text, kimberlite_json_line *line);
};

kimberlite_json_lines *kimberlite_json_lines_open(int descriptor, const char *const *keys,
                                                  size_t count) {
  auto *lines = new (std::nothrow) kimberlite_json_lines;
  if (!lines) return nullptr;
  if (!lines->buffer.open(descriptor, KIMBERLITE_JSON_LINE_LIMIT)) {
    delete lines;
    return nullptr;
  }
  Handler &handler = lines->handler;
  for (size_t i = 0; i < count && i < KIMBERLITE_JSON_KEYS_LIMIT; i++) {
    const size_t length = strlen(keys[i]);
    if (length >= sizeof handler.keys[0]) continue;
    memcpy(handler.keys[handler.key_count], keys[i], length + 1);
    handler.key_lengths[handler.key_count++] = length;
  }
  return lines;
}

int32_t kimberlite_json_lines::parse(char *text, kimberlite_json_line *line) {
  using namespace rapidjson;
  handler.depth = 0;
  handler.too_deep = false;
  handler.wanted = nullptr;
  InsituStringStream stream(text);
  const ParseResult result =
      reader.Parse<kParseInsituFlag | kParseNumbersAsStringsFlag>(stream, handler);
  if (!result) {
    line->offset = (size_t)(text - (char *)line->bytes) + result.Offset();
    return handler.too_deep ? KIMBERLITE_JSON_TOO_DEEP : KIMBERLITE_JSON_SYNTAX;
  }
  for (size_t i = 0; i < handler.key_count; i++) {
    const Value &value = handler.values[i];
    if (value.kind != KIMBERLITE_JSON_STRING) continue;
    if (first_invalid_utf8(value.bytes, value.length) < value.length) {
      line->offset = (size_t)(value.bytes - line->bytes);
      return KIMBERLITE_JSON_NO_UTF8;
    }
    // The parser left a NUL there; with it the string is a token again.
    ((char *)value.bytes)[value.length] = '"';
  }
  return KIMBERLITE_JSON_OBJECT;
}

int32_t kimberlite_json_lines_next(kimberlite_json_lines *lines, kimberlite_json_line *line,
                                   kimberlite_json_value *values) {
  for (size_t i = 0; i < lines->handler.key_count; i++)
    values[i] = {nullptr, 0, KIMBERLITE_JSON_ABSENT};
  lines->handler.values = values;
  while (true) {
    char *text = nullptr;
    size_t length = 0;
    const LineBuffer::Result result = lines->buffer.next(text, length);
    *line = {lines->buffer.number, (const uint8_t *)text, length, 0, 0};
    switch (result) {
    case LineBuffer::end: return KIMBERLITE_JSON_END;
    case LineBuffer::too_long: return KIMBERLITE_JSON_TOO_LONG;
    case LineBuffer::failed:
      line->code = lines->buffer.code;
      lines->buffer.code = 0;
      return KIMBERLITE_JSON_FAILED;
    case LineBuffer::line: break;
    }
    size_t skipped = 0;
    // A byte order mark is none of the text's.
    if (line->number == 1 && length >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) skipped = 3;
    while (skipped < length && is_blank(text[skipped])) skipped++;
    if (skipped == length) continue;
    if (text[skipped] != '{') {
      line->bytes += skipped;
      line->length -= skipped;
      while (line->length > 0 && is_blank((char)line->bytes[line->length - 1])) line->length--;
      return KIMBERLITE_JSON_NO_OBJECT;
    }
    return lines->parse(text + skipped, line);
  }
}

/// Six bytes for each that needs an escape are always enough.
static kimberlite_json_value escaped(kimberlite_json_lines *lines, kimberlite_json_value value) {
  static const char digits[] = "0123456789abcdef";
  char *token = (char *)realloc(lines->token, value.length * 6 + 2);
  if (!token) return {(const uint8_t *)"null", 4, KIMBERLITE_JSON_NULL};
  lines->token = token;
  size_t size = 0;
  token[size++] = '"';
  for (size_t i = 0; i < value.length; i++) {
    const uint8_t byte = value.bytes[i];
    if (byte == '"' || byte == '\\') {
      token[size++] = '\\';
      token[size++] = (char)byte;
    } else if (byte < 0x20) {
      memcpy(token + size, "\\u00", 4);
      token[size + 4] = digits[byte >> 4];
      token[size + 5] = digits[byte & 15];
      size += 6;
    } else {
      token[size++] = (char)byte;
    }
  }
  token[size++] = '"';
  return {(const uint8_t *)token, size, value.kind};
}

kimberlite_json_value kimberlite_json_lines_token(kimberlite_json_lines *lines,
                                                  kimberlite_json_value value) {
  switch (value.kind) {
  case KIMBERLITE_JSON_NULL:
  case KIMBERLITE_JSON_BOOLEAN:
  case KIMBERLITE_JSON_NUMBER: return value;
  case KIMBERLITE_JSON_STRING:
    for (size_t i = 0; i < value.length; i++) {
      const uint8_t byte = value.bytes[i];
      if (byte < 0x20 || byte == '"' || byte == '\\') return escaped(lines, value);
    }
    return {value.bytes - 1, value.length + 2, value.kind};
  default: return {(const uint8_t *)"null", 4, KIMBERLITE_JSON_NULL};
  }
}

size_t kimberlite_json_lines_bytes(const kimberlite_json_lines *lines) {
  return lines->buffer.total;
}

void kimberlite_json_lines_close(kimberlite_json_lines *lines) {
  if (!lines) return;
  lines->buffer.close();
  free(lines->token);
  delete lines;
}
