// Part of Kimberlite.
import ResolutionExport
import ResolutionModel

/// Documents as items of CSL-JSON, the data of citation styles (Citation Style Language 1.0.2).
///
/// The type is `report`: styles print its author, genre, number and publisher. They print `legislation` as
/// statutes of a State, most of them without number and author.
package struct CSLWriter: DocumentWriter {
  private var entries: BibliographicEntries
  private var isFirst = true

  /// - Parameter includesCited: whether documents that are only cited have entries too.
  package init(includesCited: Bool = false) {
    entries = BibliographicEntries(includesCited: includesCited)
  }

  package mutating func prepare(_ symbols: Set<String>) { entries.exported = symbols }

  package mutating func head() -> [UInt8] { Array("[".utf8) }

  package mutating func bytes(of document: ExportedDocument) -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in entries.entries(of: document) {
      bytes += Array((isFirst ? "\n" : ",\n").utf8)
      isFirst = false
      bytes += Self.item(entry)
    }
    return bytes
  }

  package mutating func tail() -> [UInt8] { Array((isFirst ? "]\n" : "\n]\n").utf8) }

  private static func item(_ entry: BibliographicEntry) -> [UInt8] {
    var json = JSONWriter(style: .compact)
    func add(_ name: StaticString, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      json.key(name)
      json.string(value)
    }
    json.beginObject()
    add("id", entry.key)
    add("type", "report")
    add("title", entry.title)
    if let author = entry.author {
      json.key("author")
      json.beginArray()
      json.beginObject()
      add("literal", author)
      json.endObject()
      json.endArray()
    }
    add("genre", Messages.genre(of: entry.type))
    add("number", entry.symbol)
    add("publisher", entry.institution)
    if let date = entry.date {
      json.key("issued")
      json.beginObject()
      json.key("date-parts")
      json.beginArray()
      json.beginArray()
      for part in [date.year, date.month, date.day] { json.integer(part) }
      json.endArray()
      json.endArray()
      json.endObject()
    }
    add("language", entry.language?.code)
    add("URL", entry.link)
    let notes = [entry.note ?? "", Messages.proceedings(of: entry)].filter { !$0.isEmpty }
    add("note", notes.joined(separator: ". "))
    json.endObject()
    return json.bytes
  }
}
