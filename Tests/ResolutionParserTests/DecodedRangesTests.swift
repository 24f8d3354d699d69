// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionParser

@Suite struct DecodedRangesTests {
  private static let text = """
    90/1. Stones of the sea

    The General Assembly,

    Recalling its resolution 89/2,

    1. Calls upon all States to count the stones of their coasts.

    __________
    """

  @Test("a file in another encoding has no byte ranges, one in UTF-8 has them")
  func ranges() throws {
    let plain = try Parser().parse(InputFile(path: "a.txt", bytes: Array(Self.text.utf8)))
    #expect(plain.paragraphs.allSatisfy { !$0.source.isEmpty })
    #expect(!plain.furniture.isEmpty)

    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in Self.text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let decoded = try Parser().parse(InputFile(path: "a.txt", bytes: wide))
    #expect(decoded.paragraphs.map(\.text) == plain.paragraphs.map(\.text))
    #expect(decoded.paragraphs.allSatisfy { $0.source.isEmpty })
    #expect(decoded.furniture.isEmpty)
  }
}
