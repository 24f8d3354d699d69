// Part of Kimberlite.

/// Chinese: see `NameExpression`.
struct ChineseNames: NameRecognizer {
  func names(in text: FoldedText, claims: Claims) -> [NameExpression] { [] }
}
