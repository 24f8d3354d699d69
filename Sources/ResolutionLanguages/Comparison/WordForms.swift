// Part of Kimberlite.

/// What words are told alike by when paragraphs are looked for: their stems, where the language has
/// endings. "Welcomes" and "welcoming" are one. For one thread at a time.
package final class WordForms {
  private let usesStems: Bool
  private var forms = LenientForms()

  package init(_ rules: ComparisonRules) { usesStems = rules.usesStems }

  deinit { forms.deallocate() }

  /// Of a folded word: itself where the language has no endings.
  package func form(of word: String) -> String {
    guard usesStems else { return word }
    var word = word
    return word.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return String(decoding: bytes, as: UTF8.self) }
      return String(decoding: forms.forms(of: bytes)[0], as: UTF8.self)
    }
  }
}
