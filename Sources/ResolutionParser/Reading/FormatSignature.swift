// Part of Kimberlite.

/// Formats that announce themselves with their first bytes.
enum FormatSignature {
  enum Told: Sendable, Hashable {
    case read(DetectedFormat)
    /// Not read; the usual name of the format.
    case other(name: String)
    /// Opens with a password only.
    case encrypted
  }

  /// nil when the bytes begin like no such format.
  static func told(by bytes: [UInt8]) -> Told? {
    for (magic, name) in beginnings where bytes.starts(with: magic) { return .other(name: name) }
    if bytes.starts(with: "{\\rtf".utf8) { return .read(.rtf) }
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) { return toldByArchive(bytes) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return toldByCompoundFile(bytes)
    }
    if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      return .other(name: "WebP image")
    }
    // Some programs write a few lines before the header, and readers forgive them.
    if bytes.starts(with: "%PDF-".utf8) || ByteSearch.contains("%PDF-1.", in: bytes.prefix(1024)) {
      return .read(.pdf)
    }
    // A mail's header: a page and its images in one file.
    let head = bytes.prefix(1024)
    let isMail = ByteSearch.contains("MIME-Version:", in: head)
    return isMail && ByteSearch.contains("multipart/related", in: head)
      ? .other(name: "web archive (MHTML)") : nil
  }

  private static let beginnings: [([UInt8], String)] = [
    (Array("%!PS".utf8), "PostScript"),
    ([0x1F, 0x8B], "gzip archive"),
    (Array("BZh".utf8) + [0x31], "bzip2 archive"),
    (Array("BZh9".utf8), "bzip2 archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xz archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard archive"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7-Zip archive"),
    (Array("Rar!".utf8) + [0x1A], "RAR archive"),
    (Array("PK".utf8) + [5, 6], "ZIP archive"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "PNG image"),
    ([0xFF, 0xD8, 0xFF], "JPEG image"),
    (Array("GIF87a".utf8), "GIF image"),
    (Array("GIF89a".utf8), "GIF image"),
    // Of the years before the formats of today; LibreOffice opens them.
    ([0xFF] + Array("WPC".utf8), "WordPerfect"),
    ([0x9B, 0xA5, 0x21, 0], "Word file of before 1993"),
    ([0xDB, 0xA5, 0x2D, 0], "Word file of before 1993"),
    ([0x31, 0xBE, 0, 0], "Word file of before 1993"),
    ([0x49, 0x49, 0x2A, 0], "TIFF image"),
    ([0x4D, 0x4D, 0, 0x2A], "TIFF image"),
  ]

  /// The names of the entries stand at the beginning and again at the end of an archive.
  private static func toldByArchive(_ bytes: [UInt8]) -> Told {
    let head = bytes.prefix(4096)
    if ByteSearch.contains("application/vnd.oasis.opendocument", in: head) {
      let isText = ByteSearch.contains("opendocument.text", in: head)
      return isText ? .read(.odt) : .other(name: "OpenDocument")
    }
    if ByteSearch.contains("application/epub+zip", in: head) { return .other(name: "EPUB") }
    // A file may hold another one, with names of its own: those of the entries count, and only where
    // an archive has lost its list whatever looks like one.
    let names = namesOfEntries(bytes)
    let tail = bytes.suffix(1 << 20)
    for (entry, told) in parts {
      let isThere =
        names.isEmpty
        ? ByteSearch.contains(entry, in: head) || ByteSearch.contains(entry, in: tail)
        : names.contains { $0.starts(with: entry.utf8) }
      if isThere { return told }
    }
    return .other(name: "ZIP archive")
  }

  private static let parts: [(entry: String, told: Told)] = [
    ("word/document", .read(.docx)), ("xl/workbook", .other(name: "Excel (XLSX)")),
    ("ppt/presentation", .other(name: "PowerPoint (PPTX)")),
    ("visio/document", .other(name: "Visio (VSDX)")),
    ("FixedDocumentSequence", .other(name: "XPS")),
    ("Index/Document.iwa", .other(name: "Apple Pages")),
  ]

  /// The names of an archive's entries, from the list at its end; none when it has lost that.
  private static func namesOfEntries(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let mark = Array("PK\u{5}\u{6}".utf8)
    // A comment of 64 KB at most stands after the end.
    var end = bytes.count - 22
    while end >= 0, end > bytes.count - 22 - (1 << 16), !bytes[end...].starts(with: mark) {
      end -= 1
    }
    guard end >= 0, bytes[end...].starts(with: mark) else { return [] }
    func number(_ place: Int, _ size: Int) -> Int {
      (0..<size).reversed().reduce(0) { $0 << 8 | Int(bytes[place + $1]) }
    }
    var names: [ArraySlice<UInt8>] = []
    var at = number(end + 16, 4)
    while names.count < 10_000, at + 46 <= end, bytes[at...].starts(with: "PK\u{1}\u{2}".utf8) {
      let length = number(at + 28, 2)
      guard at + 46 + length <= end else { break }
      names.append(bytes[(at + 46)..<(at + 46 + length)])
      at += 46 + length + number(at + 30, 2) + number(at + 32, 2)
    }
    return names
  }

  /// The streams of a compound file are named in UTF-16.
  private static func toldByCompoundFile(_ bytes: [UInt8]) -> Told {
    let streams: [(String, Told)] = [
      ("EncryptedPackage", .encrypted), ("WordDocument", .read(.doc)),
      ("Workbook", .other(name: "Excel (XLS)")),
      ("PowerPoint Document", .other(name: "PowerPoint (PPT)")),
    ]
    for (stream, told) in streams {
      let wide = stream.utf8.flatMap { [$0, 0] as [UInt8] }
      if ByteSearch.first(wide, in: bytes[...]) != nil { return told }
    }
    return .other(name: "Office document (OLE)")
  }
}
