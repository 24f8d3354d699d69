// Part of Kimberlite.

/// Formats that announce themselves with their first bytes and are not read.
enum FormatSignature {
  /// The usual name of the format; nil when the bytes begin like none of them.
  static func name(of bytes: [UInt8]) -> String? {
    for (magic, name) in beginnings where bytes.starts(with: magic) { return name }
    if bytes.starts(with: "PK\u{3}\u{4}".utf8) { return nameOfArchive(bytes) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return nameOfCompoundFile(bytes)
    }
    if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      return "WebP image"
    }
    // Some programs write a few bytes before the header, and readers forgive them.
    return ByteSearch.contains("%PDF-1.", in: bytes.prefix(64)) ? "PDF" : nil
  }

  private static let beginnings: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "PDF"),
    (Array("{\\rtf".utf8), "RTF"),
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
    ([0x49, 0x49, 0x2A, 0], "TIFF image"),
    ([0x4D, 0x4D, 0, 0x2A], "TIFF image"),
  ]

  /// The names of the entries stand at the beginning and again at the end of an archive.
  private static func nameOfArchive(_ bytes: [UInt8]) -> String {
    let head = bytes.prefix(4096)
    if ByteSearch.contains("application/vnd.oasis.opendocument", in: head) {
      let isText = ByteSearch.contains("opendocument.text", in: head)
      return isText ? "OpenDocument (ODT)" : "OpenDocument"
    }
    if ByteSearch.contains("application/epub+zip", in: head) { return "EPUB" }
    let parts = [
      ("word/", "Word (DOCX)"), ("xl/", "Excel (XLSX)"), ("ppt/", "PowerPoint (PPTX)"),
    ]
    let tail = bytes.suffix(64 << 10)
    for (folder, name) in parts
    where ByteSearch.contains(folder, in: head) || ByteSearch.contains(folder, in: tail) {
      return name
    }
    return "ZIP archive"
  }

  /// The streams of a compound file are named in UTF-16.
  private static func nameOfCompoundFile(_ bytes: [UInt8]) -> String {
    let streams = [
      ("WordDocument", "Word (DOC)"), ("Workbook", "Excel (XLS)"),
      ("PowerPoint Document", "PowerPoint (PPT)"),
    ]
    for (stream, name) in streams {
      let wide = stream.utf8.flatMap { [$0, 0] as [UInt8] }
      if ByteSearch.first(wide, in: bytes[...]) != nil { return name }
    }
    return "Office document (OLE)"
  }
}
