// Part of Kimberlite.

/// English: see `CountExpression`.
struct EnglishCounts: CountRecognizer {
  func counts(in text: FoldedText, claims: Claims) -> [CountExpression] { [] }
}
