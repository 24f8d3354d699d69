// Part of Kimberlite.

/// The terms of one text, in one buffer of bytes. Reused from text to text: nothing is allocated once
/// it has grown.
package struct AnalyzedText: Sendable {
  package enum Kind: UInt8, Sendable {
    /// An exact form at a position: a folded word, or one Han character.
    case word = 0
    /// A lenient form of the word before it in `tokens`, at that word's position: its stem, "1000"
    /// for "1,000".
    case form = 1
    /// A word of two or more Han characters by ICU's dictionary, at the position of its first one.
    case segment = 2
    /// Punctuation between two Han characters, at a position of its own: always the byte
    /// `separator`, so that 机构、基金 is not found where 机构和基金 stands.
    case separator = 3
  }

  /// The term of every separator, which no word has.
  package static let separator = UInt8(ascii: ",")

  package struct Token: Sendable {
    /// The term's bytes in `bytes`: UTF-8, folded, 255 at most. Terms may share bytes.
    package var start: UInt32
    package var length: UInt32
    /// Words and separators are numbered from 0.
    package var position: UInt32
    /// Offsets in the text given, in UTF-8, always between characters.
    package var sourceStart: UInt32
    package var sourceEnd: UInt32
    package var kind: Kind
  }

  package var bytes: [UInt8] = []
  /// Words and separators in the order of the text, each word followed by its forms; then segments
  /// in that order.
  package var tokens: [Token] = []
  /// Number of `word` tokens.
  package var length: UInt32 = 0

  package init() {}
}

/// Makes the terms of a positional index from a text. One for each worker: not for several threads.
package protocol TextAnalyzer {
  /// A name with a version that changes whenever the terms change.
  static var identity: String { get }
  /// The terms of a text in UTF-8. No bytes are refused; what is no character separates words. Time
  /// is in proportion to the size.
  mutating func analyze(_ text: UnsafeBufferPointer<UInt8>, into result: inout AnalyzedText)
}
