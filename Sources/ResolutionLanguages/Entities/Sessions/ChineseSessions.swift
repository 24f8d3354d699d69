// Part of Kimberlite.

/// Chinese: see `SessionExpression`.
struct ChineseSessions: SessionRecognizer {
  func sessions(in text: FoldedText, claims: Claims) -> [SessionExpression] { [] }
}
