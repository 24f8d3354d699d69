// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionParser

@Suite struct TextDecoderTests {
  @Test func `plain UTF-8 stays as it is`() throws {
    let bytes = Array("Taking note of the “café” 委员会 𠀀\r\n\tend\u{C}".utf8)
    let text = try TextDecoder.decode(bytes)
    #expect(text.bytes == bytes)
    #expect(text.isPlainUTF8 && text.encoding == "UTF-8" && text.findings.isEmpty)
    #expect(try TextDecoder.decode([]).bytes.isEmpty)
  }

  @Test func `a mark of UTF-8 stays, so that offsets are those of the file`() throws {
    let bytes = Array("\u{FEFF}Text".utf8)
    let text = try TextDecoder.decode(bytes)
    #expect(text.bytes == bytes && text.isPlainUTF8 && text.findings.isEmpty)
  }

  @Test func `a few bad bytes become U+FFFD and are counted`() throws {
    let bytes = Array("欢迎委员会".utf8) + [0xFF, 0xE4] + Array("通过的报告".utf8)
    let text = try TextDecoder.decode(bytes)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "欢迎委员会\u{FFFD}\u{FFFD}通过的报告")
    #expect(text.encoding == "UTF-8" && !text.isPlainUTF8)
    #expect(text.findings.map(\.category) == [.undecodableBytes(count: 2, firstOffset: 15)])
  }

  @Test func `a text of UTF-8 that is cut inside a character is UTF-8`() throws {
    let text = try TextDecoder.decode(Array("又欢迎委员会的报告".utf8.dropLast()))
    #expect(text.encoding == "UTF-8")
    #expect(text.findings.map(\.category) == [.undecodableBytes(count: 2, firstOffset: 24)])
  }

  @Test func `control characters become blanks of the same length`() throws {
    let bytes = Array("a\u{1B}[1mb\u{7F}c\u{85}d\u{B}e".utf8)
    let long = bytes + Array(String(repeating: "x", count: 40).utf8)
    let text = try TextDecoder.decode(long)
    #expect(String(decoding: text.bytes, as: UTF8.self).hasPrefix("a [1mb c  d e"))
    #expect(text.bytes.count == long.count && text.isPlainUTF8)
    #expect(text.findings.map(\.category) == [.controlCharacters(count: 4)])
  }

  @Test func `a zero byte is no text`() {
    #expect(throws: ReadingError.binary(offset: 4)) {
      try TextDecoder.decode(Array("text".utf8) + [0] + Array("more".utf8))
    }
    #expect(throws: ReadingError.binary(offset: 0)) {
      try TextDecoder.decode([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 3, 8, 9, 0x41])
    }
  }
}

@Suite struct MarkedEncodingTests {
  static let text = "Noting “one” 第一 𠀀\n"

  /// The text in UTF-16.
  static func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return littleEndian ? pair : pair.reversed()
    }
  }

  @Test(arguments: [true, false])
  func `UTF-16 is told by its mark`(littleEndian: Bool) throws {
    let bytes = Self.utf16("\u{FEFF}" + Self.text, littleEndian: littleEndian)
    let decoded = try TextDecoder.decode(bytes)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == Self.text)
    let name = littleEndian ? "UTF-16LE" : "UTF-16BE"
    #expect(decoded.encoding == name && !decoded.isPlainUTF8)
    #expect(decoded.findings == [Finding(.encodingAssumed(name: name), severity: .note)])
  }

  @Test(arguments: [true, false])
  func `UTF-16 without a mark is told by its zero bytes`(littleEndian: Bool) throws {
    let decoded = try TextDecoder.decode(Self.utf16(Self.text, littleEndian: littleEndian))
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == Self.text)
    let name = littleEndian ? "UTF-16LE" : "UTF-16BE"
    #expect(decoded.findings == [Finding(.encodingAssumed(name: name))])
  }

  @Test(arguments: [true, false])
  func `UTF-32 is told by its mark`(littleEndian: Bool) throws {
    let bytes = ("\u{FEFF}" + Self.text).unicodeScalars.flatMap { scalar -> [UInt8] in
      let bytes = (0..<4).map { UInt8(scalar.value >> (8 * $0) & 0xFF) }
      return littleEndian ? bytes : bytes.reversed()
    }
    let decoded = try TextDecoder.decode(bytes)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == Self.text)
    #expect(decoded.encoding == (littleEndian ? "UTF-32LE" : "UTF-32BE"))
  }

  @Test func `half a surrogate pair is counted where it stands in the file`() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x62, 0]
    let decoded = try TextDecoder.decode(bytes)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "a\u{FFFD}b")
    #expect(
      decoded.findings.map(\.category) == [
        .encodingAssumed(name: "UTF-16LE"), .undecodableBytes(count: 2, firstOffset: 4),
      ])
  }
}
