// Part of Kimberlite.

/// English: see `ActExpression`.
struct EnglishActs: ActRecognizer {
  func acts(in text: FoldedText, claims: Claims) -> [ActExpression] { [] }
}
