// Part of Kimberlite.
// Snowball's stemmer behind plain functions: its header is included in CStemmer.c alone.
#ifndef KIMBERLITE_CSTEMMER_H
#define KIMBERLITE_CSTEMMER_H
#include <stdint.h>

/// A stemmer of one language; for one thread at a time.
typedef struct kimberlite_stemmer kimberlite_stemmer;

/// The English stemmer ("Porter 2") for UTF-8; null when there is no memory.
kimberlite_stemmer *kimberlite_stemmer_open_english(void);
void kimberlite_stemmer_close(kimberlite_stemmer *stemmer);

/// The stem of a word in lower case. It belongs to the stemmer and lasts until the next call; null
/// when there is no memory.
const uint8_t *kimberlite_stem(kimberlite_stemmer *stemmer, const uint8_t *word, int32_t length,
                               int32_t *stem_length);

#endif
