// Part of Kimberlite.
import ResolutionLanguages

/// Tells which paragraphs of a page are footnotes and which signs in the others refer to them.
///
/// Programs link a mark with its note and the note with its mark, so links are believed first: a
/// paragraph is a note when it begins with its label and something refers to it, or when a mark
/// leads to it. Where there are no links a superscript at the beginning tells a note, and after the
/// last rule of the page a row of numbers that occur as superscripts.
struct HTMLNotes {
  private struct Reference {
    var label: String
    var draft: Int
  }

  private struct Note {
    var label: String
    /// Bytes before the note's own words.
    var cut: Int
  }

  private var drafts: [HTMLDraft]
  /// By the id that they lead to.
  private var references: [String: [Reference]] = [:]
  private var superiorLabels: Set<String> = []
  private var notes: [Int: Note] = [:]
  /// Drafts that go on with the note before them.
  private var continued: Set<Int> = []
  private var labels: Set<String> = []
  /// The first draft with each id.
  private var places: [String: Int] = [:]

  init(_ drafts: [HTMLDraft]) {
    self.drafts = drafts
    for index in drafts.indices {
      addSigns(to: index)
      for anchor in self.drafts[index].anchors where places[anchor] == nil {
        places[anchor] = index
      }
    }
    collectReferences()
    findNotes()
    if notes.isEmpty { findNumberedNotes() }
    findContinuations()
    labels = Set(notes.values.map(\.label))
  }

  /// The paragraphs and, apart from them, the notes; marks taken out of the text.
  func divided() -> (blocks: [Block], notes: [Block]) {
    var blocks: [Block] = []
    var found: [Block] = []
    for index in drafts.indices where drafts[index].kind != .rule {
      if let note = notes[index] {
        var block = self.block(index, from: note.cut)
        block.role = .footnote
        block.number = note.label
        found.append(block)
      } else if continued.contains(index), !found.isEmpty {
        Self.append(block(index, from: 0), to: &found[found.count - 1])
      } else {
        blocks.append(block(index, from: 0))
      }
    }
    return (blocks, found)
  }

  private static func append(_ more: Block, to note: inout Block) {
    note.text.append(0x0A)
    if let number = more.number { note.text += Array(number.utf8) + [0x20] }
    let shift = note.text.count
    note.text += more.text
    note.marks += more.marks.map { Block.Mark(offset: $0.offset + shift, label: $0.label) }
    note.emphasis += more.emphasis.map { $0.lowerBound + shift..<$0.upperBound + shift }
  }

  // MARK: - Signs

  /// Superscript figures that are characters of their own (¹²³) are spans like others.
  private mutating func addSigns(to index: Int) {
    let text = drafts[index].text.text
    guard text.contains(0xC2) || text.contains(0xE2) else { return }
    let spans = drafts[index].spans.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var found: [HTMLDraft.Span] = []
    var next = 0
    var at = 0
    while at < text.count {
      guard let end = Self.endOfSigns(text[...], at: at) else {
        at += 1
        continue
      }
      let range = at..<end
      at = end
      while next < spans.count, spans[next].range.upperBound <= range.lowerBound { next += 1 }
      if next < spans.count, spans[next].range.overlaps(range) { continue }
      found.append(HTMLDraft.Span(range: range, target: nil, isSuperior: true))
    }
    drafts[index].spans = (spans + found).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func endOfSigns(_ text: ByteText, at start: Int) -> Int? {
    var at = start
    while at < text.endIndex, text[at] == 0xC2 || text[at] == 0xE2 {
      let scalar = text.scalar(at: at)
      guard Scalars.superscript(scalar.value) != nil else { break }
      at += scalar.length
    }
    return at > start ? at : nil
  }

  /// The labels in a span, without brackets: `1`, `a`, `*`; none when it is no mark by its form.
  private func labels(of span: HTMLDraft.Span, in draft: Int) -> [String] {
    let text = drafts[draft].text.text[span.range]
    guard text.count <= 40 else { return [] }
    var found: [String] = []
    for part in text.split(whereSeparator: { ", \t\u{A};".utf8.contains($0) }) {
      guard let label = Self.label(part) else { return [] }
      found.append(label)
    }
    return found
  }

  /// One to four figures, asterisks or daggers, or one or two letters.
  private static func label(_ text: ByteText) -> String? {
    var scalars: [Unicode.Scalar] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if "[]()［］（）.".unicodeScalars.contains(scalar) { continue }
      if let digit = Scalars.superscript(scalar.value) ?? Scalars.digit(scalar.value) {
        scalars.append(Unicode.Scalar(UInt8(0x30 + digit)))
      } else {
        scalars.append(scalar)
      }
    }
    guard (1...4).contains(scalars.count) else { return nil }
    let label = String(String.UnicodeScalarView(scalars))
    if scalars.allSatisfy({ (0x30...0x39).contains($0.value) }) { return label }
    if scalars.allSatisfy({ "*†‡§¶".unicodeScalars.contains($0) }) { return label }
    let isLetters = scalars.count <= 2 && scalars.allSatisfy { (0x61...0x7A).contains($0.value) }
    return isLetters && (scalars.count == 1 || scalars[0] == scalars[1]) ? label : nil
  }

