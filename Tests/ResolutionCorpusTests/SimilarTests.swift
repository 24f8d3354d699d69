// Part of Kimberlite.
import ResolutionComparison
import ResolutionLanguages
import Testing

@testable import ResolutionCorpus

@Suite struct SimilarTests {
  private static let english = [
    "Takes note of the report of the Secretary-General on the lamps of small harbours",
    "Takes note of the report of the Secretary-General on the walls of large towns",
    "Requests the Secretary-General to report to the General Assembly at its hundredth session",
    "Recalls its resolution 98/7 of 3 March 2035, and A/99/L.12/Add.1, on 1,200 lamps",
    "Invites all States to count, with the help of the Secretary-General, the lamps of small harbours",
  ]
  private static let chinese = [
    "注意到秘书长关于小岛屿港口照明的报告", "请秘书长向大会第一百届会议提出报告",
    "回顾其2035年3月3日第98/7号决议，以及A/99/L.12号文件", "邀请所有国家在秘书长的协助下清点小岛屿港口的灯",
  ]

  /// Words and signs taken out, put in and changed, of one text after the other.
  private static func variants(_ texts: [String], signs: [String], seed: UInt64) -> [String] {
    var random = SeededGenerator(seed: seed)
    var result: [String] = []
    for round in 0..<60 {
      var characters = Array(texts[round % texts.count])
      for _ in 0..<(round % 7) {
        let place = Int.random(in: 0..<characters.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: characters.remove(at: place)
        case 1: characters.insert(contentsOf: signs.randomElement(using: &random) ?? "", at: place)
        default: characters.swapAt(place, characters.count - 1 - place)
        }
      }
      result.append(String(characters))
    }
    return result
  }

  private func corpus() async throws -> TestCorpus {
    let corpus = TestCorpus()
    for (place, seed) in [UInt64(1), 2, 3].enumerated() {
      let english = Self.variants(
        Self.english, signs: [" the ", ", ", "-", " 2035 ", "ａ"], seed: seed)
      corpus.write(
        TestCorpus.resolution(
          "9\(place)/1", title: "Lamps", preamble: "Noting the lamps", operative: english),
        to: "corpus/A_RES_9\(place)_1-EN.txt")
      let chinese = Self.variants(Self.chinese, signs: ["的", "、", "港口", "2035年", "燈"], seed: seed)
      let lines = chinese.enumerated().map { "\($0 + 1). \($1)；\n\n" }.joined()
      corpus.write("9\(place)/1. 灯\n\n大会，\n\n" + lines, to: "corpus/A_RES_9\(place)_1-ZH.txt")
    }
    try await corpus.update()
    return corpus
  }

  /// Every paragraph of a language, and its words.
  private func all(
    _ corpus: CorpusReader, _ language: String
  ) throws -> [(address: String, words: [Int32])] {
    let rules = ComparisonRules.of(language: language)
    let reader = ComparedWordReader(rules)
    var vocabulary = Vocabulary(rules)
    var found: [(String, [Int32])] = []
    for entry in try corpus.documentEntries() where entry.metadata.language?.code == language {
      for paragraph in try corpus.document(entry).document.paragraphs {
        let words = ResemblanceText.words(of: paragraph.text, reader, &vocabulary)
        found.append((entry.address.description + "#" + paragraph.id, words))
      }
    }
    return found
  }

  @Test("a search finds every paragraph that a scan of all pairs finds", arguments: ["en", "zh"])
  func completeness(_ language: String) async throws {
    let corpus = try await corpus()
    let reader = try corpus.reader()
    let all = try all(reader, language)
    for least: Float in [0.3, 0.5, 0.7, 0.8, 1] { try compare(all, reader, least) }
  }

