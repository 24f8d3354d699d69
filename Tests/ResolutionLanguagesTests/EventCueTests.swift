// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionLanguages

@Suite struct EventCueTests {
  @Test("Every row of the tables is read, and its example has its words", arguments: [0, 1])
  func examples(place: Int) {
    let (rules, table) =
      place == 0
      ? (EventRules.english, EnglishEventCues.table)
      : (EventRules.chinese, ChineseEventCues.table)
    let rows = table.description.split(separator: "\n").dropFirst()
    #expect(rules.cues.count == rows.count)
    for cue in rules.cues {
      let found = rules.cues(in: FoldedText(cue.example))
      #expect(found.contains { $0.topic == cue.topic }, "\(cue.words): \(cue.example)")
      #expect(cue.words == cue.words.lowercased())
    }
    #expect(Set(rules.cues.map(\.words)).count == rules.cues.count)
  }

  @Test("Cues stand where a word begins, the longest first, in scalars of the text")
  func places() {
    let found = EventRules.english.cues(in: FoldedText("é Review  visits; preview"))
    #expect(found == [FoundEventCue(topic: .reviewVisit, range: 2..<15)])
    let chinese = EventRules.chinese.cues(in: FoldedText("于2003年1月1日生效"))
    #expect(chinese == [FoundEventCue(topic: .entryIntoForce, range: 10..<12)])
  }
}
