// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

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

/// Joins the lines of a text into paragraphs.
///
/// Whether a line begins a paragraph is decided from the strongest evidence that the layout offers:
/// an enumerator that continues its sequence, an indent, a blank line, and, where a page shows none
/// of these, the stop before, the width of the line before and the opening phrase.
struct LineJoiner {
  let layout: TextLayout
  let profile: LanguageProfile
  let isMarkdown: Bool
  private var base: [Int: Int] = [:]
  private var indentsInform = false
  private(set) var blocks: [JoinedBlock] = []
  private var titleNumberLine: Int?
  private var formulaLine: Int?
  private var lastNumber = 0
  /// How many detached marks stand between the current block's last line and the line at hand.
  private var pendingMarks = 0
  private var markPending: Bool { pendingMarks > 0 }
  /// Columns of the last line as printed: a raised mark on a line of its own has cut it in pieces.
  private var lastColumns = 0

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
  private func plain(_ index: Int) -> ByteText {
    let line = layout.text(index)
    guard isMarkdown, line.contains(UInt8(ascii: "*")) else { return line }
    return line.filter { $0 != UInt8(ascii: "*") }[...]
  }

  // MARK: - What the layout offers

  /// Whether indents set first lines apart: enough lines at the base, enough beyond it.
  private func measuresIndents() -> Bool {
    var atBase = 0
    var beyond = 0
    for line in layout.lines[(formulaLine ?? 0)...] where line.isText {
      let indent = base[line.page] ?? 0
      if line.indent == indent { atBase += 1 } else if line.indent > indent { beyond += 1 }
    }
    return beyond * 12 > atBase && atBase * 4 > beyond
  }

