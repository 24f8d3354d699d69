// Part of Kimberlite.
#include "CStemmer.h"
#include <libstemmer.h>

kimberlite_stemmer *kimberlite_stemmer_open_english(void) {
  return (kimberlite_stemmer *)sb_stemmer_new("english", "UTF_8");
}

void kimberlite_stemmer_close(kimberlite_stemmer *stemmer) {
  sb_stemmer_delete((struct sb_stemmer *)stemmer);
}

const uint8_t *kimberlite_stem(kimberlite_stemmer *stemmer, const uint8_t *word, int32_t length,
                               int32_t *stem_length) {
  const sb_symbol *stem = sb_stemmer_stem((struct sb_stemmer *)stemmer, word, length);
  *stem_length = stem ? sb_stemmer_length((struct sb_stemmer *)stemmer) : 0;
  return stem;
}
