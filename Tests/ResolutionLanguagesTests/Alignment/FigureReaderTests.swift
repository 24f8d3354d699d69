// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

@Suite struct FigureReaderTests {
  private static func figures(_ text: String, _ rules: FigureRules) -> String {
    FigureReader(rules).figures(of: text).map { figure in
      let value = Figure.text(ofThousandths: figure.thousandths)
      return figure.isInDigits ? value : "(\(value))"
    }.joined(separator: " ")
  }

  @Test(
    "English numbers; what is in words, or a part of a word, stands in brackets here",
    arguments: [
      ("89,690,200 dollars and 1 234 stones", "89690200 1234"),
      ("2.5 per cent of 1.2 million shells", "2.5 1200000"),
      ("its twenty-fifth session, for three years", "(25) (3)"),
      ("over the last four decades", "(40)"),
      ("its twenty fourth session, the first one, twenty first steps", "(24) (1) (1) (21)"),
      ("the Next 1.5 Billion, nearly half a million, half a day", "1500000000 (500000)"),
      ("the COVID-19 wave, paragraph VI.20", "(19) (6) (20)"),
      ("articles III and IV of the Code", "(3) (4)"),
      ("on the 62nd day", "62"),
    ])
  func english(_ text: String, _ expected: String) {
    #expect(Self.figures(text, .english) == expected)
  }

  @Test(
    "Chinese numbers, with their scales",
    arguments: [
      ("89 690 200美元", "89690200"), ("2.5%的120万个贝壳", "2.5 1200000"),
      ("第二十五届会议，为期三年", "(25) (3)"), ("7.02亿人", "702000000"),
      ("500多万吨", "5000000"),
    ])
  func chinese(_ text: String, _ expected: String) {
    #expect(Self.figures(text, .chinese) == expected)
  }

  @Test("months count as such only where they have no names; digits behind a point are kept")
  func forms() throws {
    let figures = FigureReader(.chinese).figures(of: "3月5日10.30")
    #expect(figures.map(\.isMonth) == [true, false, false])
    #expect(figures.last?.decimals == 30)
    #expect(FigureReader(.digits).figures(of: "three of 4").map(\.thousandths) == [4_000])
  }

  @Test(
    "what a printed number counts, in any signs",
    arguments: [
      ("17", [17]), ("(c)", [3, 100]), ("(iii)", [61, 3]), ("(三)", [3]), ("丙", [3]),
      ("(aa)", [27]), ("•", []), ("十一", [11]), ("VI", [6]),
      ("(子)", [1]), ("寅", [3]),
    ])
  func ordinals(_ number: String, _ expected: [Int]) {
    #expect(Set(PrintedOrdinal.values(of: number)).isSuperset(of: expected))
    if expected.isEmpty { #expect(PrintedOrdinal.values(of: number).isEmpty) }
  }

  @Test("an adjective or a people may mean its State; another one does not")
  func allusions() {
    #expect(NameAllusions.mayMean("SYR", in: "the Syrian people"))
    #expect(NameAllusions.mayMean("RUS", in: "russian vessels"))
    #expect(!NameAllusions.mayMean("SYR", in: "the people of the United Nations"))
    #expect(NameAllusions.mayMean("KEN", in: "肯尼亚人"))
    #expect(!NameAllusions.mayMean("KEN", in: "加纳人"))
    #expect(NameAllusions.mayMean("USA", in: "a United States district court"))
  }
}
