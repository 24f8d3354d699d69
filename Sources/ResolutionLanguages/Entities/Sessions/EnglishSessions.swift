// Part of Kimberlite.

/// English: see `SessionExpression`.
struct EnglishSessions: SessionRecognizer {
  func sessions(in text: FoldedText, claims: Claims) -> [SessionExpression] { [] }
}
