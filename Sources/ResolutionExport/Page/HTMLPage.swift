// Part of Kimberlite.
import ResolutionCorpus

/// One self-contained page: no script, no image, nothing fetched. Light and dark by the reader's own
/// setting; hits are told by more than their colour.
package struct HTMLPage {
  package let title: String
  /// HTML, as it goes below the heading.
  package let body: String
  /// Rules of style that only this page needs.
  package var style: String
  /// A file of rules beside the page, for pages of which there are many; nil: the rules are in the page.
  package var stylesheet: String?

  package init(title: String, body: String, style: String = "", stylesheet: String? = nil) {
    self.title = title
    self.body = body
    self.style = style
    self.stylesheet = stylesheet
  }

  /// The whole page.
  package func text() -> String { parts.head + body + parts.tail }

  /// What stands before the body and behind it, for pages that are written piece by piece.
  package var parts: (head: String, tail: String) {
    let title = HTMLEscaping.escaped(title)
    let rules = Self.style + (style.isEmpty ? "" : "\n" + style)
    let look =
      stylesheet.map { "<link rel=\"stylesheet\" href=\"\(HTMLEscaping.escaped($0))\">" }
      ?? "<style>\n\(rules)\n</style>"
    let head = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      \(OwnFile.pageMark)
      <title>\(title)</title>
      \(look)
      </head>
      <body>
      <main>
      <h1>\(title)</h1>

      """
    return (head, "</main>\n</body>\n</html>\n")
  }

  /// The rules that every page has.
  package static let style = """
    :root { color-scheme: light dark; --faint: #59636e; --line: #d1d9e0; --mark: #fff3b0; --ink: #1f2328; --page: #fff; }
    @media (prefers-color-scheme: dark) {
      :root { --faint: #9ea7b3; --line: #3d444d; --mark: #5c4a00; --ink: #f0f3f6; --page: #14181d; }
    }
    body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.6 system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif; }
    main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font-size: 1.4rem; overflow-wrap: anywhere; }
    h2 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
    h3 { font-size: 1rem; margin: 1.25rem 0 0; }
    ol { list-style: none; padding: 0; }
    article { border-top: 1px solid var(--line); padding: 1rem 0; }
    .facts { color: var(--faint); margin: 0; font-size: .9rem; }
    .text { margin: .5rem 0 0; white-space: pre-line; overflow-wrap: anywhere; }
    .title { margin: .25rem 0; font-weight: 600; }
    .notes { border-top: 1px solid var(--line); margin-top: 1.5rem; font-size: .9rem; }
    em:lang(zh), em:lang(ja), em:lang(ko), em:lang(ar) { font-style: normal; font-weight: 600; }
    sup { line-height: 0; }
    mark { background: var(--mark); color: inherit; font-weight: 600; border-bottom: 2px solid currentColor; }
    table { border-collapse: collapse; margin: 1rem 0; }
    caption { text-align: left; font-weight: 600; }
    th, td { border-bottom: 1px solid var(--line); padding: .25rem .75rem .25rem 0; text-align: left; vertical-align: top; }
    td.number { text-align: right; font-variant-numeric: tabular-nums; }
    td.word { white-space: nowrap; }
    .scroll { overflow-x: auto; }
    main:has(table.rows) { max-width: 84rem; }
    @media (max-width: 44rem) {
      .rows thead { display: none; }
      .rows, .rows tbody, .rows tr, .rows td { display: block; }
      .rows tr { border-top: 1px solid var(--line); padding: .5rem 0; }
      .rows td, .rows td.number { border: 0; padding: 0; text-align: left; overflow-wrap: anywhere; }
      .rows td:empty { display: none; }
      .rows td::before { content: attr(data-name) ": "; color: var(--faint); }
    }
    @media print { .scroll { overflow: visible; } main { max-width: none; } .rows td { overflow-wrap: anywhere; } }
    """
}

/// Text on its way into HTML.
package enum HTMLEscaping {
  /// For elements and for quoted attributes. Controls that HTML forbids become U+FFFD; marks that
  /// turn the direction of writing stay, and end with the element that holds them.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "&": text += "&amp;"
    case "<": text += "&lt;"
    case ">": text += "&gt;"
    case "\"": text += "&quot;"
    case "\t", "\n", "\r": text.unicodeScalars.append(scalar)
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": text += "\u{FFFD}"
    default: text.unicodeScalars.append(scalar)
    }
  }
}
