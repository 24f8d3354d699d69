// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Finds the footnotes of a text: at the feet of its pages, or together at its end.
///
/// Notes are numbered through the document, so that every place is checked against the number that
/// comes next. Three forms are known: a rule and then the notes; marks on lines of their own at the
/// foot of a page, before their texts or between them; a run of numbered lines at the end.
struct NoteFinder {
  /// A note, as lines of the text.
  struct Note {
    var label: String
    /// The line that holds the mark; for a mark on a line of its own, that line.
    var markLine: Int
    /// What is note text: byte ranges of the source, one for each line.
    var parts: [Range<Int>]
    /// Lines that lie before the note, and after the note before it, hold its reference, where the
    /// text is set in pages.
    var bodyBegins: Int
    var bodyEnds: Int
  }

  var layout: TextLayout
  private(set) var notes: [Note] = []
  private var lastNumber = 0
  private var bodyBegins = 0

  private let rules: any LineRules

  init(layout: TextLayout, rules: any LineRules) {
    self.layout = layout
    self.rules = rules
  }

  /// Marks the lines of footnotes in `layout` and collects them in `notes`.
  mutating func find() {
    if layout.isUnwrapped {
      findSuperscriptNotes()
      if notes.isEmpty { findNotesAtEnd() }
    } else {
      findNotesOfPages()
    }
  }

  // MARK: - Labels

  /// A mark at the beginning of a line: `12 See …`, `¹² See …`, or alone on its line.
  struct Label {
    var text: String
    var number: Int?
    /// Where the note's text begins; the end of the line for a mark that stands alone.
    var textStart: Int
    var isAlone: Bool
    var isSuperscript: Bool
  }

  static func label(of line: ByteText) -> Label? {
    guard let first = line.firstScalar else { return nil }
    if Scalars.superscript(first) != nil {
      var at = line.startIndex
      var value = 0
      while at < line.endIndex, let digit = Scalars.superscript(line.scalar(at: at).value),
        value < 1000
      {
        value = value * 10 + digit
        at += line.scalar(at: at).length
      }
      let start = line.skippingBlanks(from: at)
      return Label(
        text: String(value), number: value, textStart: start, isAlone: start == line.endIndex,
        isSuperscript: true)
    }
    if first == 0x2A {
      var at = line.startIndex
      while at < line.endIndex, line[at] == 0x2A, at - line.startIndex < 3 { at += 1 }
      let stars = String(repeating: "*", count: at - line.startIndex)
      if at < line.endIndex, line[at] == 0x2F { at += 1 }
      let start = line.skippingBlanks(from: at)
      guard start > at || start == line.endIndex else { return nil }
      return Label(
        text: stars, number: nil, textStart: start, isAlone: start == line.endIndex,
        isSuperscript: false)
    }
    guard let digits = line.digits(at: line.startIndex), digits.value > 0, digits.value < 1000
    else { return nil }
    var end = digits.end
    // The old form 1/ See …
    if end < line.endIndex, line[end] == 0x2F,
      end + 1 < line.endIndex, Scalars.isBlank(line.scalar(at: end + 1).value)
    {
      end += 1
    }
    let start = line.skippingBlanks(from: end)
    guard start > digits.end || start == line.endIndex else { return nil }
    return Label(
      text: String(digits.value), number: digits.value, textStart: start,
      isAlone: start == line.endIndex, isSuperscript: false)
  }

  private func label(_ index: Int) -> Label? { Self.label(of: layout.text(index)) }

  // MARK: - Superscript marks at the beginning of a paragraph (Markdown)

  private mutating func findSuperscriptNotes() {
    var zoneStart: Int?
    for index in layout.lines.indices where layout.lines[index].isText {
      guard let label = label(index), label.isSuperscript, !label.isAlone else {
        if zoneStart != nil {
          bodyBegins = index
          zoneStart = nil
        }
        continue
      }
      let start = zoneStart ?? index
      zoneStart = start
      let end = layout.lines[index].content.upperBound
      notes.append(
        Note(
          label: label.text, markLine: index, parts: [label.textStart..<end],
          bodyBegins: bodyBegins, bodyEnds: start))
      layout.lines[index].kind = .note
    }
  }

  // MARK: - A run of numbered lines at the end (a word processor's text)

