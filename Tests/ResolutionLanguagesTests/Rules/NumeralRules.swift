// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

struct NumeralRules {
  @Test(
    "Roman numerals have one spelling",
    arguments: [
      ("I", 1), ("iv", 4), ("IX", 9), ("xiv", 14), ("XXX", 30), ("xl", 40), ("XLIX", 49),
      ("LXXXVIII", 88), ("XC", 90), ("xcix", 99), ("CXC", 190), ("CXCIX", 199), ("cc", 200),
    ])
  func roman(_ text: String, _ value: Int) {
    #expect(RomanNumeral.value(of: Array(text.utf8)[...]) == value)
  }

  @Test(
    "Other letters are no Roman numeral",
    arguments: ["", "IIII", "VV", "IC", "VX", "IXI", "XCX", "XLX", "Iv", "XXI.", "A", "IVI", "LL"])
  func notRoman(_ text: String) {
    #expect(RomanNumeral.value(of: Array(text.utf8)[...]) == nil)
  }

  @Test("Every number to 399 has a Roman numeral of its own")
  func allRoman() {
    let steps = [
      (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
      (1, "I"),
    ]
    for number in 1...399 {
      var rest = number
      var text = ""
      for (value, letters) in steps {
        while rest >= value {
          text += letters
          rest -= value
        }
      }
      #expect(RomanNumeral.value(of: Array(text.utf8)[...]) == number)
    }
  }

  @Test(
    "English ordinals, up to the bar",
    arguments: [
      ("First| session", 1), ("sixty-eighth| session", 68), ("Sixty-\nsecond| session", 62),
      ("twentieth| session", 20), ("One hundredth| session", 100), ("62nd| session", 62),
      ("one hundred and ninety-third| session", 193), ("ONE HUNDRED AND FIRST|", 101),
      ("nine hundred and ninety-ninth|", 999), ("Twelfth|", 12), ("seventy\u{2011}fifth| x", 75),
    ])
  func ordinals(_ marked: String, _ value: Int) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let text = Array(parts.joined().utf8)[...]
    let found = EnglishNumerals.ordinal(at: text)
    #expect(found?.value == value)
    #expect(found?.end == parts[0].utf8.count)
  }

  @Test(
    "English cardinals, up to the bar",
    arguments: [
      ("one hundred and ninety-three| members", 193), ("forty-eight| members", 48),
      ("nineteen| members", 19), ("seven hundred|-year-old trees", 700), ("eighty| members", 80),
      ("five| and six", 5), ("sixty| second breaks", 60), ("two hundred| and more", 200),
    ])
  func cardinals(_ marked: String, _ value: Int) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let found = EnglishNumerals.cardinal(at: Array(parts.joined().utf8)[...])
    #expect(found?.value == value)
    #expect(found?.end == parts[0].utf8.count)
  }

  @Test("A row of number words means its value", arguments: 0..<28)
  func rows(_ index: Int) throws {
    let row = OpeningWordTables.rows(of: EnglishNumberWords.table)[index].map(\.string)
    let value = try #require(Int(row[2]))
    #expect(EnglishNumerals.ordinal(at: Array(row[3].utf8)[...])?.value == value)
    let cardinal = EnglishNumerals.cardinal(at: Array(row[0].utf8)[...])
    #expect(cardinal?.value == (value < 100 ? value : nil))
  }

  @Test(
    "What is no English number",
    arguments: ["", "session", "firstly", "hundred members", "onesession", "sixtieths", "62 nd"])
  func noOrdinal(_ text: String) {
    #expect(EnglishNumerals.ordinal(at: Array(text.utf8)[...]) == nil)
    #expect(EnglishNumerals.cardinal(at: Array(text.utf8)[...]) == nil)
  }

  @Test(
    "Chinese numbers, up to the bar",
    arguments: [
      ("二〇〇七|年", 2007), ("一九七四|年", 1974), ("二○○七|年", 2007), ("六十三|届", 63),
      ("二百一十七|号", 217), ("十|届", 10), ("十二|届", 12), ("廿三|届", 23), ("卅|届", 30),
      ("一百零五|号", 105), ("一千七百六十九|次", 1769), ("一万二千|人", 12_000), ("两百|人", 200),
      ("五十一|一个", 51), ("㈠|", 1), ("㈩|", 10), ("⑫|", 12), ("62|届", 62), ("６２|届", 62),
      (" 62| 届", 62), ("六 十 二| 届", 62), ("贰佰壹拾柒|", 217), ("九|届", 9),
      ("三亿五千万|", 350_000_000),
      ("一七六九|次", 1769), ("一百一十|号", 110), ("一千零二十|号", 1020),
    ])
  func chinese(_ marked: String, _ value: Int) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let found = ChineseNumerals.number(at: Array(parts.joined().utf8)[...])
    #expect(found?.value == value)
    #expect(found?.end == parts[0].utf8.count)
  }

  @Test("What is no Chinese number", arguments: ["", "届", "百人", "万一", "第六", "A"])
  func noChinese(_ text: String) {
    #expect(ChineseNumerals.number(at: Array(text.utf8)[...]) == nil)
  }

  @Test("Numbers are found in a slice by the offsets of the whole")
  func slices() {
    let text = Array("第六十二届".utf8)[3...]
    #expect(ChineseNumerals.number(at: text)?.end == 12)
  }
}
