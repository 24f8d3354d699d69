// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

extension DocumentReading {
  /// Turns what the recognisers saw into mentions. A day without a year has that of its sentence,
  /// else of the sentences before it in the paragraph, else of the document.
  mutating func resolveDates() {
    let documentYear = documentYear
    for index in paragraphs.indices {
      let dates = paragraphs[index].dates
      for (place, expression) in dates.enumerated() {
        guard
          let year = expression.first.year ?? DateYears.year(of: place, in: dates) ?? documentYear
        else { continue }
        let resolved = ResolvedDate(expression, year: year)
        if resolved.interval == nil { report(expression.range, in: index) }
        paragraphs[index].add(
          .date(
            DateValue(
              interval: resolved.interval, precision: resolved.precision,
              relation: expression.relation)),
          at: expression.range)
      }
    }
  }

  /// The year in which the document was adopted, published, or its session began.
  private var documentYear: Int? {
    metadata.adopted?.year ?? metadata.published?.year ?? metadata.session.map { 1945 + $0 }
  }

  private mutating func report(_ range: Range<Int>, in index: Int) {
    let paragraph = paragraphs[index]
    findings.append(
      Finding(
        .impossibleDateInText(paragraph.text[range].string), paragraph: paragraph.paragraph.id,
        line: paragraph.paragraph.line))
  }
}

/// Where a date without a year finds it.
enum DateYears {
  /// The year of the date before it in its sentence, else of the one behind it there, else of the
  /// last date of the sentences before.
  static func year(of place: Int, in dates: [DateExpression]) -> Int? {
    let sentence = dates[place].sentence
    let before = dates[..<place].reversed()
    if let year = before.first(where: { $0.sentence == sentence && !$0.lacksYear })?.first.year {
      return year
    }
    let behind = dates[(place + 1)...].prefix { $0.sentence == sentence }
    if let year = behind.first(where: { !$0.lacksYear })?.first.year { return year }
    return before.first { !$0.lacksYear }?.first.year
  }
}

/// The days of an expression.
struct ResolvedDate {
  /// Nil for a day that no calendar has, and for an end before its beginning.
  private(set) var interval: DateInterval?
  private(set) var precision: DateValue.Precision

  init(_ expression: DateExpression, year: Int) {
    var first = expression.first
    first.year = first.year ?? year
    precision = Self.precision(of: first)
    interval = Self.interval(of: first)
    guard var last = expression.last else { return }
    if last.year == nil, let begin = first.month, let end = last.month, end < begin {
      last.year = first.year.map { $0 + 1 }
    }
    last.year = last.year ?? first.year
    let lastPrecision = Self.precision(of: last)
    if lastPrecision == .day || precision != .day { precision = lastPrecision }
    guard let begin = interval, let end = Self.interval(of: last) else {
      interval = nil
      return
    }
    interval = DateInterval(begin.start, end.end)
  }

  private static func precision(of point: DateExpression.Point) -> DateValue.Precision {
    if case .quarter = point.part { return .quarter }
    if case .half = point.part { return .month }
    return point.day != nil ? .day : point.month != nil ? .month : .year
  }

  private static func interval(of point: DateExpression.Point) -> DateInterval? {
    guard let year = point.year else { return nil }
    switch point.part {
    case .quarter(let number): return months(year, number * 3 - 2, number * 3)
    case .half(let number): return months(year, number * 6 - 5, number * 6)
    case .decade:
      guard let first = DateInterval(year: year), let last = DateInterval(year: year + 9) else {
        return nil
      }
      return DateInterval(first.start, last.end)
    case .financialYear:
      guard let first = DateInterval(year: year, month: 7),
        let last = DateInterval(year: year + 1, month: 6)
      else { return nil }
      return DateInterval(first.start, last.end)
    case .week, nil: break
    }
    guard let month = point.month else { return DateInterval(year: year) }
    guard let number = point.day else { return DateInterval(year: year, month: month) }
    guard let day = CalendarDate(year: year, month: month, day: number) else { return nil }
    return point.part == .week ? DateInterval(day, day.adding(6)) : DateInterval(day)
  }

  private static func months(_ year: Int, _ first: Int, _ last: Int) -> DateInterval? {
    guard let begin = DateInterval(year: year, month: first),
      let end = DateInterval(year: year, month: last)
    else { return nil }
    return DateInterval(begin.start, end.end)
  }
}
