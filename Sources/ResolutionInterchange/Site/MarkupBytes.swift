// Part of Kimberlite.

/// HTML or Markdown being written: text is escaped byte by byte on its way in.
struct MarkupBytes {
  private(set) var bytes: [UInt8] = []

  /// How text becomes safe in a kind of markup.
  enum Escaping {
    /// For elements and quoted attributes of HTML.
    case html
    /// CommonMark, and what GitHub and Pandoc take for tables and formulas besides.
    case markdown
  }

  mutating func raw(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  mutating func text(_ text: String, _ escaping: Escaping) {
    var text = text
    text.withUTF8 { append($0, escaping) }
  }

  /// Characters that a page cannot hold become U+FFFD.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ escaping: Escaping) {
    var place = text.startIndex
    var previous = UInt8(ascii: " ")
    while place < text.endIndex {
      let byte = text[place]
      // U+0080 to U+009F.
      if byte == 0xC2, place + 1 < text.endIndex, text[place + 1] < 0xA0 {
        raw("\u{FFFD}")
        place += 2
      } else {
        switch escaping {
        case .html: appendHTML(byte)
        case .markdown: appendMarkdown(byte, after: previous)
        }
        place += 1
      }
      previous = byte
    }
  }

  private mutating func appendHTML(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): raw("&amp;")
    case UInt8(ascii: "<"): raw("&lt;")
    case UInt8(ascii: ">"): raw("&gt;")
    case UInt8(ascii: "\""): raw("&quot;")
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): bytes.append(byte)
    case 0x00..<0x20, 0x7F: raw("\u{FFFD}")
    default: bytes.append(byte)
    }
  }

  private mutating func appendMarkdown(_ byte: UInt8, after previous: UInt8) {
    switch byte {
    // Inside a word it means nothing.
    case UInt8(ascii: "#") where previous != UInt8(ascii: " "): bytes.append(byte)
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case UInt8(ascii: "&"): raw("&amp;")
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): bytes.append(UInt8(ascii: " "))
    case 0x00..<0x20, 0x7F: raw("\u{FFFD}")
    default: bytes.append(byte)
    }
  }
}

/// Markup around stretches of a text, counted in Unicode scalars.
struct MarkedStretch {
  var range: Range<Int>
  /// As markup.
  var opening: String
  var closing: String
}

extension MarkupBytes {
  /// A text with markup around stretches, which must not overlap, in their order.
  mutating func text(_ text: String, marked stretches: [MarkedStretch], _ escaping: Escaping) {
    guard !stretches.isEmpty else { return self.text(text, escaping) }
    var text = text
    text.withUTF8 { bytes in
      var offsets = ScalarOffsets(bytes)
      var start = 0
      for stretch in stretches {
        let low = offsets.byte(of: stretch.range.lowerBound)
        let high = offsets.byte(of: stretch.range.upperBound)
        append(UnsafeBufferPointer(rebasing: bytes[start..<low]), escaping)
        raw(stretch.opening)
        append(UnsafeBufferPointer(rebasing: bytes[low..<high]), escaping)
        raw(stretch.closing)
        start = high
      }
      append(UnsafeBufferPointer(rebasing: bytes[start...]), escaping)
    }
  }
}

/// Turns counts of scalars into offsets of bytes, in rising order, in one pass.
private struct ScalarOffsets {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var scalar = 0
  private var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The end of the text for counts beyond it.
  mutating func byte(of wanted: Int) -> Int {
    while scalar < wanted, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      scalar += 1
    }
    return offset
  }
}
