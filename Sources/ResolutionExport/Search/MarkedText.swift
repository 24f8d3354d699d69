// Part of Kimberlite.

/// A text with stretches marked, on its way to a page: cut to the passage that matters, broken into
/// lines, painted. Places are Unicode scalars.
struct MarkedText {
  /// One scalar, as it is shown.
  struct Cell {
    var scalar: Unicode.Scalar
    /// Columns of the terminal.
    var width: Int
    var isMarked: Bool
    /// Whether a line may end before it.
    var mayBreak: Bool
  }

  private(set) var cells: [Cell]
  /// Whether something was left out before or behind.
  private(set) var isCutBefore = false
  private(set) var isCutBehind = false

  /// - Parameter marks: ascending, not overlapping; what lies outside of the text is passed over.
  init(_ text: String, marks: [Range<Int>]) {
    cells = []
    cells.reserveCapacity(text.utf8.count)
    var index = 0
    var mark = marks[...]
    var previous: Unicode.Scalar?
    /// One behind the last cell that is marked.
    var lastMark = 0
    for scalar in text.unicodeScalars {
      while let first = mark.first, first.upperBound <= index { mark.removeFirst() }
      let isMarked = mark.first.map { $0.contains(index) } ?? false
      let shown = Self.isBlank(scalar) ? " " : scalar
      if isMarked { joinMarks(from: lastMark) }
      append(
        shown, isMarked: isMarked,
        mayBreak: previous.map { LineBreaking.isAllowed($0, shown) } ?? true)
      if isMarked { lastMark = cells.count }
      previous = shown
      index += 1
    }
  }

  /// Marks with nothing but blanks between them read better as one.
  private mutating func joinMarks(from last: Int) {
    guard last > 0, last < cells.count, cells[last...].allSatisfy({ $0.scalar == " " }) else {
      return
    }
    for index in last..<cells.count { cells[index].isMarked = true }
  }

  var width: Int { cells.reduce(0) { $0 + $1.width } }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" || scalar == "\u{2028}"
      || scalar == "\u{2029}"
  }

  /// Control and direction characters are shown as escapes, never as they are.
  private mutating func append(_ scalar: Unicode.Scalar, isMarked: Bool, mayBreak: Bool) {
    guard TerminalText.isUnsafe(scalar) else {
      cells.append(
        Cell(
          scalar: scalar, width: DisplayWidth.of(scalar), isMarked: isMarked, mayBreak: mayBreak))
      return
    }
    for escape in TerminalText.escaped(String(scalar)).unicodeScalars {
      cells.append(Cell(scalar: escape, width: 1, isMarked: isMarked, mayBreak: false))
    }
  }

  // MARK: - Passage

  /// The stretch of at most so many columns that holds the most different marked words, the first such;
  /// with some words before its first mark, begun and ended where a line may.
  func passage(columns limit: Int) -> MarkedText {
    guard width > limit else { return self }
    var start = startOfBest(columns: limit * 3 / 4)
    // A quarter of the room goes to what comes before.
    var before = 0
    while start > 0, before + cells[start - 1].width <= limit / 4 {
      start -= 1
      before += cells[start].width
    }
    if start > 0 { start = nextBreak(from: start) }
    var end = start
    var columns = 0
    while end < cells.count, columns + cells[end].width <= limit {
      columns += cells[end].width
      end += 1
    }
    // What is left before a passage at the end of the text is put to use.
    if end == cells.count {
      while start > 0, columns + cells[start - 1].width <= limit {
        start -= 1
        columns += cells[start].width
      }
      if start > 0 { start = nextBreak(from: start) }
    } else {
      end = previousBreak(from: end, after: start)
    }
    return part(start..<max(end, start))
  }

  /// A marked word; several forms of one have the same beginning.
  private struct MarkedWord {
    var cells: Range<Int>
    var beginning: String
  }

  private var markedWords: [MarkedWord] {
    var words: [MarkedWord] = []
    var start: Int?
    for index in 0...cells.count {
      let isInside = index < cells.count && cells[index].isMarked && cells[index].scalar != " "
      if isInside, start == nil { start = index }
      guard !isInside, let first = start else { continue }
      let beginning = cells[first..<min(index, first + 5)].map(\.scalar)
      words.append(
        MarkedWord(
          cells: first..<index, beginning: String(String.UnicodeScalarView(beginning)).lowercased())
      )
      start = nil
    }
    return words
  }

  /// The first cell of the marked word from which on the most different ones stand within so many
  /// columns; of equal ones the one with the most marked cells.
  private func startOfBest(columns limit: Int) -> Int {
    let words = markedWords
    let columns = cells.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.width) }
    var best = (start: words.first?.cells.lowerBound ?? 0, different: 0, count: 0)
    var counts: [String: Int] = [:]
    var end = 0
    var marked = 0
    for (first, word) in words.enumerated() {
      while end < words.count,
        columns[words[end].cells.upperBound] - columns[word.cells.lowerBound] <= limit
      {
        counts[words[end].beginning, default: 0] += 1
        marked += words[end].cells.count
        end += 1
      }
      if (counts.count, marked) > (best.different, best.count) {
        best = (word.cells.lowerBound, counts.count, marked)
      }
      guard end > first else {
        end = first + 1
        continue
      }
      marked -= word.cells.count
      counts[word.beginning, default: 1] -= 1
      if counts[word.beginning] == 0 { counts[word.beginning] = nil }
    }
    return best.start
  }

  /// Not beyond a mark, and not far: a word may be long. Where none is ahead the one behind counts.
  private func nextBreak(from start: Int) -> Int {
    for index in start..<min(start + 24, cells.count) {
      if cells[index].mayBreak { return index }
      if cells[index].isMarked { break }
    }
    for index in (max(0, start - 24)..<max(start, 0)).reversed() where cells[index].mayBreak {
      return index
    }
    return start
  }

  private func previousBreak(from end: Int, after start: Int) -> Int {
    for index in (max(start + 1, end - 24)...end).reversed()
    where index < cells.count && cells[index].mayBreak {
      return index
    }
    return end
  }

  private func part(_ range: Range<Int>) -> MarkedText {
    var result = self
    var range = range
    while let last = range.last, cells[last].scalar == " " { range = range.dropLast() }
    result.cells = Array(cells[range])
    result.isCutBefore = range.lowerBound > 0
    result.isCutBehind = range.upperBound < cells.count
    return result
  }
}
