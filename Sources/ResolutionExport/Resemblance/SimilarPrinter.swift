// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus

/// Paragraphs that say nearly the same, in every format.
///
/// `text` is cut to the passage that is shared most; `json` has what was asked for beside the
/// paragraphs, `jsonl`, `csv` and `tsv` the paragraphs alone.
package struct SimilarPrinter: Sendable {
  package static let schema = "kimberlite/similar/1"

  private let format: OutputFormat
  private let width: Int
  private let palette: Palette
  private let showsWholeText: Bool

  /// - Parameters:
  ///   - width: columns of the terminal, for `text`.
  ///   - showsWholeText: whether `text` too holds all of each paragraph.
  package init(format: OutputFormat, width: Int, palette: Palette, showsWholeText: Bool = false) {
    self.format = format
    self.width = max(width, 20)
    self.palette = palette
    self.showsWholeText = showsWholeText
  }

  package func bytes(of result: SimilarResult) -> [UInt8] {
    let hits = result.found.map(\.hit)
    let remarks = result.found.map(Messages.resemblance)
    let title = result.asked.address.map(Messages.similarTitle) ?? Messages.similarTitle
    switch format {
    case .text: return Array(text(hits, remarks).utf8)
    case .json: return json(of: result)
    case .jsonl: return result.found.flatMap(Self.line)
    case .csv, .tsv: return Self.table(of: result.found).printed(as: format, title: title)
    case .markdown:
      let asked = OwnFile.markdownMark + "# \(MarkdownEscaping.escaped(title))\n\n"
      let quoted = "> \(MarkdownEscaping.escaped(result.asked.text))\n"
      return Array((asked + quoted + HitMarkdown.list(of: hits, remarks: remarks)).utf8)
    case .html:
      let language = result.asked.language.map { " lang=\"\(HTMLEscaping.escaped($0))\"" } ?? ""
      let asked = "<blockquote\(language)>\(HTMLEscaping.escaped(result.asked.text))</blockquote>\n"
      let body = asked + HitHTML.list(of: hits, remarks: remarks)
      return Array(HTMLPage(title: title, body: body, style: Self.style).text().utf8)
    }
  }

  private static let style = """
    blockquote { margin: 0 0 1.5rem; padding: 0 0 0 1rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
    mark { font-weight: inherit; border-bottom-width: 1px; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    @media print { article { break-inside: avoid; } main { max-width: none; padding: 0; } }
    """

  private func text(_ hits: [SearchHit], _ remarks: [String]) -> String {
    let printer = HitText(width: width, palette: palette, showsWholeText: showsWholeText)
    return zip(hits, remarks).map { hit, remark in
      printer.block(of: hit, neighbours: [], note: remark)
    }.joined(separator: "\n")
  }

  // MARK: - For machines

  private func json(of result: SimilarResult) -> [UInt8] {
    var json = JSONWriter(style: .indented)
    json.beginObject()
    json.member("schema", Self.schema)
    json.key("asked")
    json.beginObject()
    json.member("address", result.asked.address)
    json.member("language", result.asked.language)
    json.member("text", result.asked.text)
    json.endObject()
    json.key("found")
    json.beginArray()
    for paragraph in result.found { Self.write(paragraph, to: &json) }
    json.endArray()
    json.member("complete", !result.isCut)
    json.key("nearest")
    if let nearest = result.nearest { Self.write(nearest, to: &json) } else { json.null() }
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func line(_ paragraph: SimilarParagraph) -> [UInt8] {
    var json = JSONWriter(style: .compact)
    write(paragraph, to: &json)
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// A hit, and how it is like what was asked for.
  private static func write(_ paragraph: SimilarParagraph, to json: inout JSONWriter) {
    var hit = paragraph.hit
    hit.score = rounded(hit.score)
    json.beginObject()
    HitJSON.writeMembers(of: hit, to: &json)
    json.member("similarity", rounded(paragraph.resemblance.similarity))
    json.member("passage", rounded(paragraph.resemblance.passage))
    json.member("askedInFound", rounded(paragraph.resemblance.firstInSecond))
    json.member("foundInAsked", rounded(paragraph.resemblance.secondInFirst))
    json.endObject()
  }

  private static func table(of found: [SimilarParagraph]) -> ExportTable {
    var table = HitTable.table(
      of: found.map { paragraph in
        var hit = paragraph.hit
        hit.score = rounded(hit.score)
        return hit
      })
    table.columns += [
      .init("similarity", isNumber: true), .init("passage", isNumber: true),
      .init("askedInFound", isNumber: true), .init("foundInAsked", isNumber: true),
    ]
    for (row, paragraph) in found.enumerated() {
      let resemblance = paragraph.resemblance
      table.rows[row] += [
        .decimal(rounded(resemblance.similarity)), .decimal(rounded(resemblance.passage)),
        .decimal(rounded(resemblance.firstInSecond)), .decimal(rounded(resemblance.secondInFirst)),
      ]
    }
    return table
  }

  static func rounded(_ value: Float) -> Float { (value * 1000).rounded() / 1000 }
}
