// Part of Kimberlite.

/// A paragraph put together from lines, with the way back to them.
struct JoinedBlock {
  var block: Block
  /// Where each line's part of the text begins, and which line it is; ascending.
  var pieces: [(offset: Int, line: Int)]
  /// Marks that stood on lines of their own: sure to be marks.
  var detachedMarks: [(offset: Int, label: String, line: Int)] = []

  var firstLine: Int { pieces.first?.line ?? 0 }
  var lastLine: Int { pieces.last?.line ?? 0 }

  func line(at offset: Int) -> Int {
    // The last piece that begins at or before the offset, by bisection.
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].offset > offset { high = middle } else { low = middle }
    }
    return pieces.isEmpty ? 0 : pieces[low].line
  }
}