  private mutating func findNotesAtEnd() {
    let texts = layout.lines.indices.filter { layout.lines[$0].isText }
    var next: Int?
    var chain: [(line: Int, label: Label)] = []
    var position = texts.count - 1
    while position >= 0 {
      let index = texts[position]
      let line = layout.lines[index]
      if line.source.indentHasTab || isClosing(index) { break }
      if let found = label(index), !found.isAlone, let number = found.number,
        next == nil || number == next
      {
        chain.append((index, found))
        next = number - 1
        if number == 1 { break }
      }
      position -= 1
    }
    guard !chain.isEmpty else { return }
    chain.reverse()
    let zone = chain[0].line
    for (offset, entry) in chain.enumerated() {
      let stop = offset + 1 < chain.count ? chain[offset + 1].line : layout.lines.count
      var parts: [Range<Int>] = []
      for index in entry.line..<stop where layout.lines[index].isText {
        let content = layout.lines[index].content
        parts.append(index == entry.line ? entry.label.textStart..<content.upperBound : content)
        layout.lines[index].kind = .note
      }
      notes.append(
        Note(
          label: entry.label.text, markLine: entry.line, parts: parts, bodyBegins: 0,
          bodyEnds: zone))
    }
  }

  /// "4 December 2006" begins like a note.
  private func isClosing(_ index: Int) -> Bool {
    let line = layout.text(index)
    return line.count < 60 && (rules.wholeDate(line) != nil || rules.meeting(line) != nil)
  }

  // MARK: - Notes at the feet of pages

  private mutating func findNotesOfPages() {
    var index = 0
    var pageEnd = 0
    var footStart: Int?
    while index < layout.lines.count {
      if index >= pageEnd {
        pageEnd = self.pageEnd(from: index)
        footStart = self.footStart(in: index..<pageEnd)
      }
      if layout.lines[index].kind == .furniture(.rule), opensZone(index + 1) {
        index = readZone(from: index + 1)
      } else if layout.lines[index].ruleBefore, opensZone(index) {
        index = readZone(from: index)
      } else if index == footStart {
        readFoot(index..<pageEnd)
        index = pageEnd
      } else {
        index += 1
      }
    }
  }

  private func pageEnd(from index: Int) -> Int {
    let page = layout.lines[index].page
    var end = index
    while end < layout.lines.count, layout.lines[end].page == page { end += 1 }
    return end
  }

  private func isNext(_ label: Label?) -> Bool {
    guard let label else { return false }
    guard let number = label.number else { return true }
    return number == lastNumber + 1 || lastNumber == 0
  }

  private func opensZone(_ index: Int) -> Bool {
    index < layout.lines.count && layout.lines[index].isText && isNext(label(index))
  }

  /// Reads notes that follow a rule; returns the first line after them.
  private mutating func readZone(from start: Int) -> Int {
    let bodyEnds = start
    var index = start
    while index < layout.lines.count, layout.lines[index].isText, let found = label(index),
      isNext(found)
    {
      var note = Note(
        label: found.text, markLine: index, parts: [], bodyBegins: bodyBegins, bodyEnds: bodyEnds)
      layout.lines[index].kind = .note
      if !found.isAlone {
        note.parts.append(found.textStart..<layout.lines[index].content.upperBound)
      }
      index += 1
      while index < layout.lines.count, continuesNote(index, note) {
        layout.lines[index].kind = .note
        note.parts.append(layout.lines[index].content)
        index += 1
      }
      lastNumber = found.number ?? lastNumber
      notes.append(note)
    }
    bodyBegins = index
    return index
  }

  /// Whether a line goes on with the note before it: not when it opens the next note, stands apart,
  /// or is set further in than notes are.
  private func continuesNote(_ index: Int, _ note: Note) -> Bool {
    let line = layout.lines[index]
    guard line.isText else { return false }
    if note.parts.isEmpty { return true }
    if let next = label(index), let number = next.number, number == (Int(note.label) ?? 0) + 1,
      next.isAlone || endsSentence(note)
    {
      return false
    }
    if line.blanksBefore > 0 || line.indent > 0 { return false }
    guard endsSentence(note) else { return true }
    return layout.lines[index - 1].columns > layout.fullWidth + 4
  }

  private func endsSentence(_ note: Note) -> Bool {
    guard let last = note.parts.last else { return false }
    return Terminators.endsSentence(layout.bytes[last])
  }

  /// Where the notes begin that stand at the foot of a page whose rule is lost: the last line that
  /// holds nothing but the mark that comes next, with nothing but following marks alone after it.
  private func footStart(in page: Range<Int>) -> Int? {
    var candidate: Int?
    var expected = lastNumber + 1
    for index in page where layout.lines[index].isText {
      guard let found = label(index), found.isAlone, let number = found.number else { continue }
      if number == lastNumber + 1 {
        candidate = index
        expected = number + 1
      } else if candidate != nil, number == expected {
        expected += 1
      } else if candidate != nil, number > expected {
        candidate = nil
      }
    }
    guard let start = candidate else { return nil }
    var texts = 0
    for index in start + 1..<page.upperBound
    where layout.lines[index].isText && !(label(index)?.isAlone ?? false) {
      texts += 1
    }
    // Notes are short: more than a few lines for each would be the text itself.
    return texts > 0 && texts <= (expected - lastNumber - 1) * 5 + 2 ? start : nil
  }

