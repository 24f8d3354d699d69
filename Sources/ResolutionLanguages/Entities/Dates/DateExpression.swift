// Part of Kimberlite.
import ResolutionModel

/// A time that a paragraph names, as far as the paragraph tells when.
package struct DateExpression: Sendable, Hashable {
  /// What a time is made of; what is nil was not written and nothing near fills it.
  package struct Point: Sendable, Hashable {
    package var year: Int?
    package var month: Int?
    package var day: Int?
    package var part: Part?
  }

  /// Stretches that have no number of their own.
  package enum Part: Sendable, Hashable {
    /// 1 to 4.
    case quarter(Int)
    /// 1 or 2.
    case half(Int)
    /// Ten years from `year` on.
    case decade
    /// From 1 July of `year` to 30 June of the next: 2013/14.
    case financialYear
    /// Seven days from the day on.
    case week
  }

  /// Bytes of the folded text.
  package var range: Range<Int>
  package var first: Point
  /// The end of an interval.
  package var last: Point?
  package var relation: DateValue.Relation?
  /// The sentence of the paragraph in which it stands, counted from 0.
  package var sentence = 0

  package var lacksYear: Bool { first.year == nil }
}

/// Finds what `DateExpression` describes, in the order of the text. Days that come again every year
/// are left out.
package protocol DateRecognizer: Sendable {
  func dates(in text: FoldedText, claims: Claims) -> [DateExpression]
}

/// Times that stand together and share months and years: "5 and 6 June 2012", 2003年1月和4月.
struct DateGroup {
  enum Join { case list, interval }

  struct Item {
    var range: Range<Int>
    var point: DateExpression.Point
    /// The end, of an interval written as one: 1998-99.
    var last: DateExpression.Point?
    /// How it is joined to the item before.
    var join = Join.list
  }

  var items: [Item] = []

  var range: Range<Int> { items[0].range.lowerBound..<items[items.count - 1].range.upperBound }

  /// A day without month takes that of the next item, a day or month without year its year.
  mutating func fillFromRight() {
    for index in items.indices.dropLast().reversed() {
      let next = items[index + 1].point
      if items[index].point.month == nil, items[index].point.day != nil {
        items[index].point.month = next.month
      }
      guard items[index].point.year == nil, var year = next.year else { continue }
      let point = items[index].point
      // "20 December to 3 January 2014" begins the year before.
      if items[index + 1].join == .interval, let month = point.month, let end = next.month,
        month > end
      {
        year -= 1
      }
      items[index].point.year = year
    }
    fillFromLeft()
  }

  /// What an item lacks is that of the one before.
  mutating func fillFromLeft() {
    for index in items.indices.dropFirst() {
      let before = items[index - 1].last ?? items[index - 1].point
      if items[index].point.month == nil, items[index].point.day != nil {
        items[index].point.month = before.month
      }
      guard items[index].point.year == nil, var year = before.year else { continue }
      if items[index].join == .interval, let month = items[index].point.month,
        let begin = before.month, month < begin
      {
        year += 1
      }
      items[index].point.year = year
    }
  }

  /// One expression for each item; the two ends of an interval make one.
  var expressions: [DateExpression] {
    var result: [DateExpression] = []
    for item in items {
      if item.join == .interval, var before = result.last, before.last == nil {
        before.last = item.last ?? item.point
        before.range = before.range.lowerBound..<item.range.upperBound
        result[result.count - 1] = before
      } else {
        result.append(DateExpression(range: item.range, first: item.point, last: item.last))
      }
    }
    return result
  }
}
