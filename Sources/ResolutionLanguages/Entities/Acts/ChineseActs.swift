// Part of Kimberlite.

/// Chinese: see `ActExpression`. The tables are read when the first text is.
struct ChineseActs: ActRecognizer {
  func acts(in text: FoldedText, claims: Claims, scope: ActScope) -> [ActExpression] {
    ChineseActReader.shared.acts(in: text, scope: scope)
  }

  func deadline(at range: Range<Int>, isSession: Bool, in text: FoldedText) -> Range<Int>? {
    nil
  }

  func bodyName(_ range: Range<Int>, in text: FoldedText, speaker: String) -> String {
    text[range].string
  }
}
