// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionCorpus

struct DatePeriodTests {
  private func days(_ text: String) throws -> DateInterval {
    try #require(FieldValues.days(text))
  }

  @Test(arguments: [
    ("2003", "2003"), ("2003-05", "2003-05"), ("2003-05-15", "2003-05-15"),
    ("2003-05..2003-07", "2003-05 2003-06 2003-07"), ("2000..2009", "200"), ("1900..1999", "19"),
    ("2003-12-30..2005-01-01", "2003-12-30 2003-12-31 2004 2005-01-01"),
  ])
  func `an interval is cut into the fewest periods`(text: String, periods: String) throws {
    #expect(try DatePeriods.periods(of: days(text)).joined(separator: " ") == periods)
  }

  @Test(arguments: [
    "2003-02-29", "2003-13", "03", "2005..2003", "..", "2003-5-4-3", "May 2003", "",
  ])
  func `other texts name no days`(text: String) {
    #expect(FieldValues.days(text) == nil)
  }

  /// Two intervals share a term exactly if they share a day.
  @Test func `intervals meet in their terms if they overlap`() throws {
    var random = SystemRandomNumberGenerator()
    func day() throws -> CalendarDate {
      let year = Int.random(in: 1998...2012, using: &random)
      let month = Int.random(in: 1...12, using: &random)
      let day = [1, 1, 15, 28].randomElement(using: &random) ?? 1
      return try #require(CalendarDate(year: year, month: month, day: day))
    }
    func interval() throws -> DateInterval {
      if Bool.random(using: &random) {
        return try #require(DateInterval(year: Int.random(in: 1998...2012, using: &random)))
      }
      let (a, b) = (try day(), try day())
      return try #require(DateInterval(min(a, b), max(a, b)))
    }
    for _ in 0..<500 {
      let (stored, asked) = (try interval(), try interval())
      let terms = DatePeriods.terms(of: stored)
      let found = DatePeriods.question(of: asked).contains { terms.contains($0) }
      #expect(found == stored.overlaps(asked), "\(stored.text) and \(asked.text)")
    }
  }
}
