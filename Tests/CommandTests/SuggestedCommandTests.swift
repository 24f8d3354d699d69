// Part of Kimberlite.
import Testing

@testable import kimberlite

@Suite struct SuggestedCommandTests {
  static let words: [(word: String, expected: String)] = [
    ("A/RES/62/11@zh#op17.a", "A/RES/62/11@zh#op17.a"),
    ("决议 75-121.doc", "'决议 75-121.doc'"), ("决议.doc", "决议.doc"),
    ("Invoice 2024-03.pdf", "'Invoice 2024-03.pdf'"),
    ("$(touch evil).pdf", "'$(touch evil).pdf'"), ("a&b;c'd.odt", #"'a&b;c'\''d.odt'"#),
    ("A/RES/3379(XXX)", "'A/RES/3379(XXX)'"), ("*", "'*'"), ("", "''"), ("~root", "'~root'"),
    ("#op4", "'#op4'"), ("a\u{1B}[0m'\\", #"$'a\x1B[0m\'\\'"#),
    ("\u{202E}fdp", #"$'\xE2\x80\xAEfdp'"#),
    ("a\u{A0}b", "'a\u{A0}b'"),
  ]

  @Test("a word is quoted where the shell would read something else", arguments: words)
  func quoted(word: String, expected: String) {
    #expect(SuggestedCommand.quoted(word) == expected)
  }

  @Test("the index is named where it is not the one that is asked without")
  func index() {
    let usual = IndexOptions.path(nil)
    #expect(SuggestedCommand.text("show", "62/11", index: usual) == "kimberlite show 62/11")
    #expect(
      SuggestedCommand.text("show", "62/11", index: "my index")
        == "kimberlite show 62/11 --index 'my index'")
    #expect(SuggestedCommand.text("parse", SuggestedCommand.path("-x")) == "kimberlite parse ./-x")
  }
}
