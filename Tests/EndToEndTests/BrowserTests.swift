// Part of Kimberlite.
import Foundation
import Testing

/// Every page of HTML that the commands write, opened in a browser: on a wide window and on a phone,
/// light and dark.
@Suite(
  .enabled(
    if: HeadlessBrowser.executable != nil,
    "No Chromium is there: apt-get install --no-install-recommends chromium-headless-shell"))
struct BrowserTests {
  /// A command that writes a page; `--format html` is added. The index holds a resolution of two
  /// years in English, one of them in Chinese too.
  static let commands: [[String]] = [
    ["compare", "90/1@en", "91/1@en"],
    ["compare", "90/1@en", "91/1@en", "--summary"],
    ["search", "stones"],
    ["search", "石头"],
    ["show", "90/1"],
    ["show", "90/1", "--languages", "en,zh"],
    ["align", "90/1"],
    ["entities"],
    ["decisions"],
    ["citations", "90/1"],
    ["terms", "s*"],
    ["concordance", "stones"],
  ]

  private static let pages = Result { () throws -> [[String]: String] in
    let fixture = try SearchFixture(isIndexed: false)
    let later = SampleText.resolution
      .replacingOccurrences(of: "90/1", with: "91/1")
      .replacingOccurrences(of: "1 December 2035", with: "2 December 2036")
      .replacingOccurrences(of: "Calls upon", with: "Urges")
      .replacingOccurrences(
        of: "their coasts;", with: "\(String(repeating: "Verylongword", count: 12)) coasts;")
    try fixture.folder.add("documents/A_RES_91_1-EN.txt", later)
    try fixture.run("index", "documents")
    var pages: [[String]: String] = [:]
    for command in commands {
      pages[command] = try KimberliteCommand.run(
        command + ["--format", "html"], in: fixture.folder.url,
        environment: ["KIMBERLITE_INDEX": ""]
      ).output
    }
    return pages
  }

  private func page(_ command: [String]) throws -> String {
    let html = try #require(try Self.pages.get()[command])
    try #require(html.hasPrefix("<!DOCTYPE html>"), "\(command)")
    return html
  }

  @Test("no error, nothing fetched, a title and a language", arguments: commands)
  func sound(command: [String]) throws {
    let page = try HeadlessBrowser.open(page(command), width: 1200, theme: .light)
    #expect(page.complaints.isEmpty)
    #expect(page.facts["problems"] == "")
    #expect(page.facts["requests"] == "0")
    #expect(page.facts["title"]?.isEmpty == false)
    #expect(page.facts["lang"] == "en")
    #expect(page.facts["theme"] == "light")
  }

  @Test("on a phone nothing stands beside the page, in the dark too", arguments: commands)
  func narrow(command: [String]) throws {
    let page = try HeadlessBrowser.open(page(command), width: 390, theme: .dark)
    #expect(page.complaints.isEmpty)
    #expect(page.facts["theme"] == "dark")
    let width = try #require(page.facts["width"].flatMap { Int($0) })
    let contentWidth = try #require(page.facts["contentWidth"].flatMap { Int($0) })
    #expect(contentWidth <= width)
    #expect(width <= 500)
    // No column is so narrow that words are broken letter by letter.
    #expect(page.facts["narrow"] == "0")
    // Light on dark.
    let ground = try Self.brightness(page.facts["background"])
    let ink = try Self.brightness(page.facts["ink"])
    #expect(ground < 60)
    #expect(ink > 200)
  }

  /// Of `rgb(20, 24, 29)` the mean.
  private static func brightness(_ colour: String?) throws -> Int {
    let parts = try #require(colour).split { !$0.isNumber }.compactMap { Int($0) }
    try #require(parts.count == 3)
    return parts.reduce(0, +) / 3
  }

  @Test("what is wrong with a page is noticed")
  func notices() throws {
    let html = """
      <!DOCTYPE html>
      <html lang="en"><head><title>t</title></head><body><div style="width: 3000px">wide</div>
      <img src="http://example.org/a.png"><script>missing()</script></body></html>
      """
    let page = try HeadlessBrowser.open(html, width: 390, theme: .light)
    #expect(!page.complaints.isEmpty)
    #expect(page.facts["requests"] != "0")
    #expect(page.facts["problems"]?.contains("missing") == true)
    #expect((page.facts["contentWidth"].flatMap { Int($0) } ?? 0) >= 3000)
  }
}
