// Part of Kimberlite.
import Foundation
import Testing

@Suite struct SiteExportTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let result = try KimberliteCommand.run(
      ["index", KimberliteCommand.repository.path + "/corpus", "--index", "ix"], in: folder.url)
    #expect(result.status == 0)
  }

  private func run(_ arguments: String...) throws -> KimberliteCommand.Result {
    try KimberliteCommand.run(
      arguments, in: folder.url,
      environment: ["KIMBERLITE_INDEX": folder.url.path + "/ix", "COLUMNS": "80"])
  }

  private func read(_ name: String) throws -> String {
    try String(contentsOf: folder.url.appendingPathComponent(name), encoding: .utf8)
  }

  @Test("every link of a site leads to a page and an anchor that are there")
  func links() throws {
    #expect(try run("export", "html", "--output", "site").status == 0)
    let site = folder.url.appendingPathComponent("site")
    let names = try FileManager.default.contentsOfDirectory(atPath: site.path)
    #expect(names.count == 7)
    let pages = try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try read("site/" + $0)) })
    var followed = 0
    for (name, page) in pages where name.hasSuffix(".html") {
      for piece in page.components(separatedBy: "href=\"").dropFirst() {
        let target = piece.prefix { $0 != "\"" }
        if target.hasPrefix("https://undocs.org/") { continue }
        let parts = target.split(separator: "#", omittingEmptySubsequences: false)
        let file = parts[0].isEmpty ? name : String(parts[0])
        let text = try #require(pages[file], "\(name): \(target)")
        if parts.count > 1 {
          let id = try #require(String(parts[1]).removingPercentEncoding)
          #expect(text.contains("id=\"\(id)\""), "\(name): \(target)")
        }
        followed += 1
      }
    }
    #expect(followed > 300)
    // The paragraph that is cited, not only its document.
    let contents = try #require(pages["index.html"])
    // Every language's title is looked through, and says so where there is nothing.
    #expect(contents.contains("data-titles=\"钻石在助长冲突方面所起的作用"))
    #expect(contents.contains("<p id=\"none\" role=\"status\" hidden>"))
    #expect(contents.contains("<link rel=\"stylesheet\" href=\"style.css\">"))
    let citing = try #require(pages["A_RES_62_11-EN.html"])
    #expect(citing.contains("href=\"A_RES_61_28-EN.html#op7\""))
    let cited = try #require(pages["A_RES_61_28-EN.html"])
    #expect(cited.contains("<a href=\"A_RES_62_11-EN.html#op11\">op11</a>"))
  }

  @Test("the same corpus gives the same bytes")
  func deterministic() throws {
    for format in ["html", "markdown"] {
      #expect(try run("export", format, "--output", "one").status == 0)
      #expect(try run("export", format, "--output", "two").status == 0)
      let compared = try KimberliteCommand.shell("diff -r one two && rm -r one two", in: folder.url)
      #expect(compared.status == 0)
    }
  }

  @Test("a single document is one page that stands alone; to a folder it goes by a final /")
  func single() throws {
    let page = try run("export", "html", "--symbol", "68/128")
    #expect(page.status == 0)
    #expect(page.output.contains("<style>"))
    // The filter chose all of it, and so marks nothing.
    #expect(!page.output.contains("class=\"chosen\""))
    #expect(page.output.contains("https://undocs.org/en/A/RES/55/56"))
    #expect(try run("export", "markdown", "--symbol", "68/128", "--output", "md/").status == 0)
    #expect(try read("md/index.md").contains("A/RES/68/128 [en](A_RES_68_128-EN.md)"))
  }

  @Test("several pages need a folder; one with files only with --force")
  func folders() throws {
    let nowhere = try run("export", "markdown")
    #expect(nowhere.status == 2)
    #expect(nowhere.errors.contains("name a folder, as in --output markdown"))
    try folder.add("taken/mine.txt", "mine")
    let taken = try run("export", "markdown", "--output", "taken")
    #expect(taken.status == 2)
    #expect(taken.errors.contains("The folder has files already; give --force"))
    #expect(try run("export", "markdown", "--output", "taken", "--force").status == 0)
    #expect(try read("taken/mine.txt") == "mine")
    #expect(try read("taken/index.md").contains("-->\n# United Nations resolutions\n"))
    let file = try run("export", "html", "--output", "pages.html")
    #expect(file.status == 2)
    #expect(file.errors.contains("pages.html: This export has several files (5 documents chosen)"))
  }

  @Test("a query marks the paragraphs that it finds")
  func chosen() throws {
    let page = try run("export", "html", "\"peer review\"", "--symbol", "62/11", "--language", "en")
    #expect(page.status == 0)
    #expect(page.output.contains("<p class=\"d1 chosen\" id=\"op17.b\">"))
    #expect(page.output.contains("<p id=\"op1\">"))
    let text = try run(
      "export", "markdown", "\"peer review\"", "--symbol", "62/11", "--language", "en")
    #expect(text.output.contains("\n> <a id=\"op17.b\"></a>"))
    #expect(text.output.contains("\n<a id=\"op1\"></a>"))
  }
}
