// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport
import ResolutionModel

/// The first page of a site: all documents, those of a series together.
struct SiteContentsPage {
  let contents: SiteContents
  /// Of the site's rules, beside the page.
  static let stylesheet = "style.css"

  // MARK: - HTML

  func html() -> [UInt8] {
    var markup = MarkupBytes()
    let frame = HTMLPage(
      title: Messages.siteTitle, body: "", stylesheet: Self.stylesheet
    ).parts
    markup.raw(frame.head)
    let series = contents.groups.count { $0.title != nil }
    markup.raw("<p class=\"facts\">")
    markup.text(
      Messages.siteCounts(documents: contents.pages.count, series: series), .html)
    markup.raw("</p>\n")
    markup.raw(
      "<p><label>\(Messages.siteFilter) <input type=\"search\" id=\"filter\" hidden></label></p>\n")
    markup.raw("<p id=\"none\" role=\"status\" hidden>\(Messages.siteNothing)</p>\n")
    for group in contents.groups { write(group, &markup) }
    markup.raw(Self.script)
    markup.raw(frame.tail)
    return markup.bytes
  }

  private func write(_ group: SiteContents.Group, _ markup: inout MarkupBytes) {
    markup.raw("<section>\n<h3>")
    markup.text(group.title ?? Messages.siteOthers, .html)
    markup.raw("</h3>\n")
    let entries = entries(of: group)
    writeTitles(of: group, entries, &markup)
    markup.raw("<ul>\n")
    for entry in entries {
      markup.raw("<li data-titles=\"")
      markup.text(entry.titles.map(\.text).joined(separator: "\n"), .html)
      markup.raw("\">")
      markup.text(entry.name, .html)
      for (label, page) in entry.pages {
        markup.raw(" <a href=\"\(page).html\">")
        markup.text(label, .html)
        markup.raw("</a>")
      }
      for title in group.title == nil ? entry.titles : [] {
        markup.raw(" ")
        write(title, as: "span", &markup)
      }
      if let date = entry.date { markup.raw(" <span class=\"facts\">\(date)</span>") }
      markup.raw("</li>\n")
    }
    markup.raw("</ul>\n</section>\n")
  }

  /// What a series is called in other languages: the first title of each that its documents state.
  private func writeTitles(
    of group: SiteContents.Group, _ entries: [Entry], _ markup: inout MarkupBytes
  ) {
    guard let shown = group.title else { return }
    var languages: Set<String?> = []
    for title in entries.lazy.flatMap(\.titles) where languages.insert(title.language).inserted {
      guard title.text != shown else { continue }
      write(title, as: "p", &markup)
      markup.raw("\n")
    }
  }

  private func write(_ title: Title, as element: StaticString, _ markup: inout MarkupBytes) {
    markup.raw("<")
    markup.raw(element)
    markup.raw(" lang=\"")
    markup.text(title.language ?? "und", .html)
    markup.raw("\">")
    markup.text(title.text, .html)
    markup.raw("</")
    markup.raw(element)
    markup.raw(">")
  }

  /// Hides what does not have the letters typed, in any of its languages. Without scripts there is no
  /// field, and all is shown.
  private static let script: StaticString = """
    <script>
    const field = document.getElementById("filter");
    const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/\\s+/g, " ").trim();
    const sections = [...document.querySelectorAll("section")].map((section) => ({
      section,
      name: plain(
        [...section.querySelectorAll("h3, p")].map((title) => title.textContent).join("\\n")),
      items: [...section.querySelectorAll("li")].map((item) => ({
        item, text: plain(item.textContent + "\\n" + item.dataset.titles),
      })),
    }));
    field.hidden = false;
    field.addEventListener("input", () => {
      const wanted = plain(field.value);
      let found = 0;
      for (const { section, name, items } of sections) {
        const named = name.includes(wanted);
        let shown = 0;
        for (const { item, text } of items) {
          item.hidden = !named && !text.includes(wanted);
          if (!item.hidden) shown += 1;
        }
        section.hidden = shown === 0;
        found += shown;
      }
      document.getElementById("none").hidden = found > 0;
    });
    </script>

    """

  // MARK: - Markdown

  func markdown() -> [UInt8] {
    var markup = MarkupBytes()
    markup.raw(OwnFile.markdownMark + "# \(Messages.siteTitle)\n")
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
        for title in group.title == nil ? entry.titles : [] {
          markup.raw(" ")
          markup.text(title.text, .markdown)
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
    /// Those that its languages state, each once.
    var titles: [Title]
    /// Of adoption or publication, as any of its languages states it.
    var date: CalendarDate?
  }

  private struct Title: Hashable {
    var text: String
    /// ISO 639-1.
    var language: String?
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
      var known: Set<String> = []
      let titles = pages.compactMap { page in
        page.metadata.title.map { Title(text: $0, language: page.language) }
      }
      return Entry(
        name: pages[0].choice.address.document,
        pages: pages.map { ($0.language ?? $0.name, $0.name) },
        titles: titles.filter { known.insert($0.text).inserted },
        date: pages.lazy.compactMap { $0.metadata.adopted ?? $0.metadata.published }.first)
    }
  }
}
