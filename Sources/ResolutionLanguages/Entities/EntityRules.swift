// Part of Kimberlite.

/// How one language writes what documents name. A recogniser reads one paragraph and says what stands
/// there, as far as the paragraph tells; what the document has to fill in (the year of "5 May", what
/// "ibid." stands for) is left open in its expressions and resolved by `ResolutionEntities`.
package struct EntityRules: Sendable {
  package let citations: any CitationRecognizer
  package let dates: any DateRecognizer
  package let sessions: any SessionRecognizer
  package let counts: any CountRecognizer
  package let names: any NameRecognizer
  package let meetings: any MeetingRecognizer
  package let acts: any ActRecognizer

  package static let english = EntityRules(
    citations: EnglishCitations(), dates: EnglishDateExpressions(), sessions: EnglishSessions(),
    counts: EnglishCounts(), names: EnglishNames(), meetings: EnglishMeetings(),
    acts: EnglishActs())

  package static let chinese = EntityRules(
    citations: ChineseCitations(), dates: ChineseDateExpressions(), sessions: ChineseSessions(),
    counts: ChineseCounts(), names: ChineseNames(), meetings: ChineseMeetings(),
    acts: ChineseActs())
}
