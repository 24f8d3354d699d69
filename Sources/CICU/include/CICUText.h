// Part of Kimberlite.
// Text: folding of characters and boundaries of words.
#ifndef KIMBERLITE_CICU_TEXT_H
#define KIMBERLITE_CICU_TEXT_H
#include <stdint.h>

/// The version of ICU that this was compiled with, "72.1".
const char *kimberlite_icu_version(void);

/// One character folded: NFKC_Casefold, then decomposed (NFD), without nonspacing and enclosing
/// marks; the voicing marks of kana (U+3099, U+309A) stay, since they make other letters. Writes
/// UTF-16 and returns its units, none for what is ignorable; -1 where `capacity` is too small or
/// ICU fails. 36 units are enough for every character.
int32_t kimberlite_fold_character(uint32_t scalar, uint16_t *target, int32_t capacity);

/// A text in UTF-16 composed (NFC). Returns its units, or -1 where `capacity` is too small or ICU fails; three
/// times `length` is enough for every text.
int32_t kimberlite_compose(const uint16_t *text, int32_t length, uint16_t *target, int32_t capacity);

/// Word boundaries (UAX #29, with ICU's dictionaries); for one thread at a time.
typedef struct kimberlite_words kimberlite_words;

/// Null when ICU has no rules or no memory.
kimberlite_words *kimberlite_words_open(void);
void kimberlite_words_close(kimberlite_words *words);

/// The segments of a text in UTF-16: for each its end, in units, and whether it is a word (number,
/// letters, kana or ideographs). Returns how many were written; less than all where `capacity`,
/// which should be `length`, is less.
int32_t kimberlite_words_segment(kimberlite_words *words, const uint16_t *text, int32_t length,
                                 int32_t *ends, uint8_t *are_words, int32_t capacity);

#endif
