// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Reads PDF: Poppler's `pdftohtml` tells, in a process of its own, what stands where; here pages
/// become lines and lines paragraphs.
struct PDFReader {
  let limits: ReadingLimits

  func read(_ bytes: [UInt8]) throws(ReadingError) -> SourceText {
    let converter = try PDFConverter(bytes, limits: limits)
    var pages = PDFTextScanner.pages(in: try converter.pages())
    guard pages.count <= limits.pages else { throw .tooManyPages(limit: limits.pages) }
    let images = Self.imagesWithoutText(pages, converter)
    let illegible = PDFLegibility.illegible(pages)
    for index in pages.indices where illegible.contains(pages[index].number) {
      pages[index].pieces = []
    }
    let styled = PDFLayout(pages).styledText()
    guard styled.blocks.contains(where: { !$0.text.isEmpty }) else {
      if !illegible.isEmpty { throw .noCharacterMap(pages: illegible.count) }
      throw .noText(pages: pages.count, hasImages: !images.isEmpty)
    }
    let findings =
      Self.runs(of: images).map {
        Finding(.imageWithoutText(first: $0.lowerBound, last: $0.upperBound))
      }
      + Self.runs(of: illegible.sorted()).map {
        Finding(.fontsWithoutCharacters(first: $0.lowerBound, last: $0.upperBound))
      }
    return SourceText(
      format: .pdf, bytes: [], content: .styled(styled), offsetsAreFileOffsets: false,
      findings: findings)
  }

  /// The pages that hold an image and no text, ascending.
  private static func imagesWithoutText(_ pages: [PDFPage], _ converter: PDFConverter) -> [Int] {
    let empty = pages.filter { page in page.pieces.allSatisfy(\.isBlank) }.map(\.number)
    guard let first = empty.min(), let last = empty.max() else { return [] }
    let images = converter.imagePages(from: first, through: last)
    return empty.filter(images.contains).sorted()
  }

  /// Pages that follow one another.
  private static func runs(of pages: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for page in pages {
      if let last = runs.last, last.upperBound + 1 == page {
        runs[runs.count - 1] = last.lowerBound...page
      } else {
        runs.append(page...page)
      }
    }
    return runs
  }
}

/// Pages as blocks.
struct PDFLayout {
  let pages: [PDFPage]

  init(_ pages: [PDFPage]) {
    self.pages = pages.flatMap { PDFTurn.upright($0) }
      .map { PDFInlays.parted(PDFOverprint.once($0)) }
  }

  func styledText() -> StyledText {
    // What belongs to the page stands above and below its columns.
    let lines = PDFLevelMarks.raised(pages.map { PDFLineBuilder.lines(of: $0) })
    let gutters = PDFColumns.gutters(lines)
    let parted = zip(lines, gutters).map { PDFColumns.parted($0, at: $1) }
    let measures = PDFMeasures(parted.flatMap { $0 })
    var finder = PDFFurniture(measures: measures)
    let kept = finder.take(from: lines, sizes: pages.map { ($0.width, $0.height) })
    let ordered = zip(kept, gutters).map { PDFColumns.parted($0, at: $1) }
    let body = PDFMeasures(ordered.flatMap { $0 })
    var notes = PDFNotes(measures: body)
    let text = ordered.flatMap { page in
      Self.runs(of: page).flatMap { notes.take(from: Self.withLoneMarks($0, body.size)) }
    }
    return styled(text, notes, body, finder.furniture)
  }

  /// A mark that found no room on its line stands on the next, alone: it goes back.
  private static func withLoneMarks(_ lines: [PDFLine], _ size: Double) -> [PDFLine] {
    var result: [PDFLine] = []
    for line in lines {
      guard line.pieces.count == 1, line.size < 0.8 * size, let previous = result.last,
        previous.size > 1.2 * line.size, !PDFMark.labels(in: line.pieces[0]).isEmpty,
        line.top - previous.top < 2 * previous.height
      else {
        result.append(line)
        continue
      }
      var mark = line.pieces[0]
      mark.left = previous.right
      result[result.count - 1].pieces.append(mark)
      result[result.count - 1].isRaised.append(true)
    }
    return result
  }

  /// Lines of one column after another.
  private static func runs(of lines: [PDFLine]) -> [[PDFLine]] {
    var runs: [[PDFLine]] = []
    for line in lines {
      if let last = runs.last?.last, last.column == line.column {
        runs[runs.count - 1].append(line)
      } else {
        runs.append([line])
      }
    }
    return runs
  }

  private func styled(
    _ lines: [PDFLine], _ notes: PDFNotes, _ measures: PDFMeasures, _ furniture: [StyledFurniture]
  ) -> StyledText {
    let hyphens = PDFHyphens(lines + notes.notes.flatMap(\.lines))
    let text = PDFText(
      labels: Set(notes.notes.map(\.label)), hyphens: hyphens,
      mainFamily: Self.mainFamily(lines))
    let blocks = PDFParagraphs.groups(of: lines, measures).map { group in
      block(group, text, measures)
    }
    return StyledText(
      blocks: blocks, notes: notes.notes.map { block($0, text) },
      furniture: furniture + notes.furniture)
  }

  private func block(
    _ group: PDFParagraphs.Group, _ empty: PDFText, _ measures: PDFMeasures
  ) -> Block {
    var text = empty
    for (cell, lines) in (group.isRow ? PDFParagraphs.cells(of: group) : [group.lines]).enumerated()
    {
      if cell > 0 { text.addCell() }
      for (index, line) in lines.enumerated() {
        let next = index + 1 < lines.count ? lines[index + 1] : nil
        text.add(line, next: next, isForced: group.isForced)
      }
    }
    var block = text.running.block(role: group.isRow ? .tableRow : .unknown)
    if let first = group.lines.first {
      let edges = measures.edges(of: first)
      block.indent = max(0, Int((first.left - edges.left) / max(measures.size / 2, 1)))
      // A title in larger letters.
      block.styleIsHeading = first.size > 1.15 * measures.size && block.isBold
    }
    return block
  }

  private func block(_ note: PDFNotes.Note, _ empty: PDFText) -> Block {
    var text = empty
    var lines = note.lines
    if note.markBytes > 0, !lines.isEmpty, !lines[0].pieces[0].runs.isEmpty {
      lines[0].pieces[0].runs[0].text.removeFirst(note.markBytes)
    }
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      text.add(line, next: next, from: index == 0 ? note.markPieces : 0)
    }
    var block = text.running.block(role: .footnote)
    block.number = note.label
    return block
  }

  /// The family of most Chinese characters.
  private static func mainFamily(_ lines: [PDFLine]) -> Int? {
    var counts: [Int: Int] = [:]
    for line in lines {
      for piece in line.pieces {
        let wide = piece.runs.reduce(0) {
          $0 + (PDFCharacters.isWide($1.text[...].trimmed.firstScalar ?? 0) ? $1.text.count : 0)
        }
        if wide > 0 { counts[piece.family, default: 0] += wide }
      }
    }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }
}
