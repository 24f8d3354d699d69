// Part of Kimberlite.
import Testing

@testable import ResolutionCorpus

struct IndexingTests {
  private func corpus() -> TestCorpus {
    let corpus = TestCorpus()
    corpus.write(TestCorpus.harbours, to: "corpus/A_RES_99_12-EN.txt")
    corpus.write(TestCorpus.harboursInChinese, to: "corpus/more/A_RES_99_12-ZH.txt")
    corpus.write("about the corpus", to: "corpus/README.md")
    return corpus
  }

  @Test func `files become paragraphs that are found`() async throws {
    let corpus = corpus()
    let summary = try await corpus.update()
    #expect(summary.added == 2)
    #expect(summary.documents == 2)
    #expect(summary.byLanguage.map(\.value) == ["en", "zh"])
    #expect(summary.paragraphs == summary.byLanguage.reduce(0) { $0 + $1.count })
    #expect(try corpus.found("lamp").sorted() == ["A/RES/99/12@en#op2", "A/RES/99/12@en#op3"])
    #expect(try corpus.found("灯光 港口").count == 2)
  }

  @Test func `exports and indexes among the documents are none`() async throws {
    let corpus = corpus()
    try await corpus.update()
    for name in [
      "list.csv", "list.JSONL", "list.tsv", "one.json", "map.svg", "bulk-001.ndjson", "style.css",
      "meetings.ics", "cited.dot", "cited.graphml", "t.xlsx", "t.sqlite", "m.tmx", "r.bib", "r.ris",
    ] {
      corpus.write("a,b\n", to: "corpus/" + name)
    }
    corpus.write("# A/RES/99/12@en\n\n1\\. Notes the lamp;\n", to: "corpus/shown.md")
    corpus.write("<!-- Written by Kimberlite -->\n# Events\n", to: "corpus/events.md")
    corpus.write(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"generator\" content=\"Kimberlite\">\n<p>1. Notes the lamp;</p>",
      to: "corpus/page.html")
    corpus.write("KIMBIDX\n and more", to: "corpus/more/manifest")
    let summary = try await corpus.update()
    #expect((summary.added, summary.failures.count) == (0, 0))
    #expect(summary.removed == 1)
    #expect(summary.ownFiles == 3)
    // A file that is named is read whatever its name.
    #expect(try await corpus.update(["corpus/list.csv"]).added == 1)
  }

