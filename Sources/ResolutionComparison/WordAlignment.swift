// Part of Kimberlite.

/// Which words of two texts are the same, so that what differs falls into few stretches.
///
/// The optimum of what the kept words are worth less a price for each stretch that differs: words
/// that say little are given up where they would cut a rewritten clause into confetti.
package enum WordAlignment {
  /// Words that differ: from either text, perhaps none from one of them.
  package struct Stretch: Sendable, Hashable {
    package var old: Range<Int>
    package var new: Range<Int>
  }

  /// What a stretch costs, beside words that are worth 0.1 to 1.5.
  private static let stretchPrice: Float = 1.2
  /// More cells than this are not filled; the texts are cut at words that stand once in each.
  private static let cellLimit = 4_000_000

  /// - Parameter worth: of a word by its number.
  package static func stretches(
    _ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>, worth: (Int32) -> Float
  ) -> [Stretch] {
    var first = 0
    let least = min(old.count, new.count)
    while first < least, old[old.startIndex + first] == new[new.startIndex + first] { first += 1 }
    var last = 0
    while last < least - first, old[old.endIndex - 1 - last] == new[new.endIndex - 1 - last] {
      last += 1
    }
    let middle = (
      old[(old.startIndex + first)..<(old.endIndex - last)],
      new[(new.startIndex + first)..<(new.endIndex - last)]
    )
    if middle.0.isEmpty && middle.1.isEmpty { return [] }
    if middle.0.isEmpty || middle.1.isEmpty {
      return [Stretch(old: middle.0.indices, new: middle.1.indices)]
    }
    // One word more before and behind: whether a stretch at the edge is cut short is for the sums.
    guard (middle.0.count + 1) * (middle.1.count + 1) <= cellLimit else {
      return cut(middle.0, middle.1, worth: worth)
    }
    return Table(middle.0, middle.1, price: stretchPrice, worth: worth).stretches()
  }

  /// Words of both texts that are equal and in order, as many as there are.
  package static func commonCount(_ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>) -> Int {
    guard let highest = old.max(), !new.isEmpty else { return 0 }
    guard old.count * new.count <= cellLimit else {
      var counter = CommonWordCounter(vocabularySize: Int(highest) + 1)
      counter.setText(Array(old))
      return counter.count(in: Array(new))
    }
    var row = [Int32](repeating: 0, count: new.count + 1)
    for word in old {
      var diagonal: Int32 = 0
      for (index, other) in new.enumerated() {
        let above = row[index + 1]
        row[index + 1] = word == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return Int(row[new.count])
  }

  /// Long texts are cut at words that stand once in each, as far as these are in order.
  private static func cut(
    _ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>, worth: (Int32) -> Float
  ) -> [Stretch] {
    let (first, second) = (places(of: old), places(of: new))
    let anchors = first.compactMap { word, place -> (Int, Int)? in
      guard place >= 0, let other = second[word], other >= 0 else { return nil }
      return (place, other)
    }.sorted { $0 < $1 }
    let chain = LongestChain.indices(of: anchors.map(\.1), weights: anchors.map { _ in 1 })
    guard !chain.isEmpty else { return [Stretch(old: old.indices, new: new.indices)] }
    var result: [Stretch] = []
    var start = (old.startIndex, new.startIndex)
    for end in chain.map({ anchors[$0] }) + [(old.endIndex, new.endIndex)] {
      let parts = (old[start.0..<end.0], new[start.1..<end.1])
      if (parts.0.count + 1) * (parts.1.count + 1) <= cellLimit {
        result += stretches(parts.0, parts.1, worth: worth)
      } else {
        result.append(Stretch(old: parts.0.indices, new: parts.1.indices))
      }
      start = (min(end.0 + 1, old.endIndex), min(end.1 + 1, new.endIndex))
    }
    return result
  }

  /// The place of each word; -1 for those that stand more than once.
  private static func places(of words: ArraySlice<Int32>) -> [Int32: Int] {
    var places: [Int32: Int] = [:]
    for index in words.indices { places[words[index]] = places[words[index]] == nil ? index : -1 }
    return places
  }
}

/// The table of dynamic programming behind `WordAlignment`: for each two beginnings of the texts the
/// best sum that ends with a kept word, and the best that ends within a stretch.
private struct Table {
  private let old: ArraySlice<Int32>
  private let new: ArraySlice<Int32>
  /// A byte for each cell: what the two sums came from.
  private var traces: [UInt8]
  private let columns: Int

  private static let keptAfterKept: UInt8 = 1
  private static let gapAfterKeptAbove: UInt8 = 2
  private static let gapAfterGapAbove: UInt8 = 4
  private static let gapAfterKeptLeft: UInt8 = 8
  private static let gapAfterGapLeft: UInt8 = 16
  private static let endsKept: UInt8 = 32

  init(
    _ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>, price: Float, worth: (Int32) -> Float
  ) {
    self.old = old
    self.new = new
    columns = new.count + 1
    traces = [UInt8](repeating: 0, count: (old.count + 1) * columns)
    let never = -Float.greatestFiniteMagnitude / 4
    let words = Array(new)
    // Before both texts nothing differs yet.
    var kept = [Float](repeating: never, count: columns)
    var gaps = [Float](repeating: never, count: columns)
    for row in 0...old.count {
      let word = row > 0 ? old[old.startIndex + row - 1] : -1
      let value = row > 0 ? worth(word) : 0
      // Of the row above, one column to the left.
      var keptBefore = never
      var gapBefore = never
      for column in 0..<columns {
        let (keptAbove, gapAbove) = (kept[column], gaps[column])
        var trace: UInt8 = 0
        var best = never
        if row == 0, column == 0 {
          best = 0
        } else if row > 0, column > 0, words[column - 1] == word {
          if keptBefore >= gapBefore { trace |= Self.keptAfterKept }
          best = max(keptBefore, gapBefore) + value
        }
        var gap = never
        var from: UInt8 = 0
        if row > 0 {
          if gapAbove > gap { (gap, from) = (gapAbove, Self.gapAfterGapAbove) }
          if keptAbove - price > gap { (gap, from) = (keptAbove - price, Self.gapAfterKeptAbove) }
        }
        if column > 0 {
          if gaps[column - 1] > gap { (gap, from) = (gaps[column - 1], Self.gapAfterGapLeft) }
          if kept[column - 1] - price > gap {
            (gap, from) = (kept[column - 1] - price, Self.gapAfterKeptLeft)
          }
        }
        if best >= gap { trace |= Self.endsKept }
        traces[row * columns + column] = trace | from
        (keptBefore, gapBefore) = (keptAbove, gapAbove)
        (kept[column], gaps[column]) = (best, gap)
      }
    }
  }

  func stretches() -> [WordAlignment.Stretch] {
    var result: [WordAlignment.Stretch] = []
    var (row, column) = (old.count, new.count)
    var isKept = traces[row * columns + column] & Self.endsKept != 0
    var end: (Int, Int)?
    while row > 0 || column > 0 {
      let trace = traces[row * columns + column]
      if isKept {
        if let stop = end { result.append(stretch((row, column), stop)) }
        end = nil
        isKept = trace & Self.keptAfterKept != 0
        row -= 1
        column -= 1
        continue
      }
      if end == nil { end = (row, column) }
      isKept = trace & (Self.gapAfterKeptAbove | Self.gapAfterKeptLeft) != 0
      if trace & (Self.gapAfterKeptAbove | Self.gapAfterGapAbove) != 0 {
        row -= 1
      } else {
        column -= 1
      }
    }
    if let stop = end { result.append(stretch((0, 0), stop)) }
    return result.reversed()
  }

  private func stretch(_ start: (Int, Int), _ end: (Int, Int)) -> WordAlignment.Stretch {
    WordAlignment.Stretch(
      old: (old.startIndex + start.0)..<(old.startIndex + end.0),
      new: (new.startIndex + start.1)..<(new.startIndex + end.1))
  }
}
