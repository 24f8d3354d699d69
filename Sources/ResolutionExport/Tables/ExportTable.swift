// Part of Kimberlite.
import ResolutionCorpus

/// Rows of one shape, which every format can print: facets, terms, concordances, statistics.
package struct ExportTable: Sendable {
  /// Between several addresses, names or languages in one cell: symbols may have blanks in them.
  package static let listSeparator = "; "

  package struct Column: Sendable {
    /// The stable name: heading in CSV and TSV, key in JSON.
    package var name: StaticString
    /// Numbers stand at the right edge of their column.
    package var isNumber: Bool
    /// Not broken for the sake of other columns: addresses, dates.
    package var isWhole: Bool

    package init(_ name: StaticString, isNumber: Bool = false, isWhole: Bool = false) {
      self.name = name
      self.isNumber = isNumber
      self.isWhole = isWhole
    }

    var title: String { name.description }
  }

  package enum Cell: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case decimal(Float)
    case none

    /// As CSV and the like write it; empty for `none`.
    var words: String {
      switch self {
      case .text(let text): text
      case .integer(let value): String(value)
      case .decimal(let value): value.description
      case .none: ""
      }
    }

    /// A date, a compound: short, and not to be broken at its hyphens.
    var isOneWord: Bool {
      guard case .text(let text) = self, text.utf8.count <= 16 else { return false }
      return text.utf8.contains(UInt8(ascii: "-")) && !text.utf8.contains(UInt8(ascii: " "))
    }

    package static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .none }
    package static func optional(_ value: Int?) -> Cell { value.map(Cell.integer) ?? .none }
  }

  package var columns: [Column]
  /// Each as long as `columns`.
  package var rows: [[Cell]]

  package init(columns: [Column], rows: [[Cell]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The table in a format, with a line break at its end.
  ///
  /// - Parameters:
  ///   - title: heads the page of HTML.
  ///   - width: columns of the terminal, for `text`.
  package func printed(
    as format: OutputFormat, title: String, width: Int, palette: Palette
  ) -> [UInt8] {
    switch format {
    case .text: Array(TableText(self, width: width, palette: palette).text().utf8)
    case .json:
      json(style: .indented) + [UInt8(ascii: "\n")]
    case .jsonl: jsonLines()
    case .csv: Array(DelimitedText.csv(self).utf8)
    case .tsv: Array(DelimitedText.tsv(self).utf8)
    case .markdown: Array((OwnFile.markdownMark + markdown()).utf8)
    case .html: Array(HTMLPage(title: title, body: html(name: title)).text().utf8)
    }
  }

  // MARK: JSON

  private func json(style: JSONWriter.Style) -> [UInt8] {
    var json = JSONWriter(style: style)
    write(to: &json)
    return json.bytes
  }

  /// An array with an object for each row.
  package func write(to json: inout JSONWriter) {
    json.beginArray()
    for row in rows { write(row, to: &json) }
    json.endArray()
  }

  private func write(_ row: [Cell], to json: inout JSONWriter) {
    json.beginObject()
    for (column, cell) in zip(columns, row) {
      json.key(column.name)
      switch cell {
      case .text(let text): json.string(text)
      case .integer(let value): json.integer(value)
      case .decimal(let value): json.number(value)
      case .none: json.null()
      }
    }
    json.endObject()
  }

  private func jsonLines() -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows {
      var json = JSONWriter(style: .compact)
      write(row, to: &json)
      bytes += json.bytes
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  // MARK: Markdown and HTML

  package func markdown() -> String {
    var lines = [columns.map { $0.title }, columns.map { $0.isNumber ? "---:" : "---" }]
    for row in rows { lines.append(row.map { MarkdownEscaping.escaped($0.words) }) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// A table that scrolls by itself where the page is too narrow, and on a phone a block for each row.
  ///
  /// - Parameter name: what screen readers call it.
  package func html(name: String? = nil) -> String {
    let titles = columns.map { HTMLEscaping.escaped($0.title) }
    let label = name.map { " role=\"region\" aria-label=\"\(HTMLEscaping.escaped($0))\"" } ?? ""
    var html = "<div class=\"scroll\" tabindex=\"0\"\(label)>\n<table class=\"rows\">\n<thead><tr>"
    for title in titles { html += "<th scope=\"col\">\(title)</th>" }
    html += "</tr></thead>\n<tbody>\n"
    for row in rows {
      html += "<tr>"
      for (index, cell) in row.enumerated() {
        html += columns[index].isNumber ? "<td class=\"number\"" : "<td"
        if cell.isOneWord { html += " class=\"word\"" }
        html += " data-name=\"\(titles[index])\">\(HTMLEscaping.escaped(cell.words))</td>"
      }
      html += "</tr>\n"
    }
    return html + "</tbody>\n</table>\n</div>\n"
  }
}
