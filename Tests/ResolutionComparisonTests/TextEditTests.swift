// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionComparison

@Suite struct TextEditTests {
  static let english: [(String, String, [String])] = [
    // Verbs become stronger or weaker.
    ("Notes| the report;", "Welcomes| the report;", ["Notes > Welcomes: verbStrengthened"]),
    ("Urges| all States to go;", "Invites| all States to go;", ["Urges > Invites: verbWeakened"]),
    (
      "Takes note| of the report;", "Takes note with appreciation| of the report;",
      [" > with appreciation: verbStrengthened"]
    ),
    // To recall is no more than to note; to regret is neither more nor less than to welcome.
    ("Notes| the report;", "Recalls| the report;", ["Notes > Recalls: wording"]),
    ("Welcomes| the report;", "Regrets| the report;", ["Welcomes > Regrets: wording"]),
    // An adverb of order is wording.
    ("Welcomes| the report;", "Also welcomes| the report;", [" > Also: wording"]),
    // Dates, numbers and symbols are wholes.
    (
      "Recalls| the talks of 3 May 2033 in the capital;",
      "Recalls| the talks of 13 May 2034 in the capital;",
      ["3 May 2033 > 13 May 2034: dateUpdated"]
    ),
    (
      "Notes| that forty-seven harbours have lamps;",
      "Notes| that forty-eight harbours have lamps;",
      ["forty-seven > forty-eight: numberUpdated"]
    ),
    (
      "Notes| the harbours counted in 2033 by the board;",
      "Notes| the harbours counted in 2034 by the board;", ["2033 > 2034: dateUpdated"]
    ),
    // What moved within the paragraph did not come or go.
    (
      "Recalls| resolution 88/3 of the board, and the lamps of quays in all harbours;",
      "Recalls| the lamps of quays in all harbours, and resolution 88/3 of the board;",
      [
        "resolution 88/3 of the board, and > : wording",
        " > , and resolution 88/3 of the board: wording",
      ]
    ),
    (
      "Recalls| Council resolution 1459 (2003) on lamps;",
      "Recalls| Council resolution 1643 (2005) on lamps;",
      ["1459 (2003) > 1643 (2005): citationUpdated"]
    ),
    (
      "Recalls| its resolution 88/3 on the lamps of quays;",
      "Recalls| its resolutions 88/3 and 89/7 on the lamps of quays;",
      ["resolution 88/3 > resolutions 88/3 and 89/7: citationAdded"]
    ),
    // A rewritten clause is one change, though it keeps an article.
    (
      "Requests| the board to paint the hull of the vessel before winter comes;",
      "Requests| the board to repair the engine of a ferry before winter comes;",
      ["paint the hull of the vessel > repair the engine of a ferry: wording"]
    ),
    // Signs alone.
    (
      "Notes| lamps, quays and ferries of islands;", "Notes| lamps quays and ferries of islands;",
      [", > : punctuation"]
    ),
    (
      "Notes| the harbour master's two year plan;", "Notes| the harbour master's two-year plan;",
      ["two year > two-year: punctuation"]
    ),
    // Blanks inside a symbol.
    ("Recalls| document A/88/53/ Add.1 again;", "Recalls| document A/88/53/Add.1 again;", []),
  ]

  @Test("what differs, and its class", arguments: english)
  func inEnglish(old: String, new: String, edits: [String]) {
    #expect(MadeUp.edits(old, new) == edits)
  }

  static let chinese: [(String, String, [String])] = [
    ("注意到|关于灯光的报告；", "欣见|关于灯光的报告；", ["注意到 > 欣见: verbStrengthened"]),
    (
      "回顾|2033年5月3日关于灯光的会谈；", "回顾|2034年5月13日关于灯光的会谈；",
      ["2033年5月3日 > 2034年5月13日: dateUpdated"]
    ),
    (
      "回顾|其第88/3号决议所载的建议；", "回顾|其第89/7号决议所载的建议；",
      ["88/3 > 89/7: citationUpdated"]
    ),
    ("请|秘书长清点 浮标；", "请|秘书长清点浮标。", []),
  ]

  @Test("what differs in Chinese, by words", arguments: chinese)
  func inChinese(old: String, new: String, edits: [String]) {
    #expect(MadeUp.edits(old, new, language: .chinese) == edits)
  }

  @Test(
    "another actor is told by the mentions of participants",
    arguments: [
      ("the chair, Ruritania", "the chair, Graustark", TextEdit.Class.actorChanged),
      ("the chair, Ruritania", "the chair, Ruritania and Graustark", .actorChanged),
      // The same one elsewhere, a part of its name, a pronoun for it.
      ("the chair, Ruritania", "Ruritania, the chair", .wording),
      ("the chair, the Council", "the chair, the Council of Lamps", .wording),
      ("it and the chair", "Ruritania and the chair", .wording),
    ])
  func actors(old: String, new: String, kind: TextEdit.Class) {
    let names = ["Ruritania", "Graustark", "Council of Lamps", "Council"]
    func document(_ text: String) -> Document {
      MadeUp.document("Commends| the work of \(text) of the process;", naming: names) { name in
        .participant(ParticipantValue(name: name, key: name, kind: .state))
      }
    }
    let comparison = DocumentComparer(language: .english).compare(document(old), document(new))
    #expect(comparison.pairs[0].changes.contains(.actorChanged) == (kind == .actorChanged))
    #expect(comparison.pairs[0].relation == .edited)
  }

  @Test("a verb within a paragraph is told by the mentions of acts")
  func verbs() {
    func document(_ text: String) -> Document {
      MadeUp.document(text, naming: ["encourages", "urges"]) { verb in
        .decision(
          DecisionValue(actor: "General Assembly", verb: verb, actClass: verb, isAct: true))
      }
    }
    let comparison = DocumentComparer(language: .english).compare(
      document("Notes| the plan of the board, and encourages all harbours to buy lamps;"),
      document("Notes| the plan of the board, and urges all harbours to buy lamps;"))
    #expect(comparison.pairs[0].changes == [.verbStrengthened])
  }
}
