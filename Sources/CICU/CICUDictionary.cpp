// Part of Kimberlite.
#include "CICUDictionary.h"
#include <cstring>
#include <unicode/ucharstrie.h>
#include <unicode/udata.h>

// ICU's data file "Dict", version 1: eight numbers, of which the first is the offset of the trie, the
// fifth says that it is a UCharsTrie (1) with values (8).
static const int32_t trie_offset = 0, trie_type = 4, uchars_with_values = 9;

// A UCharsTrie says its state in 64 bits: five at the top, and an offset.
static const int state_shift = 59, packed_shift = 27;
static const uint64_t offset_mask = (1 << packed_shift) - 1;

static const void *open_dictionary() {
  UErrorCode error = U_ZERO_ERROR;
  UDataMemory *memory = udata_open(U_ICUDATA_NAME "-brkitr", "dict", "cjdict", &error);
  if (U_FAILURE(error)) return nullptr;
  UDataInfo info;
  info.size = sizeof info;
  udata_getInfo(memory, &info);
  const int32_t *numbers = static_cast<const int32_t *>(udata_getMemory(memory));
  if (std::memcmp(info.dataFormat, "Dict", 4) != 0 || info.formatVersion[0] != 1 ||
      numbers[trie_type] != uchars_with_values) {
    udata_close(memory);
    return nullptr;
  }
  return reinterpret_cast<const char *>(numbers) + numbers[trie_offset];
}

const void *kimberlite_dictionary(void) {
  static const void *const dictionary = open_dictionary();
  return dictionary;
}

kimberlite_dictionary_step_result kimberlite_dictionary_step(const void *dictionary,
                                                             uint32_t state, uint16_t unit) {
  icu::UCharsTrie trie(static_cast<const char16_t *>(dictionary));
  if (state != 0) {
    uint64_t top = static_cast<uint64_t>(state >> packed_shift) << state_shift;
    trie.resetToState64(top | (state & offset_mask));
  }
  UStringTrieResult result = trie.next(unit);
  kimberlite_dictionary_step_result step = {0, -1};
  if (USTRINGTRIE_HAS_VALUE(result)) step.cost = trie.getValue();
  if (USTRINGTRIE_HAS_NEXT(result)) {
    uint64_t next = trie.getState64();
    step.state = static_cast<uint32_t>(next >> state_shift << packed_shift | (next & offset_mask));
  }
  return step;
}
