// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionLanguages

/// Dates of one day. A bar ends the date; an empty value is a day that the calendar does not have.
struct DateRules {
  @Test(
    "English dates, up to the bar",
    arguments: [
      ("18 December 2013|", "2013-12-18"), ("4 December 2006| and", "2006-12-04"),
      ("4\u{A0}December\n2006|", "2006-12-04"), ("15 May 2003|, when", "2003-05-15"),
      ("3 Sept. 2008|", "2008-09-03"), ("December 4, 2006|", "2006-12-04"),
      ("1st January 2003|", "2003-01-01"), ("29 February 2004|", "2004-02-29"),
      ("29 February 2003|", ""), ("31 April 2007|", ""), ("0 May 2007|", ""), ("45 May 2007|", ""),
      ("4 December 2006|3", "2006-12-04"), ("4 DECEMBER 2006|", "2006-12-04"),
    ])
  func english(_ marked: String, _ value: String) {
    check(marked, value, EnglishDates.date)
  }

  @Test(
    "What is no English date",
    arguments: [
      "", "December 2006", "4 December", "4 to 8 November 2007", "may 4, 2006", "2006", "4December",
      "May 2007", " 4 May 2007", "123 May 2007", "4 March 20", "First 2007", "March 4",
    ])
  func noEnglish(_ text: String) {
    #expect(EnglishDates.date(at: Array(text.utf8)[...]) == nil)
  }

  @Test(
    "Chinese dates, up to the bar",
    arguments: [
      ("2007年11月26日|大会", "2007-11-26"), ("2007 年 11 月 26 日|", "2007-11-26"),
      ("2 0 0 7 年 1 1 月 2 6 日|大会", "2007-11-26"), ("２００７年１１月２６日|", "2007-11-26"),
      ("二〇〇七年十一月二十六日|", "2007-11-26"), ("二○○七年十一月廿六日|", "2007-11-26"),
      ("2007 年 11月 5日|至 8日", "2007-11-05"), ("2003年2月29日|", ""), ("2007年13月1日|", ""),
      ("2007年4月31日|", ""), ("二 〇 〇 七 年 五 月 五 日|", "2007-05-05"),
    ])
  func chinese(_ marked: String, _ value: String) {
    check(marked, value, ChineseDates.date)
  }

  @Test(
    "What is no Chinese date",
    arguments: ["", "2007年", "2007年11月", "11月26日", "第57次", " 2007年1月1日", "20071年1月1日", "年月日"])
  func noChinese(_ text: String) {
    #expect(ChineseDates.date(at: Array(text.utf8)[...]) == nil)
  }

  @Test("The first date that the calendar has is found in a text")
  func first() {
    let english = Array("Met 31 April 2007, again on 12 May 2007 and 1 June 2007".utf8)[...]
    #expect(EnglishDates.firstDate(in: english)?.description == "2007-05-12")
    let chinese = Array("在 2007 年，第 57 次会议 2 0 0 7 年 1 1 月 2 6 日休会".utf8)[...]
    #expect(ChineseDates.firstDate(in: chinese)?.description == "2007-11-26")
    let numerals = Array("会议于二〇〇七年五月五日休会".utf8)[...]
    #expect(ChineseDates.firstDate(in: numerals)?.description == "2007-05-05")
    #expect(EnglishDates.firstDate(in: Array("In 2007 May was wet".utf8)[...]) == nil)
    #expect(ChineseDates.firstDate(in: Array("年年有年会".utf8)[...]) == nil)
  }

  @Test("Each month is known by its row")
  func months() {
    for row in OpeningWordTables.rows(of: EnglishMonths.table) {
      for name in row[0...1] {
        let text = Array("1 \(name.string) 2008".utf8)[...]
        #expect(EnglishDates.date(at: text)?.value?.month == Int(row[2].string))
      }
      let value = EnglishDates.date(at: row[3])?.value
      #expect(value?.month == Int(row[2].string))
    }
  }

  private func check(
    _ marked: String, _ value: String,
    _ date: (ByteText) -> (value: CalendarDate?, length: Int)?
  ) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let found = date(Array(parts.joined().utf8)[...])
    #expect(found?.length == parts[0].utf8.count)
    #expect(found?.value?.description ?? "" == value)
  }
}