  private func compare(
    _ all: [(address: String, words: [Int32])], _ reader: CorpusReader, _ least: Float
  ) throws {
    var request = SimilarRequest()
    request.least = least
    request.limit = 0
    var count = 0
    for (place, asked) in all.enumerated() where place % 9 == 0 && !asked.words.isEmpty {
      var counter = CommonWordCounter(vocabularySize: 4000)
      counter.setText(asked.words)
      let near = all.filter { other in
        let common = Float(2 * counter.count(in: other.words))
        return other.address != asked.address
          && common / Float(other.words.count + asked.words.count) >= least
      }
      let address = try #require(Address(asked.address))
      let paragraph = try #require(try reader.askedParagraphs(address).first)
      let found = try reader.similar(to: paragraph, request)
      let addresses = Set(found.found.map(\.hit.address))
      #expect(addresses.isSuperset(of: near.map(\.address)), "\(asked.address)")
      for other in found.found where other.resemblance.similarity >= least {
        #expect(near.contains { $0.address == other.hit.address })
      }
      count += near.count
    }
    #expect(count > 0)
  }

  /// How near every paragraph is to a text, by its definition, without a bound.
  private func nearness(
    of all: [(address: String, text: String)], to clause: String, _ language: String
  ) -> [String: Float] {
    let rules = ComparisonRules.of(language: language)
    let reader = ComparedWordReader(rules)
    var vocabulary = Vocabulary(rules)
    let asked = ResemblanceText(clause, reader, &vocabulary).words
    vocabulary.weigh()
    var found: [String: Float] = [:]
    for (address, text) in all {
      let words = ResemblanceText(text, reader, &vocabulary).words
      guard !words.isEmpty else { continue }
      let common = WordAlignment.commonCount(asked[...], words[...])
      let resemblance = Resemblance(
        words: asked.count, words.count, common: common,
        SharedStretches(asked, words, vocabulary))
      found[address] = ResemblanceBound(count: asked.count, least: 0).nearness(resemblance)
    }
    return found
  }

  @Test(
    "what is typed finds what a scan finds by either share, and filters only choose among it",
    arguments: ["en", "zh"])
  func clauses(_ language: String) async throws {
    let corpus = try await corpus()
    let reader = try corpus.reader()
    var all: [(address: String, text: String)] = []
    for entry in try reader.documentEntries() where entry.metadata.language?.code == language {
      for paragraph in try reader.document(entry).document.paragraphs {
        all.append((entry.address.description + "#" + paragraph.id, paragraph.text))
      }
    }
    for least: Float in [0.3, 0.5, 0.8, 0.9] { try compare(all, reader, language, least) }
  }

