// Part of Kimberlite.
import Testing

/// Hard expressions of time. Where the values say less or other than usual notations would, the
/// line above says why.
@Suite struct DateStressTests {
  @Test(arguments: [
    ("from 30 September to 4 October 2013", "2013-09-30/2013-10-04"),
    ("from 5 to 8 November 2007", "2007-11-05/2007-11-08"),
    ("from 20 December 2013 to 3 January 2014", "2013-12-20/2014-01-03"),
    ("on 5 and 6 June 2012", "2012-06-05 | 2012-06-06"),
    ("on 3, 4 and 6 December 2012", "2012-12-03 | 2012-12-04 | 2012-12-06"),
    ("19-22 November 2013", "2013-11-19/2013-11-22"),
    ("19–22 November 2013", "2013-11-19/2013-11-22"),
    ("the biennium 2014-2015", "2014/2015"),
    ("the period 2011–2020", "2011/2020"),
    ("the 2013/14 financial period", "2013-07-01/2014-06-30 year"),
    ("the period from 1 July 2013 to 30 June 2014", "2013-07-01/2014-06-30"),
    ("by 31 December 2015", "2015-12-31 by"),
    ("no later than 30 June 2014", "2014-06-30 by"),
    ("as at 30 June 2014", "2014-06-30 asOf"),
    // An open end is a relation.
    ("with effect from 1 January 2003", "2003-01-01 from"),
    ("until 31 December 2012", "2012-12-31 until"),
    ("since 1 January 2003", "2003-01-01 since"),
    ("in the first half of 2014", "2014-01-01/2014-06-30 month"),
    ("in the last quarter of 2007", "2007-10-01/2007-12-31 quarter"),
    // Parts without number are the whole year.
    ("in mid-2014", "2014"),
    // The expression's own days; the relation says that it ends them.
    ("by the end of 2013", "2013 by"),
    ("early in 2014", "2014"),
    ("in late 2013", "2013"),
    ("in January and April 2003", "2003-01 | 2003-04"),
    ("in 2004 and 2005", "2004 | 2005"),
    ("in the 1990s", "1990/1999"),
    // Relative times are no mentions.
    ("during the past decade", ""),
    // A session, no date.
    ("at its sixty-third session", ""),
    ("resolution 2025 (2011) of 14 December 2011", "2011-12-14"),
    ("resolution 1459 (2003)", ""),
    ("see S/2006/735 and A/61/589", ""),
    ("of 31 December 2006,3 and the", "2006-12-31"),
    ("December 20063", "2006-12"),
    ("12 February 2007Sixty-first session", "2007-02-12"),
    ("may require different approaches", ""),
    ("March to May 2014", "2014-03-01/2014-05-31 month"),
    ("the week of 18 November 2013", "2013-11-18/2013-11-24"),
  ])
  func english(_ text: String, _ dates: String) {
    #expect(reading([text], language: .english).printedDates == dates)
  }

  @Test(arguments: [
    ("2013年9月30日至10月4日", "2013-09-30/2013-10-04"),
    ("2007 年 11月 5日至 8日", "2007-11-05/2007-11-08"),
    ("2 0 0 7 年 1 1 月 2 6 日", "2007-11-26"),
    ("２００７年１１月２６日", "2007-11-26"),
    ("二〇〇七年十一月二十六日", "2007-11-26"),
    ("二○○七年十一月二十六日", "2007-11-26"),
    ("二零零七年一月", "2007-01"),
    ("一九九二年十二月三日", "1992-12-03"),
    ("2012年6月5日和6日", "2012-06-05 | 2012-06-06"),
    ("2012年12月3日、4日和6日", "2012-12-03 | 2012-12-04 | 2012-12-06"),
    ("2003年1月和4月", "2003-01 | 2003-04"),
    ("2014-2015两年期", "2014/2015"),
    ("2011-2020年期间", "2011/2020"),
    ("2013/14年度", "2013-07-01/2014-06-30 year"),
    ("至迟于2014年6月30日", "2014-06-30 by"),
    ("在2014年6月30日之前", "2014-06-30 by"),
    ("截至2014年6月30日", "2014-06-30 asOf"),
    ("自2003年1月1日起", "2003-01-01 from"),
    ("2003年1月1日生效", "2003-01-01 inForce"),
    ("有效期为2003年1月1日至2006年12月31日", "2003-01-01/2006-12-31"),
    ("延长到2012年12月31日", "2012-12-31 until"),
    ("2014年上半年", "2014-01-01/2014-06-30 month"),
    ("2007年第四季度", "2007-10-01/2007-12-31 quarter"),
    // Parts without number are the whole year.
    ("2013年底", "2013"),
    ("2014年初", "2014"),
    ("2014年年初", "2014"),
    ("2013年年中", "2013"),
    ("2003年头几个月", "2003"),
    ("1990年代", "1990/1999"),
    ("20世纪90年代", "1990/1999"),
    ("2005日历年", "2005"),
    ("第六十三届会议", ""),
    ("第1459(2003)号决议", ""),
    ("第61/28号决议", ""),
    ("见S/2006/735和S/2007/611号文件", ""),
    ("G/C/W/559/Rev.1号文件", ""),
    // Relative times are no mentions.
    ("来年", ""),
    // The year of the date before, here the document's.
    ("同年12月", "2007-12"),
    ("本届会议", ""),
    ("三年期审查", ""),
  ])
  func chinese(_ text: String, _ dates: String) {
    #expect(reading([text], language: .chinese).printedDates == dates)
  }
}
