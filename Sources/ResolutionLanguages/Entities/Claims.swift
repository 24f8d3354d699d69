// Part of Kimberlite.

/// The stretches of a folded text that recognisers have taken: what one has claimed is nothing else.
///
/// Claims are made in a fixed order: citations, dates, sessions, counts; a year inside a citation is so
/// no date, and a day no count. A claim that overlaps one before is refused. Names, meetings and
/// decisions claim nothing.
package struct Claims: Sendable {
  /// Ascending, without overlap.
  package private(set) var ranges: [Range<Int>] = []

  package init() {}

  /// Whether nothing in the range is taken.
  package func isFree(_ range: Range<Int>) -> Bool {
    let index = firstEnding(after: range.lowerBound)
    return index == ranges.count || ranges[index].lowerBound >= range.upperBound
  }

  /// The claim that holds a place.
  package func claim(at place: Int) -> Range<Int>? {
    let index = firstEnding(after: place)
    return index < ranges.count && ranges[index].contains(place) ? ranges[index] : nil
  }

  /// Takes the range, unless something in it is taken; false then. An empty range takes nothing.
  @discardableResult
  package mutating func take(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let index = firstEnding(after: range.lowerBound)
    if index < ranges.count, ranges[index].lowerBound < range.upperBound { return false }
    ranges.insert(range, at: index)
    return true
  }

  private func firstEnding(after place: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
