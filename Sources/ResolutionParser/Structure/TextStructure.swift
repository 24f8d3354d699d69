// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// From the lines of a text to its blocks. The order matters and is the whole of this stage: page
/// furniture goes first, so that notes can be told by their place; notes go next, so that what is
/// left is running text; then lines become paragraphs, and the marks in them are found.
struct TextStructure {
  struct Result {
    var blocks: [Block]
    var notes: [Block]
    var facts: MastheadFacts
    var furniture: [Furniture]
    /// Labels of the notes whose mark was found nowhere, and the line of the note.
    var unreferenced: [(label: String, line: Int)]
  }

  let source: SourceText
  let lines: [SourceLine]
  let profile: LanguageProfile

  func read() -> Result {
    var furniture = FurnitureFinder(
      layout: TextLayout(source, lines: lines, setsWordsApart: profile.setsWordsApart),
      rules: [profile.lines] + otherRules)
    furniture.find()
    var layout = furniture.layout
    layout.measure()
    var finder = NoteFinder(layout: layout, rules: profile.lines)
    finder.find()
    layout = finder.layout
    layout.measure()
    if !layout.isUnwrapped { layout.mendReadingOrder(opens: profile.mayBegin) }
    var joiner = LineJoiner(
      layout: layout, profile: profile, isMarkdown: source.format == .markdown)
    var blocks = joiner.join()
    MarkFinder(profile: profile, notes: finder.notes).resolve(&blocks)
    var texts = blocks.map { finished($0.block) }
    // Notes of typescripts, which stand in the text's own size and have no line above them.
    let stroked = StrokeMarks.takeNotes(from: &texts, besides: Set(finder.notes.map(\.label)))
    if !stroked.isEmpty {
      let labels = Set(stroked.compactMap(\.number))
      texts = texts.map { StrokeMarks.taken(from: $0, labels: labels) }
    }
    return Result(
      blocks: texts, notes: finder.notes.map { note($0, layout) } + stroked,
      facts: furniture.facts, furniture: furnitureRanges(layout),
      unreferenced: unreferenced(finder.notes, blocks, layout))
  }

  /// Mastheads are English in documents of every language.
  private var otherRules: [any LineRules] {
    LanguageProfile.all.filter { $0.language != profile.language }.map(\.lines)
  }

  private func finished(_ block: Block) -> Block {
    var result = block
    result.source = joined(block.source)
    let trimmed = result.text[...].trimmed
    if trimmed.count < result.text.count {
      let cut = trimmed.startIndex
      result.text = Array(trimmed)
      result.marks = result.marks.map {
        Block.Mark(offset: min(max(0, $0.offset - cut), result.text.count), label: $0.label)
      }
      result.emphasis = result.emphasis.compactMap {
        let low = max(0, $0.lowerBound - cut)
        let high = min(result.text.count, $0.upperBound - cut)
        return low < high ? low..<high : nil
      }
    }
    return result
  }

  private func note(_ note: NoteFinder.Note, _ layout: TextLayout) -> Block {
    var block = Block(
      role: .footnote, number: note.label, text: [],
      source: [layout.lines[note.markLine].content],
      line: layout.lines[note.markLine].source.number)
    for part in note.parts {
      let text = source.bytes[part].trimmed
      guard !text.isEmpty else { continue }
      if profile.needsSpace(between: block.text[...], and: text) { block.text.append(0x20) }
      if source.format == .markdown {
        MarkdownText.append(text, to: &block)
      } else {
        block.text.append(contentsOf: text)
      }
      block.source.append(part)
    }
    block.role = .footnote
    block.source = joined(block.source)
    return block
  }

  /// Ranges that touch or overlap, or have blanks between them, are one.
  private func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      if let last = result.last,
        range.lowerBound <= last.upperBound
          || source.bytes[last.upperBound..<range.lowerBound].trimmed.isEmpty
      {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  private func furnitureRanges(_ layout: TextLayout) -> [Furniture] {
    layout.lines.compactMap { line in
      guard case .furniture(let kind) = line.kind else { return nil }
      return Furniture(kind: kind, range: line.content)
    }
  }

  private func unreferenced(
    _ notes: [NoteFinder.Note], _ blocks: [JoinedBlock], _ layout: TextLayout
  ) -> [(label: String, line: Int)] {
    var seen: Set<String> = []
    for block in blocks { for mark in block.block.marks { seen.insert(mark.label) } }
    return notes.filter { !seen.contains($0.label) }.map {
      ($0.label, layout.lines[$0.markLine].source.number)
    }
  }
}
