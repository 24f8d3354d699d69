// Part of Kimberlite.
import ResolutionCorpus

/// The result of a search in every format.
///
/// In `text` a hit is cut to the passage that matters; all other formats hold whole texts. Where
/// facets are asked for, the formats that have one shape of line (`csv`, `tsv`, `jsonl`) hold the
/// facets instead of the hits.
package struct SearchPrinter: Sendable {
  package static let schema = "kimberlite/search/1"

  private let format: OutputFormat
  private let width: Int
  private let palette: Palette
  private let showsWholeText: Bool
  private let relations: HitRelations

  /// - Parameters:
  ///   - width: columns of the terminal, for `text`.
  ///   - showsWholeText: whether `text` too holds all of each paragraph.
  ///   - relations: those that were asked for.
  package init(
    format: OutputFormat, width: Int, palette: Palette, showsWholeText: Bool = false,
    relations: HitRelations = []
  ) {
    self.format = format
    self.relations = relations
    self.width = max(width, 20)
    self.palette = palette
    self.showsWholeText = showsWholeText
  }

  /// - Parameter neighbours: for each hit the paragraphs around it, itself among them; empty where
  ///   none are wanted.
  package func bytes(
    of result: SearchResult, query: String, neighbours: [[ShownDocument.Entry]] = []
  ) -> [UInt8] {
    switch format {
    case .text:
      Array(text(of: result, neighbours: neighbours).utf8)
    case .json: json(of: result, query: query, neighbours: neighbours)
    case .jsonl: jsonLines(of: result, query: query, neighbours: neighbours)
    case .csv, .tsv:
      (result.facets.isEmpty
        ? HitTable.table(of: result.hits, relations: relations)
        : FacetRows.table(of: result.facets))
        .printed(as: format, title: query)
    case .markdown:
      Array((OwnFile.markdownMark + HitMarkdown.text(of: result, query: query)).utf8)
    case .html: Array(HitHTML.page(of: result, query: query).utf8)
    }
  }

  /// The number alone, or as the format has it.
  package func bytes(ofTotal total: Int, query: String) -> [UInt8] {
    switch format {
    case .text: return Array("\(total)\n".utf8)
    default:
      let table = ExportTable(
        columns: [.init("query"), .init("total", isNumber: true)],
        rows: [[.text(query), .integer(total)]])
      return table.printed(as: format, title: query)
    }
  }

  private func text(of result: SearchResult, neighbours: [[ShownDocument.Entry]]) -> String {
    var blocks = result.hits.isEmpty ? [] : [text(of: result.hits, after: nil, neighbours)]
    for facet in result.facets {
      blocks.append(FacetRows.text(of: facet, width: width, palette: palette))
    }
    return blocks.joined(separator: "\n")
  }

  private func text(
    of hits: [SearchHit], after previous: SearchHit?, _ neighbours: [[ShownDocument.Entry]]
  ) -> String {
    let printer = HitText(width: width, palette: palette, showsWholeText: showsWholeText)
    return hits.indices.map { index in
      let before = index == 0 ? previous : hits[index - 1]
      let block = printer.block(
        of: hits[index], neighbours: Self.entries(index, of: neighbours),
        showsTitle: before == nil || before?.title != hits[index].title)
      return before == nil ? block : "\n" + block
    }.joined()
  }

  // MARK: - In parts

  /// Whether hits can be printed a part at a time: what comes after a part does not change it.
  package var printsParts: Bool { [.text, .jsonl, .csv, .tsv].contains(format) }

  /// A part of the hits; all parts together are what `bytes(of:)` prints without facets.
  ///
  /// - Parameter previous: the hit before the first of these; nil for the first of all.
  package func bytes(
    ofPart hits: [SearchHit], after previous: SearchHit?,
    neighbours: [[ShownDocument.Entry]] = []
  ) -> [UInt8] {
    let table = HitTable.table(of: hits, relations: relations)
    switch format {
    case .text: return Array(text(of: hits, after: previous, neighbours).utf8)
    case .csv: return Array(DelimitedText.csv(table, withHead: previous == nil).utf8)
    case .tsv: return Array(DelimitedText.tsv(table, withHead: previous == nil).utf8)
    case .json, .jsonl, .markdown, .html:
      return hits.indices.flatMap {
        HitJSON.line(
          hits[$0], relations: relations, neighbours: Self.entries($0, of: neighbours))
      }
    }
  }

  private func jsonLines(
    of result: SearchResult, query: String, neighbours: [[ShownDocument.Entry]]
  ) -> [UInt8] {
    guard result.facets.isEmpty else {
      return FacetRows.table(of: result.facets).printed(as: .jsonl, title: query)
    }
    return bytes(ofPart: result.hits, after: nil, neighbours: neighbours)
  }

  /// Those of one hit; none where there are none for any.
  private static func entries(
    _ index: Int, of neighbours: [[ShownDocument.Entry]]
  ) -> [ShownDocument.Entry] {
    index < neighbours.count ? neighbours[index] : []
  }

  private func json(
    of result: SearchResult, query: String, neighbours: [[ShownDocument.Entry]]
  ) -> [UInt8] {
    var json = JSONWriter(style: .indented)
    json.beginObject()
    json.member("schema", Self.schema)
    json.member("query", query)
    json.member("total", result.total)
    json.key("hits")
    json.beginArray()
    for (index, hit) in result.hits.enumerated() {
      HitJSON.write(
        hit, relations: relations, neighbours: Self.entries(index, of: neighbours), to: &json)
    }
    json.endArray()
    json.key("facets")
    json.beginObject()
    for facet in result.facets {
      json.key(facet.facet.column)
      FacetRows.table(of: facet).write(to: &json)
    }
    json.endObject()
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension ExportTable {
  /// For formats that know neither width nor colour.
  func printed(as format: OutputFormat, title: String) -> [UInt8] {
    printed(as: format, title: title, width: 100, palette: Palette(isColoured: false))
  }
}
