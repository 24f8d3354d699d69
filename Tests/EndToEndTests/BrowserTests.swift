// Part of Kimberlite.
import Foundation
import Testing

/// Every page of HTML that the commands write, opened in a browser: on a wide window and on a phone,
/// light and dark. Skipped, with a word, where there is no browser: `make test` installs one where it can.
@Suite(
  .enabled(
    if: HeadlessBrowser.executable != nil,
    "No Chromium is there: apt-get install --no-install-recommends chromium-headless-shell"))
struct BrowserTests {
  /// Commands that write a page; `--format html` is added, but to an export. The index holds a resolution
  /// of two years in English, one of them in Chinese too.
  static let commands: [[String]] = [
    ["compare", "90/1@en", "91/1@en"],
    ["compare", "90/1@en", "91/1@en", "--summary"],
    ["align", "90/1"],
    ["align", "90/1", "--findings"],
    ["citations", "90/1"],
    ["concordance", "stones"],
    ["decisions"],
    ["entities"],
    ["export", "html", "--symbol", "90/1", "--language", "en"],
    ["export", "html", "--output", "site"],
    ["recurring", "--in", "2"],
    ["search", "stones"],
    ["search", "stones", "--both"],
    ["search", "stones", "--across"],
    ["search", "stones", "--lineage"],
    ["search", "石头"],
    ["series"],
    ["show", "90/1"],
    ["show", "90/1", "--languages", "en,zh"],
    ["show", "90/1@en", "--entities", "all"],
    ["similar", "90/1@en#op1"],
    ["terms", "s*"],
    ["timeline"],
    ["track", "91/1@en"],
    ["track", "91/1@en#op1"],
  ]

  /// Where things stand depends on the width alone, colours on the theme: two views have both of each.
  static let views = [View(width: 1200, theme: .light), View(width: 390, theme: .dark)]

  struct View: Sendable, CustomTestStringConvertible {
    var width: Int
    var theme: HeadlessBrowser.Theme

    var testDescription: String { "\(width) pixels, \(theme)" }
  }

  private static let pages = Result { () throws -> [[String]: String] in
    let fixture = try SearchFixture(isIndexed: false)
    let later = SampleText.resolution
      .replacingOccurrences(of: "90/1", with: "91/1")
      .replacingOccurrences(of: "1 December 2035", with: "2 December 2036")
      .replacingOccurrences(of: "Calls upon", with: "Urges")
      .replacingOccurrences(
        of: "their coasts;", with: "\(String(repeating: "Verylongword", count: 12)) coasts;")
    try fixture.folder.add("documents/A_RES_91_1-EN.txt", later)
    // The languages disagree.
    try fixture.folder.add(
      "documents/A_RES_90_1-ZH.txt",
      SearchFixture.chinese.replacingOccurrences(of: "第九十一届", with: "第九十二届"))
    try fixture.run("index", "documents")
    var pages: [[String]: String] = [:]
    for command in commands {
      let result = try KimberliteCommand.run(
        command + (command[0] == "export" ? [] : ["--format", "html"]), in: fixture.folder.url,
        environment: ["KIMBERLITE_INDEX": ""])
      try #require(result.status == 0, "\(command): \(result.errors)")
      pages[command] =
        command.last == "site" ? try contents(of: fixture.folder.url) : result.output
    }
    return pages
  }

  /// The contents of a site with its style sheet in it, since the page is opened alone.
  private static func contents(of folder: URL) throws -> String {
    func file(_ name: String) throws -> String {
      try String(contentsOf: folder.appendingPathComponent("site/" + name), encoding: .utf8)
    }
    let link = "<link rel=\"stylesheet\" href=\"style.css\">"
    let page = try file("index.html")
    try #require(page.contains(link))
    return page.replacingOccurrences(of: link, with: "<style>\(try file("style.css"))</style>")
  }

  private func page(_ command: [String]) throws -> String {
    let html = try #require(try Self.pages.get()[command])
    try #require(html.hasPrefix("<!DOCTYPE html>"), "\(command)")
    return html
  }

  @Test(
    "no error, nothing fetched, nothing beside the page, all of it readable",
    arguments: commands, views)
  func sound(command: [String], view: View) throws {
    let page = try HeadlessBrowser.open(page(command), width: view.width, theme: view.theme)
    #expect(page.complaints.isEmpty)
    let facts = try #require(page.facts)
    #expect(facts.problems.isEmpty)
    #expect(facts.requests == 0)
    #expect(!facts.title.isEmpty)
    #expect(facts.lang == "en")
    #expect(facts.theme == "\(view.theme)")
    #expect(facts.width == view.width)
    #expect(facts.contentWidth <= view.width)
    #expect(facts.narrow == 0)
    // WCAG 2.2, 1.4.3.
    #expect(facts.contrast >= 4.5)
    #expect(view.theme == .light ? facts.brightness > 200 : facts.brightness < 60)
  }

  @Test("what is wrong with a page is noticed")
  func notices() throws {
    let html = """
      <!DOCTYPE html>
      <html lang="en"><head><title>t</title></head><body><div style="width: 3000px">wide</div>
      <p style="color: #777">grey</p>
      <img src="http://example.org/a.png"><script>missing()</script></body></html>
      """
    let page = try HeadlessBrowser.open(html, width: 390, theme: .light)
    #expect(!page.complaints.isEmpty)
    let facts = try #require(page.facts)
    #expect(facts.requests != 0)
    #expect(facts.problems.contains("missing"))
    #expect(facts.contentWidth >= 3000)
    #expect(facts.contrast < 4.5)
  }
}
