// Part of Kimberlite.

/// A format of lists of references: how one entry is written, and what stands around all of them.
protocol BibliographyFormat: Sendable {
  static var head: String { get }
  static var separator: String { get }
  /// - Parameter isEmpty: whether there was no entry.
  static func tail(isEmpty: Bool) -> String
  static func text(of entry: BibliographicEntry) -> String
}

extension BibliographyFormat {
  static var head: String { "" }
  static var separator: String { "" }
  static func tail(isEmpty: Bool) -> String { "" }
}

/// Documents as the entries of a list of references.
struct BibliographyWriter<Format: BibliographyFormat>: DocumentWriter {
  private var entries: BibliographicEntries
  private var isEmpty = true

  /// - Parameter includesCited: whether documents that are only cited have entries too.
  init(_ format: Format.Type, includesCited: Bool = false) {
    entries = BibliographicEntries(includesCited: includesCited)
  }

  mutating func prepare(_ symbols: Set<String>) { entries.exported = symbols }

  mutating func head() -> [UInt8] { Array(Format.head.utf8) }

  mutating func bytes(of document: ExportedDocument) -> [UInt8] {
    var text = ""
    for entry in entries.entries(of: document) {
      if !isEmpty { text += Format.separator }
      isEmpty = false
      text += Format.text(of: entry)
    }
    return Array(text.utf8)
  }

  mutating func tail() -> [UInt8] { Array(Format.tail(isEmpty: isEmpty).utf8) }
}
