// Part of Kimberlite.
#include "CICUEncoding.h"
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>

static int is_encoding(const char *found, const char *wanted) {
  if (strcmp(found, wanted) == 0) return 1;
  return strcmp(wanted, "windows-1252") == 0 && strcmp(found, "ISO-8859-1") == 0;
}

int32_t kimberlite_encoding_confidence(const uint8_t *bytes, size_t length,
                                       const char *encoding) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (U_FAILURE(status)) return 0;
  if (length > INT32_MAX) length = INT32_MAX;
  ucsdet_setText(detector, (const char *)bytes, (int32_t)length, &status);
  int32_t count = 0;
  const UCharsetMatch **matches = ucsdet_detectAll(detector, &count, &status);
  int32_t best = 0;
  for (int32_t i = 0; U_SUCCESS(status) && i < count; i++) {
    const char *name = ucsdet_getName(matches[i], &status);
    int32_t confidence = ucsdet_getConfidence(matches[i], &status);
    if (U_SUCCESS(status) && is_encoding(name, encoding) && confidence > best) best = confidence;
  }
  ucsdet_close(detector);
  return best;
}

typedef struct {
  const char *start;
  kimberlite_conversion *result;
} undecodable_context;

/// Writes U+FFFD for bytes that fit no character, and keeps count of them.
static void note_undecodable(const void *context, UConverterToUnicodeArgs *arguments,
                             const char *bytes, int32_t length, UConverterCallbackReason reason,
                             UErrorCode *status) {
  (void)bytes;
  if (reason > UCNV_IRREGULAR) return;
  const undecodable_context *place = context;
  kimberlite_conversion *result = place->result;
  if (result->undecodable == 0) {
    size_t past = (size_t)(arguments->source - place->start);
    result->first_undecodable = past >= (size_t)length ? past - (size_t)length : 0;
  }
  result->undecodable += (size_t)length;
  static const UChar replacement = 0xFFFD;
  *status = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, status);
}

int32_t kimberlite_convert_to_utf8(const char *encoding, const uint8_t *bytes, size_t length,
                                   uint8_t *target, size_t capacity,
                                   kimberlite_conversion *result) {
  UErrorCode status = U_ZERO_ERROR;
  memset(result, 0, sizeof *result);
  UConverter *from = ucnv_open(encoding, &status);
  UConverter *to = ucnv_open("UTF-8", &status);
  undecodable_context place = {(const char *)bytes, result};
  if (U_SUCCESS(status)) {
    ucnv_setToUCallBack(from, note_undecodable, &place, NULL, NULL, &status);
    const char *source = (const char *)bytes;
    char *end = (char *)target;
    ucnv_convertEx(to, from, &end, (char *)target + capacity, &source, source + length, NULL, NULL,
                   NULL, NULL, 1, 1, &status);
    result->length = (size_t)(end - (char *)target);
  }
  ucnv_close(from);
  ucnv_close(to);
  return U_FAILURE(status) ? (int32_t)status : 0;
}
