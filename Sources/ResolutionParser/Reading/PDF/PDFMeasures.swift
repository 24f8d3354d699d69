// Part of Kimberlite.

/// What most lines of a document look like. Everything else is told by its difference from this.
struct PDFMeasures {
  /// The font size of most characters.
  var size = 0.0
  /// From the top of one line of a paragraph to the top of the next, in font sizes.
  var pitch = 1.0
  /// For each page and column where its text begins and ends.
  private var edges: [Int: (left: Double, right: Double)] = [:]
  private var all = (left: 0.0, right: 0.0)
  /// For each column of all pages, where one has too few lines of its own.
  private var columns: [Int: (left: Double, right: Double)] = [:]

  init(_ lines: [PDFLine]) {
    size = Self.mostCommon(lines.map { ($0.size, Double($0.text.count)) }) ?? 1
    let body = lines.filter { isBody($0) }
    all = Self.edges(of: body) ?? (0, lines.map(\.right).max() ?? 0)
    for (key, group) in Dictionary(grouping: body, by: { $0.page * 8 + $0.column })
    where group.count >= 8 {
      if let found = Self.edges(of: group) { edges[key] = found }
    }
    for (column, group) in Dictionary(grouping: body, by: \.column) where column > 0 {
      columns[column] = Self.edges(of: group)
    }
    widenLists(body)
    pitch = pitch(of: body)
  }

  /// Pages of short lines, a list, do not tell where the text ends: that is where it ends on pages
  /// more than twice as wide.
  private mutating func widenLists(_ body: [PDFLine]) {
    let single = Dictionary(grouping: body.filter { $0.column == 0 }, by: \.page)
    let widest = single.keys.compactMap { edges[$0 * 8] }.map { $0.right - $0.left }.max() ?? 0
    let isList = { (found: (left: Double, right: Double), lines: [PDFLine]) in
      let level = lines.count { abs($0.left - found.left) < 0.5 * $0.size }
      return found.right - found.left < 0.5 * widest && level * 5 >= lines.count * 4
    }
    for (page, lines) in single {
      guard let found = edges[page * 8], isList(found, lines) else { continue }
      edges[page * 8] = (found.left, found.left + widest)
    }
    if isList(all, body) { all.right = all.left + widest }
  }

  /// A full line is mostly followed by one of its own paragraph; where the text has none, any line.
  private func pitch(of body: [PDFLine]) -> Double {
    var pitches: [(Double, Double)] = []
    for (line, next) in zip(body, body.dropFirst())
    where line.page == next.page && line.column == next.column && next.top > line.top {
      let isFull = line.right > edges(of: line).right - 2 * line.size
      let pitch = Self.distance(line, next) / max(next.size, 1)
      if pitch < 6 { pitches.append(((pitch * 40).rounded() / 40, isFull ? 1 : 0.02)) }
    }
    return Self.mostCommon(pitches) ?? 1
  }

  /// How far a line stands below another, where 1 is usual within a paragraph; negative when it
  /// stands above.
  func gap(from line: PDFLine, to next: PDFLine) -> Double {
    Self.distance(line, next) / max(pitch * min(line.size, next.size), 1)
  }

  /// Fonts that differ in what they rise above the line differ less below it, or the other way about.
  private static func distance(_ line: PDFLine, _ next: PDFLine) -> Double {
    min(next.top - line.top, next.bottom - line.bottom)
  }

  func isBody(_ line: PDFLine) -> Bool { abs(line.size - size) <= 0.07 * size }

  func edges(of line: PDFLine) -> (left: Double, right: Double) {
    edges[line.page * 8 + line.column]
      ?? (line.column == 0 ? all : columns[line.column] ?? (line.left, line.right))
  }

  /// Left: what nine lines in ten begin at or behind. Right: what one line in ten reaches.
  private static func edges(of lines: [PDFLine]) -> (left: Double, right: Double)? {
    guard !lines.isEmpty else { return nil }
    let rights = lines.map(\.right).sorted()
    let right = rights[min(rights.count - 1, rights.count * 9 / 10)]
    let left = lines.map(\.left).sorted()[lines.count / 10]
    return (left, right)
  }

  /// The value with most weight.
  private static func mostCommon(_ values: [(value: Double, weight: Double)]) -> Double? {
    var weights: [Double: Double] = [:]
    for (value, weight) in values { weights[value, default: 0] += weight }
    return weights.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }
}
