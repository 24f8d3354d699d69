// Part of Kimberlite.
import CICU

/// ICU's word boundaries over a buffer of UTF-16. The owner frees it.
struct WordBreaker {
  private let words: OpaquePointer
  private let ends: UnsafeMutablePointer<Int32>
  private let areWords: UnsafeMutablePointer<UInt8>
  private let capacity: Int

  /// For texts of `capacity` units at most; nil where ICU has no rules.
  init?(capacity: Int) {
    guard let words = kimberlite_words_open() else { return nil }
    self.words = words
    self.capacity = capacity
    ends = .allocate(capacity: capacity)
    areWords = .allocate(capacity: capacity)
  }

  func deallocate() {
    kimberlite_words_close(words)
    ends.deallocate()
    areWords.deallocate()
  }

  /// Each segment of the text in its order, and whether it is a word.
  @inline(__always)
  func forEach(
    _ text: UnsafePointer<UInt16>, _ count: Int, _ body: (_ start: Int, _ end: Int, Bool) -> Void
  ) {
    let found = Int(
      kimberlite_words_segment(
        words, text, Int32(min(count, capacity)), ends, areWords, Int32(capacity)))
    var start = 0
    for index in 0..<found {
      let end = Int(ends[index])
      body(start, end, areWords[index] != 0)
      start = end
    }
  }
}
