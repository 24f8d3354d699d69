// Part of Kimberlite.

/// The English names of the months, in order, with the short forms that documents print.
enum EnglishMonths {
  static let table = #"""
    name	short	number	example
    January	Jan	1	3 January 2008
    February	Feb	2	28 February 2008
    March	Mar	3	4 March 2008
    April	Apr	4	30 April 2008
    May	May	5	15 May 2008
    June	Jun	6	8 June 2008
    July	Jul	7	9 July 2008
    August	Aug	8	31 August 2008
    September	Sept	9	1 September 2008
    October	Oct	10	12 October 2008
    November	Nov	11	26 November 2008
    December	Dec	12	18 December 2008
    """#

  /// January to December.
  static let names = table.split(separator: "\n").dropFirst().compactMap { row in
    row.split(separator: "\t").first.map(String.init)
  }
}
