// Part of Kimberlite.
import ResolutionExport
import ResolutionModel

/// A document as a page of HTML. Every paragraph has its id as its anchor, and its number leads there.
struct SitePageHTML {
  /// The rules of style of a site's pages, beside those that every page has.
  static let style = """
    nav { font-size: .9rem; display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .5rem 0; }
    article { border: 0; padding: 0; }
    article p { margin: .75rem 0 0; overflow-wrap: anywhere; }
    article p.facts { margin: 0; }
    a { color: inherit; text-decoration-color: var(--faint); text-underline-offset: .15em; }
    a.n { text-decoration: none; }
    a.n.sign { color: var(--faint); font-size: .75rem; position: absolute; margin-left: -.9rem; }
    a.n:hover, a.n:focus { text-decoration: underline; }
    :target { background: var(--mark); }
    .chosen { border-left: 3px solid currentColor; padding-left: .6rem; }
    .d1 { margin-left: 2rem; } .d2 { margin-left: 4rem; } .d3 { margin-left: 6rem; }
    footer { border-top: 1px solid var(--line); margin-top: 2rem; font-size: .9rem; color: var(--faint); }
    @media print { nav, a.n.sign { display: none; } article p { orphans: 3; widows: 3; } }
    """

  private let document: SiteDocument
  private var markup = MarkupBytes()

  private init(_ document: SiteDocument) { self.document = document }

  /// - Parameter stylesheet: beside the page; nil: the page holds its rules.
  static func bytes(of document: SiteDocument, stylesheet: String?) -> [UInt8] {
    var page = SitePageHTML(document)
    let frame = HTMLPage(
      title: document.address, body: "", style: style, stylesheet: stylesheet
    ).parts
    page.markup.raw(frame.head)
    page.writeLinks()
    page.writeArticle()
    page.writeCitedBy()
    page.markup.raw("<footer><p>")
    page.markup.text(Messages.siteSource(document.metadata.path), .html)
    page.markup.raw("</p></footer>\n")
    page.markup.raw(frame.tail)
    return page.markup.bytes
  }

  private mutating func writeLinks() {
    let links: [(String, SiteDocument.Link?, String)] =
      [
        ("contents", document.contents, ""), ("prev", document.previous, "← "),
        ("next", document.next, "→ "),
      ] + document.versions.map { ("alternate", $0, "") }
    guard links.contains(where: { $0.1 != nil }) else { return }
    markup.raw("<nav aria-label=\"\(Messages.siteNavigation)\">")
    for case (let relation, let link?, let sign) in links {
      markup.raw("<a rel=\"\(relation)\"")
      if let language = link.language {
        markup.raw(" hreflang=\"")
        markup.text(language, .html)
        markup.raw("\"")
      }
      write(link, sign: sign)
    }
    markup.raw("</nav>\n")
  }

  /// The rest of an anchor that was begun.
  private mutating func write(_ link: SiteDocument.Link, sign: String = "") {
    markup.raw(" href=\"")
    markup.text(link.target, .html)
    markup.raw("\">")
    markup.raw(sign)
    markup.text(link.text, .html)
    markup.raw("</a>")
  }

  private mutating func writeArticle() {
    markup.raw("<article")
    if let language = document.metadata.language?.code {
      markup.raw(" lang=\"")
      markup.text(language, .html)
      markup.raw("\"")
    }
    markup.raw(">\n")
    if let title = document.title {
      markup.raw("<p class=\"title\"")
      if let language = document.titleLanguage {
        markup.raw(" lang=\"")
        markup.text(language, .html)
        markup.raw("\"")
      }
      markup.raw(">")
      markup.text(title, .html)
      markup.raw("</p>\n")
    }
    for facts in document.facts {
      markup.raw("<p class=\"facts\" lang=\"en\">")
      markup.text(facts, .html)
      markup.raw("</p>\n")
    }
    for entry in document.entries { write(entry) }
    if !document.notes.isEmpty {
      markup.raw("<section class=\"notes\">\n")
      for note in document.notes { write(note) }
      markup.raw("</section>\n")
    }
    markup.raw("</article>\n")
  }

  private mutating func write(_ entry: SiteDocument.Entry) {
    let tag: StaticString = entry.isHeading ? "h3" : "p"
    markup.raw("<")
    markup.raw(tag)
    writeClasses(of: entry)
    markup.raw(" id=\"")
    markup.text(entry.paragraph.id, .html)
    markup.raw("\">")
    writeNumber(of: entry.paragraph)
    let stretches = entry.stretches(
      phrase: ("<em>", "</em>"),
      link: { target in ("<a href=\"\(HTMLEscaping.escaped(target))\">", "</a>") })
    markup.text(entry.paragraph.text, marked: stretches, .html)
    writeMarks(of: entry)
    markup.raw("</")
    markup.raw(tag)
    markup.raw(">\n")
  }

  private mutating func writeClasses(of entry: SiteDocument.Entry) {
    var classes: [String] = []
    if entry.depth > 0 { classes.append("d\(min(entry.depth, 3))") }
    if entry.isChosen { classes.append("chosen") }
    if entry.paragraph.kind == .title { classes.append("title") }
    if !classes.isEmpty { markup.raw(" class=\"\(classes.joined(separator: " "))\"") }
  }

  /// The number, or a sign where there is none: what leads to the paragraph itself.
  private mutating func writeNumber(of paragraph: Paragraph) {
    let number = PrintedNumber.of(paragraph)
    markup.raw(number == nil ? "<a class=\"n sign\"" : "<a class=\"n\"")
    if number == nil {
      markup.raw(" aria-label=\"")
      markup.text(paragraph.id, .html)
      markup.raw("\"")
    }
    markup.raw(" href=\"#")
    markup.raw(URLFragment.escaped(paragraph.id))
    markup.raw("\">")
    if paragraph.kind == .footnote { markup.raw("<sup>") }
    markup.text(paragraph.kind == .footnote ? paragraph.number ?? "¶" : number ?? "¶", .html)
    if paragraph.kind == .footnote { markup.raw("</sup>") }
    markup.raw("</a> ")
  }

  private mutating func writeMarks(of entry: SiteDocument.Entry) {
    guard !entry.marks.isEmpty else { return }
    markup.raw("<sup>")
    for (place, (mark, note)) in entry.marks.enumerated() {
      if place > 0 { markup.raw(", ") }
      if let note {
        markup.raw("<a href=\"#")
        markup.raw(URLFragment.escaped(note))
        markup.raw("\">")
      }
      markup.text(mark, .html)
      if note != nil { markup.raw("</a>") }
    }
    markup.raw("</sup>")
  }

  private mutating func writeCitedBy() {
    guard !document.citedBy.isEmpty else { return }
    markup.raw(
      "<section class=\"notes\" id=\"cited-by\">\n<h2>\(Messages.siteCitedBy)</h2>\n<ul>\n")
    for citing in document.citedBy {
      markup.raw("<li>")
      markup.text(citing.symbol, .html)
      for link in citing.links {
        markup.raw(" <a")
        write(link)
      }
      markup.raw("</li>\n")
    }
    markup.raw("</ul>\n</section>\n")
  }
}
