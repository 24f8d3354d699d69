// Part of Kimberlite.
import ResolutionLanguages

/// Joins the lines of a text into paragraphs.
///
/// Whether a line begins a paragraph is decided from the strongest evidence that the layout offers:
/// an enumerator that continues its sequence, an indent, a blank line, and, where a page shows none
/// of these, the stop before, the width of the line before and the opening phrase.
struct LineJoiner {
  let layout: TextLayout
  let profile: LanguageProfile
  let isMarkdown: Bool
  var base: [Int: Int] = [:]
  var indentsInform = false
  private(set) var blocks: [JoinedBlock] = []
  var titleNumberLine: Int?
  var formulaLine: Int?
  var lastNumber = 0
  /// How many detached marks stand between the current block's last line and the line at hand.
  var pendingMarks = 0
  var markPending: Bool { pendingMarks > 0 }
  /// Columns of the last line as printed: a raised mark on a line of its own has cut it in pieces.
  var lastColumns = 0

  init(layout: TextLayout, profile: LanguageProfile, isMarkdown: Bool) {
    self.layout = layout
    self.profile = profile
    self.isMarkdown = isMarkdown
  }

  mutating func join() -> [JoinedBlock] {
    findHead()
    base = layout.baseIndents(from: formulaLine.map { $0 + 1 } ?? 0)
    indentsInform = measuresIndents()
    var previous: Int?
    for index in layout.lines.indices where layout.lines[index].isText {
      if !layout.isUnwrapped, let mark = detachedMark(index, after: previous) {
        blocks[blocks.count - 1].detachedMarks.append(
          (blocks[blocks.count - 1].block.text.count, mark, index))
        blocks[blocks.count - 1].block.source.append(layout.lines[index].content)
        pendingMarks += 1
        continue
      }
      if let previous, !begins(index, after: previous) {
        append(index)
      } else {
        open(index)
      }
      lastColumns = (markPending ? lastColumns : 0) + layout.lines[index].columns
      pendingMarks = 0
      previous = index
    }
    return blocks
  }

  /// A line as the rules see it: without signs of emphasis.
  func plain(_ index: Int) -> ByteText {
    let line = layout.text(index)
    guard isMarkdown, line.contains(UInt8(ascii: "*")) else { return line }
    return line.filter { $0 != UInt8(ascii: "*") }[...]
  }

  // MARK: - What the layout offers

  /// Whether indents set first lines apart: enough lines at the base, enough beyond it.
  func measuresIndents() -> Bool {
    var atBase = 0
    var beyond = 0
    for line in layout.lines[(formulaLine ?? 0)...] where line.isText {
      let indent = base[line.page] ?? 0
      if line.indent == indent { atBase += 1 } else if line.indent > indent { beyond += 1 }
    }
    return beyond * 12 > atBase && atBase * 4 > beyond
  }

  mutating func findHead() {
    for index in layout.lines.indices where layout.lines[index].isText {
      let line = plain(index)
      if titleNumberLine == nil, TitleLine.number(of: line) != nil { titleNumberLine = index }
      if profile.lines.formula(line) != nil {
        formulaLine = index
        return
      }
    }
  }

  /// A line of nothing but one to three digits inside a paragraph: the mark of a footnote, raised
  /// above its line on the page.
  func detachedMark(_ index: Int, after previous: Int?) -> String? {
    guard let previous, !blocks.isEmpty, layout.lines[index].content.count <= 4 else { return nil }
    let line = layout.text(index)
    guard let number = line.digits(at: line.startIndex), number.end == line.endIndex,
      number.value > 0, number.value < 500, previous >= (titleNumberLine ?? 0),
      layout.lines[index].blanksBefore == 0 || layout.blanksAreIdle
        || !Terminators.endsParagraph(layout.text(previous))
    else { return nil }
    return String(number.value)
  }

  // MARK: - Putting together

  /// Cells of a table: a line that is not set in, with tabs between its words.
  func isTableRow(_ text: ByteText, _ index: Int) -> Bool {
    guard let formulaLine, index > formulaLine, !layout.lines[index].source.indentHasTab,
      let tab = text.find("\t")
    else { return false }
    guard let enumerator = Enumerator.read(text) else { return true }
    return enumerator.end <= tab
  }

  mutating func open(_ index: Int) {
    let content = layout.lines[index].content
    var joined = JoinedBlock(
      block: Block(
        text: [], indent: layout.lines[index].indent, source: [content],
        line: layout.lines[index].source.number),
      pieces: [(0, index)])
    add(layout.bytes[content], to: &joined)
    if let enumerator = Enumerator.read(joined.block.text[...]), enumerator.kind == .arabic,
      let value = enumerator.value, value == lastNumber + 1 || value == 1,
      index > formulaLine ?? 0
    {
      lastNumber = value
    }
    blocks.append(joined)
  }

  mutating func append(_ index: Int) {
    let content = layout.lines[index].content
    var joined = blocks.removeLast()
    let next = isMarkdown ? MarkdownText.bare(layout.bytes[content]) : layout.bytes[content]
    if joined.block.text[...].ends("\u{AD}") {
      // A soft hyphen at the end of a line is not text: the word goes on.
      joined.block.text.removeLast(2)
    } else if profile.needsSpace(between: joined.block.text[...], and: next) {
      joined.block.text.append(0x20)
    }
    joined.pieces.append((joined.block.text.count, index))
    joined.block.source.append(content)
    add(layout.bytes[content], to: &joined)
    blocks.append(joined)
  }

  func add(_ text: ByteText, to joined: inout JoinedBlock) {
    if isMarkdown {
      MarkdownText.append(text, to: &joined.block)
    } else {
      if layout.isUnwrapped, joined.block.text.isEmpty, isTableRow(text, joined.firstLine) {
        joined.block.role = .tableRow
      }
      joined.block.text.append(contentsOf: text)
    }
  }
}

extension ByteText {
  /// Columns of the first word.
  var firstWordColumns: Int {
    let end = firstIndex(of: 0x20) ?? endIndex
    return self[startIndex..<end].columns
  }
}
