// Part of Kimberlite.

/// English: see `MeetingExpression`.
struct EnglishMeetings: MeetingRecognizer {
  func meetings(in text: FoldedText, claims: Claims) -> [MeetingExpression] { [] }
}
