// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel
import Testing

@testable import ResolutionCorpus

/// A document that is held in several forms counts once.
@Suite struct DocumentFormsTests {
  /// Of so many different words.
  private func form(_ format: SourceFormat, words: Int, name: String) -> DocumentForms.Form {
    let text = (0..<words).map { "w\($0)" }.joined(separator: " ")
    return DocumentForms.Form(format: format, sketch: sketch(text), name: name)
  }

  private func sketch(_ paragraphs: String...) -> FormSketch {
    let analyzer = ChineseAnalyzer()
    return FormSketch(paragraphs.map { analyzer.terms(of: $0) })
  }

  @Test func `the form that tells most of the structure is the best`() {
    let forms = [
      form(.pdf, words: 1000, name: "a"), form(.html, words: 990, name: "c"),
      form(.text, words: 1010, name: "b"),
    ]
    #expect(DocumentForms.best(of: forms) == 1)
  }

  @Test func `a form that lacks much of the text is not`() {
    let forms = [
      form(.akn, words: 700, name: "a"), form(.pdf, words: 1000, name: "b"),
    ]
    #expect(DocumentForms.best(of: forms) == 1)
  }

  @Test func `files of one format are copies, not forms`() {
    let forms = [
      form(.text, words: 10, name: "a"), form(.text, words: 9, name: "b"),
    ]
    #expect(DocumentForms.best(of: forms) == nil)
  }

  @Test func `a sketch tells one text from another, however it is divided`() {
    let text = TestCorpus.harbours
    let lines = text.split(separator: "\n").map(String.init)
    let analyzer = ChineseAnalyzer()
    let divided = FormSketch(lines.map { analyzer.terms(of: $0) })
    #expect(sketch(text).isSameText(as: divided))
    #expect(sketch(text).words == divided.words)
    #expect(!sketch(text).isSameText(as: sketch(TestCorpus.bridges)))
    #expect(!sketch("").isSameText(as: sketch("")))
    let chinese = TestCorpus.harboursInChinese
    #expect(sketch(chinese).isSameText(as: sketch(chinese.replacing("一盏", with: "两盏"))))
  }

  @Test func `tables under one head are told apart by their short rows`() {
    let head = "The General Assembly decides that the stones of the sea are weighed every year"
    func table(_ first: Int, _ share: Int) -> FormSketch {
      let rows = (0..<40).map { "\(first + $0)\t\(share + 17 * $0)" }
      let analyzer = ChineseAnalyzer()
      return FormSketch(([head] + rows).map { analyzer.terms(of: $0) })
    }
    #expect(!table(1990, 33_000).isSameText(as: table(1800, 71_000)))
    #expect(table(1990, 33_000).isSameText(as: table(1990, 33_000)))
  }

  @Test func `texts are told apart, each with its forms`() {
    let other = sketch((0..<300).map { "v\($0)" }.joined(separator: " "))
    let forms = [
      form(.pdf, words: 300, name: "a"), .init(format: .html, sketch: other, name: "b"),
      form(.text, words: 290, name: "c"), .init(format: .docx, sketch: other, name: "d"),
    ]
    #expect(Set(DocumentForms.texts(of: forms)) == [[0, 2], [1, 3]])
  }

  @Test func `what forms are told by comes back, and cut bytes give none`() throws {
    let known = sketch(TestCorpus.harbours)
    let metadata = DocumentMetadata(path: "a", sha256: "b", format: .docx)
    let bytes = GroupRecord.document(metadata, findings: []).bytes(.docx, known)
    let form = try #require(GroupRecord.form(bytes))
    #expect(form.format == .docx)
    #expect(form.sketch == known)
    guard case .document(let read, _)? = GroupRecord(bytes) else {
      Issue.record("no document")
      return
    }
    #expect(read.path == "a")
    for length in 0..<bytes.count { #expect(GroupRecord(Array(bytes[..<length])) == nil) }
    #expect(GroupRecord.form(GroupRecord.document(metadata, findings: []).bytes) == nil)
  }

  private static func page(of text: String) -> String {
    "<html><body>"
      + text.split(separator: "\n", omittingEmptySubsequences: true)
      .map { "<p>\($0)</p>" }.joined() + "</body></html>"
  }

  /// The harbours as a page.
  private static let page = page(of: TestCorpus.harbours)

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
    #expect(try corpus.found("lamp").sorted() == ["A/RES/99/12@en#op2", "A/RES/99/12@en#op3"])
    var request = SearchRequest(query: "lamp")
    request.wantsTotal = true
    #expect(try reader.search(request).total == 2)
    #expect(
      try reader.documentEntries().map(\.name) == [
        "corpus/A_RES_99_12-EN.html", "corpus/A_RES_100_3-EN.txt",
      ])
    #expect(try reader.statistics().forms == 1)
    #expect(try reader.statistics().countedFiles == summary.documents)
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

