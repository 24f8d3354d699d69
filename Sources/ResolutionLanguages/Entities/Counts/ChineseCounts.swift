// Part of Kimberlite.

/// Chinese: see `CountExpression`.
struct ChineseCounts: CountRecognizer {
  func counts(in text: FoldedText, claims: Claims) -> [CountExpression] { [] }
}
