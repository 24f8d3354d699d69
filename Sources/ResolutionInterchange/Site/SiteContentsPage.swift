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
    for versions in versions(of: group) {
      markup.raw("<li>")
      markup.text(symbol(of: versions), .html)
      for page in versions {
        let page = contents.pages[page]
        markup.raw(" <a href=\"")
        markup.raw(page.name + ".html\">")
        markup.text(page.language ?? page.name, .html)
        markup.raw("</a>")
      }
      let first = contents.pages[versions[0]]
      if let title = title(of: versions), group.title == nil {
        markup.raw(" <span lang=\"")
        markup.text(first.language ?? "und", .html)
        markup.raw("\">")
        markup.text(title, .html)
        markup.raw("</span>")
      }
      if let date = date(of: versions) {
        markup.raw(" <span class=\"facts\">\(date)</span>")
      }
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
      for versions in versions(of: group) {
        markup.raw("- ")
        markup.text(symbol(of: versions), .markdown)
        for page in versions {
          let page = contents.pages[page]
          markup.raw(" [")
          markup.text(page.language ?? page.name, .markdown)
          markup.raw("](\(page.name).md)")
        }
        if let title = title(of: versions), group.title == nil {
          markup.raw(" ")
          markup.text(title, .markdown)
        }
        if let date = date(of: versions) { markup.raw(" (\(date))") }
        markup.raw("\n")
      }
    }
    return markup.bytes
  }

  // MARK: - Entries

  /// Pages of one document together.
  private func versions(of group: SiteContents.Group) -> [[Int]] {
    var versions: [[Int]] = []
    for page in group.pages {
      let symbol = contents.pages[page].symbol
      if symbol != nil, let last = versions.last?.first, contents.pages[last].symbol == symbol {
        versions[versions.count - 1].append(page)
      } else {
        versions.append([page])
      }
    }
    return versions
  }

  /// Of a document without symbol its file.
  private func symbol(of versions: [Int]) -> String {
    contents.pages[versions[0]].choice.entry.address.document
  }

  /// Of adoption or publication, as any language states it.
  private func date(of versions: [Int]) -> CalendarDate? {
    versions.lazy.map { contents.pages[$0].choice.entry.metadata }
      .compactMap { $0.adopted ?? $0.published }.first
  }

  private func title(of versions: [Int]) -> String? {
    versions.lazy.compactMap { contents.pages[$0].choice.entry.metadata.title }.first
  }
}
