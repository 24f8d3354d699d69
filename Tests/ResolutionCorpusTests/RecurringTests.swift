// Part of Kimberlite.
import Testing

@testable import ResolutionCorpus

@Suite struct RecurringTests {
  private func corpus() async throws -> TestCorpus {
    let corpus = TestCorpus()
    for (place, ordinal) in ["ninety-first", "ninety-second", "ninety-third"].enumerated() {
      corpus.write(
        TestCorpus.resolution(
          "\(90 + place)/5", title: place == 2 ? "Walls" : "Lights of harbours, 203\(place)",
          preamble: "Noting that the harbours of small islands need lamps in number \(place)",
          operative: [
            "Decides to include the lamps of all harbours in the agenda of its \(ordinal) session",
            "Invites all fishermen to keep away from the rocks at night",
          ]), to: "corpus/A_RES_\(90 + place)_5-EN.txt")
    }
    corpus.write(TestCorpus.bridges, to: "corpus/A_RES_100_3-EN.txt")
    corpus.write(TestCorpus.harboursInChinese, to: "corpus/A_RES_99_12-ZH.txt")
    corpus.write(TestCorpus.harboursInChinese, to: "corpus/more/A_RES_99_12-ZH.txt")
    try await corpus.update()
    return corpus
  }

  /// `op1 op1: 2 documents, 1 series, 2 wordings`.
  private func outline(_ result: RecurringResult) -> [String] {
    result.groups.map { group in
      "\(group.members.map(\.hit.address).joined(separator: " ")): \(group.documents) \(group.series) "
        + "\(group.wordings)"
    }
  }

  @Test("what stands in several documents is a group, copies of a file are none")
  func groups() async throws {
    let corpus = try await corpus()
    let found = try corpus.reader().recurring(RecurringRequest())
    #expect(
      outline(found).sorted() == [
        "A/RES/90/5@en#op1 A/RES/91/5@en#op1 A/RES/92/5@en#op1: 3 2 3",
        "A/RES/90/5@en#op2 A/RES/91/5@en#op2 A/RES/92/5@en#op2: 3 2 1",
        "A/RES/90/5@en#pp1 A/RES/91/5@en#pp1 A/RES/92/5@en#pp1: 3 2 3",
      ])
    #expect(found.total == 3)
  }

  @Test("a group says what varies, and how often")
  func variations() async throws {
    let corpus = try await corpus()
    let found = try corpus.reader().recurring(RecurringRequest())
    let agenda = try #require(found.groups.first { $0.text.hasPrefix("Decides") })
    #expect(agenda.variations.count == 1)
    let choices = agenda.variations.first?.choices.map { "\($0.text) \($0.paragraphs)" }
    #expect(choices == ["ninety-first 1", "ninety-second 1", "ninety-third 1"])
    let same = try #require(found.groups.first { $0.isIdentical })
    #expect(same.variations.isEmpty)
    #expect(same.leastSimilarity == 1)
  }

  @Test("similarity, documents, titles, filters and the limit choose groups")
  func choice() async throws {
    let corpus = try await corpus()
    let reader = try corpus.reader()
    var request = RecurringRequest()
    request.least = 1
    #expect(try reader.recurring(request).groups.map(\.wordings) == [1])
    request = RecurringRequest()
    request.documents = 4
    #expect(try reader.recurring(request).groups.isEmpty)
    request = RecurringRequest()
    request.series = 3
    #expect(try reader.recurring(request).groups.isEmpty)
    request = RecurringRequest()
    request.filters.kinds = [.preambular]
    #expect(try reader.recurring(request).groups.map(\.members.count) == [3])
    request = RecurringRequest()
    request.limit = 1
    let first = try reader.recurring(request)
    #expect(first.groups.count == 1)
    #expect(first.total == 3)
  }

  @Test("headings come back only for those who ask for them")
  func kinds() async throws {
    let corpus = try await corpus()
    var request = RecurringRequest()
    request.filters.kinds = [.heading]
    // The enacting formula has too few words.
    #expect(try corpus.reader().recurring(request).paragraphs == 0)
    request.filters.kinds = [.operative, .heading]
    #expect(try corpus.reader().recurring(request).groups.map(\.documents) == [3, 3])
    // All titles have too few words.
    request.filters.kinds = [.title]
    #expect(try corpus.reader().recurring(request).paragraphs == 0)
  }

  @Test("documents of one text through the years are one series, whatever their titles")
  func series() async throws {
    let corpus = TestCorpus()
    let operative = [
      "Invites all fishermen to keep away from the rocks at night and to light their lamps early",
      "Decides to count the lamps of all small harbours in the summer of every second year",
      "Encourages the keepers of the towers to tell the fishermen where the rocks are",
    ]
    corpus.write(
      TestCorpus.resolution(
        "95/5", title: "Lights of harbours", preamble: "Noting the dark", operative: operative),
      to: "corpus/A_RES_95_5-EN.txt")
    corpus.write(
      TestCorpus.resolution(
        "96/5", title: "Safety of fishermen", preamble: "Recalling its resolution 95/5",
        operative: operative), to: "corpus/A_RES_96_5-EN.txt")
    corpus.write(
      TestCorpus.resolution(
        "97/8", title: "Towers", preamble: "Noting the towers", operative: [operative[2]]),
      to: "corpus/A_RES_97_8-EN.txt")
    try await corpus.update()
    let found = try corpus.reader().recurring(RecurringRequest())
    #expect(
      outline(found) == [
        "A/RES/95/5@en#op3 A/RES/96/5@en#op3 A/RES/97/8@en#op1: 3 2 1",
        "A/RES/95/5@en#op1 A/RES/96/5@en#op1: 2 1 1",
        "A/RES/95/5@en#op2 A/RES/96/5@en#op2: 2 1 1",
      ])
    var request = RecurringRequest()
    request.series = 2
    #expect(try corpus.reader().recurring(request).groups.map(\.documents) == [3])
  }
}
