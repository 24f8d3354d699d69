// Part of Kimberlite.

/// The words at the head of a paragraph that the United Nations prints in italics: the verb with
/// its adverbs and objects of feeling, without the preposition or "that" which follows.
///
/// Offsets count UTF-8 bytes from the start of the text that was asked about. Of a Chinese frame
/// whose verb stands behind its object (对…表示关切) the phrase is the first word, as printed.
///
///     EnglishOpeningPhrases.shared.openingPhrase(of: text)  // "Notes with appreciation the …"
///     // offset 0, length 23, side .operative
package struct OpeningPhrase: Sendable, Hashable {
  /// On which side of a resolution a paragraph stands that begins so.
  package enum Side: Sendable, Hashable {
    /// A participle or an adjective: "Recalling", "Deeply concerned", 审议了.
    case preambular
    /// A finite verb: "Decides", "Is encouraged", 决定.
    case operative
    /// The form does not tell: most Chinese verbs.
    case either
  }

  /// Length of the phrase in bytes.
  package var length: Int
  /// Bytes before the phrase which are not part of it: leading space.
  package var offset: Int
  /// The side which the form of the phrase implies.
  package var side: Side

  /// The range of the phrase in `text`, the slice that was asked about.
  package func range(in text: ArraySlice<UInt8>) -> Range<Int> {
    let start = text.startIndex + offset
    return start..<(start + length)
  }
}

/// Recognises the opening phrases of one language. Both questions are answered from bytes, without
/// allocation; they may be put to every line of a document.
package protocol OpeningPhraseRecognizer: Sendable {
  /// The opening phrase of a paragraph's running text (UTF-8), nil if it begins with none.
  func openingPhrase(of text: ArraySlice<UInt8>) -> OpeningPhrase?

  /// The side of the paragraph that plausibly begins with this line, nil if none does. Stricter
  /// than `openingPhrase(of:)`: words that also begin ordinary lines are left out.
  func beginsParagraph(_ line: ArraySlice<UInt8>) -> OpeningPhrase.Side?
}
