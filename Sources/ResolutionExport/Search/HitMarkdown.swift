// Part of Kimberlite.
import ResolutionCorpus

/// Hits as Markdown: a heading, then a numbered list; hits in bold.
enum HitMarkdown {
  static func text(of result: SearchResult, query: String) -> String {
    var text = "# \(MarkdownEscaping.escaped(query))\n"
    if let total = result.total { text += "\n\(Messages.counted(total, "paragraph"))\n" }
    text += list(of: result.hits)
    for facet in result.facets { text += "\n" + FacetRows.table(of: facet).markdown() }
    return text
  }

  private static func related(to hit: SearchHit) -> [String] {
    let remarks = [
      hit.lineage.map { Messages.lineage($0, of: hit.address) }, hit.foundBy.map(Messages.foundBy),
    ]
    return remarks.compactMap { $0 }.map(MarkdownEscaping.escaped)
      + hit.counterparts.map { counterpart in
        "**\(MarkdownEscaping.escaped(counterpart.address))**  "
          + MarkdownEscaping.escaped(counterpart.text)
      }
  }

  /// - Parameter remarks: what else is known of each; empty for nothing of any.
  static func list(of hits: [SearchHit], remarks: [String] = []) -> String {
    var text = ""
    for (index, hit) in hits.enumerated() {
      let margin = String(repeating: " ", count: String(index + 1).utf8.count + 2)
      text += "\n\(index + 1). " + head(of: hit, index < remarks.count ? remarks[index] : nil)
      if let title = hit.title { text += "  \n\(margin)*\(MarkdownEscaping.escaped(title))*" }
      text += "\n\n\(margin)" + marked(hit) + "\n"
      for line in related(to: hit) { text += "\n\(margin)\(line)\n" }
    }
    return text
  }

  private static func head(of hit: SearchHit, _ remark: String?) -> String {
    var facts = [hit.kind + (hit.number.map { " " + $0 } ?? "")]
    if let date = hit.date ?? hit.year.map(String.init) { facts.append(date) }
    if let remark { facts.append(remark) }
    return "**\(MarkdownEscaping.escaped(hit.address))** · "
      + MarkdownEscaping.escaped(facts.joined(separator: " · "))
  }

  static func marked(_ hit: SearchHit) -> String {
    MarkedPieces.of(hit.text, marks: hit.highlights).map { piece in
      let text = MarkdownEscaping.escaped(piece.text)
      return piece.isMarked ? "**\(text)**" : text
    }.joined()
  }
}
