// Part of Kimberlite.
import ResolutionLanguages

/// Running text made from the texts of an element: white space collapsed, invisible characters left
/// out, marks and emphasised stretches noted by their place.
///
/// A blank between two Chinese characters comes from the indentation of the XML and is left out; the
/// one after a leading Chinese numeral divides a label from its title and stays.
struct AkomaNtosoRunningText {
  enum Style {
    case plain, italic, bold
    /// Links and superior figures: never counted as emphasis.
    case other
  }

  private(set) var bytes: [UInt8] = []
  private(set) var marks: [Block.Mark] = []
  private(set) var emphasis: [Range<Int>] = []

  /// Whether there is text and all of it is bold.
  var isBold: Bool { !bytes.isEmpty && hasOnlyBold }
  var isEmpty: Bool { bytes.isEmpty }
  var string: String { String(decoding: bytes, as: UTF8.self) }

  private var hasOnlyBold = true
  private var blankIsPending = false
  private var lastIsWide = false
  private var lastStyle = Style.plain
  /// The number of marks at the end of the last emphasised stretch.
  private var marksAtLastEmphasis = 0

  mutating func addBlank() { blankIsPending = true }

  /// Adds a blank that stays even between Chinese characters.
  mutating func addFirmBlank() {
    blankIsPending = true
    lastIsWide = false
  }

  mutating func addMark(_ label: String) {
    marks.append(Block.Mark(offset: bytes.count, label: label))
  }

  /// Adds valid UTF-8.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, style: Style) {
    var position = 0
    while position < text.count {
      let (kind, length) = CharacterKind.next(in: text, at: position)
      let end = position + length
      switch kind {
      case .blank: blankIsPending = true
      case .invisible: break
      case .narrow, .wide:
        add(UnsafeBufferPointer(rebasing: text[position..<end]), isWide: kind == .wide, style)
      }
      position = end
    }
  }

  /// Adds the next cell of a row, after a tab.
  mutating func addCell(_ cell: AkomaNtosoRunningText, isFirst: Bool) {
    if !isFirst { bytes.append(UInt8(ascii: "\t")) }
    let shift = bytes.count
    bytes.append(contentsOf: cell.bytes)
    marks += cell.marks.map { Block.Mark(offset: $0.offset + shift, label: $0.label) }
    emphasis += cell.emphasis.map { $0.lowerBound + shift..<$0.upperBound + shift }
    hasOnlyBold = hasOnlyBold && cell.hasOnlyBold
  }

  /// Puts the marks of a number that was taken out of the text before all others.
  mutating func prependMarks(_ earlier: [Block.Mark]) {
    marks.insert(contentsOf: earlier.map { Block.Mark(offset: 0, label: $0.label) }, at: 0)
  }

  /// Another text in the same place.
  func replaced(by text: [UInt8], marks: [Block.Mark]) -> AkomaNtosoRunningText {
    var result = self
    result.bytes = text
    result.emphasis = []
    result.marks = marks.map { Block.Mark(offset: text.count, label: $0.label) }
    return result
  }

  /// Takes away a dot before the text, which the number before it has left.
  mutating func dropLeadingDot() {
    guard bytes.first == UInt8(ascii: ".") else { return }
    let count = bytes.prefix(2) == [UInt8(ascii: "."), UInt8(ascii: " ")] ? 2 : 1
    bytes.removeFirst(count)
    for index in marks.indices { marks[index].offset = max(0, marks[index].offset - count) }
    emphasis = emphasis.compactMap { range in
      let moved = max(0, range.lowerBound - count)..<max(0, range.upperBound - count)
      return moved.isEmpty ? nil : moved
    }
  }

  /// Adds a stretch of characters of one kind, none of them blank.
  private mutating func add(
    _ run: UnsafeBufferPointer<UInt8>, isWide: Bool, _ style: Style
  ) {
    let hadBlank = blankIsPending
    blankIsPending = false
    if hadBlank && !bytes.isEmpty {
      if !(isWide && lastIsWide) || isShortNumeral { bytes.append(UInt8(ascii: " ")) }
    }
    if style == .italic || style == .bold {
      emphasise(bytes.count..<bytes.count + run.count, hadBlank: hadBlank, style)
    }
    if style != .bold { hasOnlyBold = false }
    bytes.append(contentsOf: run)
    lastStyle = style
    lastIsWide = isWide
  }

  private mutating func emphasise(_ range: Range<Int>, hadBlank: Bool, _ style: Style) {
    if style == lastStyle, marks.count == marksAtLastEmphasis, let last = emphasis.last,
      last.upperBound == range.lowerBound || hadBlank
    {
      emphasis[emphasis.count - 1] = last.lowerBound..<range.upperBound
    } else {
      emphasis.append(range)
    }
    marksAtLastEmphasis = marks.count
  }

  /// Whether the text so far is one to three Chinese figures, 一 to 十.
  private var isShortNumeral: Bool {
    guard bytes.count <= 9 else { return false }
    return string.unicodeScalars.allSatisfy { HanEnumerator.figure($0.value) != nil }
  }
}

/// The characters that running text tells apart.
private enum CharacterKind {
  case blank
  /// Zero-width characters, soft hyphens, marks of direction.
  case invisible
  case narrow
  /// Chinese characters and punctuation, and the full-width forms.
  case wide

  /// The kind of the character at a position, and the bytes of it and of those of its kind that
  /// follow at once; blanks and invisible ones come one by one.
  @inline(__always)
  static func next(
    in text: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (kind: CharacterKind, length: Int) {
    let first = text[position]
    var end = position
    if first < 0x80 {
      while end < text.count, text[end] > 0x20, text[end] < 0x80 { end += 1 }
      return end == position ? (.blank, 1) : (.narrow, end - position)
    }
    // U+4000 to U+9FFF, which are all wide.
    while end + 2 < text.count, text[end] >= 0xE4, text[end] <= 0xE9 { end += 3 }
    if end > position { return (.wide, end - position) }
    return rare(first, in: text, at: position)
  }

  private static func rare(
    _ first: UInt8, in text: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (kind: CharacterKind, length: Int) {
    let available = text.count - position
    if first < 0xE0 {
      guard available >= 2 else { return (.narrow, available) }
      guard first == 0xC2 else { return (.narrow, 2) }
      let second = text[position + 1]
      return (second == 0xA0 || second == 0x85 ? .blank : second == 0xAD ? .invisible : .narrow, 2)
    }
    guard first < 0xF0, available >= 3 else { return (.narrow, min(available, 4)) }
    let second = UInt32(text[position + 1] & 0x3F)
    let scalar = UInt32(first & 0x0F) << 12 | second << 6 | UInt32(text[position + 2] & 0x3F)
    return (kind(of: scalar), 3)
  }

  private static func kind(of scalar: UInt32) -> CharacterKind {
    switch scalar {
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .blank
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF: .invisible
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF: .wide
    default: .narrow
    }
  }
}
