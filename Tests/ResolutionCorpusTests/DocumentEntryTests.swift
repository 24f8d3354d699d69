// Part of Kimberlite.
import Testing

@testable import ResolutionCorpus

struct DocumentEntryTests {
  private func corpus() async throws -> TestCorpus {
    let corpus = TestCorpus()
    corpus.write(TestCorpus.harbours, to: "corpus/A_RES_99_12-EN.txt")
    corpus.write(TestCorpus.harbours, to: "corpus/more/A_RES_99_12-EN.txt")
    corpus.write(TestCorpus.harboursInChinese, to: "corpus/A_RES_99_12-ZH.txt")
    corpus.write(TestCorpus.bridges, to: "corpus/A_RES_100_3-EN.txt")
    try await corpus.update()
    return corpus
  }

  private func entries(_ typed: String, _ reader: CorpusReader) throws -> [DocumentEntry] {
    let address = try #require(Address(typed))
    return try reader.documentEntries(of: address)
  }

  @Test func `documents stand once each, by the numbers of their symbols`() async throws {
    let corpus = try await corpus()
    let entries = try corpus.reader().documentEntries()
    #expect(
      entries.map(\.address.description) == ["A/RES/99/12@en", "A/RES/99/12@zh", "A/RES/100/3@en"])
  }

  @Test func `an address names one document for each language`() async throws {
    let corpus = try await corpus()
    let reader = try corpus.reader()
    let both = try entries("99/12", reader)
    #expect(both.map { $0.metadata.language?.code } == ["en", "zh"])
    let one = try entries("99/12@zh", reader)
    #expect(one.count == 1)
    #expect(throws: CorpusError.self) {
      try entries("99/13", reader)
    }
    #expect(throws: CorpusError.self) {
      try entries("100/3@zh", reader)
    }
  }

  @Test func `a resolution with its year in brackets is named without it too`() async throws {
    let corpus = TestCorpus()
    corpus.write(TestCorpus.harbours, to: "corpus/A_RES_99_12-EN.txt")
    corpus.write(
      """
      Resolution 4231 (2035)

      The Security Council,

      1. Decides to light the lamps of all harbours.
      """, to: "corpus/S_RES_4231(2035)-EN.txt")
    try await corpus.update()
    let reader = try corpus.reader()
    let symbol = try entries("S/RES/4231", reader).first?.metadata.symbol
    #expect(symbol?.canonical == "S/RES/4231(2035)")
    #expect(throws: CorpusError.self) { try entries("S/RES/423", reader) }
  }

  @Test func `a document comes with its paragraphs and what they name`() async throws {
    let corpus = try await corpus()
    let reader = try corpus.reader()
    let entry = try #require(try entries("100/3", reader).first)
    let indexed = try reader.document(entry)
    #expect(indexed.places.count == indexed.document.paragraphs.count)
    let address = try #require(Address("100/3"))
    let shown = try #require(try reader.show(address).first)
    #expect(indexed.document.paragraphs == shown.entries.map(\.paragraph))
    #expect(indexed.document.mentions == shown.entries.flatMap(\.mentions))
  }

  @Test func `content is told by bytes, not by name`() async throws {
    let corpus = try await corpus()
    let before = try corpus.reader().documentEntries().map(\.content)
    #expect(Set(before).count == 3)
    corpus.write(TestCorpus.bridges + "\n", to: "corpus/A_RES_100_3-EN.txt")
    try await corpus.update()
    let after = try corpus.reader().documentEntries().map(\.content)
    #expect(zip(before, after).map { $0 == $1 } == [true, true, false])
  }
}
