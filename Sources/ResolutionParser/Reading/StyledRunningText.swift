// Part of Kimberlite.
import ResolutionLanguages

/// Running text put together from runs of characters that look alike: white space collapsed,
/// invisible characters left out, marks and emphasised stretches noted by their place.
///
/// Blanks, tabs and forced line breaks wait until a character follows; of several that meet, a line
/// break goes before a tab and a tab before a blank. None stands at either end.
package struct StyledRunningText: Sendable {
  package enum Style: Sendable, Hashable {
    case plain, italic, bold
  }

  package private(set) var text: [UInt8] = []
  package private(set) var marks: [Block.Mark] = []
  package private(set) var emphasis: [Range<Int>] = []

  private var pending: UInt8?
  private var hasOnlyBold = true
  private var lastStyle = Style.plain
  private var marksAtLastEmphasis = 0

  package init() {}

  /// Whether neither text nor a mark was added.
  package var isEmpty: Bool { text.isEmpty && marks.isEmpty }
  /// Whether there is text and all of it is bold.
  package var isBold: Bool { !text.isEmpty && hasOnlyBold }

  package mutating func addBlank() { pending = pending ?? 0x20 }

  package mutating func addTab() { if pending != 0x0A { pending = 0x09 } }

  package mutating func addLineBreak() { pending = 0x0A }

  package mutating func addMark(_ label: String) {
    marks.append(Block.Mark(offset: text.count, label: label))
  }

  /// Adds valid UTF-8. White space in it is a blank; use the functions above for tabs and breaks.
  package mutating func add(_ bytes: ArraySlice<UInt8>, style: Style = .plain) {
    bytes.withUnsafeBufferPointer { add($0, style: style) }
  }

  /// Adds valid UTF-8.
  package mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, style: Style = .plain) {
    var at = 0
    while at < bytes.count {
      var end = at
      while end < bytes.count, Self.isPlainlyVisible(bytes[end]) { end += 1 }
      if end > at {
        append(UnsafeBufferPointer(rebasing: bytes[at..<end]), style)
        at = end
        continue
      }
      let (kind, length) = Self.kind(in: bytes, at: at)
      switch kind {
      case .blank: addBlank()
      case .invisible: break
      case .visible: append(UnsafeBufferPointer(rebasing: bytes[at..<at + length]), style)
      }
      at += length
    }
  }

  /// The text so far as a block.
  package func block(role: Block.Role = .unknown) -> Block {
    Block(role: role, text: text, marks: marks, emphasis: emphasis, isBold: isBold)
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ style: Style) {
    let divider = pending
    pending = nil
    if let divider, !text.isEmpty { text.append(divider) }
    if style != .plain {
      emphasise(text.count..<text.count + bytes.count, style, joins: divider ?? 0x20 == 0x20)
    }
    if style != .bold { hasOnlyBold = false }
    text.append(contentsOf: bytes)
    lastStyle = style
  }

  /// Stretches of one style that only a blank divides are one.
  private mutating func emphasise(_ range: Range<Int>, _ style: Style, joins: Bool) {
    if style == lastStyle, joins, marks.count == marksAtLastEmphasis, let last = emphasis.last,
      range.lowerBound - last.upperBound <= 1
    {
      emphasis[emphasis.count - 1] = last.lowerBound..<range.upperBound
    } else {
      emphasis.append(range)
    }
    marksAtLastEmphasis = marks.count
  }

  private enum CharacterKind { case blank, invisible, visible }

  /// Bytes that never belong to a blank or an invisible character: ASCII, and most Chinese ones.
  @inline(__always)
  private static func isPlainlyVisible(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F || byte >= 0x80 && byte < 0xC2 || byte >= 0xC3 && byte < 0xE1
      || byte >= 0xE4 && byte < 0xEF || byte >= 0xF0
  }

  private static func kind(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> (kind: CharacterKind, length: Int) {
    let first = bytes[start]
    if first < 0x80 { return (first == 0x7F ? .invisible : .blank, 1) }
    if first == 0xC2 {
      guard start + 1 < bytes.count else { return (.invisible, 1) }
      let second = bytes[start + 1]
      return (second == 0xAD ? .invisible : second <= 0xA0 ? .blank : .visible, 2)
    }
    guard start + 2 < bytes.count else { return (.invisible, bytes.count - start) }
    let scalar =
      UInt32(first & 0x0F) << 12 | UInt32(bytes[start + 1] & 0x3F) << 6
      | UInt32(bytes[start + 2] & 0x3F)
    switch scalar {
    case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return (.blank, 3)
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: return (.invisible, 3)
    default: return (.visible, 3)
    }
  }
}
