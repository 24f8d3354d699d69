// Part of Kimberlite.
import ResolutionModel

/// What a masthead says, piece by piece.
package enum MastheadFact: Sendable {
  case publisher
  case symbol(DocumentSymbol)
  case organ(String)
  case distribution
  case published(CalendarDate?)
  /// The number of a regular session; nil for special ones.
  case session(Int?)
  case agendaItem(String)
  case jobNumber(String)
  case language
  case originalLanguage(String)
  /// Page numbers, printing dates, rules: no information.
  case filler
}

/// What the text of a decision says of itself.
package struct DecisionRecord: Sendable, Hashable {
  package var meeting: Int?
  package var date: CalendarDate?
}

/// How one language writes the lines that frame a document: formula, masthead, adoption, closing.
///
/// All functions are handed a line without blanks at its ends, in UTF-8, and must be cheap: they are
/// asked of every short line of a document.
package protocol LineRules: Sendable {
  /// The organ that an enacting formula ("The General Assembly,") names, in English.
  func formula(_ line: ByteText) -> String?
  /// "Resolution adopted by the General Assembly on …".
  func isAdoptionLine(_ line: ByteText) -> Bool
  /// The organ, in English, that an adoption line names.
  func adoptingOrgan(_ line: ByteText) -> String?
  /// The meeting that an adoption line names: "Adopted by … at its 7488th meeting, on …".
  func adoptionMeeting(_ line: ByteText) -> Int?
  /// The number in a line that is nothing but the name of a resolution with its year:
  /// "Resolution 1459 (2003)".
  func resolutionName(_ line: ByteText) -> String?
  /// The States that propose a draft and what they propose: "Australia and Brazil: draft resolution".
  func isDraftLine(_ line: ByteText) -> Bool
  /// The number of the meeting when the line is one: "64th plenary meeting".
  func meeting(_ line: ByteText) -> Int?
  /// The day when the line is nothing but a date.
  func wholeDate(_ line: ByteText) -> CalendarDate?
  /// The first full date in the text.
  func firstDate(in text: ByteText) -> CalendarDate?
  /// "Annex", "Annex II", "Appendix".
  func isAnnexHeading(_ line: ByteText) -> Bool
  /// "Article 4", "Rule 12": the label of a division of an annex, alone on its line.
  func isDivisionLabel(_ line: ByteText) -> Bool
  /// "Letter dated … from … addressed to …".
  func isLetterTitle(_ line: ByteText) -> Bool
  /// "Annex to the letter dated …".
  func isLetterAnnexTitle(_ line: ByteText) -> Bool
  /// "Final communiqué".
  func isCommuniqueTitle(_ line: ByteText) -> Bool
  /// "Report of …": the title of a report.
  func isReportTitle(_ line: ByteText) -> Bool
  /// "Introduction", "Background": a heading with which a text begins.
  func isFirstHeading(_ line: ByteText) -> Bool
  /// The text of a decision as the Assembly records it: "At its 57th plenary meeting, on …, the
  /// General Assembly … decided …". Meeting and day where it states them.
  func decisionRecord(_ text: ByteText) -> DecisionRecord?
  /// "Page 2": a page's number with its word.
  func isPageLabel(_ line: ByteText) -> Bool
  /// "Please recycle".
  func isRecyclingLine(_ line: ByteText) -> Bool
  /// The name that closes a letter: "(Signed) …".
  func isSignature(_ line: ByteText) -> Bool
  /// "Abbreviations:", "Note:" under a table.
  func isTableNote(_ line: ByteText) -> Bool
  /// A paragraph that brings in a text of its own: "Adopts the following declaration:".
  func introducesDeclaration(_ text: ByteText) -> Bool
  /// Whether a line's first word has the form of an opening phrase: "Observing".
  func hasFormOfOpening(_ line: ByteText) -> Bool
  /// Whether a text goes on after a list: "and", "as well as".
  func continuesAfterList(_ text: ByteText) -> Bool
  /// A procedure line that names no committee.
  func isWithoutCommittee(_ text: ByteText) -> Bool
  /// Whether digits between `before` and `after` read as a number of the sentence ("article 4",
  /// 第4段), so that they are no footnote mark.
  func readsAsNumber(before: ByteText, after: ByteText) -> Bool
  /// The piece of a masthead at the beginning of `text` and the index after it.
  func mastheadPiece(_ text: ByteText) -> (fact: MastheadFact, end: Int)?
  /// Adopted without a vote, or with these votes, when the text says so.
  func vote(in text: ByteText) -> Vote?
}