  @Test func `a file that states the symbol and holds another text is never left out`() async throws
  {
    let corpus = TestCorpus()
    corpus.write(TestCorpus.harbours, to: "corpus/A_RES_99_12-EN.txt")
    let bridges = TestCorpus.bridges.replacing("100/3", with: "99/12")
    corpus.write(Self.page(of: bridges), to: "corpus/A_RES_99_12-EN.html")
    let summary = try await corpus.update()
    #expect(summary.forms.isEmpty)
    #expect(summary.documents == 2)
    #expect(try corpus.found("lamp").count == 2)
    #expect(try corpus.found("bridge").count > 1)
    #expect(try corpus.reader().show(#require(Address("99/12"))).first?.copies.count == 1)
  }

  @Test func `an extract is no form of the whole, and never stands for it`() async throws {
    let corpus = TestCorpus()
    let long = TestCorpus.harbours.replacing(
      "Decides to return",
      with: (4..<40).map { "\($0 - 1). Counts the lamps of pier \($0) anew;\n\n" }.joined()
        + "40. Decides to return")
    corpus.write(long, to: "corpus/b.html.txt")
    corpus.write(Self.page(of: TestCorpus.harbours), to: "corpus/a.html")
    let summary = try await corpus.update()
    #expect(summary.forms.isEmpty)
    #expect(try corpus.reader().documentEntries().map(\.name) == ["corpus/b.html.txt"])
    let shown = try corpus.reader().show(#require(Address("99/12")))
    #expect(shown.first?.metadata.path.hasSuffix("b.html.txt") == true)
  }

  @Test func `forms change with the files, and a new index has the same`() async throws {
    let corpus = TestCorpus()
    let name = "corpus/A_RES_99_12-EN"
    corpus.write(TestCorpus.harbours, to: name + ".txt")
    corpus.write(TestCorpus.harbours, to: "corpus/more/A_RES_99_12-EN.txt")
    #expect(try await corpus.update().forms.isEmpty)
    // A better form comes.
    corpus.write(Self.page, to: name + ".html")
    var forms = try await corpus.update().forms
    #expect(forms.map(\.best) == [name + ".html"])
    #expect(forms.first?.others == [name + ".txt", "corpus/more/A_RES_99_12-EN.txt"])
    #expect(try await corpus.update(rebuilds: true).forms == forms)
    // It gets another name, and then another text.
    corpus.remove(name + ".html")
    corpus.write(Self.page, to: "corpus/renamed.html")
    forms = try await corpus.update().forms
    #expect(forms.map(\.best) == ["corpus/renamed.html"])
    corpus.write(Self.page(of: TestCorpus.bridges), to: "corpus/renamed.html")
    #expect(try await corpus.update().forms.isEmpty)
    #expect(try corpus.found("lamp").count == 2)
    #expect(try corpus.found("bridge").count == 4)
  }

  @Test func `without symbol, or in another language, a file stands for itself`() async throws {
    let corpus = TestCorpus()
    corpus.write(TestCorpus.harbours, to: "corpus/A_RES_99_12-EN.txt")
    corpus.write(Self.page(of: TestCorpus.harboursInChinese), to: "corpus/A_RES_99_12-ZH.html")
    let nameless = TestCorpus.harbours.replacing("99/12. ", with: "")
    corpus.write(Self.page(of: nameless), to: "corpus/page.html")
    let summary = try await corpus.update()
    #expect(summary.forms.isEmpty)
    #expect(summary.documents == 3)
  }

  @Test func `where the best form goes the next takes its place`() async throws {
    let corpus = TestCorpus()
    corpus.write(TestCorpus.harbours, to: "corpus/A_RES_99_12-EN.txt")
    corpus.write(Self.page, to: "corpus/A_RES_99_12-EN.html")
    try await corpus.update()
    corpus.remove("corpus/A_RES_99_12-EN.html")
    let summary = try await corpus.update()
    #expect(summary.forms.isEmpty)
    #expect(try corpus.found("lamp").sorted() == ["A/RES/99/12@en#op2", "A/RES/99/12@en#op3"])
  }
}
