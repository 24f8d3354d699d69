// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

/// Every row of the tables of acts, in both languages, by its own example.
struct ActTableTests {
  @Test(
    "Each verb does the act of its row",
    arguments: [(EnglishActVerbs.table, true), (ChineseActVerbs.table, false)])
  func verbs(table: String, isEnglish: Bool) {
    for row in OpeningWordTables.rows(of: table) {
      let cells = row.map(\.string)
      #expect(cells.count == 5, "\(cells)")
      guard let example = cells.last?.split(separator: "|").map(String.init), example.count == 2
      else { continue }
      let found = Self.acts(example[0], isEnglish: isEnglish)
      #expect(found.first?.actClass == example[1], "\(example[0])")
      #expect(found.count == 1, "\(example[0])")
    }
  }

  @Test("Each form that tells of a decision is found in its example")
  func told() {
    for (table, isEnglish) in [(EnglishToldVerbs.table, true), (ChineseToldVerbs.table, false)] {
      for row in OpeningWordTables.rows(of: table) {
        guard let example = row.last?.string, row.count >= 3 else { continue }
        let text = isEnglish ? example : "回顾其第1/1号决议，" + example
        let found = Self.acts(text, isEnglish: isEnglish, scope: .told)
        #expect(found.count == 1, "\(example)")
        #expect(found.first?.actClass == row[1].string, "\(example)")
      }
    }
    for row in OpeningWordTables.rows(of: EnglishToldVerbs.nouns) {
      let found = Self.acts(row[3].string, isEnglish: true, scope: .told)
      #expect(found.map(\.actClass) == [row[2].string], "\(row[3].string)")
    }
  }

  static func acts(
    _ text: String, isEnglish: Bool, scope: ActScope = .operative
  ) -> [ActExpression] {
    let rules: EntityRules = isEnglish ? .english : .chinese
    return rules.acts.acts(in: FoldedText(text), claims: Claims(), scope: scope)
  }
}
