// Part of Kimberlite.

/// What a text that begins with `<` turns out to be: found by its first element, past the XML
/// declaration, comments, processing instructions and the document type declaration.
enum MarkupRoot: Hashable {
  case akomaNtoso
  case html
  /// By its usual name: `XML (letter)`.
  case other(name: String)
  /// No markup: a text that happens to begin with `<`.
  case none

  init(in bytes: [UInt8], from start: Int) {
    var scanner = Scanner(bytes: bytes, at: start)
    guard let element = scanner.firstElement() else {
      // A comment may stand before anything, as in Markdown.
      self = scanner.sawMarkup && !scanner.isTextBehindComments ? .other(name: "XML") : .none
      return
    }
    let local = element.split(separator: ":").last.map(String.init) ?? element
    let folded = local.lowercased()
    if folded == "akomantoso" {
      self = .akomaNtoso
    } else if Self.elementsOfHTML.contains(folded) {
      self = .html
    } else {
      let name = Self.programs[element] ?? "XML (\(element))"
      self = scanner.sawMarkup || scanner.endsAsMarkup ? .other(name: name) : .none
    }
  }

  /// The roots of what office programs save as one file of XML.
  private static let programs = [
    "pkg:package": "Word XML (Flat OPC)", "w:wordDocument": "Word 2003 XML",
    "office:document": "flat OpenDocument (FODT)",
  ]

  private static let elementsOfHTML: Set<String> = [
    "html", "head", "body", "title", "meta", "div", "p", "span", "table", "h1", "h2", "h3", "font",
    "center", "article", "main", "section", "ul", "ol", "a", "b", "i", "strong", "em", "br",
    "style",
    "link", "script", "base", "header", "nav", "h4", "h5", "h6", "dl", "pre", "blockquote",
  ]

  /// Whether a text that begins with something else, such as the answer of a server or a line of a
  /// script, is a page all the same: its first 1,024 bytes open one.
  static func isPage(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = bytes.prefix(1024).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }[...]
    return ["<html>", "<html ", "<!doctype html"].contains { ByteSearch.contains($0, in: head) }
  }
}

extension MarkupRoot {
  /// Steps over what may stand before the first element.
  private struct Scanner {
    var bytes: [UInt8]
    var at: Int
    /// A declaration, comment or instruction was seen: this is markup, whatever follows.
    var sawMarkup = false
    /// Of what was seen.
    var sawOnlyComments = true

    init(bytes: [UInt8], at: Int) {
      self.bytes = bytes
      self.at = at
    }

    /// Nothing but comments was seen, and something stands behind them.
    var isTextBehindComments: Bool { sawOnlyComments && at < bytes.count }

    /// The name of the first element; nil when there is none.
    mutating func firstElement() -> String? {
      while let open = ByteSearch.first(UInt8(ascii: "<"), in: bytes[at...]) {
        guard isBlank(at..<open) else { return nil }
        at = open
        if follows("<?") {
          (sawMarkup, sawOnlyComments) = (true, false)
          skip(past: "?>")
        } else if follows("<!--") {
          sawMarkup = true
          skip(past: "-->")
        } else if follows("<!") {
          (sawMarkup, sawOnlyComments) = (true, false)
          skipDeclaration()
        } else {
          return name(from: at + 1)
        }
      }
      return nil
    }

    /// Whether the last thing in the text is the end of a tag.
    var endsAsMarkup: Bool {
      bytes.last { $0 > 0x20 } == UInt8(ascii: ">")
    }

    private func isBlank(_ range: Range<Int>) -> Bool {
      bytes[range].allSatisfy { $0 <= 0x20 }
    }

    private func follows(_ text: String) -> Bool {
      bytes[at...].starts(with: text.utf8)
    }

    private mutating func skip(past end: String) {
      let found = ByteSearch.first(Array(end.utf8), in: bytes[at...])
      at = found.map { $0 + end.utf8.count } ?? bytes.count
    }

    /// `<!DOCTYPE name [ … ]>`: what stands in brackets or quotes ends nothing.
    private mutating func skipDeclaration() {
      var depth = 0
      var quote: UInt8?
      while at < bytes.count {
        let byte = bytes[at]
        at += 1
        if let open = quote {
          if byte == open { quote = nil }
          continue
        }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
        case UInt8(ascii: "["), UInt8(ascii: "<"): depth += 1
        case UInt8(ascii: "]"): depth -= 1
        case UInt8(ascii: ">"):
          depth -= 1
          if depth <= 0 { return }
        default: break
        }
      }
    }

    /// A name is ended by white space, `>` or `/`.
    private func name(from start: Int) -> String? {
      let name = bytes[start...].prefix(64).prefix {
        $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
      }
      let isName = name.first.map { $0 >= 0x80 || isalphabetic($0) || $0 == 0x5F } ?? false
      let isTold = name.endIndex < bytes.count && name.count < 64
      return isName && isTold ? String(decoding: name, as: UTF8.self) : nil
    }

    private func isalphabetic(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  }
}
