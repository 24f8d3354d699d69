// Part of Kimberlite.
import ResolutionCorpus

/// Hits as one page of HTML: an article for each, its language stated, hits in `mark`.
enum HitHTML {
  static func page(of result: SearchResult, query: String) -> String {
    var body = ""
    if let total = result.total {
      body += "<p class=\"facts\">\(Messages.counted(total, "paragraph"))</p>\n"
    }
    body += list(of: result.hits)
    for facet in result.facets { body += FacetRows.table(of: facet).html() }
    return HTMLPage(title: query, body: body).text()
  }

  /// - Parameter remarks: what else is known of each; empty for nothing of any.
  static func list(of hits: [SearchHit], remarks: [String] = []) -> String {
    guard !hits.isEmpty else { return "" }
    let items = hits.enumerated().map { index, hit in
      item(for: hit, remark: index < remarks.count ? remarks[index] : nil)
    }
    return "<ol>\n" + items.joined() + "</ol>\n"
  }

  private static func item(for hit: SearchHit, remark: String?) -> String {
    var facts = [hit.kind + (hit.number.map { " " + $0 } ?? "")]
    if let date = hit.date ?? hit.year.map(String.init) { facts.append(date) }
    if let remark { facts.append(remark) }
    let language = hit.language.map { " lang=\"\(HTMLEscaping.escaped($0))\"" } ?? ""
    var html = "<li><article>\n<h2>\(HTMLEscaping.escaped(hit.address))</h2>\n"
    html += "<p class=\"facts\">\(HTMLEscaping.escaped(facts.joined(separator: " · ")))"
    if let title = hit.title {
      html += "<br><span\(language)>\(HTMLEscaping.escaped(title))</span>"
    }
    html += "</p>\n<p class=\"text\"\(language)>"
    for piece in MarkedPieces.of(hit.text, marks: hit.highlights) {
      let text = HTMLEscaping.escaped(piece.text)
      html += piece.isMarked ? "<mark>\(text)</mark>" : text
    }
    return html + "</p>\n" + related(to: hit) + "</article></li>\n"
  }

  private static func related(to hit: SearchHit) -> String {
    var html = ""
    let remarks = [
      hit.lineage.map { Messages.lineage($0, of: hit.address) }, hit.foundBy.map(Messages.foundBy),
    ]
    for case let remark? in remarks {
      html += "<p class=\"facts\">\(HTMLEscaping.escaped(remark))</p>\n"
    }
    for counterpart in hit.counterparts {
      let language = counterpart.language.map { " lang=\"\(HTMLEscaping.escaped($0))\"" } ?? ""
      html += "<p class=\"facts\">\(HTMLEscaping.escaped(counterpart.address))</p>\n"
      html += "<p class=\"text\"\(language)>\(HTMLEscaping.escaped(counterpart.text))</p>\n"
    }
    return html
  }
}
