// Part of Kimberlite.
import ResolutionExport
import ResolutionModel

/// Documents as references of RIS, type `RPRT` (report), which programs read with its number; lines end with
/// CR LF, as the format's description asks.
package struct RISWriter: DocumentWriter {
  private var entries: BibliographicEntries

  /// - Parameter includesCited: whether documents that are only cited have entries too.
  package init(includesCited: Bool = false) {
    entries = BibliographicEntries(includesCited: includesCited)
  }

  package mutating func prepare(_ symbols: Set<String>) { entries.exported = symbols }

  package mutating func head() -> [UInt8] { [] }

  package mutating func bytes(of document: ExportedDocument) -> [UInt8] {
    Array(entries.entries(of: document).map(Self.text).joined().utf8)
  }

  package mutating func tail() -> [UInt8] { [] }

  private static func text(of entry: BibliographicEntry) -> String {
    var text = "TY  - RPRT\r\n"
    func add(_ tag: StaticString, _ value: String?) {
      guard let value = value.map(PlainText.onOneLine), !value.isEmpty else { return }
      text += "\(tag)  - \(value)\r\n"
    }
    add("ID", entry.key)
    // A comma would divide a name into family and given names.
    add("AU", entry.author.map { String($0.filter { $0 != "," }) })
    add("TI", entry.title)
    add("PY", entry.date.map { "\($0.year)" })
    add("DA", entry.date.map { $0.description.split(separator: "-").joined(separator: "/") + "/" })
    add("M3", Messages.genre(of: entry.type))
    add("SN", entry.symbol)
    add("PB", entry.institution)
    add("LA", entry.language?.code)
    add("UR", entry.link)
    add("N1", entry.note)
    add("N1", Messages.proceedings(of: entry))
    return text + "ER  - \r\n\r\n"
  }
}
