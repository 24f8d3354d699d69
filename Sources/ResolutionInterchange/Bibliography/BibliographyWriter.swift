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
    Array(text(of: entries.entry(of: document)).utf8)
  }

  mutating func tail() -> [UInt8] {
    var text = ""
    for entry in entries.entriesOfCited() { text += self.text(of: entry) }
    return Array((text + Format.tail(isEmpty: isEmpty)).utf8)
  }

  func counts(documents: Int) -> [ExportSummary.Count] {
    [.init(entries.count, "reference"), .init(documents, "document")]
  }

  private mutating func text(of entry: BibliographicEntry) -> String {
    defer { isEmpty = false }
    return (isEmpty ? "" : Format.separator) + Format.text(of: entry)
  }
}
