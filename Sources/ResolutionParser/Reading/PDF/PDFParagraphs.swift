// Part of Kimberlite.
import ResolutionLanguages

/// Puts lines together to paragraphs: a wider gap, a first line set in, a line that ends early, a
/// change of size begin another.
struct PDFParagraphs {
  struct Group {
    var lines: [PDFLine]
    /// Lines broken on purpose, so that each may be a paragraph of its own.
    var isForced = false
    var isRow = false
    /// Where its lines after the first begin, in the column of its last line.
    var inner: Double?
  }

  let measures: PDFMeasures
  private(set) var groups: [Group] = []
  /// How many paragraphs begin at each place, in steps of half a letter from the column's edge, and
  /// how many go on there: what a line at the head of a page is taken for.
  private var openings: [Int: Int] = [:]
  private var continuations: [Int: Int] = [:]
  private var linesHang = false

  /// Two rounds: the second knows from the first where paragraphs begin.
  static func groups(of lines: [PDFLine], _ measures: PDFMeasures) -> [Group] {
    var first = PDFParagraphs(measures: measures)
    first.readHabit(lines)
    first.add(lines)
    var second = PDFParagraphs(measures: measures)
    second.linesHang = first.linesHang
    for group in first.groups {
      guard group.inner != nil, let line = group.lines.first, group.lines.count > 1 else {
        continue
      }
      let next = group.lines[1]
      second.openings[second.place(line, line.left), default: 0] += 1
      second.continuations[second.place(next, next.left), default: 0] += 1
    }
    second.add(lines)
    return second.groups
  }

  private init(measures: PDFMeasures) { self.measures = measures }

  /// Whether lines that are set in go on with the line above: what follows them then is set in too,
  /// while a first line is followed by one that is not.
  private mutating func readHabit(_ lines: [PDFLine]) {
    var hanging = 0
    var opening = 0
    for index in lines.indices.dropFirst(2) {
      let (first, second, third) = (lines[index - 2], lines[index - 1], lines[index])
      guard first.page == third.page, first.column == third.column,
        measures.isBody(first), measures.isBody(second), measures.isBody(third),
        (0.5...1.2).contains(measures.gap(from: first, to: second)),
        (0.5...1.2).contains(measures.gap(from: second, to: third)),
        second.left > first.left + 0.7 * measures.size, !endsEarly(first, before: second)
      else { continue }
      if abs(third.left - second.left) < 0.3 * measures.size { hanging += 1 }
      if abs(third.left - first.left) < 0.3 * measures.size { opening += 1 }
    }
    linesHang = hanging > 2 * opening
  }

  private func place(_ line: PDFLine, _ left: Double) -> Int {
    Int(((left - measures.edges(of: line).left) / max(measures.size, 1) * 2).rounded())
  }

  /// Whether paragraphs begin where the line does, and hardly one goes on there.
  private func standsWhereParagraphsBegin(_ line: PDFLine) -> Bool {
    let place = place(line, line.left)
    let begins = (place - 1...place + 1).reduce(0) { $0 + (openings[$1] ?? 0) }
    let goesOn = (place - 1...place + 1).reduce(0) { $0 + (continuations[$1] ?? 0) }
    return begins > 1 && begins > 4 * goesOn
  }

  private mutating func add(_ lines: [PDFLine]) {
    for (index, line) in lines.enumerated() {
      add(line, next: index + 1 < lines.count ? lines[index + 1] : nil)
    }
  }

  private mutating func add(_ line: PDFLine, next: PDFLine?) {
    let isRow = isRow(line, next)
    if let last = groups.last, last.isRow,
      isRow ? goesOnInHead(line, last) : goesOnInCell(line, last)
    {
      return groups[groups.count - 1].lines.append(line)
    }
    guard let last = groups.last, let previous = last.lines.last, !isRow, !last.isRow,
      let join = join(line, previous, last)
    else {
      groups.append(Group(lines: [line], isRow: isRow))
      return
    }
    let index = groups.count - 1
    groups[index].lines.append(line)
    if join == .forced { groups[index].isForced = true }
    if join == .flowing, last.inner == nil || Self.turnsPage(line, previous) {
      groups[index].inner = line.left
    }
  }

  private enum Join { case flowing, forced }

  // MARK: - The rules

  /// How a line goes on with the one before it; nil where it begins a paragraph.
  private func join(_ line: PDFLine, _ previous: PDFLine, _ group: Group) -> Join? {
    guard abs(line.size - previous.size) <= 0.08 * max(line.size, previous.size) else { return nil }
    let turnsPage = Self.turnsPage(line, previous)
    if !turnsPage {
      let gap = measures.gap(from: previous, to: line)
      // Raised marks push their line down in some programs.
      let isPushed = line.isRaised.contains(true) && (linesHang || line.left <= previous.left)
      if gap > (isPushed ? 1.3 : 1.2) { return nil }
      // Lines side by side, cells of a table.
      if gap < 0.4 { return nil }
    }
    if isCentred(line), isCentred(previous), !isFull(previous) || !isFull(line) {
      return turnsPage ? nil : .forced
    }
    if isSetRight(previous) { return nil }
    if endsEarly(previous, before: line) {
      return goesOn(line, previous, group) && !turnsPage ? .flowing : nil
    }
    return turnsPage ? joinAcross(line, previous, group) : joinBelow(line, previous, group)
  }

  private static func turnsPage(_ line: PDFLine, _ previous: PDFLine) -> Bool {
    line.page != previous.page || line.column != previous.column
  }