  /// Whether a label needs no more evidence than to be a superscript.
  private static func isUsual(_ label: String) -> Bool {
    label.utf8.first.map { !(0x61...0x7A).contains($0) } ?? false
  }

  /// Whether a span opens its paragraph.
  private func leads(_ span: HTMLDraft.Span, in draft: Int) -> Bool {
    drafts[draft].text.text[..<span.range.lowerBound].allSatisfy {
      $0 <= 0x20 || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(")
    }
  }

  private func isBracketed(_ span: HTMLDraft.Span, in draft: Int) -> Bool {
    drafts[draft].text.text[span.range].first == UInt8(ascii: "[")
  }

  // MARK: - Notes

  private mutating func collectReferences() {
    for index in drafts.indices {
      for span in drafts[index].spans where !leads(span, in: index) {
        let labels = labels(of: span, in: index)
        if span.isSuperior { superiorLabels.formUnion(labels) }
        guard labels.count == 1, let target = span.target,
          span.isSuperior || isBracketed(span, in: index) || HTMLNames.isOfNote(target)
        else { continue }
        references[target, default: []].append(Reference(label: labels[0], draft: index))
      }
    }
  }

  private mutating func findNotes() {
    for index in drafts.indices where drafts[index].kind != .rule {
      let led = reference(to: index)
      if let note = noteByLead(index, led) {
        notes[index] = note
      } else if let led, drafts[index].kind == .text {
        // The label is the list's own, or stands in the text.
        notes[index] = Note(label: led.label, cut: cutOfLabel(led.label, in: index))
      }
    }
  }

  /// A mark elsewhere that leads to this paragraph.
  private func reference(to index: Int) -> Reference? {
    for anchor in drafts[index].anchors {
      if let found = references[anchor]?.first(where: { $0.draft != index }) { return found }
    }
    return nil
  }

  private func noteByLead(_ index: Int, _ led: Reference?) -> Note? {
    guard let span = drafts[index].spans.first, leads(span, in: index) else { return nil }
    let labels = labels(of: span, in: index)
    guard labels.count == 1 else { return nil }
    let isBare = span.range.upperBound >= drafts[index].text.text.count
    let isTold =
      span.isSuperior
      && (Self.isUsual(labels[0]) && !isBare || superiorLabels.contains(labels[0]))
      || led != nil || span.target.map { isMark($0, before: index) } ?? false
    guard isTold else { return nil }
    return Note(label: labels[0], cut: skip(from: span.range.upperBound, in: index))
  }

  /// Whether an id stands in the paragraph of a mark: the link leads back.
  private func isMark(_ target: String, before index: Int) -> Bool {
    guard HTMLNames.isOfNote(target) || target.lowercased().contains("ref") else { return false }
    return places[target].map { $0 < index } ?? false
  }

  /// Past brackets, dots and blanks after a label.
  private func skip(from start: Int, in index: Int) -> Int {
    let text = drafts[index].text.text
    var at = start
    while at < text.count, text[at] <= 0x20 || "]).:".utf8.contains(text[at]) { at += 1 }
    return at
  }

  private func cutOfLabel(_ label: String, in index: Int) -> Int {
    let text = drafts[index].text.text[...]
    let start = text.prefix { $0 <= 0x20 || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(") }
      .count
    guard text[start...].starts(with: label.utf8) else { return 0 }
    let end = start + label.utf8.count
    let isWhole = end == text.count || !(0x30...0x39).contains(text[end])
    return isWhole ? skip(from: end, in: index) : 0
  }

  /// After the last rule, or in a part that is named as that of the notes: paragraphs numbered in a
  /// row, each with a superscript of its number in the text.
  private mutating func findNumberedNotes() {
    guard !superiorLabels.isEmpty else { return }
    let rule = drafts.lastIndex { $0.kind == .rule } ?? drafts.count
    var found: [Int: Note] = [:]
    for index in drafts.indices where index > rule || drafts[index].isAmongNotes {
      guard drafts[index].kind == .text else { continue }
      let text = drafts[index].text.text[...]
      var label = drafts[index].number.flatMap { Self.label(Array($0.utf8)[...]) }
      var cut = 0
      if label == nil {
        let head = text.prefix(8).prefix { $0 > 0x20 }
        label = Self.label(head)
        cut = skip(from: head.endIndex, in: index)
        if head.endIndex == text.endIndex { label = nil }
      }
      guard let label, superiorLabels.contains(label) else { continue }
      found[index] = Note(label: label, cut: cut)
    }
    // Numbers that occur twice are not the labels of notes.
    if Set(found.values.map(\.label)).count == found.count { notes = found }
  }

  private mutating func findContinuations() {
    var open = 0..<0
    for index in drafts.indices {
      let container = drafts[index].container
      if notes[index] != nil {
        open = container
      } else if !container.isEmpty, open.contains(container.lowerBound) {
        continued.insert(index)
      } else {
        open = 0..<0
      }
    }
  }

  // MARK: - Blocks

  private func block(_ index: Int, from cut: Int) -> Block {
    let draft = drafts[index]
    var block = draft.text.block()
    switch draft.kind {
    case .row: block.role = .tableRow
    case .heading:
      block.styleIsHeading = true
      block.level = draft.level
    case .text, .rule: break
    }
    if let number = draft.number, notes[index] == nil, keepsNumber(draft, number) {
      block.number = number
    }
    var taken: [(range: Range<Int>, labels: [String])] = []
    if cut > 0 { taken.append((0..<cut, [])) }
    for span in draft.spans where span.range.lowerBound >= cut {
      let labels = labels(of: span, in: index)
      if isMark(span, labels, in: index) {
        taken.append((span.range, labels))
      } else if notes[index] != nil, isWayBack(draft.text.text[span.range], span) {
        taken.append((span.range, []))
      }
    }
    return taken.isEmpty ? block : Self.taking(taken, out: block)
  }

  /// A label that the text repeats is not printed twice; nor is a bullet before words that open a
  /// paragraph of a resolution.
  private func keepsNumber(_ draft: HTMLDraft, _ number: String) -> Bool {
    let text = draft.text.text[...]
    if let own = Enumerator.read(text), own.end < text.count { return false }
    guard number == "•" else { return true }
    return !LanguageProfile.all.contains { $0.phrases.beginsParagraph(text) != nil }
  }

  private func isMark(_ span: HTMLDraft.Span, _ labels: [String], in index: Int) -> Bool {
    guard !labels.isEmpty, drafts[index].kind != .rule else { return false }
    let isLinked = span.target.map { references[$0] != nil } ?? false
    if labels.allSatisfy({ self.labels.contains($0) }) {
      return isLinked || span.isSuperior && !isUnit(before: span, in: index)
    }
    guard span.isSuperior, labels.allSatisfy(Self.isUsual) else { return false }
    let last = drafts[index].text.text[..<span.range.lowerBound].last ?? 0
    return isLinked || !(0x30...0x39).contains(last) && !isUnit(before: span, in: index)
  }

  /// `10 km²`: a unit of length after a figure.
  private func isUnit(before span: HTMLDraft.Span, in index: Int) -> Bool {
    let text = drafts[index].text.text[..<span.range.lowerBound]
    let word = text.suffix(while: { $0 >= 0x80 || ($0 & 0xDF) >= 0x41 && ($0 & 0xDF) <= 0x5A })
    let units = ["m", "km", "cm", "mm", "dm", "ft", "mi", "yd"]
    guard units.contains(String(decoding: word, as: UTF8.self)) else { return false }
    let before = text[..<word.startIndex].last { $0 != 0x20 } ?? 0
    return (0x30...0x39).contains(before)
  }

  private func isWayBack(_ text: ByteText, _ span: HTMLDraft.Span) -> Bool {
    guard span.target != nil else { return false }
    return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy {
      "↑↩⏎^↵⤴\u{FE0E}\u{FE0F} ".unicodeScalars.contains($0)
    }
  }

  /// The block without some stretches of its text; those that have labels leave marks.
  private static func taking(
    _ taken: [(range: Range<Int>, labels: [String])], out block: Block
  ) -> Block {
    var result = block
    result.text = []
    result.marks = []
    result.emphasis = []
    var places = [Int](repeating: 0, count: block.text.count + 1)
    var next = 0
    var at = 0
    while at < block.text.count {
      if next < taken.count, at == taken[next].range.lowerBound {
        let end = taken[next].range.upperBound
        // A blank before a mark, and the stop or blank after it, are not apart.
        if let last = result.text.last, last == 0x20,
          end >= block.text.count || closes(block.text[end...])
        {
          result.text.removeLast()
        }
        result.marks += taken[next].labels.map {
          Block.Mark(offset: result.text.count, label: $0)
        }
        for index in at..<end { places[index] = result.text.count }
        at = end
        next += 1
      } else {
        places[at] = result.text.count
        result.text.append(block.text[at])
        at += 1
      }
    }
    places[block.text.count] = result.text.count
    result.emphasis = block.emphasis.compactMap { range in
      let moved =
        min(
          places[range.lowerBound], result.text.count)..<min(
          places[range.upperBound], result.text.count)
      return moved.isEmpty ? nil : moved
    }
    return result
  }

  private static func closes(_ text: ByteText) -> Bool {
    guard let first = text.firstScalar else { return true }
    return ",.;:) \n\t，。；：）、".unicodeScalars.contains { $0.value == first }
  }
}

extension ByteText {
  /// The longest end whose bytes all fit.
  fileprivate func suffix(while fits: (UInt8) -> Bool) -> ByteText {
    var start = endIndex
    while start > startIndex, fits(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