  private mutating func findHead() {
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
  private func detachedMark(_ index: Int, after previous: Int?) -> String? {
    guard let previous, !blocks.isEmpty, layout.lines[index].content.count <= 4 else { return nil }
    let line = layout.text(index)
    guard let number = line.digits(at: line.startIndex), number.end == line.endIndex,
      number.value > 0, number.value < 500, previous >= (titleNumberLine ?? 0),
      layout.lines[index].blanksBefore == 0 || layout.blanksAreIdle
        || !Terminators.endsParagraph(layout.text(previous))
    else { return nil }
    return String(number.value)
  }

  // MARK: - Does a paragraph begin here?

  private func begins(_ index: Int, after previous: Int) -> Bool {
    let line = plain(index)
    let last = plain(previous)
    if Enumerator.isBare(last), !(formulaLine.map { index <= $0 } ?? false) { return false }
    if let formulaLine, index <= formulaLine { return beginsInHead(index, after: previous) }
    if isFrame(line) || isClosingDate(index, after: previous) || isFrame(last) { return true }
    if let wasDate = profile.lines.wholeDate(last), wasDate.year > 0, blocks.last?.pieces.count == 1 {
      return true
    }
    if isMarkdown { return beginsInMarkdown(index, after: previous) }
    if layout.isUnwrapped { return beginsUnwrapped(index, after: previous) }
    return beginsWrapped(index, after: previous)
  }

  /// Lines that stand by themselves wherever they occur.
  private func isFrame(_ line: ByteText) -> Bool {
    line.count < 120
      && (profile.lines.formula(line) != nil || profile.lines.meeting(line) != nil
        || profile.lines.isAnnexHeading(line) || Enumerator.isBareLabel(line))
  }

  private func isClosingDate(_ index: Int, after previous: Int) -> Bool {
    let line = plain(index)
    guard line.count < 60, profile.lines.wholeDate(line) != nil else { return false }
    return Terminators.endsSentence(plain(previous)) || profile.lines.meeting(plain(previous)) != nil
  }

  /// Before the formula: adoption line, procedure line, number and title, part letters.
  private func beginsInHead(_ index: Int, after previous: Int) -> Bool {
    let line = plain(index)
    if index == formulaLine || TitleLine.number(of: line) != nil { return true }
    if let first = line.first, first == UInt8(ascii: "[") { return true }
    if let open = blocks.last?.block.text.first, open == UInt8(ascii: "["),
      blocks.last?.block.text.last != UInt8(ascii: "]"), index - previous == 1
    {
      return false
    }
    guard let titleNumberLine, previous >= titleNumberLine else { return true }
    if isPartLetter(line) { return true }
    if profile.lines.isAnnexHeading(line) { return true }
    if layout.isUnwrapped { return true }
    let numberOnly = TitleLine.number(of: layout.text(previous)).map {
      $0.end == layout.text(previous).endIndex
    }
    if numberOnly ?? false { return false }
    return layout.lines[index].blanksBefore > 0 && !layout.blanksAreIdle
      || isPartTitle(previous)
  }

  private func isPartTitle(_ previous: Int) -> Bool {
    isPartLetter(layout.text(previous))
  }

  /// `B`, with a footnote's mark or without.
  private func isPartLetter(_ line: ByteText) -> Bool {
    guard let first = line.first, Scalars.isUppercase(UInt32(first)), line.count <= 3 else { return false }
    return line.dropFirst().allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Each line of a word processor's text is a paragraph; only the break of a page can have cut one.
  private func beginsUnwrapped(_ index: Int, after previous: Int) -> Bool {
    let line = layout.text(index)
    let last = layout.text(previous)
    guard layout.lines[index].indent == 0, last.count >= 150, Terminators.stop(last) == nil,
      Terminators.stop(line) != nil, line.find("\t") == nil, last.find("\t") == nil
    else { return true }
    return Enumerator.read(line) != nil || profile.lines.isLetterTitle(last)
      || profile.lines.isLetterAnnexTitle(last)
  }

  /// A blank line separates paragraphs, but for those that a page cut in two.
  private func beginsInMarkdown(_ index: Int, after previous: Int) -> Bool {
    let line = layout.text(index)
    if line.first == UInt8(ascii: "|") || line.first == UInt8(ascii: "#") { return true }
    let last = layout.text(previous)
    if last.first == UInt8(ascii: "#") || last.first == UInt8(ascii: "|") { return true }
    let apart = layout.lines[index].blanksBefore > 0 || index - previous > 1
    guard apart else { return MarkdownText.opensParagraph(line) }
    return !continues(index, after: previous)
  }

  /// Whether a line goes on with a paragraph that ended without a stop, or with a comma in the
  /// middle of its sentence.
  private func continues(_ index: Int, after previous: Int) -> Bool {
    let line = MarkdownText.bare(layout.text(index))
    let block = blocks[blocks.count - 1].block
    if let enumerator = Enumerator.read(line), isPlausible(enumerator) { return false }
    guard block.text.count > 120 || index - previous > 1 else { return false }
    let stop = Terminators.stop(Terminators.withoutTrailingMark(block.text[...]))
    if profile.startsLowercase(line) {
      let isItem = Enumerator.read(block.text[...]).map { $0.kind != .arabic } ?? false
      return stop != 0x2E && !(stop == 0x3B && isItem && index - previous == 1)
    }
    if stop != nil, profile.mayBegin(line) { return false }
    // Without a page's edge between, a paragraph that ends with a comma is rarely cut.
    if index - previous == 1, stop != nil, stop != 0x3001 {
      return profile.lines.continuesAfterList(line)
    }
    return stop == nil || stop == 0x2C || stop == 0xFF0C || stop == 0x3001
      ? stop == nil || block.text.count > 120 : false
  }

  private func isPlausible(_ enumerator: Enumerator) -> Bool {
    switch enumerator.kind {
    case .arabic: enumerator.value == lastNumber + 1 || enumerator.value == 1
    default: true
    }
  }

  // MARK: - Hard-wrapped text

  private func beginsWrapped(_ index: Int, after previous: Int) -> Bool {
    let line = layout.text(index)
    let entry = layout.lines[index]
    let last = blocks[blocks.count - 1]
    let ended = Terminators.endsParagraph(layout.text(previous)) || endsWithConjunction(previous)
    let apart =
      entry.blanksBefore > 0 && !layout.blanksAreIdle && index - previous == 1 + pendingMarks
    if let enumerator = Enumerator.read(line), continuesSequence(enumerator),
      ended || apart || Enumerator.isBare(line), !isInsideText(enumerator, entry, after: previous)
    {
      return true
    }
    if isDivision(line, after: previous) { return true }
    // After a heading the numbers go on.
    if isNextNumber(index), !isNumbered(last) { return true }
    // A row of numbered lines in a report.
    if formulaLine == nil, isNextNumber(index), last.pieces.count == 1 { return true }
    if isHeadingLike(last), opensSomething(line), !markPending { return true }
    if opensTitle(index) { return true }
    if apart, formulaLine == nil, !markPending { return !isCutByPage(index, after: previous) }
    if indentsInform, let decided = decideByIndent(index, after: previous, ended: ended, apart: apart)
    {
      return decided
    }
    if apart, !markPending { return ended || isHeadingLike(last) || isShort(previous) }
    guard ended else { return endsByRoom(previous, before: index) }
    return decideByPhrase(index, after: previous) || opensHeading(index)
  }

  /// The title of a communiqué among the first lines of a text without formula.
  private func opensTitle(_ index: Int) -> Bool {
    let line = layout.text(index)
    return formulaLine == nil && blocks.count < 6 && line.count < 60
      && Terminators.stop(line) == nil && profile.lines.isCommuniqueTitle(line)
      && blocks.allSatisfy { Terminators.stop($0.block.text[...]) == nil }
  }

  /// Whether a blank line in a text without formula stands where a page ended: inside a sentence
  /// whose line was full.
  private func isCutByPage(_ index: Int, after previous: Int) -> Bool {
    let block = blocks[blocks.count - 1].block.text[...]
    guard !Terminators.endsParagraph(layout.text(previous)), !profile.lines.isLetterTitle(block),
      !profile.lines.isLetterAnnexTitle(block)
    else { return false }
    if profile.setsWordsApart { return profile.startsLowercase(layout.text(index)) }
    return block.count > 150 && layout.lines[previous].columns * 10 >= layout.fullWidth * 9
  }

  private func opensSomething(_ line: ByteText) -> Bool {
    profile.mayBegin(line) || Enumerator.read(line) != nil || Enumerator.isBare(line)
  }

  /// An item that is set where lines go on, in text whose first lines stand further in: "(b)" of a
  /// sentence that counts its parts.
  private func isInsideText(_ enumerator: Enumerator, _ entry: LayoutLine, after previous: Int) -> Bool {
    guard indentsInform, enumerator.kind != .arabic, entry.blanksBefore == 0 else { return false }
    return entry.page == layout.lines[previous].page && entry.indent <= base[entry.page] ?? 0
  }

  /// "Article 4" and the like, alone on a line, and what follows them.
  private func isDivision(_ line: ByteText, after previous: Int) -> Bool {
    profile.lines.isDivisionLabel(line) || profile.lines.isDivisionLabel(layout.text(previous))
  }

  /// A line without a stop that leaves half of its width free has not been broken: a heading, an
  /// item of a list.
  private func endsByRoom(_ previous: Int, before index: Int) -> Bool {
    index - previous == 1 && !markPending && lastColumns * 100 < layout.fullWidth * 55
      && !profile.startsLowercase(layout.text(index))
      && layout.lines[index].page == layout.lines[previous].page
      && Enumerator.read(blocks[blocks.count - 1].block.text[...]) == nil
  }

  /// One or two lines without a stop before a line that opens a paragraph.
  private func opensHeading(_ index: Int) -> Bool {
    guard !profile.startsLowercase(layout.text(index)) else { return false }
    var at = index
    for _ in 0..<3 {
      guard !Terminators.endsParagraph(layout.text(at)), at + 1 < layout.lines.count,
        layout.lines[at + 1].isText
      else { return false }
      at += 1
      if isNextNumber(at) { return true }
      if opensSomething(layout.text(at)) || isFrame(layout.text(at)) { return isShort(at - 1) }
    }
    return false
  }

  /// Whether the first word of a line would have found room on the line before it, so that the line
  /// before ended its paragraph. Text set in a proportional font varies by some columns.
  private func leavesRoom(_ previous: Int, for index: Int) -> Bool {
    let word = profile.setsWordsApart ? layout.text(index).firstWordColumns + 1 : 2
    return (lastColumns + word) * 100 < layout.fullWidth * 82
  }

  private func isNextNumber(_ index: Int) -> Bool {
    guard let found = Enumerator.read(layout.text(index)) else { return false }
    return found.kind == .arabic && found.value == lastNumber + 1
  }

  private func isNumbered(_ block: JoinedBlock) -> Bool {
    switch Enumerator.read(block.block.text[...])?.kind {
    case .arabic: true
    case .bracketedLetter, .bracketedHan: lastNumber > 0
    default: false
    }
  }

  private func endsWithComma(_ index: Int) -> Bool {
    let stop = Terminators.stop(Terminators.withoutTrailingMark(layout.text(index).trimmed))
    return stop == 0xFF0C || stop == 0x2C || stop == 0x3001
  }

  private func endsWithConjunction(_ previous: Int) -> Bool {
    profile.endsWithListConjunction(layout.text(previous))
  }

  private func continuesSequence(_ enumerator: Enumerator) -> Bool {
    switch enumerator.kind {
    case .arabic: enumerator.value == lastNumber + 1 || enumerator.value == 1
    case .bullet: false
    default: true
    }
  }

  private func isHeadingLike(_ block: JoinedBlock) -> Bool {
    guard block.pieces.count <= 3, Terminators.stop(block.block.text[...]) == nil,
      block.pieces.count == 1 || !profile.mayBegin(block.block.text[...])
    else { return false }
    return layout.lines[block.lastLine].columns * 4 < layout.fullWidth * 3
  }

  private func isShort(_ index: Int) -> Bool {
    layout.lines[index].columns * 4 < layout.fullWidth * 3
  }

  /// First lines stand further in than the lines that follow them.
  private func decideByIndent(_ index: Int, after previous: Int, ended: Bool, apart: Bool) -> Bool? {
    let entry = layout.lines[index]
    let before = layout.lines[previous]
    let crossesPage = index - previous > 1 + pendingMarks || entry.page != before.page
    let block = blocks[blocks.count - 1]
    let samePage = layout.lines[block.firstLine].page == entry.page
    let wrapped = block.pieces.count > 1 && samePage ? before.indent : base[entry.page] ?? 0
    let isIn = entry.indent > wrapped
    if crossesPage {
      guard ended || isHeadingLike(block) else { return false }
      if !isIn, endsWithComma(previous) { return false }
      return ended ? decideByPhrase(index, after: previous) : nil
    }
    if isIn {
      if markPending { return ended && (apart || layout.blanksAreIdle) }
      return ended || apart || isHeadingLike(block) || isNextNumber(index)
    }
    if markPending { return false }
    if apart {
      return ended && !endsWithComma(previous) || block.pieces.count == 1 && isHeadingLike(block)
    }
    guard ended else { return endsByRoom(previous, before: index) }
    guard !endsWithComma(previous) else { return false }
    return leavesRoom(previous, for: index) || opensHeading(index)
  }

  /// No layout: the line before ended a paragraph if it was short, or if an opening phrase follows.
  private func decideByPhrase(_ index: Int, after previous: Int) -> Bool {
    let line = layout.text(index)
    if profile.startsLowercase(line) { return false }
    if let enumerator = Enumerator.read(line), enumerator.kind != .bullet {
      if continuesSequence(enumerator) { return true }
    }
    // A numbered paragraph ends with a semicolon or a full stop.
    if endsWithComma(previous), isNumbered(blocks[blocks.count - 1]) { return false }
    let isPhrase = profile.mayBegin(line)
    if profile.setsWordsApart {
      return isPhrase || leavesRoom(previous, for: index)
    }
    return evidenceOfWidths(index, isPhrase: isPhrase) > 0
  }

  /// Text without spaces fills its lines, so that widths speak: the last line of a paragraph is
  /// mostly short, its first full line shorter than others by the indent. The weights follow the
  /// frequencies of both in printed resolutions.
  private func evidenceOfWidths(_ index: Int, isPhrase: Bool) -> Int {
    let isFirst = blocks.last?.pieces.count == 1
    let room = layout.fullWidth - lastColumns - (isFirst ? 4 : 0)
    var evidence = isPhrase ? 4 : -4
    switch room {
    case 12...: evidence += 11
    case 6...11: evidence += 1
    default: evidence -= 3
    }
    guard !Terminators.endsParagraph(layout.text(index)) else { return evidence }
    switch layout.fullWidth - layout.lines[index].columns {
    case 3...: evidence += 6
    case 2: evidence += 4
    default: evidence -= 5
    }
    return evidence
  }

  // MARK: - Putting together

  /// Cells of a table: a line that is not set in, with tabs between its words.
  private func isTableRow(_ text: ByteText, _ index: Int) -> Bool {
    guard let formulaLine, index > formulaLine, !layout.lines[index].source.indentHasTab,
      let tab = text.find("\t")
    else { return false }
    guard let enumerator = Enumerator.read(text) else { return true }
    return enumerator.end <= tab
  }

  private mutating func open(_ index: Int) {
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

  private mutating func append(_ index: Int) {
    let content = layout.lines[index].content
    var joined = blocks.removeLast()
    let next = isMarkdown ? MarkdownText.bare(layout.bytes[content]) : layout.bytes[content]
    if profile.needsSpace(between: joined.block.text[...], and: next) { joined.block.text.append(0x20) }
    joined.pieces.append((joined.block.text.count, index))
    joined.block.source.append(content)
    add(layout.bytes[content], to: &joined)
    blocks.append(joined)
  }

  private func add(_ text: ByteText, to joined: inout JoinedBlock) {
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