  private func compare(
    _ all: [(address: String, text: String)], _ reader: CorpusReader, _ language: String,
    _ least: Float
  ) throws {
    var count = 0
    for place in stride(from: 0, to: all.count, by: 17) {
      let clause = String(all[place].text.dropFirst(place % 11).prefix(24 + place % 30))
      let near = nearness(of: all, to: clause, language).filter { $0.value >= least }
      var request = SimilarRequest()
      request.least = least
      request.limit = 0
      let asked = AskedParagraph(text: clause, language: language)
      let found = try reader.similar(to: asked, request).found
      #expect(near == found.reduce(into: [:]) { $0[$1.hit.address] = $1.hit.score }, "\(clause)")
      request.filters.symbols = ["91/1"]
      #expect(
        try reader.similar(to: asked, request).found.map(\.hit.address)
          == found.map(\.hit.address).filter { $0.hasPrefix("A/RES/91/1@") })
      count += near.count
    }
    #expect(count > 0)
  }

  private func small() async throws -> TestCorpus {
    let corpus = TestCorpus()
    corpus.write(TestCorpus.harbours, to: "corpus/A_RES_99_12-EN.txt")
    corpus.write(TestCorpus.harbours, to: "corpus/more/A_RES_99_12-EN.txt")
    corpus.write(TestCorpus.harboursInChinese, to: "corpus/A_RES_99_12-ZH.txt")
    corpus.write(
      TestCorpus.resolution(
        "100/12", title: "Lights of small harbours",
        preamble: "Recalling its resolution 99/12 on the lights of harbours",
        operative: [
          "Takes note of the report on lighting in the harbours of large islands",
          "Decides, having heard the keepers of the lamps and the fishermen of all coasts, that it will "
            + "request the Secretary-General to light one more lamp in Côte d’Or before the winter",
        ]), to: "corpus/A_RES_100_12-EN.txt")
    try await corpus.update()
    return corpus
  }

  private func asked(_ typed: String, _ reader: CorpusReader) throws -> AskedParagraph {
    let address = try #require(Address(typed))
    return try #require(try reader.askedParagraphs(address).first)
  }

  @Test("neither the paragraph itself nor its copy in another file is found")
  func itself() async throws {
    let corpus = try await small()
    let reader = try corpus.reader()
    let found = try reader.similar(to: asked("99/12@en#op1", reader), SimilarRequest())
    #expect(found.found.map(\.hit.address) == ["A/RES/100/12@en#op1"])
    let resemblance = try #require(found.found.first?.resemblance)
    #expect(resemblance.similarity == Float(2 * 12) / 26)
    #expect(resemblance.firstInSecond == resemblance.secondInFirst)
    #expect(!found.isCut)
  }

  @Test("a clause is found inside a longer paragraph, with what is shared marked")
  func clause() async throws {
    let corpus = try await small()
    let reader = try corpus.reader()
    let text = AskedParagraph(text: "light one more lamp in Côte d'Or", language: "en")
    let found = try reader.similar(to: text, SimilarRequest())
    #expect(Set(found.found.map(\.hit.address)) == ["A/RES/99/12@en#op2", "A/RES/100/12@en#op2"])
    let long = try #require(found.found.first { $0.hit.address == "A/RES/100/12@en#op2" })
    #expect(long.resemblance.firstInSecond == 1)
    #expect(long.hit.score == ResemblanceBound.passageWeight)
    let scalars = Array(long.hit.text.unicodeScalars)
    let marked = long.hit.highlights.map { String(String.UnicodeScalarView(scalars[$0])) }
    #expect(marked == ["light one more lamp in Côte d’Or"])
  }

  @Test("of paragraphs that hold a clause whole the most similar comes first, then by address")
  func order() async throws {
    let corpus = TestCorpus()
    let clause = "light the lamps of all small harbours"
    let long = "Decides, having heard the keepers and the fishermen, to \(clause) before the winter"
    for (number, text) in [("90/3", long), ("91/3", "Decides to \(clause)"), ("90/20", long)] {
      corpus.write(
        TestCorpus.resolution(number, title: "Lamps", preamble: "Noting it", operative: [text]),
        to: "corpus/A_RES_\(number.replacing("/", with: "_"))-EN.txt")
    }
    try await corpus.update()
    var request = SimilarRequest()
    request.least = 0.85
    let asked = AskedParagraph(text: clause, language: "en")
    let addresses = ["A/RES/91/3@en#op1", "A/RES/90/3@en#op1", "A/RES/90/20@en#op1"]
    for limit in [0, 1, 2, 3] {
      request.limit = limit
      let found = try corpus.reader().similar(to: asked, request)
      #expect(found.found.map(\.hit.address) == Array(addresses.prefix(limit == 0 ? 3 : limit)))
      #expect(found.isCut == (limit == 1 || limit == 2))
    }
  }

  @Test("filters and limits choose among what is near")
  func choice() async throws {
    let corpus = try await small()
    let reader = try corpus.reader()
    var request = SimilarRequest()
    request.filters.symbols = ["100/12"]
    let text = AskedParagraph(text: "light one more lamp in Côte d'Or", language: "en")
    #expect(
      try reader.similar(to: text, request).found.map(\.hit.address) == ["A/RES/100/12@en#op2"])
    request = SimilarRequest()
    request.limit = 1
    let first = try reader.similar(to: text, request)
    #expect(first.found.count == 1)
    #expect(first.isCut)
  }

  @Test("where nothing is near enough the nearest is told")
  func nearest() async throws {
    let corpus = try await small()
    let reader = try corpus.reader()
    var request = SimilarRequest()
    request.least = 0.99
    let found = try reader.similar(to: asked("99/12@en#op1", reader), request)
    #expect(found.found.isEmpty)
    #expect(found.nearest?.hit.address == "A/RES/100/12@en#op1")
    let nothing = AskedParagraph(text: "Bananas ripen slowly", language: "en")
    #expect(try reader.similar(to: nothing, request).nearest == nil)
    let signs = AskedParagraph(text: "…!", language: "en")
    #expect(try reader.similar(to: signs, request).wordCount == 0)
  }
}
