// Part of Kimberlite.
import ResolutionExport
import ResolutionModel

/// Documents as items of CSL-JSON, the data of citation styles (Citation Style Language 1.0.2).
///
/// The type is `report`: styles print its author, genre, number and publisher. They print `legislation` as
/// statutes of a State, most of them without number and author.
enum CSLJSON: BibliographyFormat {
  static let head = "["
  static let separator = ","

  static func tail(isEmpty: Bool) -> String { isEmpty ? "]\n" : "\n]\n" }

  static func text(of entry: BibliographicEntry) -> String {
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
    add("number", entry.number)
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
    let notes = [entry.otherTitle ?? "", entry.note ?? "", Messages.proceedings(of: entry)].filter {
      !$0.isEmpty
    }
    add("note", notes.joined(separator: ". "))
    json.endObject()
    return "\n" + String(decoding: json.bytes, as: UTF8.self)
  }
}
