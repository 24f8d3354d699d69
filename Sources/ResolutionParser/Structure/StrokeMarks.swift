// Part of Kimberlite.
import ResolutionLanguages

/// Footnote marks as typescripts print them: a number, a letter or stars, and a stroke: `1/`, `a/`,
/// `*/`. The notes open with the same: `1/ Official Records …`.
enum StrokeMarks {
  struct Mark {
    var label: String
    /// With the blank that divides it from the word before.
    var range: Range<Int>
  }

  /// The mark whose label stands in `label`, if a stroke and the end of a word follow, and a word, a
  /// stop or a blank goes before.
  static func mark(_ label: Range<Int>, in text: ByteText) -> Mark? {
    let end = label.upperBound
    guard label.lowerBound > text.startIndex, end < text.endIndex, text[end] == UInt8(ascii: "/"),
      endsWord(text, at: end + 1), let name = Self.label(of: text[label])
    else { return nil }
    let previous = text.scalar(before: label.lowerBound).value
    if previous == 0x20 { return Mark(label: name, range: label.lowerBound - 1..<end + 1) }
    // A letter glued to a word is a part of it.
    let isGlued =
      Scalars.isLowercase(previous) && !Scalars.isLowercase(UInt32(text[label.lowerBound]))
    guard isGlued || Scalars.isStop(previous) || Scalars.isClosing(previous) else { return nil }
    return Mark(label: name, range: label.lowerBound..<end + 1)
  }

  /// All that look like marks, in their order.
  static func marks(in text: ByteText) -> [Mark] {
    var found: [Mark] = []
    var at = text.startIndex
    while let stroke = ByteSearch.first(UInt8(ascii: "/"), in: text[at...]) {
      let length = text[at..<stroke].reversed().prefix(4).prefix { isLabelByte($0) }.count
      let start = letterOrMore(text, stroke - length..<stroke)
      if let mark = mark(start, in: text) { found.append(mark) }
      at = stroke + 1
    }
    return found
  }

  /// The label that opens a note, and where the note's text begins.
  static func opening(of text: ByteText) -> (label: String, end: Int)? {
    let head = text.prefix(5)
    guard let stroke = head.firstIndex(of: UInt8(ascii: "/")),
      let label = label(of: text[text.startIndex..<stroke])
    else { return nil }
    let end = text.skippingBlanks(from: stroke + 1)
    return end > stroke + 1 && end < text.endIndex ? (label, end) : nil
  }

  /// Whether a text ends with one of these marks.
  static func ends(_ text: ByteText, with labels: Set<String>) -> Bool {
    guard let last = marks(in: text.suffix(12)).last else { return false }
    return last.range.upperBound == text.endIndex && labels.contains(last.label)
  }

  // MARK: - Labels

  private static func label(of text: ByteText) -> String? {
    guard let first = text.first, text.count <= 3 else { return nil }
    if Scalars.isLowercase(UInt32(first)) { return text.count == 1 ? text.string : nil }
    if first == UInt8(ascii: "*") { return text.allSatisfy { $0 == first } ? text.string : nil }
    let isNumber = first != 0x30 && text.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    return isNumber ? text.string : nil
  }

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "*")
  }

  /// The label before a stroke: what was found, else the one letter there.
  private static func letterOrMore(_ text: ByteText, _ range: Range<Int>) -> Range<Int> {
    range.isEmpty && range.lowerBound > text.startIndex
      ? range.lowerBound - 1..<range.upperBound : range
  }

  private static func endsWord(_ text: ByteText, at index: Int) -> Bool {
    guard index < text.endIndex else { return true }
    let next = text.scalar(at: index).value
    return Scalars.isBlank(next) || Scalars.isStop(next) || Scalars.isClosing(next)
  }
}

extension StrokeMarks {
  /// The notes among blocks: what opens with a label to which a text before it refers, each label
  /// once.
  static func takeNotes(from blocks: inout [Block], besides taken: Set<String>) -> [Block] {
    var taken = taken
    var referenced: Set<String> = []
    var notes: [Block] = []
    var kept: [Block] = []
    for block in blocks {
      guard block.number == nil, let found = opening(of: block.text[...]),
        referenced.contains(found.label), taken.insert(found.label).inserted
      else {
        referenced.formUnion(marks(in: block.text[...]).map(\.label))
        referenced.formUnion(block.marks.map(\.label))
        kept.append(block)
        continue
      }
      var note = block.without([Mark(label: found.label, range: 0..<found.end)])
      if let own = note.marks.firstIndex(where: { $0.label == found.label }) {
        note.marks.remove(at: own)
      }
      note.role = .footnote
      note.number = found.label
      notes.append(note)
    }
    if !notes.isEmpty { blocks = kept }
    return notes
  }

  /// The block with the marks of these labels out of its text.
  static func taken(from block: Block, labels: Set<String>) -> Block {
    let found = marks(in: block.text[...]).filter { labels.contains($0.label) }
    return found.isEmpty ? block : block.without(found)
  }
}

extension Block {
  /// Without the bytes of marks, which stand in `marks` instead.
  fileprivate func without(_ found: [StrokeMarks.Mark]) -> Block {
    var result = self
    result.text = []
    var moved = [Int](repeating: 0, count: text.count + 1)
    var next = found[...]
    for (index, byte) in text.enumerated() {
      moved[index] = result.text.count
      if let mark = next.first, index >= mark.range.lowerBound {
        if index + 1 == mark.range.upperBound { next = next.dropFirst() }
        continue
      }
      result.text.append(byte)
    }
    moved[text.count] = result.text.count
    result.marks = marks.map { Block.Mark(offset: moved[$0.offset], label: $0.label) }
    result.marks += found.map { Block.Mark(offset: moved[$0.range.lowerBound], label: $0.label) }
    result.marks = result.marks.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }.map(\.element)
    result.emphasis = emphasis.compactMap {
      let range = moved[$0.lowerBound]..<moved[$0.upperBound]
      return range.isEmpty ? nil : range
    }
    return result
  }
}
