// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

@Suite struct ComparedWordTests {
  static let english: [(String, String)] = [
    // Words in small letters; the stop at the end and a conjunction behind it are left out.
    ("Notes the Sea; and", "notes the sea"),
    // A hyphen joins, a dash does not.
    ("Secretary-General – he", "secretary-general - he"),
    // Symbols with their parts, and years behind numbers.
    ("resolution 75/3 of", "resolution 75/3:symbol of"),
    ("see A/75/L.12/Add.1.", "see a/75/l.12/add.1:symbol"),
    ("1325 (2000) and 3363 (XXX)", "1325(2000):symbol and 3363(xxx):symbol"),
    // Alternatives are no symbol.
    ("and/or", "and / or"),
    // Dates and numbers.
    ("on 2 November 2020 in", "on 2 november 2020:date in"),
    ("in May 2020 they may go", "in may 2020:date they may go"),
    ("on May 2, 2020 or", "on may 2 2020:date or"),
    ("its seventy-fifth session", "its seventy-fifth:number session"),
    ("1,250 lamps", "1,250:number lamps"),
    ("49th plenary meeting", "49th:number plenary meeting"),
    // Quotation marks are one sign, apostrophes stay in their words.
    ("the “plan” of women’s", "the \" plan \" of women's"),
  ]

  @Test("English words", arguments: english)
  func readsEnglish(text: String, words: String) { #expect(Self.printed(text, .english) == words) }

  static let chinese: [(String, String)] = [
    ("2019年11月4日的第75/3号决议；", "2019年11月4日:date 的 第 75/3:symbol 号 决议"),
    ("2022年4月29日前提交", "2022年4月29日:date 前 提交"),
    // Not a year, but how long.
    ("生效24年后", "生效 24:number 年 后"),
    ("第七十七届会议", "第七十七:number 届 会议"),
    ("第1325(2000)号决议", "第 1325(2000):symbol 号 决议"),
    ("２０１９年的“报告”。", "2019年:date 的 \" 报告 \""),
  ]

  @Test("Chinese words", arguments: chinese)
  func readsChinese(text: String, words: String) { #expect(Self.printed(text, .chinese) == words) }

  @Test("the places of words are those of the text")
  func places() {
    let text = "On 2 May 2020, “𠀀 quays”"
    let scalars = Array(text.unicodeScalars)
    let words = ComparedWordReader(.english).words(of: text).map {
      String(String.UnicodeScalarView(scalars[$0.range]))
    }
    #expect(words == ["On", "2 May 2020", ",", "“", "𠀀", "quays", "”"])
  }

  @Test(
    "the rules of a language are those of its profile",
    arguments: LanguageProfile.all.map(\.language.code))
  func rules(code: String) throws {
    let profile = try #require(LanguageProfile.all.first { $0.language.code == code })
    let rules = ComparisonRules.of(language: profile.language.code)
    #expect(rules.conjunctions == profile.comparison.conjunctions)
    #expect(ComparisonRules.of(language: nil).conjunctions == ComparisonRules.english.conjunctions)
  }

  private static func printed(_ text: String, _ rules: ComparisonRules) -> String {
    ComparedWordReader(rules).words(of: text).map { word in
      word.kind == .word || word.kind == .sign ? word.key : "\(word.key):\(word.kind)"
    }.joined(separator: " ")
  }

  @Test(
    "each row of the tables of strengths has the strength of its example",
    arguments: [true, false])
  func strengths(isEnglish: Bool) throws {
    let rules = isEnglish ? ComparisonRules.english : .chinese
    let table = isEnglish ? EnglishVerbStrengths.table : ChineseVerbStrengths.table
    for row in OpeningWordTables.rows(of: table).map({ $0.map(\.string) }) {
      try #require(row.count == 4)
      let strength = ActStrength(
        value: try #require(Int(row[1])), judgement: ActStrength.Judgement(rawValue: row[2]))
      #expect(["well", "ill", "-"].contains(row[2]))
      for form in row[0].split(separator: "/") {
        #expect(rules.strength(ofPhrase: String(form)) == strength, "\(form)")
      }
      #expect((rules.strength(ofPhrase: row[3])?.value ?? -1) >= strength.value, "\(row[3])")
    }
    let modifiers = isEnglish ? EnglishVerbStrengths.modifiers : ChineseVerbStrengths.modifiers
    for row in OpeningWordTables.rows(of: modifiers).map({ $0.map(\.string) }) {
      try #require(row.count == 4)
      let word = row[0].split(separator: "/").first { row[3].lowercased().contains($0) }
      let found = try #require(word, "\(row[3])")
      let plain = row[3].lowercased().replacing(found, with: "")
      #expect(
        (rules.strength(ofPhrase: row[3])?.value ?? 0)
          > (rules.strength(ofPhrase: plain)?.value ?? 0),
        "\(row[3])")
    }
  }

  @Test("what is found well is neither stronger nor weaker than what is found ill")
  func judgements() throws {
    let rules = ComparisonRules.english
    let welcome = try #require(rules.strength(ofPhrase: "Welcomes"))
    let alarm = try #require(rules.strength(ofPhrase: "Alarmed"))
    let note = try #require(rules.strength(ofPhrase: "Takes note"))
    #expect(welcome.isStronger(than: alarm) == nil)
    #expect(welcome.isStronger(than: note) == true)
    #expect(note.isStronger(than: alarm) == false)
    #expect(try note.isStronger(than: #require(rules.strength(ofPhrase: "Recalls"))) == nil)
  }
}
