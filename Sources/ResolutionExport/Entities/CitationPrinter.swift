// Part of Kimberlite.
import ResolutionCorpus

/// Citations as rows, or as a graph of documents.
package enum CitationPrinter {
  package static func bytes(
    of rows: [CitationRow], title: String, format: OutputFormat, width: Int, palette: Palette
  ) -> [UInt8] {
    let table = ExportTable(
      columns: [
        .init("direction"), .init("from"), .init("address"), .init("language"), .init("to"),
        .init("pinpoint"), .init("date"), .init("form"), .init("year", isNumber: true),
        .init("text"),
      ],
      rows: rows.map { row in
        [
          .text(row.direction.rawValue), .text(row.from), .text(row.address),
          .optional(row.language), .text(row.to), .optional(row.pinpoint), .optional(row.date),
          .text(row.form.rawValue),
          .optional(row.year), .text(row.text),
        ]
      })
    guard format == .text else {
      return table.printed(as: format, title: title, width: width, palette: palette)
    }
    // Without a document asked about all go one way.
    let hasDirections = Set(rows.map(\.direction)).count > 1
    let columns: [ExportTable.Column] = [
      .init("direction", isWhole: true), .init("address", isWhole: true),
      .init("year", isNumber: true), .init("to", isWhole: true), .init("pinpoint"),
    ]
    let readable = ExportTable(
      columns: hasDirections ? columns : Array(columns.dropFirst()),
      rows: rows.map { row in
        (hasDirections ? [.text(row.direction.rawValue)] : [])
          + [
            .text(row.address), .optional(row.year), .text(row.to), .optional(row.pinpoint),
          ]
      })
    return readable.printed(as: format, title: title, width: width, palette: palette)
  }
}

/// Documents that cite documents, each pair once.
package struct CitationGraph: Sendable {
  package struct Edge: Sendable, Hashable {
    package var from: String
    package var to: String
    /// Paragraphs of the one that cite the other, whatever the language.
    package var paragraphs: Int
  }

  /// By symbol.
  package private(set) var nodes: [String] = []
  package private(set) var edges: [Edge] = []

  package init(_ rows: [CitationRow]) {
    struct Pair: Hashable {
      var from: String
      var to: String
    }
    var paragraphs: [Pair: Set<Substring>] = [:]
    for row in rows {
      let id = row.address.split(separator: "#").last ?? ""
      paragraphs[Pair(from: row.from, to: row.to), default: []].insert(id)
    }
    edges = paragraphs.map { pair, ids in
      Edge(from: pair.from, to: pair.to, paragraphs: ids.count)
    }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    nodes = Set(edges.flatMap { [$0.from, $0.to] }).sorted()
  }

  /// The language of Graphviz: an arrow from each document to those that it cites.
  package func dot() -> String {
    var text = "digraph citations {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n"
    for node in nodes { text += "  \(Self.quoted(node));\n" }
    for edge in edges {
      text += "  \(Self.quoted(edge.from)) -> \(Self.quoted(edge.to))"
      text += edge.paragraphs > 1 ? " [weight=\(edge.paragraphs)];\n" : ";\n"
    }
    return text + "}\n"
  }

  /// GraphML 1.0, which graph editors and network libraries read.
  package func graphML() -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="paragraphs" for="edge" attr.name="paragraphs" attr.type="int"/>
        <graph id="citations" edgedefault="directed">

      """
    for node in nodes { text += "    <node id=\"\(HTMLEscaping.escaped(node))\"/>\n" }
    for edge in edges {
      let (from, to) = (HTMLEscaping.escaped(edge.from), HTMLEscaping.escaped(edge.to))
      text += "    <edge source=\"\(from)\" target=\"\(to)\">"
      text += "<data key=\"paragraphs\">\(edge.paragraphs)</data></edge>\n"
    }
    return text + "  </graph>\n</graphml>\n"
  }

  private static func quoted(_ name: String) -> String {
    let escaped = name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return "\"\(escaped)\""
  }
}
