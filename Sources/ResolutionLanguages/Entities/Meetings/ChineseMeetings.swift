// Part of Kimberlite.

/// Chinese: see `MeetingExpression`.
struct ChineseMeetings: MeetingRecognizer {
  func meetings(in text: FoldedText, claims: Claims) -> [MeetingExpression] { [] }
}
