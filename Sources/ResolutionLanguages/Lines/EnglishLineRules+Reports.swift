// Part of Kimberlite.
import ResolutionModel

/// Lines of reports and decisions.
extension EnglishLineRules {
  package func isFirstHeading(_ line: ByteText) -> Bool {
    line.count < 60
      && EnglishLineTables.firstHeadings.contains { line.equalsIgnoringCase($0) }
  }

  package func decisionRecord(_ text: ByteText) -> DecisionRecord? {
    guard text.begins("At its ") || text.begins("At the ") || text.begins("On "),
      EnglishLineTables.decisionVerbs.contains(where: { text.find($0) != nil })
        || introducesItems(text)
    else { return nil }
    let opening = text.prefix(220)
    guard opening.find("Assembly") != nil || opening.find("Council") != nil else { return nil }
    return DecisionRecord(
      meeting: meetingNumber(opening), date: EnglishDates.firstDate(in: opening))
  }

  /// "At its … meeting, …, the Assembly, on the recommendation of …:", with a footnote's mark or
  /// without: the verbs stand in the items.
  private func introducesItems(_ text: ByteText) -> Bool {
    var rest = text
    while let last = rest.last, last >= 0x30, last <= 0x39 { rest = rest.dropLast() }
    return rest.last == UInt8(ascii: ":") && text.find(" meeting, on ") != nil
  }

  /// 57 in "At its 57th plenary meeting".
  private func meetingNumber(_ text: ByteText) -> Int? {
    guard let place = text.find("plenary meeting") ?? text.find("meeting") else { return nil }
    var at = text.startIndex
    var found: Int?
    while at < place {
      if let number = text.digits(at: at) {
        found = found ?? number.value
        at = number.end
      } else {
        at += 1
      }
    }
    return found
  }
}
