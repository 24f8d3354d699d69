// Part of Kimberlite.

/// Reads what `pdftohtml -xml` writes: pages, fonts, pieces of text with `<b>`, `<i>` and `<a>`.
///
/// The output is XML in intent only (tags may cross, control characters stand in it), so it is
/// scanned tag by tag and everything unknown is passed over. Linear in its size.
struct PDFTextScanner {
  private let bytes: [UInt8]
  private var at = 0
  private(set) var pages: [PDFPage] = []
  private var fonts: [Int: (size: Double, family: Int, style: PDFStyle)] = [:]
  private var families: [String: Int] = [:]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func pages(in bytes: [UInt8]) -> [PDFPage] {
    var scanner = PDFTextScanner(bytes)
    scanner.scan()
    return scanner.pages
  }

  private mutating func scan() {
    while let tag = nextTag() {
      switch true {
      case tag.isNamed("page"): openPage(tag)
      case tag.isNamed("fontspec"): addFont(tag)
      case tag.isNamed("text"): addPiece(tag)
      default: break
      }
    }
  }

  private mutating func openPage(_ tag: Tag) {
    pages.append(
      PDFPage(
        number: Int(min(max(tag.number("number") ?? Double(pages.count + 1), 0), 1e9)),
        width: tag.number("width") ?? 0, height: tag.number("height") ?? 0))
  }

  private mutating func addFont(_ tag: Tag) {
    guard let id = tag.number("id"), let size = tag.number("size"), abs(id) < 1e6 else { return }
    var name = tag.text("family")
    // `ABCDEF+` is the mark of a font of which the file holds a part.
    if let plus = name.firstIndex(of: "+") { name = String(name[name.index(after: plus)...]) }
    let folded = name.lowercased()
    // `<b>` and `<i>` tell what the converter knows by its name, run by run; these it does not.
    let isHeavy = ["black", "heavy", "simhei", "heiti"].contains(where: folded.contains)
    let style: PDFStyle = isHeavy && !folded.contains("bold") ? .bold : []
    // The family is what is left without the names of faces.
    let family = String(folded.prefix { $0 != "-" && $0 != "," })
    let number = families[family] ?? families.count
    families[family] = number
    fonts[Int(id)] = (abs(size), number, style)
  }

  private mutating func addPiece(_ tag: Tag) {
    guard !pages.isEmpty, !tag.isClosed else { return }
    let font = tag.number("font").flatMap { abs($0) < 1e6 ? fonts[Int($0)] : nil }
    var piece = PDFPiece(
      top: tag.number("top") ?? 0, left: tag.number("left") ?? 0, width: tag.number("width") ?? 0,
      height: tag.number("height") ?? 0, size: font?.size ?? 0, family: font?.family ?? -1,
      runs: [])
    var style: PDFStyle = font?.style ?? []
    let own = style
    while at < bytes.count {
      let end = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      if end > at {
        let text = PDFCharacters.cleaned(PDFEntities.resolved(bytes[at..<end]))
        if let last = piece.runs.last, last.style == style {
          piece.runs[piece.runs.count - 1].text += text
        } else if !text.isEmpty {
          piece.runs.append(PDFRun(text: text, style: style))
        }
        at = end
      }
      guard let tag = nextTag() else { break }
      if tag.isNamed("/text") { break }
      if tag.isNamed("b") { style.insert(.bold) }
      if tag.isNamed("/b"), !own.contains(.bold) { style.remove(.bold) }
      if tag.isNamed("i") { style.insert(.italic) }
      if tag.isNamed("/i"), !own.contains(.italic) { style.remove(.italic) }
      // Text that was never closed.
      if tag.isNamed("/page") || tag.isNamed("page") { break }
    }
    guard !piece.runs.isEmpty, piece.height > 0, piece.height < 1e6, abs(piece.left) < 1e6,
      abs(piece.top) < 1e6, piece.width < 1e6
    else { return }
    if piece.size <= 0 { piece.size = piece.height * 0.75 }
    piece.dropOuterBlanks()
    pages[pages.count - 1].pieces.append(piece)
  }

  // MARK: - Tags

  private struct Tag {
    var content: ArraySlice<UInt8>

    var isClosed: Bool { content.last == UInt8(ascii: "/") }

    func isNamed(_ name: StaticString) -> Bool {
      let count = name.utf8CodeUnitCount
      guard content.count >= count, content.begins(name) else { return false }
      guard content.count > count else { return true }
      let next = content[content.startIndex + count]
      return next == 0x20 || next == UInt8(ascii: "/") && content.first != next
    }

    private func value(_ name: StaticString) -> ArraySlice<UInt8>? {
      var from = content.startIndex
      while let found = content.find(name, from: from) {
        let after = found + name.utf8CodeUnitCount
        if content[found - 1] == 0x20, after + 1 < content.endIndex,
          content[after] == UInt8(ascii: "="), content[after + 1] == UInt8(ascii: "\"")
        {
          let rest = content[(after + 2)...]
          return rest.prefix { $0 != UInt8(ascii: "\"") }
        }
        from = after
      }
      return nil
    }

    func number(_ name: StaticString) -> Double? {
      guard let value = value(name) else { return nil }
      return Double(value.string).flatMap { $0.isFinite ? $0 : nil }
    }

    func text(_ name: StaticString) -> String { value(name)?.string ?? "" }
  }

  private mutating func nextTag() -> Tag? {
    guard let open = ByteSearch.first(UInt8(ascii: "<"), in: bytes[at...]),
      let close = ByteSearch.first(UInt8(ascii: ">"), in: bytes[open...])
    else {
      at = bytes.count
      return nil
    }
    at = close + 1
    return Tag(content: bytes[(open + 1)..<close])
  }
}

/// The few entities that the converter writes.
enum PDFEntities {
  static func resolved(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(UInt8(ascii: "&")) else { return text }
    var result: [UInt8] = []
    var at = text.startIndex
    while at < text.endIndex {
      if text[at] == UInt8(ascii: "&"),
        let end = text[at...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let value = value(of: text[(at + 1)..<end])
      {
        result += Array(value.utf8)
        at = end + 1
      } else {
        result.append(text[at])
        at += 1
      }
    }
    return result[...]
  }

  private static func value(of name: ArraySlice<UInt8>) -> String? {
    switch name.string {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    case let other where other.hasPrefix("#x"):
      UInt32(other.dropFirst(2), radix: 16).flatMap(UnicodeScalar.init).map { String($0) }
    case let other where other.hasPrefix("#"):
      UInt32(other.dropFirst()).flatMap(UnicodeScalar.init).map { String($0) }
    default: nil
    }
  }
}
