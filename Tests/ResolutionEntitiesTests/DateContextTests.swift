// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel
import Testing

/// Dates that need what stands around them, and numbers that are none.
@Suite struct DateContextTests {
  @Test(arguments: [
    // Without a year: of the sentence, else of the one before, else of the document.
    ("en", "It met on 5 May 2003 and again on 10 June.", "2003-05-05 | 2003-06-10"),
    ("en", "It met on 5 May 2003. The Chair replied on 10 June.", "2003-05-05 | 2003-06-10"),
    ("en", "The Chair will report by 30 June.", "2007-06-30 by"),
    ("zh", "2003年5月31日开会。5月5日和6月10日", "2003-05-31 | 2003-05-05 | 2003-06-10"),
    ("zh", "于2003年5月开会，同年12月提交", "2003-05 | 2003-12"),
    // Days that come again every year are no mentions.
    ("en", "Decides to observe 21 March as the International Day of Forests", ""),
    ("en", "on World Water Day, 22 March, and each year", ""),
    ("zh", "宣布3月21日为国际森林日", ""), ("zh", "每年3月22日", ""),
    // Lists and intervals.
    (
      "en", "from 5 to 8 and from 10 to 12 June 2012",
      "2012-06-05/2012-06-08 | 2012-06-10/2012-06-12"
    ),
    ("en", "between 2002 and 2015", "2002/2015"),
    ("en", "2010, 2012 and 2014", "2010 | 2012 | 2014"),
    ("en", "December 4, 2006", "2006-12-04"), ("en", "1998-99", "1998/1999"),
    (
      "en", "the first and second quarters of 2008",
      "2008-01-01/2008-03-31 quarter | 2008-04-01/2008-06-30 quarter"
    ),
    ("en", "postponed from 13 May 2020 to 2021", "2020-05-13 from | 2021"),
    ("zh", "2010至2018年", "2010/2018"), ("zh", "2019和2020年", "2019 | 2020"),
    ("zh", "2019年5月2至4日", "2019-05-02/2019-05-04"), ("zh", "十年(2021-2030)", "2021/2030"),
    ("zh", "2019年12月28日至1月3日", "2019-12-28/2020-01-03"),
    // Relations.
    ("en", "entered into force on 1 January 2003", "2003-01-01 inForce"),
    (
      "en", "post-2015 and pre-2020, up to 2010, prior to 1999",
      "2015 after | 2020 before | 2010 until | 1999 before"
    ),
    ("en", "from 2020 onwards, as from 1 May 2004", "2020 from | 2004-05-01 from"),
    ("zh", "自1999年设立以来，到2030年，注意到2005年", "1999 since | 2030 by | 2005"),
    // No times.
    ("en", "resolution 1514 (XV), vol. 1996, 2000 refugees, E/2003/23, 12,015", ""),
    ("en", "States may march on; the second and sixty-second", ""),
    ("en", "the coronavirus disease 2019", ""),
    ("zh", "第2171和2173卷，2019冠状病毒病，三年，60年后", ""),
    ("zh", "2016/17号决议，第2019/19和2019/20号决议，1 540个", ""),
  ])
  func isReadAs(_ code: String, _ text: String, _ dates: String) {
    #expect(reading([text], language: language(code)).printedDates == dates)
  }

  @Test(arguments: [
    ("en", "on 29 February 2003", "29 February 2003"), ("en", "by 31 April 2007", "31 April 2007"),
    ("zh", "2003年13月5日", "2003年13月5日"), ("zh", "2007年4月31日", "2007年4月31日"),
  ])
  func impossibleDaysAreKeptAndReported(_ code: String, _ text: String, _ surface: String) {
    let document = reading([text], language: language(code))
    #expect(document.surfaces(.date) == [surface])
    #expect(document.printedDates.hasPrefix("none day"))
    #expect(document.findings.map(\.category) == [.impossibleDateInText(surface)])
  }

  @Test(arguments: [
    ("en", "by the end of 2013 and in mid-2014", ["end of 2013", "mid-2014"]),
    ("en", "early in 2014, the first quarter of 2008", ["early in 2014", "first quarter of 2008"]),
    ("en", "on 5 and 6 June 2012", ["5", "6 June 2012"]),
    ("zh", "2013年底，2003年1月和4月", ["2013年底", "2003年1月", "4月"]),
    ("zh", "在 2 0 0 7 年 1 1 月 2 6 日前", ["2 0 0 7 年 1 1 月 2 6 日"]),
  ])
  func surfacesAreMinimal(_ code: String, _ text: String, _ surfaces: [String]) {
    #expect(reading([text], language: language(code)).surfaces(.date) == surfaces)
  }

  @Test func aClaimedYearIsNoDate() {
    let text = FoldedText("its decision 2025 of 2011")
    var claims = Claims()
    claims.take(13..<17)
    let dates = LanguageProfile.english.entities.dates.dates(in: text, claims: claims)
    #expect(dates.map(\.range) == [21..<25])
  }
}
