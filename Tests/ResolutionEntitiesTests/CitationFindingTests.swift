// Part of Kimberlite.
import ResolutionModel
import Testing

struct CitationFindingTests {
  private func findings(_ paragraphs: String...) -> [Finding.Category] {
    CitedText.document(paragraphs, language: .english, symbol: "A/RES/62/99", session: 62).findings
      .map(\.category)
  }

  @Test("What cannot be is kept as written and reported")
  func impossible() throws {
    #expect(findings("See A/300/12.") == [.impossibleSymbol("A/300/12")])
    #expect(findings("its resolution 0/12") == [.impossibleSymbol("A/RES/0/12")])
    #expect(findings("its resolution 98/12") == [.impossibleSymbol("A/RES/98/12")])
    #expect(
      findings("Security Council resolution 12 (2031)") == [.impossibleSymbol("S/RES/12(2031)")])
    #expect(findings("See S/2039/12.") == [.impossibleSymbol("S/2039/12")])
  }

  @Test("A date outside the session is reported")
  func date() throws {
    let day = try #require(CalendarDate(year: 2006, month: 4, day: 4))
    #expect(
      findings("its resolution 61/28 of 4 April 2006")
        == [.citationDateUnlikely(symbol: "A/RES/61/28", date: day.description)])
    #expect(findings("its resolution 61/28 of 4 December 2006") == [])
  }

  @Test("A reference back to nothing is reported")
  func reference() {
    #expect(findings("^Ibid., annex 2.") == [.unresolvedReference("Ibid.")])
    #expect(findings("^Treaty Series, vol. 3.", "^Ibid.") == [])
  }
}
