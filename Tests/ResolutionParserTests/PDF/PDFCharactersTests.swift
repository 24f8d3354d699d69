// Part of Kimberlite.
import Testing

@testable import ResolutionParser

@Suite struct PDFCharactersTests {
  static func blocks(_ lines: [String]) -> [String] {
    var text = PDFPageText()
    text.page()
    PDFLayoutTests.page(&text)
    text.lines(lines, x: 100, y: 520)
    return text.blocks
  }

  @Test func `ligatures, radicals and soft hyphens become letters`() {
    let blocks = Self.blocks(["The conﬂict over oﬃces of light\u{AD}", "houses &amp; ⽇⽉."])
    #expect(blocks.last == "The conflict over offices of lighthouses & 日月.")
  }

  @Test func `a hyphen at a line's end stays where the document writes it`() {
    let kept = Self.blocks(["A well-kept lamp is asked for by the well-", "kept harbour."])
    #expect(kept.last == "A well-kept lamp is asked for by the well-kept harbour.")
    let divided = Self.blocks(["A harbour is asked for by the har-", "bour."])
    #expect(divided.last == "A harbour is asked for by the harbour.")
  }

  @Test func `parts that are no words speak for division where there are several`() {
    let lines = [
      "Here the lam-", "peters of the nor-", "thmost har-", "bours are well-", "liked by all.",
    ]
    #expect(
      Self.blocks(lines).last
        == "Here the lampeters of the northmost harbours are wellliked by all.")
    #expect(Self.blocks(Array(lines.suffix(2))).last == "bours are well-liked by all.")
  }

  @Test func `blanks before and after a piece are none of its width`() {
    var text = PDFPageText()
    text.page()
    for index in 0..<3 {
      text.text("     \(index + 1).   ", x: 100, y: 200 + index * 96, width: 110)
      text.text("Asks for lamps of every kind to be", x: 200, y: 200 + index * 96, width: 500)
      text.lines(["lit in every harbour that has", "one."], x: 100, y: 224 + index * 96)
    }
    #expect(text.blocks.count == 3)
    #expect(text.blocks.last?.hasPrefix("3. Asks for lamps of every kind to be lit") ?? false)
  }

  @Test func `Chinese lines are joined by nothing`() {
    var text = PDFPageText()
    text.page()
    for index in 0..<3 {
      text.text("请各国在港口设立", x: 140, y: 200 + index * 80, width: 560)
      text.text("灯塔；", x: 100, y: 226 + index * 80)
    }
    #expect(text.blocks == Array(repeating: "请各国在港口设立灯塔；", count: 3))
  }

  @Test func `Chinese has no italics, another family emphasises`() throws {
    var text = PDFPageText()
    text.page()
    text.text("重申", x: 140, y: 200, family: "AAAAAA+KaiTi")
    text.text("各国在港口设立灯塔的决定，", x: 180, y: 200, family: "BAAAAA+SimSun")
    let block = try #require(text.styled.blocks.first)
    #expect(block.emphasis == [0..<6])
  }

  @Test(arguments: [
    ("D E C I D E S  N O W", "DECIDES NOW"), ("决 议", "决议"),
  ])
  func `letters set apart are one word`(printed: String, word: String) {
    #expect(Self.blocks([printed]).last == word)
  }

  @Test(arguments: [
    "", "<page", "<page number=\"1\"><text top=\"1\"", "<text>a</text>", "<page><text>a<b></text>",
    "<page height=\"nan\" width=\"inf\"><text top=\"1e999\" left=\"-1e308\" width=\"x\">a",
    "<page number=\"99999999999999999999\"><fontspec id=\"1e300\" size=\"-1\"/><text font=\"1e300\" top=\"0\" left=\"0\" width=\"5\" height=\"5\">a &#xD800; &#x110000; &bogus; &</text>",
  ])
  func `broken output is read as far as it goes`(xml: String) {
    let pages = PDFTextScanner.pages(in: Array(xml.utf8))
    #expect(PDFLayout(pages).styledText().blocks.count <= 1)
  }
}