  /// On one page, below a line that is full.
  private func joinBelow(_ line: PDFLine, _ previous: PDFLine, _ group: Group) -> Join? {
    let step = 0.7 * measures.size
    if let inner = group.inner {
      if abs(line.left - inner) <= step { return numberOpens(line, previous) ? nil : .flowing }
      return nil
    }
    if line.left > previous.left + step {
      return hangs(previous, over: line) ? .flowing : nil
    }
    return numberOpens(line, previous) && abs(line.left - previous.left) <= step ? nil : .flowing
  }

  /// From the foot of a page or column to the head of the next.
  private func joinAcross(_ line: PDFLine, _ previous: PDFLine, _ group: Group) -> Join? {
    let step = 0.7 * measures.size
    let isColumn = line.column != previous.column
    let shift = isColumn ? measures.edges(of: line).left - measures.edges(of: previous).left : 0
    if numberOpens(line, previous) { return nil }
    if line.isBold != previous.isBold, Terminators.stop(previous.text[...].trimmed) != nil {
      return nil
    }
    if let inner = group.inner {
      // The margins of left and right pages may differ.
      let margin = measures.edges(of: line).left - measures.edges(of: previous).left
      guard abs(line.left - shift - inner) <= step || abs(line.left - margin - inner) <= step / 2
      else { return nil }
      return sentenceOpens(line, previous) && firstLinesLookAlike(group) ? nil : .flowing
    }
    if standsWhereParagraphsBegin(line) { return nil }
    if line.left - shift > previous.left + step {
      return hangs(previous, over: line) ? .flowing : nil
    }
    if line.left - shift < previous.left - step { return .flowing }
    return sentenceOpens(line, previous) ? nil : .flowing
  }

  /// Whether first lines begin where the others do, so that nothing but words tells a paragraph's
  /// first line at the head of a page.
  private func firstLinesLookAlike(_ group: Group) -> Bool {
    guard let inner = group.inner, let first = group.lines.first else { return true }
    return abs(first.left - inner) <= 0.7 * measures.size
  }

  // MARK: - What a line looks like

  /// Whether the first word of the next line would have found room.
  private func endsEarly(_ line: PDFLine, before next: PDFLine) -> Bool {
    let room = measures.edges(of: line).right - line.right
    guard room > 0.8 * line.size, let piece = next.pieces.first else { return false }
    let text = piece.runs.first?.text[...].trimmed ?? []
    let first = text.firstScalar ?? 0
    let length = max(1, piece.runs.reduce(0) { $0 + Self.length($1.text) })
    // Punctuation may draw two characters along.
    if PDFCharacters.isWide(first) { return room > 3.2 * line.size }
    let word = Double(text.prefix { $0 != 0x20 && $0 != 0x09 }.count)
    let width = word * piece.width / length
    let isWide = PDFCharacters.isWide(line.text[...].lastScalar ?? 0)
    return room > max(width + 1.3 * line.size, isWide ? 3.2 * line.size : 0)
  }

  /// In characters of a usual width.
  private static func length(_ text: [UInt8]) -> Double {
    Double(text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) })
  }

  /// A line that goes on in the middle of a sentence though the line before ends early.
  private func goesOn(_ line: PDFLine, _ previous: PDFLine, _ group: Group) -> Bool {
    let text = line.text[...].trimmed
    guard let first = text.first, Scalars.isLowercase(UInt32(first)), first < 0x80 else {
      return false
    }
    let last = previous.text[...].trimmed
    let isLevel = abs(line.left - (group.inner ?? line.left)) <= 0.7 * measures.size
    return isLevel && line.left <= previous.left + 0.7 * measures.size
      && Terminators.stop(last) == nil
  }

  private func isFull(_ line: PDFLine) -> Bool {
    let edges = measures.edges(of: line)
    return line.right - line.left > 0.92 * (edges.right - edges.left)
  }

  private func isCentred(_ line: PDFLine) -> Bool {
    let edges = measures.edges(of: line)
    let before = line.left - edges.left
    let after = edges.right - line.right
    return before > 2.5 * line.size && after > 2.5 * line.size
      && abs(before - after) < 1.2 * line.size
  }

  /// Short and at the right edge: meeting and date at the end of a resolution.
  private func isSetRight(_ line: PDFLine) -> Bool {
    let edges = measures.edges(of: line)
    return abs(line.right - edges.right) < 1.5 * line.size
      && line.left - edges.left > 0.35 * (edges.right - edges.left)
  }

  /// Whether a paragraph's first line begins before its others: a number that hangs out, or the habit
  /// of the document.
  private func hangs(_ first: PDFLine, over line: PDFLine) -> Bool {
    if linesHang { return true }
    let text = first.text[...].trimmed
    if let found = Enumerator.read(text) { return found.end < text.endIndex }
    return TitleLine.number(of: text) != nil || text.first == 0x5B
  }

  /// A printed number after a complete sentence or item.
  private func numberOpens(_ line: PDFLine, _ previous: PDFLine) -> Bool {
    let text = line.text[...].trimmed
    guard let found = Enumerator.read(text), found.end < text.endIndex else { return false }
    let last = previous.text[...].trimmed
    return Terminators.endsSentenceOrItem(last) || last.lastScalar == 0x3A
      || last.lastScalar == 0xFF1A
  }

  /// Words that open a sentence, after one that is complete.
  private func sentenceOpens(_ line: PDFLine, _ previous: PDFLine) -> Bool {
    let text = line.text[...].trimmed
    guard Terminators.endsSentenceOrItem(previous.text[...].trimmed), let first = text.firstScalar
    else { return false }
    let opens = line.pieces.first?.runs.first.map { !$0.style.isEmpty } ?? false
    let ends = Terminators.endsSentence(previous.text[...].trimmed)
    if PDFCharacters.isWide(first) { return opens }
    return !Scalars.isLowercase(first) && (opens || ends)
  }
}
