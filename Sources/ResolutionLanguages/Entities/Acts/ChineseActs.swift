// Part of Kimberlite.

/// Chinese: see `ActExpression`.
struct ChineseActs: ActRecognizer {
  func acts(in text: FoldedText, claims: Claims) -> [ActExpression] { [] }
}
