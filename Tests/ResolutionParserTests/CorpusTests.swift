// Part of Kimberlite.
import ResolutionExport
import ResolutionModel
import Testing

@testable import ResolutionParser

enum Corpus {
  static let files = [
    "A_58_623-ZH.txt", "A_RES_61_28-EN.txt", "A_RES_62_11-EN.txt", "A_RES_62_11-ZH.txt",
    "A_RES_68_128-EN.md",
  ]

  // Preambular, operative, subparagraphs, footnotes.
  static let counts: [(name: String, counts: [Int])] = [
    ("A_RES_61_28-EN.txt", [20, 17, 2, 6]), ("A_RES_62_11-EN.txt", [23, 22, 3, 6]),
    ("A_RES_62_11-ZH.txt", [23, 22, 3, 6]), ("A_RES_68_128-EN.md", [24, 33, 0, 5]),
  ]
}

/// The five documents of the corpus, exactly.
///
/// The trees under `Fixtures/` were read against the sources by eye. After an intended change, run
/// the tests with `KIMBERLITE_WRITE_TREES=1` and read the difference.
struct CorpusTests {
  private func count(_ document: Document, _ kind: Paragraph.Kind) -> Int {
    document.paragraphs.count { $0.kind == kind }
  }

  @Test("Each document prints its whole tree as kept", arguments: Corpus.files)
  func tree(name: String) throws {
    let document = try ParsedText.corpus(name)
    let tree = DocumentTree(document).text()
    let place = ParsedText.root + "/Tests/ResolutionParserTests/Fixtures/" + name + ".tree"
    if Fixture.mayWrite { try Fixture.write(tree, to: place) }
    let kept = String(decoding: try InputFile.load(path: place).bytes, as: UTF8.self)
    let pairs = zip(tree.split(separator: "\n"), kept.split(separator: "\n"))
    for (now, before) in pairs where now != before {
      #expect(now == before)
      break
    }
    #expect(tree.split(separator: "\n").count == kept.split(separator: "\n").count)
  }

  @Test("The resolutions have the paragraphs that their authors wrote", arguments: Corpus.counts)
  func counts(name: String, counts: [Int]) throws {
    let document = try ParsedText.corpus(name)
    let kinds: [Paragraph.Kind] = [.preambular, .operative, .subparagraph, .footnote]
    #expect(kinds.map { count(document, $0) } == counts)
    #expect(count(document, .body) == 0)
  }

  @Test("Both languages of 62/11 have the same ids")
  func sameIDs() throws {
    let kinds: Set<Paragraph.Kind> = [.preambular, .operative, .subparagraph, .footnote]
    let ids = try ["A_RES_62_11-EN.txt", "A_RES_62_11-ZH.txt"].map { name in
      Set(try ParsedText.corpus(name).paragraphs.filter { kinds.contains($0.kind) }.map(\.id))
    }
    #expect(ids[0] == ids[1])
  }

  @Test("Footnotes of 62/11 are referred to from the same paragraphs in both languages")
  func sameReferences() throws {
    let references = try ["A_RES_62_11-EN.txt", "A_RES_62_11-ZH.txt"].map { name in
      try ParsedText.corpus(name).paragraphs.flatMap { paragraph in
        paragraph.footnotes.map { "\(paragraph.id)^\($0)" }
      }
    }
    #expect(references[0] == references[1])
  }

  @Test("A/58/623 is a letter with a report, a list and two communiqués")
  func letterWithReport() throws {
    let document = try ParsedText.corpus("A_58_623-ZH.txt")
    #expect(document.metadata.type == .letterWithReport)
    #expect(document.metadata.published == CalendarDate(year: 2003, month: 12, day: 10))
    #expect(document.metadata.session == 58)
    #expect(document.metadata.agendaItem == "21")
    #expect(document.metadata.originalLanguage == "en")
    #expect(document.metadata.body == "General Assembly")
    #expect(document.metadata.symbolSource == .fileName)
    let letter = document.paragraphs.prefix { $0.kind != .closing }
    #expect(letter.filter { $0.kind == .body }.map(\.id) == ["p1", "p2", "p3", "p4"])
    let progress = document.paragraphs.filter { $0.kind == .body && $0.number != nil }
    #expect(progress.compactMap(\.number) == ["1", "2", "3", "4", "5", "6"])
    let items = document.paragraphs.filter { $0.kind == .listItem }
    #expect(items.prefix(2).compactMap(\.number) == ["(a)", "(b)"])
    #expect(items.dropFirst(2).compactMap(\.number) == (1...45).map(String.init))
    #expect(Set(items.dropFirst(2).compactMap(\.parent)) == ["p15"])
    #expect(document.paragraphs.filter { $0.text == "最后公报" }.map(\.kind) == [.heading, .heading])
  }

  @Test("A paragraph that a page cuts in the middle of a word is whole")
  func wholeParagraph() throws {
    let document = try ParsedText.corpus("A_58_623-ZH.txt")
    let text = document.paragraphs.first { $0.text.contains("协议规定") }?.text ?? ""
    #expect(text.contains("将在报告与“审查访问”和“审查团”相结合的基础上"))
    #expect(text.hasSuffix("立即开始执行这个决定。"))
  }

  @Test("Head and tail are missed in 62/11 in English, and nowhere else")
  func missingEnds() throws {
    for name in Corpus.files {
      let categories = try ParsedText.corpus(name).findings.map(\.category)
      let isCut = name == "A_RES_62_11-EN.txt"
      #expect(categories.contains(.missingHead) == isCut, "\(name)")
      #expect(categories.contains(.missingTail) == isCut, "\(name)")
    }
  }
}
