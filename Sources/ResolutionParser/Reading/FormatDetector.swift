// Part of Kimberlite.

/// The formats that are read.
package enum DetectedFormat: Sendable, Hashable {
  case akomaNtoso, html, markdown, text
  case pdf, docx, doc, rtf, odt
}

/// Tells a file's format from its content; the ending of its name decides only where the content
/// leaves a doubt.
///
/// Looks at the beginning and the end, for Markdown at 256 KB at most: a few microseconds for a
/// document.
package enum FormatDetector {
  /// Throws `empty`, and `unsupportedFormat` with the usual name of a format that is not read.
  package static func detect(
    _ bytes: [UInt8], path: String
  ) throws(ReadingError) -> DetectedFormat {
    guard !bytes.isEmpty else { throw .empty }
    switch FormatSignature.told(by: bytes) {
    case .read(let format): return format
    case .other(let name): throw .unsupportedFormat(name: name)
    case .encrypted: throw .encrypted
    case nil: break
    }
    let view = SingleByteView(bytes)
    guard let start = view.firstNonBlank else { throw .empty }
    if view.bytes[start] == UInt8(ascii: "<") {
      switch MarkupRoot(in: view.bytes, from: start) {
      case .akomaNtoso: return .akomaNtoso
      case .html: return .html
      case .other(let name): throw .unsupportedFormat(name: name)
      case .none: break
      }
    }
    if MarkupRoot.isPage(view.bytes[start...]) || isNamedPage(view.bytes, path) { return .html }
    return MarkdownSigns(in: view.bytes).suggestMarkdown(path: path) ? .markdown : .text
  }

  /// A part of a page that begins with words, when the file's name says what it is.
  private static func isNamedPage(_ bytes: [UInt8], _ path: String) -> Bool {
    let name = path.lowercased()
    guard [".htm", ".html", ".xhtml"].contains(where: name.hasSuffix) else { return false }
    return ["</", "<br", "<p>"].contains { ByteSearch.contains($0, in: bytes.prefix(1 << 16)) }
  }
}

/// The bytes of a text such that every ASCII character is one byte, whatever the encoding. Those of
/// UTF-16 and UTF-32 are narrowed, and cut after 256 KB; all others are left as they are.
struct SingleByteView {
  var bytes: [UInt8]

  init(_ source: [UInt8]) {
    let mark = EncodingDetector.marked(source)
    var encoding = mark?.encoding
    if encoding == nil, source.prefix(64).contains(0) {
      encoding = EncodingDetector.unmarkedUTF16(source)
    }
    switch encoding {
    case .utf16LittleEndian: bytes = Self.narrowed(source, from: 0, width: 2)
    case .utf16BigEndian: bytes = Self.narrowed(source, from: 1, width: 2)
    case .utf32LittleEndian: bytes = Self.narrowed(source, from: 0, width: 4)
    case .utf32BigEndian: bytes = Self.narrowed(source, from: 3, width: 4)
    default: bytes = source
    }
  }

  /// Other characters than ASCII become one byte above it.
  private static func narrowed(_ source: [UInt8], from low: Int, width: Int) -> [UInt8] {
    let end = min(source.count / width * width, 256 << 10)
    return stride(from: 0, to: end, by: width).map { start in
      let others = (start..<start + width).contains { $0 != start + low && source[$0] != 0 }
      return others || source[start + low] >= 0x80 ? 0xFF : source[start + low]
    }
  }

  /// Past marks, white space and wide blanks; nil when there is nothing else.
  var firstNonBlank: Int? {
    bytes.withUnsafeBytes { source in
      // Marks, narrowed.
      var at = source.prefix { $0 == 0xFF }.count
      while at < source.count {
        if (0x0A...0x0D).contains(source[at]) {
          at += 1
        } else if let blank = Blank(in: source, at: at, before: source.count) {
          at += blank.length
        } else {
          return at
        }
      }
      return nil
    }
  }
}
