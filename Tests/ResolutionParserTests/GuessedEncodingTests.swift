// Part of Kimberlite.
import CICU
import ResolutionModel
import Testing

@testable import ResolutionParser

/// Made-up sentences, from twenty characters on, in encodings that say nothing of themselves.
@Suite struct GuessedEncodingTests {
  static let english = [
    // Curly quotes, a dash, accents, signs.
    "the State’s own view",
    "“Noting” the reply –",
    "Côte d’Azur, a café.",
    "See § 4 of the reply",
    "Expresses its gratitude to the delegation of São Tomé for the “summary” — in full",
    "naïve résumé façade, à la carte, déjà vu, Zürich, København, señor",
  ]
  static let simplified = [
    "欢迎该委员会就本项目提出的报告，",
    "1. 注意到秘书处提交的说明(甲)；",
    "又注意到工作组在第三次会议上商定的时间表，并请各位代表在年底之前提出书面意见；",
    "会议",
  ]
  static let traditional = [
    "歡迎該委員會就本項目提出的報告，",
    "1. 注意到秘書處提交的說明(甲)；",
    "又注意到工作組在第三次會議上商定的時間表，並請各位代表在年底之前提出書面意見；",
  ]

  /// The text in an encoding, by a table that decoding every byte or pair of bytes has given.
  static func encoded(_ text: String, as encoding: TextEncoding) throws -> [UInt8] {
    let table = try #require(tables[encoding])
    return try text.unicodeScalars.flatMap { scalar -> [UInt8] in
      scalar.isASCII ? [UInt8(scalar.value)] : try #require(table[scalar])
    }
  }

  static let tables: [TextEncoding: [Unicode.Scalar: [UInt8]]] = [
    .windows1252: table(.windows1252, (0x80...0xFF).map { [$0] }),
    .gb18030: table(.gb18030, pairs(0xA1...0xF7, 0xA1...0xFE)),
    .big5: table(.big5, pairs(0xA1...0xC6, 0x40...0xFE) + pairs(0xC9...0xF9, 0x40...0xFE)),
  ]

  static func pairs(_ leads: ClosedRange<UInt8>, _ trails: ClosedRange<UInt8>) -> [[UInt8]] {
    leads.flatMap { lead in trails.map { [lead, $0] } }
  }

  static func table(_ encoding: TextEncoding, _ codes: [[UInt8]]) -> [Unicode.Scalar: [UInt8]] {
    var table: [Unicode.Scalar: [UInt8]] = [:]
    for code in codes {
      var target = [UInt8](repeating: 0, count: 24)
      var outcome = kimberlite_conversion()
      _ = kimberlite_convert_to_utf8(encoding.icuName, code, code.count, &target, 24, &outcome)
      let text = String(decoding: target.prefix(outcome.length), as: UTF8.self).unicodeScalars
      if outcome.undecodable == 0, text.count == 1, let scalar = text.first { table[scalar] = code }
    }
    return table
  }

  func expect(_ text: String, as encoding: TextEncoding) throws {
    for repetitions in [1, 40] {
      let long = Array(repeating: text, count: repetitions).joined(separator: "\n")
      let decoded = try TextDecoder.decode(try Self.encoded(long, as: encoding))
      #expect(decoded.encoding == encoding.rawValue)
      #expect(String(decoding: decoded.bytes, as: UTF8.self) == long)
      #expect(
        decoded.findings.map(\.category) == [.encodingAssumed(name: encoding.rawValue)])
      #expect(!decoded.isPlainUTF8)
    }
  }

  @Test(arguments: english)
  func `English with quotes and accents is told from Chinese`(text: String) throws {
    try expect(text, as: .windows1252)
  }

  @Test(arguments: simplified)
  func `simplified Chinese is GB18030`(text: String) throws {
    try expect(text, as: .gb18030)
  }

  @Test(arguments: traditional)
  func `traditional Chinese is Big5`(text: String) throws {
    try expect(text, as: .big5)
  }

  @Test func `a far quote after a long text in ASCII is found`() throws {
    let bytes = [UInt8](repeating: 0x61, count: 200_000) + [0x20, 0x93, 0x61, 0x94]
    #expect(try TextDecoder.decode(bytes).encoding == "Windows-1252")
  }

  @Test func `characters of four bytes are GB18030 too`() throws {
    let head = try Self.encoded("委员会的报告说明了这个人的姓名：", as: .gb18030)
    let decoded = try TextDecoder.decode(head + [0x95, 0x32, 0x82, 0x36])
    #expect(decoded.encoding == "GB18030")
    #expect(String(decoding: decoded.bytes, as: UTF8.self).hasSuffix("𠀀"))
  }

  @Test func `a pair that is no character is counted`() throws {
    let head = try Self.encoded("委员会的报告说明了这个人的姓名：", as: .gb18030)
    let decoded = try TextDecoder.decode(head + [0xFF, 0x0A])
    #expect(
      decoded.findings.map(\.category) == [
        .encodingAssumed(name: "GB18030"), .undecodableBytes(count: 1, firstOffset: head.count),
      ])
  }
}
