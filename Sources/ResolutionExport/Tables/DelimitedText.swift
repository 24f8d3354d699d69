// Part of Kimberlite.

/// Comma- and tab-separated values, with a line of headings.
enum DelimitedText {
  /// RFC 4180: lines end with CR LF; a value with a comma, a quotation mark or a line break stands
  /// in quotation marks, those inside doubled.
  static func csv(_ table: ExportTable, withHead: Bool = true) -> String {
    lines(of: table, withHead, separator: ",", ending: "\r\n", value: quoted)
  }

  /// The media type text/tab-separated-values knows no quoting: tabs and line breaks in a value
  /// become a blank.
  static func tsv(_ table: ExportTable, withHead: Bool = true) -> String {
    lines(of: table, withHead, separator: "\t", ending: "\n", value: withoutTabs)
  }

  private static func lines(
    of table: ExportTable, _ withHead: Bool, separator: String, ending: String,
    value: (String) -> String
  ) -> String {
    var text = ""
    if withHead {
      text = table.columns.map { value($0.title) }.joined(separator: separator) + ending
    }
    for row in table.rows {
      text += row.map { value($0.words) }.joined(separator: separator) + ending
    }
    return text
  }

  private static func quoted(_ value: String) -> String {
    let needsQuotes = value.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else { return value }
    var text = "\""
    for scalar in value.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }

  private static func withoutTabs(_ value: String) -> String {
    guard value.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) else {
      return value
    }
    var text = ""
    for scalar in value.unicodeScalars {
      text.unicodeScalars.append(["\t", "\n", "\r"].contains(scalar) ? " " : scalar)
    }
    return text
  }
}
