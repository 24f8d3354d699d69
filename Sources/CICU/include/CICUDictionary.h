// Part of Kimberlite.
// ICU's dictionary of Chinese words, step by step.
#ifndef KIMBERLITE_CICU_DICTIONARY_H
#define KIMBERLITE_CICU_DICTIONARY_H
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The words of the dictionary as a trie, for any number of threads; null where this version of ICU
/// keeps them otherwise. It lasts as long as the program.
const void *kimberlite_dictionary(void);

typedef struct {
  /// Where to go on, 0 where no longer word begins so.
  uint32_t state;
  /// The cost of the word that ends here, -1 where none does.
  int32_t cost;
} kimberlite_dictionary_step_result;

/// One unit of UTF-16 further from a state, 0 for the beginning of a word.
kimberlite_dictionary_step_result kimberlite_dictionary_step(const void *dictionary,
                                                             uint32_t state, uint16_t unit);

#ifdef __cplusplus
}
#endif
#endif
