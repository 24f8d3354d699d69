// Part of Kimberlite.
import Testing

@testable import ResolutionExport

@Suite struct JSONWriterTests {
  private func escaped(_ text: String) -> String {
    var json = JSONWriter(style: .compact)
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  static let escapes: [(String, String)] = [
    // Plain text, English and Chinese, is copied.
    ("Recalling", #""Recalling""#),
    ("回顾“大会”的决议，", #""回顾“大会”的决议，""#),
    ("", #""""#),
    // What JSON itself asks for.
    ("a\"b\\c", #""a\"b\\c""#),
    ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
    ("\u{0}\u{1B}[31m", #""\u0000\u001b[31m""#),
    // What a terminal would obey: DEL, C1, directions, line separators.
    ("\u{7F}\u{9B}31m", #""\u007f\u009b31m""#),
    ("\u{202E}abc\u{2066}", #""\u202eabc\u2066""#),
    ("\u{2028}\u{2029}\u{200F}", #""\u2028\u2029\u200f""#),
    // Neighbours of those are left alone: no-break space, dashes, curly quotes, emoji.
    ("\u{A0}–’…\u{206A}\u{200B}😀", "\"\u{A0}–’…\u{206A}\u{200B}😀\""),
  ]

  @Test("a string is escaped where JSON or a terminal needs it", arguments: escapes)
  func stringIsEscaped(text: String, expected: String) {
    #expect(escaped(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test("integers of every size are written", arguments: [0, 7, -1, 120, Int.max, Int.min])
  func integerIsWritten(value: Int) {
    var json = JSONWriter(style: .compact)
    json.integer(value)
    #expect(String(decoding: json.bytes, as: UTF8.self) == "\(value)")
  }

  private func sample(_ style: JSONWriter.Style) -> String {
    var json = JSONWriter(style: style)
    json.beginObject()
    json.key("empty")
    json.beginArray()
    json.endArray()
    json.key("none")
    json.null()
    json.key("pairs")
    json.beginArray(inline: true)
    for pair in [[1, 2], [3, 4]] {
      json.beginArray(inline: true)
      for number in pair { json.integer(number) }
      json.endArray()
    }
    json.endArray()
    json.key("list")
    json.beginArray()
    json.beginObject()
    json.key("yes")
    json.boolean(true)
    json.endObject()
    json.string("x")
    json.endArray()
    json.endObject()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test("the compact style has no white space")
  func compactStyle() {
    let expected = #"{"empty":[],"none":null,"pairs":[[1,2],[3,4]],"list":[{"yes":true},"x"]}"#
    #expect(sample(.compact) == expected)
  }

  @Test("the indented style breaks lines but for inline arrays and empty ones")
  func indentedStyle() {
    let expected = """
      {
        "empty": [],
        "none": null,
        "pairs": [[1, 2], [3, 4]],
        "list": [
          {
            "yes": true
          },
          "x"
        ]
      }
      """
    #expect(sample(.indented) == expected)
  }
}
