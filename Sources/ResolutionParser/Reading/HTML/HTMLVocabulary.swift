// Part of Kimberlite.

/// What the elements of a page are to its text.
enum HTMLElement: UInt8, Sendable {
  case text
  /// `html`, `body` and what only groups: `div`, `section`, `blockquote`.
  case division
  case paragraph, heading, preformatted, main
  case orderedList, unorderedList, item
  case table, row, cell
  case lineBreak, rule
  case italic, bold, superscript, anchor, inline
  /// What stands around a document, `nav`, `aside`, `form`, or was deleted from it.
  case surroundings
  /// `header`: of the page, or of the article in it.
  case header
  case style
  /// What holds no text of the page: scripts, buttons, drawings.
  case skipped

  static let named: [String: HTMLElement] = {
    var table: [String: HTMLElement] = [
      "p": .paragraph, "pre": .preformatted, "xmp": .preformatted, "listing": .preformatted,
      "main": .main, "article": .main, "ol": .orderedList, "ul": .unorderedList,
      "dir": .unorderedList, "li": .item, "table": .table, "tr": .row, "td": .cell, "th": .cell,
      "br": .lineBreak, "hr": .rule, "sup": .superscript, "a": .anchor, "header": .header,
      "style": .style,
    ]
    let groups: [(HTMLElement, [String])] = [
      (
        .division,
        [
          "html", "body", "div", "section", "blockquote", "center", "address", "figure",
          "figcaption", "dl", "dt", "dd", "fieldset", "legend", "details", "summary", "caption",
          "hgroup", "thead", "tbody", "tfoot", "frameset", "noframes", "colgroup",
        ]
      ),
      (.heading, ["h1", "h2", "h3", "h4", "h5", "h6"]),
      (.italic, ["i", "em", "cite", "dfn", "var"]), (.bold, ["b", "strong"]),
      (.surroundings, ["nav", "aside", "form", "menu", "dialog", "footer", "del"]),
      (
        .skipped,
        [
          "head", "script", "noscript", "template", "object", "applet", "iframe", "svg",
          "math", "canvas", "audio", "video", "select", "textarea", "button", "input", "option",
          "map", "area", "img", "xml", "title", "meta", "link", "base", "rt", "rp",
        ]
      ),
    ]
    for (element, names) in groups { for name in names { table[name] = element } }
    return table
  }()
}

/// The attributes that say something of the text.
enum HTMLAttribute: UInt8, Sendable {
  case identifier, name, styleClass, style, href, type, start, value, reversed, hidden, role

  static let named: [String: HTMLAttribute] = [
    "id": .identifier, "name": .name, "class": .styleClass, "style": .style, "href": .href,
    "type": .type, "start": .start, "value": .value, "reversed": .reversed, "hidden": .hidden,
    "role": .role,
  ]
}

/// Names by which pages mark what stands around a document, and parts of it.
enum HTMLNames {
  /// Values of `role` of what stands around a document.
  static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "dialog",
  ]

  /// Classes and ids, in small letters, of navigation, tools, licences and what is not printed.
  static let surroundings: Set<String> = [
    "nav", "navbar", "navigation", "navbox", "menu", "mainmenu", "sidebar", "breadcrumb",
    "breadcrumbs", "footer", "site-footer", "page-footer", "site-header", "noprint", "no-print",
    "mw-editsection", "editsection", "printfooter", "catlinks", "mw-jump-link", "mw-jump",
    "jump-to-nav", "toc", "sitesub", "contentsub", "licensecontainer", "licence", "license",
    "headertemplate", "header_template", "ws-header", "ws-noexport", "skip-link", "skiplink",
    "skip-to-content", "cookie", "cookies", "cookie-banner", "share", "social", "social-media",
    "sr-only", "visually-hidden", "screen-reader-text", "search", "search-form", "searchform",
    "pagenum", "ws-pagenum", "mw-indicators", "mw-panel", "mw-head", "mw-navigation",
    "vector-header", "vector-page-toolbar", "vector-column-start", "vector-menu", "sisterproject",
    "authority-control", "navheader", "navfooter", "pagination", "lang-switcher",
    "language-switcher", "site-nav", "topnav", "toolbar", "mw-page-base", "mw-head-base",
  ]

  /// The way back from a note to its mark.
  static let backlinks: Set<String> = [
    "mw-cite-backlink", "cite-backlink", "footnote-back", "footnote-backref", "footnoteback",
    "reversefootnote", "backlink", "data-footnote-backref", "cite-accessibility-label",
  ]

  /// Whether an id is one that programs give to notes: `_ftn1`, `sdfootnote2sym`, `cite_note-3`.
  static func isOfNote(_ identifier: String) -> Bool {
    let folded = identifier.lowercased()
    return ["ftn", "fn", "edn", "note", "cite"].contains { folded.contains($0) }
  }
}
