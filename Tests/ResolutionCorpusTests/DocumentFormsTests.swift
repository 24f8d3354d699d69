// Part of Kimberlite.
import Testing

@testable import ResolutionCorpus

/// A document that is held in several forms counts once.
@Suite struct DocumentFormsTests {
  private typealias Form = DocumentForms.Form

  @Test func `the form that tells most of the structure is the best`() {
    let forms = [
      Form(format: .pdf, words: 1000, name: "a"), Form(format: .html, words: 990, name: "c"),
      Form(format: .text, words: 1010, name: "b"),
    ]
    #expect(DocumentForms.best(of: forms) == 1)
  }

  @Test func `a form that lacks much of the text is not`() {
    let forms = [
      Form(format: .akn, words: 700, name: "a"), Form(format: .pdf, words: 1000, name: "b"),
    ]
    #expect(DocumentForms.best(of: forms) == 1)
  }

  @Test func `files of one format are copies, not forms`() {
    let forms = [
      Form(format: .text, words: 10, name: "a"), Form(format: .text, words: 9, name: "b"),
    ]
    #expect(DocumentForms.best(of: forms) == nil)
  }

  /// The harbours as a page.
  private static let page =
    "<html><body>"
    + TestCorpus.harbours.split(separator: "\n", omittingEmptySubsequences: true)
    .map { "<p>\($0)</p>" }.joined() + "</body></html>"

  @Test func `only the best form is found, counted, shown and selected`() async throws {
    let corpus = TestCorpus()
    corpus.write(TestCorpus.harbours, to: "corpus/A_RES_99_12-EN.txt")
    let alone = try await corpus.update()
    corpus.write(Self.page, to: "corpus/A_RES_99_12-EN.html")
    corpus.write(TestCorpus.bridges, to: "corpus/A_RES_100_3-EN.txt")
    let summary = try await corpus.update()
    #expect(summary.documents == 2)
    #expect(summary.copies.isEmpty)
    let forms = [
      HeldForms(
        address: "A/RES/99/12@en", best: "corpus/A_RES_99_12-EN.html",
        others: ["corpus/A_RES_99_12-EN.txt"])
    ]
    #expect(summary.forms == forms)
    let reader = try corpus.reader()
    #expect(try reader.heldForms() == forms)
    #expect(try corpus.found("lamp") == ["A/RES/99/12@en#op2"])
    #expect(try reader.search(SearchRequest(query: "lamp")).total == 1)
    #expect(
      try reader.documentEntries().map(\.name) == [
        "corpus/A_RES_99_12-EN.html", "corpus/A_RES_100_3-EN.txt",
      ])
    #expect(try reader.statistics().forms == 1)
    let shown = try reader.show(#require(Address("99/12")))
    #expect(shown.map(\.metadata.format) == [.html])
    #expect(shown.first?.copies.map(\.file) == ["corpus/A_RES_99_12-EN.txt"])
    // The other form is there when it is asked for.
    #expect(try reader.show(#require(Address("corpus/A_RES_99_12-EN.txt"))).count == 1)
    let selection = try reader.selection(query: "*", filters: SearchFilters())
    #expect(selection.documents.count == 2)
    #expect(selection.copies == ["corpus/A_RES_99_12-EN.txt"])
    #expect(summary.paragraphs < alone.paragraphs * 2 + 8)
  }

  @Test func `where the best form goes the next takes its place`() async throws {
    let corpus = TestCorpus()
    corpus.write(TestCorpus.harbours, to: "corpus/A_RES_99_12-EN.txt")
    corpus.write(Self.page, to: "corpus/A_RES_99_12-EN.html")
    try await corpus.update()
    corpus.remove("corpus/A_RES_99_12-EN.html")
    let summary = try await corpus.update()
    #expect(summary.forms.isEmpty)
    #expect(try corpus.found("lamp") == ["A/RES/99/12@en#op2"])
  }
}
