// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// What each block of a letter, report or communiqué is: recognised here from form and place, put
/// together by `StructureBuilder.buildReport`.
///
/// A line is a block without a final stop. Lines at the head of the document and of a letter's annex
/// are titles; the lines under the heading of a further annex name it, the first as its heading;
/// lines between paragraphs are headings; lines about a signature close a letter. Numbered lines in
/// a row, and what follows a colon, are lists.
struct ReportOutline {
  enum Role: Equatable {
    case title, annexHeading
    /// The first line under the heading of an annex, and the lines below that.
    case annexTitle, subtitle
    case heading
    case paragraph
    /// An item with a number of its own row: `1.`, or without any.
    case listItem
    /// `(a)`, which may hang on an item.
    case subItem
    case bullet
    case closing
  }

  struct Entry {
    var role: Role
    var number: String?
    /// Bytes before the text: number and blanks.
    var cut = 0
    /// The paragraph that introduces a list: an index of a block.
    var introducer: Int?
  }

  let blocks: [Block]
  let profile: LanguageProfile
  private(set) var entries: [Entry] = []
  private var isLine: [Bool] = []

  init(blocks: [Block], profile: LanguageProfile) {
    self.blocks = blocks
    self.profile = profile
    entries = blocks.map { _ in Entry(role: .paragraph) }
    isLine = blocks.indices.map { looksLikeLine($0) }
    readNumbers()
    readUnnumberedLists()
    readLines()
    readSignatures()
  }

  func text(_ index: Int) -> ByteText { blocks[index].text[...].trimmed }

  func endsWithColon(_ index: Int) -> Bool {
    let last = text(index).lastScalar
    return last == 0x3A || last == 0xFF1A
  }

  func hasStop(_ index: Int) -> Bool {
    Terminators.stop(text(index)) != nil || profile.endsWithListConjunction(text(index))
  }

  /// A block without a final stop and of a length that a title can have.
  private func looksLikeLine(_ index: Int) -> Bool {
    let line = text(index)
    guard !line.isEmpty, line.count < 420, blocks[index].role == .unknown else { return false }
    if profile.lines.isLetterTitle(line) || profile.lines.isLetterAnnexTitle(line) { return true }
    if hasStop(index) {
      // "Report submitted by … under resolution …:" over its title.
      let followsLine = index == 0 || !hasStop(index - 1)
      return followsLine && endsWithColon(index) && profile.lines.isReportTitle(line)
    }
    return line.count < 300 && !profile.startsLowercase(line)
  }

  // MARK: - Numbers

  private struct Row {
    var next: Int
    var introducer: Int?
    var endsSentences: Bool
  }

  private mutating func readNumbers() {
    var row: Row?
    var lastNumber = 0
    for index in blocks.indices {
      guard let found = Enumerator.read(blocks[index].text[...]), blocks[index].role == .unknown,
        found.end < blocks[index].text.count || found.kind == .bullet
      else {
        if blocks[index].number == nil { row = nil }
        continue
      }
      switch found.kind {
      case .arabic: readArabic(index, found, &row, &lastNumber)
      case .bullet: entries[index] = Entry(role: .bullet, cut: found.end)
      case .bracketedLetter, .bracketedArabic, .bracketedHan, .bracketedStem:
        readBracketed(index, found)
      case .decimal, .label, .hanLabel:
        set(index, isHeadingLine(index) ? .heading : .paragraph, found)
        row = nil
      }
    }
  }

  private mutating func set(
    _ index: Int, _ role: Role, _ found: Enumerator, introducer: Int? = nil
  ) {
    entries[index] = Entry(
      role: role, number: found.label, cut: found.end, introducer: introducer)
  }

  private func isHeadingLine(_ index: Int) -> Bool { isLine[index] && text(index).count < 200 }

  private mutating func readArabic(
    _ index: Int, _ found: Enumerator, _ row: inout Row?, _ lastNumber: inout Int
  ) {
    let value = found.value ?? 0
    if let open = row, open.next == value {
      let continuesText =
        value == lastNumber + 1 && open.endsSentences != Terminators.endsSentence(text(index))
      if !continuesText {
        row?.next += 1
        return set(index, .listItem, found, introducer: open.introducer)
      }
    }
    row = nil
    let introducer = index > 0 && endsWithColon(index - 1) ? index - 1 : nil
    if value == 1 && introducer != nil || isLine[index] && continuesRow(index, value) {
      row = Row(
        next: value + 1, introducer: introducer,
        endsSentences: Terminators.endsSentence(text(index)))
      return set(index, .listItem, found, introducer: introducer)
    }
    if isHeadingLine(index), !opensSubItems(index) { return set(index, .heading, found) }
    lastNumber = value
    set(index, .paragraph, found)
  }

  /// Whether the next block is the next line of a row of numbered lines.
  private func continuesRow(_ index: Int, _ value: Int) -> Bool {
    guard index + 1 < blocks.count, isLine[index + 1],
      let next = Enumerator.read(blocks[index + 1].text[...])
    else { return false }
    return next.kind == .arabic && next.value == value + 1
  }

  private func opensSubItems(_ index: Int) -> Bool {
    guard index + 1 < blocks.count, let next = Enumerator.read(blocks[index + 1].text[...]) else {
      return false
    }
    return next.opensRow
  }

  /// Items in brackets; in Chinese reports short ones over a paragraph are headings.
  private mutating func readBracketed(_ index: Int, _ found: Enumerator) {
    let next = index + 1 < blocks.count ? Enumerator.read(blocks[index + 1].text[...]) : nil
    let standsOverText =
      isHeadingLine(index) && index + 1 < blocks.count && next?.kind != found.kind
      && !isLine[index + 1]
    let isHeading =
      (found.kind == .bracketedHan || found.kind == .bracketedStem) && standsOverText
    set(index, isHeading ? .heading : .subItem, found)
  }

