// Part of Kimberlite.

/// Chinese: see `DateExpression`.
struct ChineseDateExpressions: DateRecognizer {
  func dates(in text: FoldedText, claims: Claims) -> [DateExpression] { [] }
}
