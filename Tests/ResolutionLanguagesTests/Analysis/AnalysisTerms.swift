// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

/// Which terms a text has, and at which positions.
struct AnalysisTerms {
  @Test(
    "Words are folded and numbered",
    arguments: [
      // Case, and punctuation that takes no number.
      ("Welcomes, again, THE report", "0:welcomes 1:again 2:the 3:report"),
      // Accents, composed or not.
      ("Fête de la forêt", "0:fete 1:de 2:la 3:foret"),
      ("Fe\u{302}te", "0:fete"),
      // Forms of the apostrophe, quotes around words.
      ("‘the miner’s’ d‘or dʼor d＇or", "0:the 1:miner 2:s 3:d 4:or 5:d 6:or 7:d 8:or"),
      // Stops between letters, in other scripts too.
      ("a.b.c Vol.II l’été", "0:a 1:b 2:c 3:vol 4:ii 5:l 6:ete"), ("ж’ж.ж", "0:ж 1:ж 2:ж"),
      ("1.5 5.a 1’000", "0:1.5 1:5 2:a 3:1'000"),
      // Width, ligatures, casefold.
      ("ＡＢＣ ﬁne straße ℃", "0:abc 1:fine 2:strasse 3:c"),
      // Numbers: a comma joins thousands, wide or not, and no two years when it is wide.
      ("1,000 １，０００ 3.5 2003，2004", "0:1,000 1:1,000 2:3.5 3:2003 4:2004"),
      // Characters that nobody sees.
      ("co\u{AD}operate zero\u{200B}width", "0:cooperate 1:zerowidth"),
      // Symbols of documents and hyphens.
      ("A/RES/90/128, COVID-19; e.g. x_y", "0:a 1:res 2:90 3:128 4:covid 5:19 6:e 7:g 8:x_y"),
      // Other scripts.
      ("Алмазы, ÆTHER", "0:алмазы 1:æther"),
      ("", ""), ("… — “”", ""), ("\u{301}\u{200D}\u{301}", ""),
    ])
  func words(_ text: String, _ expected: String) {
    #expect(PrintedTerms.words(text) == expected)
  }

  @Test(
    "Each Han character is a word; punctuation between two stands for itself",
    arguments: [
      ("主席团", "0:主 1:席 2:团"),
      ("主 席\n团", "0:主 1:席 2:团"),
      ("主。席，团", "0:主 1:| 2:席 3:| 4:团"), ("“主”（席", "0:主 1:| 2:席"),
      ("第 9459(2003)号", "0:第 1:9459 2:2003 3:号"),
      ("第９４５９（２００３）号", "0:第 1:9459 2:2003 3:号"),
      ("第9459（2003） 号", "0:第 1:9459 2:2003 3:号"),
      ("主席PDF团", "0:主 1:席 2:pdf 3:团"),
      ("主·席", "0:主 1:| 2:席"), ("《主》a，席", "0:主 1:a 2:席"), ("㈠㈡", "0:一 1:| 2:二"),
      ("九○〇年", "0:九 1:〇 2:〇 3:年"), ("a○b", "0:a 1:〇 2:b"),
      ("〇 々 㐀 𠀀 ⼀", "0:〇 1:々 2:㐀 3:𠀀 4:一"),
      // An ignorable character is nothing.
      ("主\u{200B}席", "0:主 1:席"),
      // Traditional is simplified, but not where simplified texts have the character too.
      ("國際貿易後", "0:国 1:际 2:贸 3:易 4:后"),
      ("乾坤著", "0:乾 1:坤 2:著"),
    ])
  func han(_ text: String, _ expected: String) {
    #expect(PrintedTerms.words(text) == expected)
  }

  @Test(
    "Lenient forms",
    arguments: [
      ("mining Mines mine", "0:mine 1:mine 2:mine"),
      ("kimberley's d'ivoire", "0:kimberley 1:s 2:d 3:ivoir"),
      ("1,000 54 1'000'000 3.5 1,000.50", "0:1000 1:54 2:1000000 3:3.5 4:1000.50"),
      ("1,000'000 15.12.1990", "0:1,000'000 0:1 0:000 1:15.12.1990 1:15 1:12 1:1990"),
      ("2003,2004 12,34,567", "0:2003,2004 0:2003 0:2004 1:12,34,567 1:12 1:34 1:567"),
      ("61st e.g.", "0:61st 1:e 2:g"),
      ("add adds added adding eggs", "0:add 1:add 2:add 3:add 4:egg"),
      // Numbers beside characters that only ICU knows.
      ("18−22 5×1,000 x÷y", "0:18 1:22 2:5 3:1000 4:x 5:y"),
      ("алмазы 主席", ""),
    ])
  func forms(_ text: String, _ expected: String) {
    #expect(PrintedTerms.forms(text) == expected)
  }

  @Test(
    "Segments are dictionary words of two and more characters",
    arguments: [
      ("国际贸易", "0:国际 2:贸易"),
      ("國 際 貿 易", "0:国际 2:贸易"),
      ("国。际", ""), ("国a际", ""),
      ("各国，贸易", "0:各国 3:贸易"),
    ])
  func segments(_ text: String, _ expected: String) {
    #expect(PrintedTerms.segments(text) == expected)
  }

  @Test("Both analyzers give the same words and forms")
  func same() {
    let text = "第 12 号 Mining’s ＦＯＲ 國際，é 主 席"
    let english = PrintedTerms.analyzed(text, EnglishAnalyzer())
    let chinese = PrintedTerms.analyzed(text, ChineseAnalyzer())
    for kind in [AnalyzedText.Kind.word, .form] {
      #expect(PrintedTerms.printed(kind, english) == PrintedTerms.printed(kind, chinese))
    }
    #expect(english.length == chinese.length)
  }

  @Test("Terms between blanks, as they are")
  func whitespace() {
    let text = PrintedTerms.analyzed(" Ab  主席,\ncd\t", WhitespaceAnalyzer())
    #expect(PrintedTerms.printed(.word, text) == "0:Ab 1:主席, 2:cd")
    #expect(text.length == 3)
    #expect(text.tokens.map(\.sourceStart) == [1, 5, 13])
  }

  @Test("A long word is cut between characters, and costs no more than its size")
  func long() {
    for letter in ["a", "é", "ж", "主"] {
      let text = PrintedTerms.analyzed(
        String(repeating: letter, count: 100_000), ChineseAnalyzer())
      #expect(text.tokens.allSatisfy { $0.length <= 255 })
    }
    let text = PrintedTerms.analyzed(String(repeating: "ж", count: 300), EnglishAnalyzer())
    #expect(text.tokens.first?.length == 254)
  }
}
