// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Tells running heads, page numbers and printing marks from the text: by what comes again from page
/// to page at the same height, and by form where a line stands at the edge of a page.
struct PDFFurniture {
  let measures: PDFMeasures
  private(set) var furniture: [StyledFurniture] = []
  private var recurrence = PDFRecurrence()

  init(measures: PDFMeasures) { self.measures = measures }

  /// The lines of each page without those that belong to the page.
  mutating func take(from pages: [[PDFLine]], sizes: [(width: Double, height: Double)])
    -> [[PDFLine]]
  {
    for (lines, size) in zip(pages, sizes) {
      let edges = Set(Self.head(lines.count)).union(Self.foot(lines.count))
      recurrence.count(edges.map { lines[$0] }, height: size.height)
    }
    let kept = pages.indices.map { page in
      let lines = pages[page]
      var taken = Set<Int>()
      takeHead(lines, page, sizes[page].height, &taken)
      takeFoot(lines, sizes[page].height, &taken)
      for index in taken.sorted() { note(lines[index], sizes[page].height) }
      return lines.indices.filter { !taken.contains($0) }.map { lines[$0] }
    }
    guard kept.allSatisfy(\.isEmpty) else { return kept }
    // Where nothing else stands on any page, what comes again is the text.
    furniture = []
    return pages
  }

  private static func head(_ count: Int) -> Range<Int> { 0..<min(4, count) }
  private static func foot(_ count: Int) -> Range<Int> { max(0, count - 5)..<count }

  // MARK: - Edges

  /// From the top: lines that recur, and those above the first wide gap when one of them can only
  /// be a running head.
  private func takeHead(
    _ lines: [PDFLine], _ page: Int, _ height: Double, _ taken: inout Set<Int>
  ) {
    let zone = lines.indices.prefix(4).prefix { lines[$0].bottom < height * 0.16 }
    // The first page begins with a masthead, which is read later.
    if page > 0, let end = zone.first(where: { stands(lines, after: $0) }) {
      let head = zone.prefix { $0 <= end }
      if head.contains(where: { isHeadByForm(lines[$0]) }) { taken.formUnion(head) }
    }
    let recurring = zone.prefix {
      taken.contains($0) || recurrence.recurs(lines[$0], height: height) && !isOnlyMark(lines[$0])
    }
    if let last = recurring.last(where: { stands(lines, after: $0, by: 1.15) }) {
      taken.formUnion(recurring.prefix { $0 <= last })
    }
  }

  /// From the bottom: lines that can only belong to the page by their form, and those that recur or
  /// hold nothing but a page's number, when the uppermost of them stands apart from what is above it.
  private func takeFoot(_ lines: [PDFLine], _ height: Double, _ taken: inout Set<Int>) {
    var waiting: [Int] = []
    for index in lines.indices.reversed().prefix(6) {
      let line = lines[index]
      guard line.top > height * 0.7, !line.opensWithMark else { return }
      if isFootByForm(line) {
        taken.insert(index)
      } else if line.top > height * 0.85,
        recurrence.recurs(line, height: height) || Self.isPageNumber(line.text[...].trimmed)
      {
        waiting.append(index)
      } else if isBesideFoot(line) {
        continue
      } else {
        return
      }
      if index == 0 || stands(lines, after: index - 1, by: 1.45) {
        taken.formUnion(waiting)
        waiting = []
      }
    }
  }

  /// What a page's foot holds between its numbers: a bar code, a line in a bar code's font.
  private func isBesideFoot(_ line: PDFLine) -> Bool { isBesideFoot(line.text[...].trimmed) }

  private func isBesideFoot(_ text: ByteText) -> Bool {
    text.count < 40 && text.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2A }
  }

  /// Whether the gap below a line is wider than those between paragraphs are.
  private func stands(_ lines: [PDFLine], after index: Int, by factor: Double = 1.7) -> Bool {
    guard index + 1 < lines.count else { return true }
    return measures.gap(from: lines[index], to: lines[index + 1]) > factor
  }

  // MARK: - Forms

  private func isHeadByForm(_ line: PDFLine) -> Bool {
    let text = line.text[...].trimmed
    if Self.isPageNumber(text) { return true }
    if LanguageProfile.all.contains(where: { $0.lines.isPageLabel(text) }) { return true }
    let cells = text.split(separator: 0x09).map(\.trimmed)
    return cells.contains { cell in
      guard let symbol = SymbolScanner.symbol(at: cell) else { return false }
      return symbol.end == cell.endIndex || cells.count == 1 && cell[symbol.end...].count < 60
    }
  }

  private func isOnlyMark(_ line: PDFLine) -> Bool {
    Enumerator.isBare(line.text[...].trimmed) && line.text.contains(0x2E)
  }

  /// Job numbers, "Please recycle", "/…", alone or side by side with one another and a page's number.
  private func isFootByForm(_ line: PDFLine) -> Bool {
    let cells = line.text[...].split(separator: 0x09).map(\.trimmed).filter { !$0.isEmpty }
    let isSure = { (cell: ByteText) in
      PageMarks.pageLine(cell) != nil || isRecycling(cell) || PageMarks.isOverleaf(cell)
    }
    return cells.contains(where: isSure)
      && cells.allSatisfy { isSure($0) || Self.isPageNumber($0) || isBesideFoot($0) }
  }

  private func isRecycling(_ text: ByteText) -> Bool {
    LanguageProfile.all.contains { $0.lines.isRecyclingLine(text) }
  }

  /// `3`, `- 3 -`, `3/12`, `iv`.
  static func isPageNumber(_ text: ByteText) -> Bool {
    var bare = text
    while let first = bare.first, first == 0x2D || first == 0x20 { bare = bare.dropFirst() }
    while let last = bare.last, last == 0x2D || last == 0x20 { bare = bare.dropLast() }
    guard !bare.isEmpty, bare.count < 10 else { return false }
    if bare.allSatisfy({ "ivxl".utf8.contains($0) }) { return bare.count < 7 }
    return bare.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
      let digits = $0.trimmed
      return (1...4).contains(digits.count) && digits.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }
  }

  private mutating func note(_ line: PDFLine, _ height: Double) {
    let text = line.text[...].trimmed
    let cells = text.split(separator: 0x09).map(\.trimmed)
    let kind: Furniture.Kind =
      if line.bottom < height * 0.5 {
        .runningHead
      } else if cells.contains(where: { PageMarks.pageLine($0) != nil }) {
        .jobNumber
      } else if cells.contains(where: isRecycling) {
        .recycle
      } else {
        .pageNumber
      }
    furniture.append(StyledFurniture(kind: kind, text: Array(text), page: line.page))
  }
}
