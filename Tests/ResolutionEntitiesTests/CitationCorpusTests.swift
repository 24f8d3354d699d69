// Part of Kimberlite.
import ResolutionModel
import Testing

/// What the five documents of the corpus cite, read against them by eye.
struct CitationCorpusTests {
  private static let series2006 = [
    "A/RES/55/56|2000-12-01", "A/RES/56/263|2002-03-13", "A/RES/57/302|2003-04-15",
    "A/RES/58/290|2004-04-14", "A/RES/59/144|2004-12-15", "A/RES/60/182|2005-12-20",
  ]

  private func list(_ name: String) throws -> [String] {
    let document = try CitedText.corpus(name)
    return document.paragraphs.flatMap { paragraph in
      CitedText.list(document, paragraph: paragraph.id).map { "\(paragraph.id) \($0)" }
    }
  }

  @Test("Both languages of 62/11 cite the same, paragraph by paragraph")
  func languages() throws {
    let english = try CitedText.corpus("A_RES_62_11-EN.txt")
    let chinese = try CitedText.corpus("A_RES_62_11-ZH.txt")
    for paragraph in english.paragraphs where paragraph.kind != .title {
      let both = [english, chinese].map { CitedText.list($0, paragraph: paragraph.id) }
      #expect(both[0] == both[1], "\(paragraph.id)")
    }
  }

  @Test("62/11")
  func resolution62() throws {
    let expected =
      ["title2 #A/62/L.16", "title2 ~A/62/L.16/Add.1", "pp9 S/RES/1459(2003)|2003-01-28"]
      + Self.series2006.map { "pp13 " + $0 } + [
        "pp13 A/RES/61/28|2006-12-04", "note1 #A/57/489", "note2 =A/57/489|annex 2",
        "op5 A/RES/61/28", "note3 #WT/L/518", "note4 #G/C/W/559/Rev.1", "note5 #A/62/543|annex",
        "note5 #A/62/543/Add.1", "op8 S/RES/1643(2005)|2005-12-15", "op9 S/RES/1643(2005)",
        "op9 A/RES/61/28|para. 9", "op11 A/RES/60/182|para. 7", "op11 A/RES/61/28|para. 7",
        "note6 #S/2006/735", "note6 #S/2007/611",
      ]
    #expect(try list("A_RES_62_11-ZH.txt") == expected)
    // The English text lacks its head.
    let english = try list("A_RES_62_11-EN.txt")
    #expect(Set(english) == Set(expected.filter { !$0.hasPrefix("title") }))
  }

  @Test("61/28")
  func resolution61() throws {
    let expected =
      ["title2 #A/61/L.27", "title2 ~A/61/L.27/Add.1", "pp9 S/RES/1459(2003)|2003-01-28"]
      + Self.series2006.map { "pp12 " + $0 } + [
        "op4 S/RES/1643(2005)|2005-12-15", "op5 A/RES/60/182", "op7 A/RES/60/182|para. 7",
        "op8 S/RES/1643(2005)", "op11 S/RES/1521(2003)", "op11 S/RES/1521(2003)",
        "note1 #A/57/489", "note2 =A/57/489|annex 2", "note3 #A/61/589|annex", "note4 #WT/L/518",
        "note5 #G/C/W/559/Rev.1", "note6 #S/2006/735",
      ]
    #expect(try list("A_RES_61_28-EN.txt") == expected)
  }

  @Test("68/128")
  func resolution68() throws {
    let later = [
      "A/RES/61/28|2006-12-04", "A/RES/62/11|2007-11-26", "A/RES/63/134|2008-12-11",
      "A/RES/64/109|2009-12-11", "A/RES/65/137|2010-12-16", "A/RES/66/252|2012-01-25",
      "A/RES/67/135|2012-12-18",
    ]
    let expected =
      ["title2 #A/68/L.29", "title2 ~A/68/L.29/Add.1", "pp13 S/RES/1459(2003)|2003-01-28"]
      + (Self.series2006 + later).map { "pp16 " + $0 } + [
        "note1 #A/57/489", "op7 A/RES/67/135", "note2 #A/68/649|annex",
        "op16 S/RES/2101(2013)|2013-04-25", "op17 S/RES/2101(2013)", "op17 S/RES/2101(2013)",
        "op19 S/RES/1584(2005)|2005-02-01", "note4 #A/64/559|annex, attachment I",
        "op20 S/RES/2025(2011)|2011-12-14", "note5 #A/67/640|annex, enclosure",
      ]
    #expect(try list("A_RES_68_128-EN.md") == expected)
  }

  @Test("58/623")
  func report() throws {
    #expect(
      try list("A_58_623-ZH.txt") == [
        "p1 A/RES/57/302|op. para. 9|2003-04-15", "p2 A/RES/57/302",
        "title4 A/RES/57/302|2003-04-15", "p5 A/RES/57/302|op. para. 9", "p5 A/RES/57/302",
        "p19 A/RES/57/302",
      ])
  }
}
