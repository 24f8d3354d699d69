// Part of Kimberlite.

/// English: see `DateExpression`.
struct EnglishDateExpressions: DateRecognizer {
  func dates(in text: FoldedText, claims: Claims) -> [DateExpression] { [] }
}
