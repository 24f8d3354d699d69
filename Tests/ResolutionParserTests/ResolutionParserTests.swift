// Part of Kimberlite.
import Testing

@testable import ResolutionParser

struct ParserTests {
  @Test func `markup without a word is refused`() {
    let bytes = Array("<?xml version=\"1.0\"?><akomaNtoso><act><body/></act></akomaNtoso>".utf8)
    #expect(throws: ReadingError.noTextInMarkup(isScripted: false)) {
      try Parser().parse(InputFile(path: "a.xml", bytes: bytes))
    }
  }
}
