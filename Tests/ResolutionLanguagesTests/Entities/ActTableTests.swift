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
        // A silent verb lends its subject to the request that follows; one with ? acts in records.
        let isRecord = row[1].string.hasPrefix("?")
        let name = String(row[1].string.drop { $0 == "?" })
        let expected = name == "-" ? "request" : name
        let found = Self.acts(text, isEnglish: isEnglish, scope: isRecord ? .record : .told)
        #expect(found.map(\.actClass) == [expected], "\(example)")
      }
    }
    for row in OpeningWordTables.rows(of: EnglishToldVerbs.nouns) {
      let found = Self.acts(row[3].string, isEnglish: true, scope: .told)
      #expect(found.map(\.actClass) == [row[2].string], "\(row[3].string)")
    }
  }

  @Test(
    "What is decided gives the finer class",
    arguments: [
      (EnglishDecisionClasses.table, true), (ChineseDecisionClasses.table, false),
    ])
  func decisions(table: String, isEnglish: Bool) {
    for row in OpeningWordTables.rows(of: table) {
      #expect(row.count == 4, "\(row.map(\.string))")
      guard let example = row.last?.string else { continue }
      let expected = row[1].equals("-") ? "decide-establish" : row[1].string
      let found = Self.acts(example, isEnglish: isEnglish)
      #expect(found.first?.actClass == expected, "\(example)")
    }
  }

  @Test("What is decided of others is a plain decision")
  func plainDecisions() {
    let english = [
      "Decides that the committee shall hold two meetings;", "Decides to continue to consider it;",
      "Decides not to establish a post;", "Decides on the dates to consider;",
      "Decides to include the sessions in the calendar of meetings;",
      "Decides to invite the board to consider the item;",
    ]
    for text in english {
      #expect(Self.acts(text, isEnglish: true).map(\.actClass) == ["decide"], "\(text)")
    }
    let chinese = [
      "决定会议应在本地举行；", "决定委员会将举行两次会议；", "决定将会议列入日历；", "决定理事会设立的小组等待；",
    ]
    for text in chinese {
      #expect(Self.acts(text, isEnglish: false).map(\.actClass) == ["decide"], "\(text)")
    }
    let resolved = Self.acts("Resolves that the sum is approved;", isEnglish: true)
    #expect(resolved.map(\.actClass) == ["decide-budget"])
  }

  static func acts(
    _ text: String, isEnglish: Bool, scope: ActScope = .operative
  ) -> [ActExpression] {
    let rules: EntityRules = isEnglish ? .english : .chinese
    let folded = FoldedText(text)
    let names = rules.names.names(in: folded, claims: Claims())
    return rules.acts.acts(in: folded, names: names, scope: scope)
  }
}
