// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison
import ResolutionLanguages
import Testing

@testable import ResolutionCorpus

/// What a limit leaves out, and what it must not.
@Suite struct SimilarLimitTests {
  private static let words = [
    "lamps", "harbours", "rocks", "towers", "walls", "ships", "fishermen", "keepers", "winters",
    "nights", "coasts", "bridges",
  ]

  /// Every paragraph begins alike and goes on by chance.
  private static func paragraph(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 3...14, using: &random)
    let rest = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
    return "Requests the Secretary-General to count " + rest.joined(separator: " ")
  }

  private func corpus() async throws -> TestCorpus {
    let corpus = TestCorpus()
    var random = SeededGenerator(seed: 8)
    for number in 90..<94 {
      corpus.write(
        TestCorpus.resolution(
          "\(number)/1", title: "Lamps", preamble: "Noting the lamps",
          operative: (0..<320).map { _ in Self.paragraph(&random) }),
        to: "corpus/A_RES_\(number)_1-EN.txt")
    }
    try await corpus.update()
    return corpus
  }

  private struct Scanned {
    var address: String
    var text: String
    var nearness: Float = 0
    var similarity: Float = 0
  }

  /// All paragraphs, the nearest first, without a bound.
  private func scan(_ all: [Scanned], for asked: String) -> [Scanned] {
    let rules = ComparisonRules.of(language: "en")
    let reader = ComparedWordReader(rules)
    var vocabulary = Vocabulary(rules)
    let first = ResemblanceText(asked, reader, &vocabulary).words
    vocabulary.weigh()
    let scanned = all.map { paragraph in
      var paragraph = paragraph
      let second = ResemblanceText(paragraph.text, reader, &vocabulary).words
      let resemblance = Resemblance(
        words: first.count, second.count,
        common: WordAlignment.commonCount(first[...], second[...]),
        SharedStretches(first, second, vocabulary))
      paragraph.nearness = ResemblanceBound(count: first.count, least: 0).nearness(resemblance)
      paragraph.similarity = resemblance.similarity
      return paragraph
    }
    return scanned.sorted { a, b in
      if a.nearness != b.nearness { return a.nearness > b.nearness }
      if a.similarity != b.similarity { return a.similarity > b.similarity }
      return NaturalOrder.precedes(a.address.utf8, b.address.utf8)
    }
  }

  @Test("among more paragraphs than are read, a limit finds the first that a scan finds")
  func manyCandidates() async throws {
    let corpus = try await corpus()
    let reader = try corpus.reader()
    var all: [Scanned] = []
    for entry in try reader.documentEntries() {
      for paragraph in try reader.document(entry).document.paragraphs
      where paragraph.kind == .operative {
        all.append(
          Scanned(address: "\(entry.address)#\(paragraph.id)", text: paragraph.text))
      }
    }
    #expect(all.count > SimilarSearch.manyCandidates)
    for place in stride(from: 7, to: all.count, by: 311) {
      let expected = scan(all, for: all[place].text)
      for (least, limits) in [(Float(0.3), [1, 10]), (0.6, [1, 10, 0]), (0.9, [1, 10])] {
        for limit in limits {
          var request = SimilarRequest()
          request.filters.kinds = [.operative]
          (request.least, request.limit) = (least, limit)
          let found = try reader.similar(
            to: AskedParagraph(text: all[place].text, language: "en"), request)
          let near = expected.prefix { $0.nearness >= least }
          let wanted = limit == 0 ? near : near.prefix(limit)
          #expect(found.found.map(\.hit.address) == wanted.map(\.address))
          #expect(found.found.map(\.hit.score) == wanted.map(\.nearness))
          #expect(found.isCut == (wanted.count < near.count), "\(least) \(limit)")
        }
      }
    }
  }

  @Test("what a limit leaves out is told, though it is less near than what is shown")
  func isCut() async throws {
    let corpus = TestCorpus()
    corpus.write(
      TestCorpus.resolution(
        "90/1", title: "Lamps", preamble: "Noting the dark",
        operative: [
          "Requests the keepers of the towers to light all lamps in winter",
          "Requests the keepers of the bridges to light three lamps in summer",
        ]), to: "corpus/A_RES_90_1-EN.txt")
    try await corpus.update()
    let asked = AskedParagraph(
      text: "Requests the keepers of the towers to light many lamps in winter", language: "en")
    var request = SimilarRequest()
    for (limit, count, isCut) in [(1, 1, true), (2, 2, false), (3, 2, false), (0, 2, false)] {
      request.limit = limit
      let found = try corpus.reader().similar(to: asked, request)
      #expect(found.found.count == count)
      #expect(found.isCut == isCut, "limit \(limit)")
    }
  }

  @Test("a paragraph of more words than two bytes count is found like any other")
  func longParagraph() async throws {
    let corpus = TestCorpus()
    let long = String(repeating: "lamp ", count: 70_000) + "tower"
    corpus.write(
      TestCorpus.resolution(
        "90/1", title: "Lamps", preamble: "Noting the dark", operative: [long]),
      to: "corpus/A_RES_90_1-EN.txt")
    try await corpus.update()
    let reader = try corpus.reader()
    let terms = try AskedTerms(
      Array(repeating: "lamp", count: 70_000), reader.index, hasWords: true)
    #expect(terms.entries.map(\.count) == [70_000])
    let found = try SimilarCandidates(terms, least: 69_000, reader.index).candidates
    #expect(found.map(\.common) == [70_000])
  }
}
