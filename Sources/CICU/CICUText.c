// Part of Kimberlite.
#include "CICUText.h"
#include <stddef.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>
#include <unicode/uvernum.h>

const char *kimberlite_icu_version(void) { return U_ICU_VERSION; }

static int is_dropped(UChar32 character) {
  if (character == 0x3099 || character == 0x309A) return 0;
  int8_t type = u_charType(character);
  return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK;
}

int32_t kimberlite_fold_character(uint32_t scalar, uint16_t *target, int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *casefold = unorm2_getNFKCCasefoldInstance(&error);
  const UNormalizer2 *decomposition = unorm2_getNFDInstance(&error);
  UChar source[2], folded[64], decomposed[128];
  int32_t count = 0, written = 0;
  if (scalar > 0x10FFFF) return -1;
  U16_APPEND_UNSAFE(source, count, (UChar32)scalar);
  count = unorm2_normalize(casefold, source, count, folded, 64, &error);
  count = unorm2_normalize(decomposition, folded, count, decomposed, 128, &error);
  if (U_FAILURE(error)) return -1;
  for (int32_t next = 0; next < count;) {
    UChar32 character;
    int32_t start = next;
    U16_NEXT(decomposed, next, count, character);
    if (is_dropped(character)) continue;
    if (written + next - start > capacity) return -1;
    while (start < next) target[written++] = decomposed[start++];
  }
  return written;
}

int32_t kimberlite_compose(const uint16_t *text, int32_t length, uint16_t *target,
                           int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *composition = unorm2_getNFCInstance(&error);
  int32_t count = unorm2_normalize(composition, text, length, target, capacity, &error);
  return U_FAILURE(error) ? -1 : count;
}

kimberlite_words *kimberlite_words_open(void) {
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_WORD, "", NULL, 0, &error);
  return U_FAILURE(error) ? NULL : (kimberlite_words *)iterator;
}

void kimberlite_words_close(kimberlite_words *words) { ubrk_close((UBreakIterator *)words); }

int32_t kimberlite_words_segment(kimberlite_words *words, const uint16_t *text, int32_t length,
                                 int32_t *ends, uint8_t *are_words, int32_t capacity) {
  UBreakIterator *iterator = (UBreakIterator *)words;
  UErrorCode error = U_ZERO_ERROR;
  int32_t count = 0;
  ubrk_setText(iterator, text, length, &error);
  if (U_FAILURE(error)) return 0;
  ubrk_first(iterator);
  while (count < capacity) {
    int32_t end = ubrk_next(iterator);
    if (end == UBRK_DONE) break;
    ends[count] = end;
    are_words[count] = ubrk_getRuleStatus(iterator) >= UBRK_WORD_NUMBER;
    count++;
  }
  return count;
}
