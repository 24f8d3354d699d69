// Part of Kimberlite.
import Testing

@testable import ResolutionParser

@Suite struct ByteSurveyTests {
  /// Each is ill-formed by table 3-7 of the Unicode Standard.
  static let malformed: [[UInt8]] = [
    // A trail byte alone; an over-long form of two, three and four bytes.
    [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80],
    // A surrogate; beyond U+10FFFF; cut short.
    [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xE4, 0xB8], [0xF0, 0x9F, 0x98],
  ]

  @Test(arguments: malformed)
  func `ill-formed bytes are counted, wherever they stand`(bad: [UInt8]) {
    for length in 0...9 {
      let before = [UInt8](repeating: 0x61, count: length)
      let survey = ByteSurvey(before + bad + Array("。".utf8))
      #expect(survey.malformed == bad.count)
      #expect(survey.firstMalformed == length)
      #expect(survey.multibyte == 1)
    }
  }

  @Test func `every character is well-formed`() {
    for value in stride(from: 0xA0, through: 0x10FFFF, by: 61) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let survey = ByteSurvey(Array(String(scalar).utf8))
      #expect(survey.malformed == 0 && survey.multibyte == 1 && survey.controls == 0)
    }
  }

  @Test func `controls are counted, but not those that arrange lines`() {
    let survey = ByteSurvey(Array("a\tb\r\nc\u{C}d\u{1B}[1m\u{7F}é\u{85}".utf8))
    #expect(survey.controls == 3)
    #expect(survey.firstControl == 8)
    #expect(survey.firstNul == nil)
    #expect(ByteSurvey([0x61, 0x07, 0]).firstNul == 2)
  }

  @Test func `what it says agrees with the standard library`() {
    var generator = SystemRandomNumberGenerator()
    let pieces: [[UInt8]] = [
      [0x41], Array("é".utf8), Array("会".utf8), Array("𠀀".utf8), [0xE4], [0xB8], [0xF0, 0x90],
    ]
    for _ in 0..<300 {
      let bytes = (0..<20).flatMap { _ in pieces.randomElement(using: &generator)! }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((ByteSurvey(bytes).malformed == 0) == isValid)
    }
  }
}