  // MARK: - Lists without numbers

  /// After a colon: two lines or more in a row, or parts that end with semicolons.
  private mutating func readUnnumberedLists() {
    var index = 1
    while index < blocks.count {
      guard endsWithColon(index - 1), blocks[index - 1].role == .unknown, isPlainText(index) else {
        index += 1
        continue
      }
      let end = isLine[index] ? endOfLines(from: index) : endOfParts(from: index)
      for item in index..<max(index, end) {
        entries[item] = Entry(role: .listItem, introducer: index - 1)
        isLine[item] = false
      }
      index = max(end, index + 1)
    }
  }

  private func isPlainText(_ index: Int) -> Bool {
    entries[index].cut == 0 && blocks[index].role == .unknown
      && !profile.lines.isAnnexHeading(text(index)) && !profile.lines.isLetterTitle(text(index))
      && !profile.lines.isLetterAnnexTitle(text(index))
  }

  private func endOfLines(from start: Int) -> Int {
    if profile.lines.isReportTitle(text(start - 1)) { return start }
    var end = start
    while end < blocks.count, isLine[end], isPlainText(end) { end += 1 }
    guard end - start >= 2 else { return start }
    // A line that stands further off than the others is the heading of what follows.
    let gap = blocks[end - 1].line - blocks[end - 2].line
    let usual = end - start > 2 ? blocks[start + 1].line - blocks[start].line : 1
    return end < blocks.count && gap > usual ? end - 1 : end
  }

  private func endOfParts(from start: Int) -> Int {
    var end = start
    while end < blocks.count, isPlainText(end), !isLine[end] {
      let stop = Terminators.stop(text(end))
      let isPart =
        stop == 0x3B || stop == 0xFF1B || profile.endsWithListConjunction(text(end))
      if !isPart { return end > start ? end + 1 : start }
      end += 1
    }
    return end
  }

  // MARK: - Titles and headings

  private enum Place { case head, annex, text }

  private mutating func readLines() {
    var place = Place.head
    var run: [Int] = []
    for index in blocks.indices {
      if isLine[index], entries[index].role == .paragraph || entries[index].role == .heading {
        run.append(index)
        continue
      }
      place = readRun(run, place, isLast: false)
      run = []
      place = .text
    }
    _ = readRun(run, place, isLast: true)
  }

  private mutating func readRun(_ run: [Int], _ start: Place, isLast: Bool) -> Place {
    var place = start
    var named = false
    for (position, index) in run.enumerated() {
      let line = text(index)
      if profile.lines.isLetterTitle(line) || profile.lines.isLetterAnnexTitle(line) {
        entries[index] = Entry(role: .title)
        place = .head
        named = true
      } else if profile.lines.isAnnexHeading(line) {
        entries[index] = Entry(role: .annexHeading)
        // The annex of a letter holds what the letter transmits, with titles of its own.
        place = followsSignature(index) ? .head : .annex
        named = false
      } else if entries[index].cut > 0 {
        entries[index].role = .heading
      } else if place == .text {
        entries[index].role = isLast ? .closing : .heading
      } else if position == run.count - 1, !isLast, opensText(index, named) {
        entries[index].role = .heading
      } else {
        entries[index].role = place == .head ? .title : named ? .subtitle : .annexTitle
        named = true
      }
    }
    return place
  }

  private func followsSignature(_ index: Int) -> Bool {
    (max(0, index - 5)..<index).contains { profile.lines.isSignature(text($0)) }
  }

  /// Whether the last line of a head belongs to the text below it rather than to the titles above.
  private func opensText(_ index: Int, _ isNamed: Bool) -> Bool {
    let line = text(index)
    if profile.lines.isFirstHeading(line) { return true }
    guard isNamed, profile.lines.firstDate(in: line) == nil, !endsWithColon(index),
      !profile.lines.isCommuniqueTitle(line), !profile.lines.isReportTitle(line)
    else { return false }
    return hasLaterHeading(after: index)
  }

  /// Whether this part of the document has another heading between its paragraphs.
  private func hasLaterHeading(after index: Int) -> Bool {
    var seenText = false
    for later in (index + 1)..<max(index + 1, blocks.count) {
      let line = text(later)
      if profile.lines.isAnnexHeading(line) || profile.lines.isLetterAnnexTitle(line) {
        return false
      }
      if !isLine[later] { seenText = true }
      if isLine[later], seenText,
        entries[later].role == .paragraph || entries[later].role == .heading
      {
        return later + 1 < blocks.count
      }
    }
    return false
  }

  // MARK: - Signatures

  /// Lines before a signature back to the text, and a few after it.
  private mutating func readSignatures() {
    // What stands before the last signature was looked at with it.
    var seen = -1
    for index in blocks.indices where profile.lines.isSignature(text(index)) && mayClose(index) {
      entries[index] = Entry(role: .closing)
      defer { seen = index }
      var before = index - 1
      while before > seen, mayClose(before), entries[before].role != .title {
        entries[before] = Entry(role: .closing)
        before -= 1
      }
      var after = index + 1
      while after < blocks.count, after <= index + 3, mayClose(after),
        entries[after].role != .title, entries[after].role != .annexHeading
      {
        entries[after] = Entry(role: .closing)
        after += 1
      }
    }
  }

  private func mayClose(_ index: Int) -> Bool {
    text(index).count < 200 && !hasStop(index) && blocks[index].role == .unknown
      && (isLine[index] || profile.lines.isSignature(text(index)))
      && !profile.lines.isAnnexHeading(text(index))
  }
}
