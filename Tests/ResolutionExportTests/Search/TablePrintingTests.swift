// Part of Kimberlite.
import Testing

@testable import ResolutionExport

@Suite struct TablePrintingTests {
  private let table = ExportTable(
    columns: [.init("term"), .init("paragraphs", isNumber: true), .init("note")],
    rows: [
      [.text("stone"), .integer(12), .none],
      [.text("海岸, \"石\""), .integer(3), .text("a|b\t<c>\nd")],
    ])

  private func printed(_ format: OutputFormat) -> String {
    String(
      decoding: table.printed(
        as: format, title: "t", width: 60, palette: Palette(isColoured: false)), as: UTF8.self)
  }

  @Test("text is aligned by the width in the terminal, numbers at the right")
  func text() {
    #expect(
      printed(.text) == """
        term        paragraphs  note
        stone               12
        海岸, "石"           3  a|b <c> d

        """)
  }

  @Test("CSV quotes what RFC 4180 wants quoted")
  func csv() {
    #expect(
      printed(.csv)
        == "term,paragraphs,note\r\nstone,12,\r\n\"海岸, \"\"石\"\"\",3,\"a|b\t<c>\nd\"\r\n")
  }

  @Test("TSV has no tab and no line break in a value")
  func tsv() {
    #expect(
      printed(.tsv) == "term\tparagraphs\tnote\nstone\t12\t\n海岸, \"石\"\t3\ta|b <c> d\n")
  }

  @Test("JSON has numbers as numbers and null for what is absent")
  func json() {
    #expect(
      printed(.jsonl) == """
        {"term":"stone","paragraphs":12,"note":null}
        {"term":"海岸, \\"石\\"","paragraphs":3,"note":"a|b\\t<c>\\nd"}

        """)
    #expect(printed(.json).hasPrefix("[\n  {\n    \"term\": \"stone\",\n"))
    #expect(printed(.json).hasSuffix("}\n]\n"))
  }

  @Test("Markdown escapes what would mean something")
  func markdown() {
    #expect(
      printed(.markdown) == """
        <!-- Written by Kimberlite -->
        | term | paragraphs | note |
        | --- | ---: | --- |
        | stone | 12 |  |
        | 海岸, "石" | 3 | a\\|b \\<c\\> d |

        """)
  }

  @Test("HTML is one page that fetches nothing")
  func html() {
    let page = printed(.html)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.contains(">a|b\t&lt;c&gt;\nd</td>"))
    #expect(page.contains("<td class=\"number\" data-name=\"paragraphs\">12</td>"))
    for word in ["http", "<script", "url("] { #expect(!page.contains(word)) }
  }
}