  @Test func `an index inside of its documents is never read, nor one that is being made`()
    async throws
  {
    let corpus = corpus()
    var request = IndexingRequest(
      folder: corpus.path + "/corpus/index", roots: [corpus.path + "/corpus"])
    // Another process has begun one, and this one was begun by a run that was ended.
    corpus.write("4711\n", to: "corpus/more/lock")
    corpus.remove("corpus/more/A_RES_99_12-ZH.txt")
    for _ in 0..<2 {
      let summary = try await CorpusIndexer(request).run()
      #expect((summary.documents, summary.failures.count) == (1, 0))
    }
    // A document may have that name.
    corpus.write("Notes the lamp of the harbour.\n", to: "corpus/lock")
    #expect(try await CorpusIndexer(request).run().documents == 2)
    request.folder = corpus.path + "/corpus/../corpus/"
    await #expect(throws: CorpusError.indexAmongDocuments(corpus.path + "/corpus")) {
      try await CorpusIndexer(request).run()
    }
    #expect(!corpus.names(in: "corpus").contains("manifest"))
  }

  @Test func `only what changed is read again`() async throws {
    let corpus = corpus()
    try await corpus.update()
    for name in ["corpus/A_RES_99_12-EN.txt", "corpus/more/A_RES_99_12-ZH.txt"] { corpus.age(name) }
    // Other times, the same bytes.
    var summary = try await corpus.update()
    #expect((summary.unchanged, summary.changed, summary.added) == (2, 0, 0))
    corpus.write(TestCorpus.bridges, to: "corpus/more/A_RES_100_3-EN.txt")
    corpus.write(
      TestCorpus.harbours.replacing("lamp", with: "lantern"), to: "corpus/A_RES_99_12-EN.txt")
    summary = try await corpus.update()
    #expect((summary.unchanged, summary.changed, summary.added) == (1, 1, 1))
    #expect(try corpus.found("lamp") == [])
    #expect(try corpus.found("lantern").count == 2)
    #expect(try corpus.found("bridge").count == 4)
    #expect(summary.documents == 3)
  }

  @Test func `files that are gone leave the index, other roots stay`() async throws {
    let corpus = corpus()
    corpus.write(TestCorpus.bridges, to: "other/A_RES_100_3-EN.txt")
    try await corpus.update(["corpus", "other"])
    corpus.remove("corpus/A_RES_99_12-EN.txt")
    corpus.remove("other/A_RES_100_3-EN.txt")
    let summary = try await corpus.update(["corpus"])
    #expect(summary.removed == 1)
    #expect(try corpus.found("lamp") == [])
    #expect(try corpus.found("bridge").count == 4)
    #expect(try corpus.reader().statistics().roots == ["corpus", "other"])
  }

  @Test func `a folder that has vanished keeps its documents, and that is said`() async throws {
    let corpus = corpus()
    corpus.write(TestCorpus.bridges, to: "other/A_RES_100_3-EN.txt")
    try await corpus.update(["corpus", "other"])
    corpus.remove("other")
    let summary = try await corpus.update(["corpus", "other"])
    #expect((summary.removed, summary.unchanged) == (0, 2))
    #expect(summary.failures.map(\.reason) == [.rootGone(files: 1)])
    #expect(try corpus.found("bridge").count == 4)
    #expect(try corpus.reader().statistics().roots == ["corpus", "other"])
  }

  @Test func `a file that was named and is gone leaves the index`() async throws {
    let corpus = corpus()
    corpus.write(TestCorpus.bridges, to: "other/A_RES_100_3-EN.txt")
    try await corpus.update(["corpus", "other/A_RES_100_3-EN.txt"])
    corpus.remove("other/A_RES_100_3-EN.txt")
    let summary = try await corpus.update(["other/A_RES_100_3-EN.txt"])
    #expect((summary.removed, summary.failures.count) == (1, 0))
    #expect(try corpus.found("bridge") == [])
    #expect(try corpus.reader().statistics().roots == ["corpus"])
  }

  @Test func `a file that gives no document keeps its old paragraphs`() async throws {
    let corpus = corpus()
    try await corpus.update()
    corpus.write("", to: "corpus/A_RES_99_12-EN.txt")
    corpus.write("\u{0}\u{1}\u{2}", to: "corpus/binary.txt")
    let summary = try await corpus.update()
    #expect(summary.failures.map(\.keepsOldParagraphs) == [true, false])
    #expect(summary.removed == 0)
    #expect(try corpus.found("lamp").count == 2)
    // A new root that does not exist.
    #expect(try await corpus.update(["nowhere"]).failures.count == 1)
  }

  @Test(arguments: [true, false])
  func `nothing is added to a damaged index`(fileIsMissing: Bool) async throws {
    let corpus = corpus()
    try await corpus.update()
    let file = try #require(corpus.names(in: "index").first { $0.hasSuffix(".segment") })
    if fileIsMissing { corpus.remove("index/" + file) } else { corpus.damage("index/" + file) }
    let error = await #expect(throws: CorpusError.self) { try await corpus.update() }
    guard case .index(.damaged)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try await corpus.update(rebuilds: true).added == 2)
    #expect(try corpus.found("lamp").count == 2)
  }

  @Test func `the result does not depend on the workers`() async throws {
    let corpus = corpus()
    for number in 1...40 {
      let text = TestCorpus.bridges.replacing("100/3", with: "100/\(number)")
      corpus.write(text, to: "corpus/more/A_RES_100_\(number)-EN.txt")
    }
    var seen: [[String]] = []
    for jobs in [1, 2, 7] {
      let summary = try await corpus.update(jobs: jobs, rebuilds: true)
      #expect(summary.added == 42)
      seen.append(try corpus.found("bridge OR 灯"))
    }
    #expect(seen[0] == seen[1] && seen[1] == seen[2])
    #expect(seen[0].count == 40 * 4 + 4)
  }

  @Test func `what the manifest says counts`() async throws {
    let corpus = corpus()
    corpus.write(TestCorpus.bridges, to: "corpus/plain.txt")
    try await corpus.update()
    #expect(try corpus.found("symbol:100/3 bridge").count == 4)
    corpus.write("file\tadopted\nplain.txt\t2046-05-01\n", to: "corpus/manifest.tsv")
    #expect(try await corpus.update().changed == 1)
    #expect(try corpus.found("year:2046 bridge").count == 4)
  }

  @Test func `sources that changed are told`() async throws {
    let corpus = corpus()
    try await corpus.update()
    #expect(try corpus.reader().changedSources() == [])
    corpus.write(TestCorpus.bridges, to: "corpus/A_RES_99_12-EN.txt")
    corpus.remove("corpus/more/A_RES_99_12-ZH.txt")
    #expect(try corpus.reader().changedSources().map(\.state) == [.changed, .missing])
  }
}
