// Part of Kimberlite.

/// English: see `NameExpression`.
struct EnglishNames: NameRecognizer {
  func names(in text: FoldedText, claims: Claims) -> [NameExpression] { [] }
}
