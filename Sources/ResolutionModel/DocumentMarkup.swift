// Part of Kimberlite.

/// What Kimberlite adds to Akoma Ntoso in a namespace of its own, so that a document that was written
/// can be read back as it was: ids, kinds and whatever the elements leave open. Written by
/// `ResolutionInterchange`, read by `ResolutionParser`; `docs/akn.md` has the attributes one by one.
package enum DocumentMarkup {
  package static let namespace = "https://kimberlite.dev/document/1"
  /// The name of an empty `marker` that stands for a character which XML forbids: `U+FFFE`.
  package static let characterPrefix = "U+"
}

extension Language {
  /// The codes of ISO 639-2 that the UN's files use, with those of ISO 639-1.
  private static let threeLetters: [(three: String, two: String)] = [
    ("eng", "en"), ("zho", "zh"), ("fra", "fr"), ("spa", "es"), ("rus", "ru"), ("ara", "ar"),
  ]
  private static let olderThreeLetters = ["chi": "zh", "fre": "fr"]

  /// From a code of two or three letters: `eng`, `chi`, `en`; other codes stay as they are.
  package init(threeLetterCode code: String) {
    self.init(
      code: Self.threeLetters.first { $0.three == code }?.two ?? Self.olderThreeLetters[code]
        ?? code)
  }

  /// `zho` of `zh`; a code without one of three letters as it is.
  package var threeLetterCode: String {
    Self.threeLetters.first { $0.two == code }?.three ?? code
  }
}
