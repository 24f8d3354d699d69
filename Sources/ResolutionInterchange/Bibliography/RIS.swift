// Part of Kimberlite.
import ResolutionExport
import ResolutionModel

/// Documents as references of RIS, type `RPRT` (report), which programs read with its number; lines end with
/// CR LF, as the format's description asks.
enum RIS: BibliographyFormat {
  static func text(of entry: BibliographicEntry) -> String {
    var text = "TY  - RPRT\r\n"
    func add(_ tag: StaticString, _ value: String?) {
      guard let value = value.map(PlainText.onOneLine), !value.isEmpty else { return }
      text += "\(tag)  - \(value)\r\n"
    }
    add("ID", entry.key)
    // A comma would divide a name into family and given names.
    add("AU", entry.author.map { String($0.filter { $0 != "," }) })
    add("TI", entry.title)
    // The title in translation, as the format calls it.
    add("TT", entry.otherTitle)
    add("PY", entry.date.map { "\($0.year)" })
    add("DA", entry.date.map { $0.description.split(separator: "-").joined(separator: "/") + "/" })
    add("M3", Messages.genre(of: entry.type))
    add("SN", entry.number)
    add("PB", entry.institution)
    add("LA", entry.language?.code)
    add("UR", entry.link)
    add("N1", entry.note)
    add("N1", Messages.proceedings(of: entry))
    return text + "ER  - \r\n\r\n"
  }
}
