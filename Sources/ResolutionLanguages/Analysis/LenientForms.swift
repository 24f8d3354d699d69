// Part of Kimberlite.
import CStemmer

/// By which other forms a word or number is found. The first is the one that a query asks for.
///
/// - A word: its stem (Snowball, English).
/// - A number: without its separators where they make groups of thousands, with its decimals; else as
///   it stands, and its parts too: 2003,2004 are two years.
///
/// The owner frees it.
struct LenientForms {
  private var stemmer: OpaquePointer?

  func deallocate() {
    if let stemmer { kimberlite_stemmer_close(stemmer) }
  }

  /// The forms of a folded word, at least one, each once, of 255 bytes at most.
  mutating func forms(of word: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
    let parts = word.split(whereSeparator: Self.isSeparator)
    let isNumber = word.allSatisfy { Self.isDigit($0) || Self.isSeparator($0) }
    if isNumber, let number = Self.withoutThousands(word) { return [number] }
    var forms = [isNumber ? Array(word) : stem(word)]
    // 5th,6th and 1.5m keep their separators.
    guard parts.count > 1 else { return forms }
    for part in parts {
      let form = isNumber ? Array(part) : stem(UnsafeBufferPointer(rebasing: part))
      if !forms.contains(form) { forms.append(form) }
    }
    return forms
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"): true
    default: false
    }
  }

  /// 1000 for 1,000 and 1'000, 1000.5 for 1,000.5; a number without thousands as it is. Nil for
  /// what is no single number.
  private static func withoutThousands(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let stop = word.firstIndex(of: UInt8(ascii: ".")) ?? word.count
    let whole = word[..<stop]
    guard word[stop...].dropFirst().allSatisfy(isDigit) else { return nil }
    guard let separator = whole.first(where: { !isDigit($0) }) else { return Array(word) }
    guard separator == UInt8(ascii: ",") || separator == UInt8(ascii: "'") else { return nil }
    let groups = whole.split(separator: separator, omittingEmptySubsequences: false)
    let areThousands =
      (1...3).contains(groups[0].count)
      && groups.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy(isDigit) }
    return areThousands ? word.filter { $0 != separator } : nil
  }

  private mutating func stem(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    if stemmer == nil { stemmer = kimberlite_stemmer_open_english() }
    var length: Int32 = 0
    guard let stemmer,
      let stem = kimberlite_stem(stemmer, word.baseAddress, Int32(word.count), &length), length > 0
    else { return Array(word) }
    // Of added and adding: Snowball before 3.0 takes one letter too many.
    if length == 2, word.count > 3, word[1] == word[2], "aeo".utf8.contains(word[0]) {
      return Array(word[..<3])
    }
    return Array(UnsafeBufferPointer(start: stem, count: min(Int(length), TermBuffer.longestTerm)))
  }
}