  /// Reads marks and texts at the foot of a page: a run of marks, then a run of as many texts, and so
  /// on.
  private mutating func readFoot(_ range: Range<Int>) {
    var marks: [(line: Int, label: Label)] = []
    var texts: [Int] = []
    let belongsToNumber = lineOfLoneNumber(in: range)
    for index in range where layout.lines[index].isText && !belongsToNumber.contains(index) {
      layout.lines[index].kind = .note
      if let found = label(index), found.isAlone, let number = found.number,
        number == lastNumber + marks.count + 1
      {
        if !texts.isEmpty {
          pair(marks, texts, bodyEnds: range.lowerBound)
          marks = []
          texts = []
        }
        marks.append((index, found))
      } else {
        texts.append(index)
      }
    }
    pair(marks, texts, bodyEnds: range.lowerBound)
    bodyBegins = range.upperBound
  }

  /// Extraction may put the notes' marks between a paragraph's number and its first line: where the
  /// line before the marks is nothing but a number, the first lines after them are the paragraph's.
  private func lineOfLoneNumber(in range: Range<Int>) -> Range<Int> {
    var before = range.lowerBound - 1
    // No page has as many lines of furniture and notes.
    while before > 0, range.lowerBound - before < 400, !layout.lines[before].isText { before -= 1 }
    var start = range.lowerBound
    while start < range.upperBound, !layout.lines[start].isText || label(start)?.isAlone ?? false {
      start += 1
    }
    var end = start
    if start < range.upperBound, isLoneNumber(start),
      let number = (start..<range.upperBound).last(where: { isLoneNumber($0) })
    {
      end = number + 1
    } else if before < 0 || !isLoneNumber(before) {
      return range.lowerBound..<range.lowerBound
    }
    let first = end
    while end < range.upperBound, end == first || layout.lines[end].blanksBefore == 0 { end += 1 }
    return end < range.upperBound ? start..<end : start..<start
  }

  private func isLoneNumber(_ index: Int) -> Bool {
    layout.lines[index].isText && Enumerator.isBare(layout.text(index))
      && !Scalars.isUppercase(layout.text(index).firstScalar ?? 0)
  }

  private mutating func pair(_ marks: [(line: Int, label: Label)], _ texts: [Int], bodyEnds: Int) {
    guard !marks.isEmpty else {
      // Lines that no mark claims stay in the text.
      for index in texts { layout.lines[index].kind = .text }
      return
    }
    let groups = divide(texts, into: marks.count)
    for (mark, group) in zip(marks, groups) {
      notes.append(
        Note(
          label: mark.label.text, markLine: mark.line,
          parts: group.map { layout.lines[$0].content }, bodyBegins: bodyBegins, bodyEnds: bodyEnds)
      )
    }
    lastNumber += marks.count
  }

  /// Divides lines among `count` notes so that notes end where sentences end, lines that are full
  /// are followed by more, and no note is empty: the best division by dynamic programming.
  private func divide(_ lines: [Int], into count: Int) -> [[Int]] {
    // No page has so many notes that the table is large; else the last takes what is left.
    guard lines.count > count, lines.count * count < 1 << 20 else {
      return (0..<count).map { Array(lines.dropFirst($0).prefix($0 + 1 < count ? 1 : lines.count)) }
    }
    if count == 1 { return [lines] }
    let ends = lines.indices.map { position in
      position + 1 < lines.count ? boundaryScore(lines[position], lines[position + 1]) : 0
    }
    let none = Int.min / 2
    var best = [[Int]](repeating: [Int](repeating: none, count: lines.count), count: count)
    for position in lines.indices { best[0][position] = position == 0 ? 0 : best[0][0] }
    var from = [[Int]](repeating: [Int](repeating: 0, count: lines.count), count: count)
    for note in 1..<count {
      var running = none
      var runningAt = 0
      for position in note..<lines.count {
        let candidate = best[note - 1][position - 1] + ends[position - 1]
        if candidate > running {
          running = candidate
          runningAt = position
        }
        best[note][position] = running
        from[note][position] = runningAt
      }
    }
    var groups: [[Int]] = []
    var end = lines.count
    for note in stride(from: count - 1, through: 0, by: -1) {
      let start = note == 0 ? 0 : from[note][end - 1]
      groups.append(Array(lines[start..<end]))
      end = start
    }
    return groups.reversed()
  }

  private func boundaryScore(_ line: Int, _ next: Int) -> Int {
    var score = Terminators.endsSentence(layout.text(line)) ? 6 : -8
    if layout.lines[line].columns * 10 > layout.fullWidth * 10 { score -= 2 }
    if let first = layout.text(next).firstScalar, Scalars.isLowercase(first) { score -= 4 }
    return score
  }
}
