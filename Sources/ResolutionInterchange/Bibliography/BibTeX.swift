// Part of Kimberlite.
import ResolutionExport
import ResolutionModel

/// Documents as entries of BibTeX and biblatex, in UTF-8: `@techreport`, which classic styles print with
/// number and institution and biblatex reads as a report, and `@misc` for what has no symbol or is not of
/// the United Nations.
///
/// `year` and `month` are for BibTeX, `date` for biblatex, which prefers it. Titles stand in double braces,
/// so that no style changes their capitals. Fields that only Kimberlite has (`session`, `agendaitem`,
/// `plenarymeeting`) are ignored by both.
enum BibTeX: BibliographyFormat {
  static func text(of entry: BibliographicEntry) -> String {
    let isReport = entry.symbol != nil && entry.institution != nil
    var text = "@\(isReport ? "techreport" : "misc"){\(entry.key),\n"
    func add(_ name: StaticString, _ value: String?) {
      if let value, !value.isEmpty { text += "  \(name) = {\(value)},\n" }
    }
    add("author", entry.author.map { "{\(escaped($0))}" })
    add("title", "{\(escaped(entry.title))}")
    add("titleaddon", entry.otherTitle.map(escaped))
    // Only reports have an institution.
    add(isReport ? "institution" : "howpublished", entry.institution.map(escaped))
    add("type", Messages.genre(of: entry.type).map(escaped))
    add("number", entry.number.map(escaped))
    add("date", entry.date?.description)
    add("year", entry.date.map { "\($0.year)" })
    if let month = entry.date?.month { text += "  month = \(months[month - 1]),\n" }
    add("langid", entry.language.flatMap { names[$0.code] })
    add("language", entry.language.map { names[$0.code] ?? $0.code })
    add("url", entry.link)
    add("note", entry.note.map(escaped))
    add("session", entry.session.map { "\($0)" })
    add("agendaitem", entry.agendaItem.map(escaped))
    add("plenarymeeting", entry.plenaryMeeting.map { "\($0)" })
    return text + "}\n\n"
  }

  /// Macros that every style knows.
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Names of languages in babel and polyglossia, by which biblatex knows them too.
  private static let names = [
    "ar": "arabic", "en": "english", "es": "spanish", "fr": "french", "ru": "russian",
    "zh": "chinese",
  ]

  /// What LaTeX gives a meaning is escaped; braces by their names, since BibTeX counts them even behind a
  /// backslash. Controls and breaks become blanks.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in PlainText.onOneLine(text).unicodeScalars {
      switch scalar {
      case "\\": result += "\\textbackslash{}"
      case "{": result += "\\textbraceleft{}"
      case "}": result += "\\textbraceright{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "$", "&", "#", "_", "%": result += "\\" + String(scalar)
      // A quotation mark at the depth of a field's value would end it for some readers.
      case "\"": result += "{\"}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// Text for formats of lines without escapes.
enum PlainText {
  /// Controls, breaks and tabs become blanks; no two in a row, none at an end.
  static func onOneLine(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    while result.last == " " { result.removeLast() }
    return String(result.drop { $0 == " " })
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar.value {
    case 0x00...0x20, 0x7F...0x9F, 0x2028, 0x2029: if text.utf8.last != 0x20 { text += " " }
    case 0xFFFE, 0xFFFF: text += "\u{FFFD}"
    default: text.unicodeScalars.append(scalar)
    }
  }
}
