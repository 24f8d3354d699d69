// Part of Kimberlite.
import ResolutionLanguages
import Testing

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("a  b", "a b"), ("第 12 号 决议", "第12号决议"), ("2 0 0 7 年 1 1 月 2 6 日", "2007年11月26日"),
    ("２００７年（上）", "2007年(上)"), ("paragraphs 1 2 3 follow", "paragraphs 1 2 3 follow"),
    ("soft\u{AD}ly it’s", "softly it's"), ("3–5，一；", "3-5，一；"), ("12 3 年", "12 3年"),
  ])
  func isReadAs(_ text: String, _ folded: String) {
    #expect(String(decoding: FoldedText(text).bytes, as: UTF8.self) == folded)
  }

  @Test func bytesKnowTheirScalars() {
    let text = "在 2 0 0 7 年，x"
    let folded = FoldedText(text)
    let range = folded.all.find("2007年")!..<folded.all.find("，")!
    let scalars = folded.scalars(range)
    let slice = Array(text.unicodeScalars)[scalars]
    #expect(String(String.UnicodeScalarView(slice)) == "2 0 0 7 年")
  }

  @Test func aClaimKeepsOthersOut() {
    var claims = Claims()
    let taken = [claims.take(4..<8), claims.take(0..<4), claims.take(7..<9)]
    #expect(taken == [true, true, false])
    #expect(claims.isFree(8..<10))
    #expect(!claims.isFree(3..<5))
    #expect(claims.claim(at: 5) == 4..<8)
  }
}
