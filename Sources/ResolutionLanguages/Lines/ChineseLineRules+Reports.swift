// Part of Kimberlite.
import ResolutionModel

/// Lines of reports and decisions.
extension ChineseLineRules {
  package func isFirstHeading(_ line: ByteText) -> Bool {
    ChineseLineTables.firstHeadings.contains { line.equals($0) }
  }

  package func decisionRecord(_ text: ByteText) -> DecisionRecord? {
    let opening = text.prefix(240)
    guard opening.find("大会") != nil || opening.find("理事会") != nil,
      let place = opening.find("全体会议"),
      ChineseLineTables.decisionVerbs.contains(where: { text.find($0, from: place) != nil })
    else { return nil }
    var meeting: Int?
    var at = opening.startIndex
    while meeting == nil, let sign = opening.find("第", from: at), sign < place {
      at = sign + 3
      let rest = opening[opening.skippingBlanks(from: at)...]
      guard let number = ChineseNumerals.number(at: rest) else { continue }
      if rest.has("次", at: rest.skippingBlanks(from: number.end)) { meeting = number.value }
    }
    guard meeting != nil else { return nil }
    return DecisionRecord(meeting: meeting, date: ChineseDates.firstDate(in: opening))
  }
}
