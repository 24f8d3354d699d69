// Part of Kimberlite.
import ResolutionExport
import ResolutionModel

/// The first page of a site: all documents, those of a series together.
struct SiteContentsPage {
  let contents: SiteContents

  // MARK: - HTML

  func html() -> [UInt8] {
    var markup = MarkupBytes()
    let frame = HTMLPage(title: Messages.siteTitle, body: "").parts
    markup.raw(frame.head)
    let series = contents.groups.count { $0.title != nil }
    markup.raw("<p class=\"facts\">")
    markup.text(
      Messages.siteCounts(documents: contents.pages.count, series: series), .html)
    markup.raw("</p>\n")
    markup.raw(
      "<p><label>\(Messages.siteFilter) <input type=\"search\" id=\"filter\" hidden></label></p>\n")
    for group in contents.groups { write(group, &markup) }
    markup.raw(Self.script)
    markup.raw(frame.tail)
    return markup.bytes
  }

  private func write(_ group: SiteContents.Group, _ markup: inout MarkupBytes) {
    markup.raw("<section>\n<h3>")
    markup.text(group.title ?? Messages.siteOthers, .html)
    markup.raw("</h3>\n<ul>\n")
    for entry in entries(of: group) {
      markup.raw("<li>")
      markup.text(entry.name, .html)
      for (label, page) in entry.pages {
        markup.raw(" <a href=\"\(page).html\">")
        markup.text(label, .html)
        markup.raw("</a>")
      }
      if let title = entry.title {
        markup.raw(" <span lang=\"")
        markup.text(entry.titleLanguage ?? "und", .html)
        markup.raw("\">")
        markup.text(title, .html)
        markup.raw("</span>")
      }
      if let date = entry.date { markup.raw(" <span class=\"facts\">\(date)</span>") }
      markup.raw("</li>\n")
    }
    markup.raw("</ul>\n</section>\n")
  }

  /// Hides what does not have the letters typed. Without scripts there is no field, and all is shown.
  private static let script: StaticString = """
    <script>
    const field = document.getElementById("filter");
    field.hidden = false;
    field.addEventListener("input", () => {
      const wanted = field.value.toLowerCase();
      for (const section of document.querySelectorAll("section")) {
        const named = section.querySelector("h3").textContent.toLowerCase().includes(wanted);
        let shown = 0;
        for (const item of section.querySelectorAll("li")) {
          item.hidden = !named && !item.textContent.toLowerCase().includes(wanted);
          if (!item.hidden) shown += 1;
        }
        section.hidden = shown === 0;
      }
    });
    </script>

    """

  // MARK: - Markdown

  func markdown() -> [UInt8] {
    var markup = MarkupBytes()
    markup.raw("# \(Messages.siteTitle)\n")
    for group in contents.groups {
      markup.raw("\n## ")
      markup.text(group.title ?? Messages.siteOthers, .markdown)
      markup.raw("\n\n")
      for entry in entries(of: group) {
        markup.raw("- ")
        markup.text(entry.name, .markdown)
        for (label, page) in entry.pages {
          markup.raw(" [")
          markup.text(label, .markdown)
          markup.raw("](\(page).md)")
        }
        if let title = entry.title {
          markup.raw(" ")
          markup.text(title, .markdown)
        }
        if let date = entry.date { markup.raw(" (\(date))") }
        markup.raw("\n")
      }
    }
    return markup.bytes
  }

  // MARK: - Entries

  /// A document in the list.
  private struct Entry {
    /// Its symbol, else its file.
    var name: String
    /// What leads to its languages, and the names of their pages.
    var pages: [(label: String, page: String)]
    /// Nil in a series, which has one for all.
    var title: String?
    var titleLanguage: String?
    /// Of adoption or publication, as any of its languages states it.
    var date: CalendarDate?
  }

  /// The documents of a group, the languages of one together.
  private func entries(of group: SiteContents.Group) -> [Entry] {
    var versions: [[SiteContents.Page]] = []
    for page in group.pages.map({ contents.pages[$0] }) {
      if page.symbol != nil, versions.last?[0].symbol == page.symbol {
        versions[versions.count - 1].append(page)
      } else {
        versions.append([page])
      }
    }
    return versions.map { pages in
      let titled = group.title == nil ? pages.first { $0.metadata.title != nil } : nil
      return Entry(
        name: pages[0].choice.address.document,
        pages: pages.map { ($0.language ?? $0.name, $0.name) }, title: titled?.metadata.title,
        titleLanguage: titled?.language,
        date: pages.lazy.compactMap { $0.metadata.adopted ?? $0.metadata.published }.first)
    }
  }
}
