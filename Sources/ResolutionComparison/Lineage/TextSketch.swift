// Part of Kimberlite.

/// A sample of a text's stretches of words, by which texts are found that have much in common.
///
/// The stretches with the smallest hashes are kept (Broder, "On the resemblance and containment of
/// documents", 1997): the same stretch is in the samples of all texts that have it, or in none. Numbers
/// are left out, since they change from year to year. The same for every language: words are runs of
/// letters, or single characters where a script sets none apart.
package struct TextSketch: Sendable, Hashable {
  /// Ascending, each once.
  package let hashes: [UInt32]

  /// How many stretches are kept at most.
  package static let size = 192
  private static let stretch = 5

  package init(hashes: [UInt32]) { self.hashes = hashes }

  /// Of the texts of one document, in their order; some 150 MB/s.
  package init(of texts: some Sequence<String>) {
    var all: [UInt32] = []
    for text in texts {
      var text = text
      text.withUTF8 { Self.append($0, to: &all) }
    }
    all.sort()
    var kept: [UInt32] = []
    kept.reserveCapacity(Self.size)
    for hash in all where hash != kept.last {
      if kept.count == Self.size { break }
      kept.append(hash)
    }
    hashes = kept
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to all: inout [UInt32]) {
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    var count = 0
    func end(_ word: UInt64) {
      count += 1
      if count >= stretch {
        let before = (words.0 &* 31 &+ words.1) &* 31 &+ words.2
        all.append(mixed((before &* 31 &+ words.3) &* 31 &+ word))
      }
      words = (words.1, words.2, words.3, mixed64(word))
    }
    var word: UInt64 = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let lower = byte | 0x20
      if byte < 0x80 {
        if lower >= 0x61, lower <= 0x7A {
          word = (word ^ UInt64(lower)) &* 0x100_0000_01B3
        } else if byte != 0x2D, byte != 0x27, word != 0 {
          end(word)
          word = 0
        }
        index += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      let next = min(index + length, bytes.count)
      if byte >= 0xE3 {
        // A character of a script without blanks; signs of its width are none.
        if word != 0 { end(word) }
        word = 0
        if byte != 0xEF, !(byte == 0xE3 && bytes[next - 2] == 0x80) {
          end(bytes[index..<next].reduce(0) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
        }
      } else if endsWord(bytes[index..<next]) {
        if word != 0 { end(word) }
        word = 0
      } else if byte != 0xE2 {
        for place in index..<next { word = (word ^ UInt64(bytes[place])) &* 0x100_0000_01B3 }
      }
      index = next
    }
    if word != 0 { end(word) }
  }

  /// Blanks and dashes from U+2000 to U+2015, without the hyphens that join, and the no-break blank.
  private static func endsWord(_ character: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let bytes = Array(character)
    if bytes == [0xC2, 0xA0] { return true }
    guard bytes.count == 3, bytes[0] == 0xE2, bytes[1] == 0x80 else { return false }
    return bytes[2] <= 0x8A || bytes[2] >= 0x92 && bytes[2] <= 0x95 || bytes[2] == 0xAF
  }

  private static func mixed64(_ value: UInt64) -> UInt64 {
    var value = value &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
    return value &* 0xBF58_476D_1CE4_E5B9
  }

  private static func mixed(_ value: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: mixed64(value) >> 32)
  }

  /// The share of what two texts say that both say, 0 to 1, estimated; `weight` tells how much a
  /// stretch counts. Nil where one of them has nothing to go by.
  package func overlap(with other: TextSketch, weight: (UInt32) -> Float) -> Float? {
    guard let last = hashes.last, let otherLast = other.hashes.last else { return nil }
    // Beyond the end of a full sample nothing is known.
    let isFull = (hashes.count >= Self.size, other.hashes.count >= Self.size)
    let limit = min(isFull.0 ? last : .max, isFull.1 ? otherLast : .max)
    var (left, right) = (0, 0)
    var (shared, all): (Float, Float) = (0, 0)
    while left < hashes.count || right < other.hashes.count {
      let a = left < hashes.count ? hashes[left] : .max
      let b = right < other.hashes.count ? other.hashes[right] : .max
      let hash = min(a, b)
      if hash > limit { break }
      let value = weight(hash)
      all += a == b ? 2 * value : value
      if a == b { shared += 2 * value }
      left += a <= b ? 1 : 0
      right += b <= a ? 1 : 0
    }
    return all == 0 ? nil : shared / all
  }
}
