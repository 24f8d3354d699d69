// Part of Kimberlite.
import Foundation
import Testing

/// What is said on standard error besides the results.
@Suite struct HintTests {
  private let fixture: SearchFixture
  init() throws { fixture = try SearchFixture() }

  @Test("a folder that has vanished is a failure, and its documents stay")
  func vanished() throws {
    try FileManager.default.removeItem(at: fixture.documents)
    let result = try fixture.run("index", "documents")
    #expect(result.status == 2)
    #expect(result.errors.contains("documents: There is no such folder any more, and 2 documents"))
    #expect(try fixture.run("search", "stones").status == 0)
  }

  @Test(
    "what filters leave nothing of is told by every command that takes them",
    arguments: [
      ["search", "stones"], ["concordance", "stones"], ["entities"], ["entities", "--group"],
      ["decisions"], ["citations"], ["terms"], ["recurring"], ["timeline"],
      ["export", "csv", "--tables", "documents"],
    ])
  func filters(command: [String]) throws {
    func run(_ language: String, _ more: String...) throws -> KimberliteCommand.Result {
      try KimberliteCommand.run(
        command + ["--language", language] + more, in: fixture.folder.url)
    }
    let absent = try run("fr")
    #expect(absent.status == 1)
    #expect(absent.errors.contains("The index has no document in fr, only in en and zh.\n"))
    #expect(absent.errors.contains("Without --language there would be "))
    // The other language would have it.
    let other = try run("zh", "--verb", "calls upon")
    #expect(other.status == 1)
    #expect(other.errors.contains("\nWithout --language there would be "))
    #expect(!other.errors.contains("no document in"))
  }

  @Test("a term that only the other language has is told apart from one that is nowhere")
  func terms() throws {
    let other = try fixture.run("terms", "stone", "--language", "zh")
    #expect(other.status == 1)
    #expect(other.errors.contains("begins with stone; in the whole index there is 1."))
    let nowhere = try fixture.run("terms", "shell", "--language", "zh")
    #expect(nowhere.errors == "No term of the index begins with shell.\n")
  }

  @Test("documents with warnings and documents in several files are named")
  func warnings() throws {
    try fixture.folder.add("documents/part.txt", "90/1. Stones of the sea\n\n4. Counts them.\n")
    try fixture.folder.add("documents/copy-EN.txt")
    let result = try fixture.run("index", "documents")
    #expect(result.status == 0)
    #expect(result.errors.contains("kimberlite parse documents/part.txt shows"))
    #expect(
      result.errors.contains("A/RES/90/1@en is in 3 files of the index: documents/A_RES_90_1-EN"))
    let shown = try fixture.run("show", "90/1@en")
    #expect(shown.errors.contains("A/RES/90/1 is also in documents/copy-EN.txt, with the same"))
    let part = try fixture.run("show", "documents/part.txt", "--format", "json")
    #expect(part.output.contains("\"category\""))
  }

  @Test("what is suggested is quoted for the shell, and names the index that was asked")
  func quoted() throws {
    try fixture.folder.add("documents/$(touch evil).txt", "90/1. Stones\n\n4. Counts them.\n")
    let result = try fixture.run("index", "documents", "--index", "other index")
    #expect(result.errors.contains("kimberlite parse 'documents/$(touch evil).txt' shows"))
    let absent = try fixture.run("show", "90/1@en#op77", "--index", "other index")
    #expect(absent.errors.contains("kimberlite show A/RES/90/1 --index 'other index' lists"))
    let line = try fixture.run("check", "--index", "other index").errors
    #expect(line.contains("; kimberlite check --copies --index 'other index' lists it."))
    let copied = "check --copies --index 'other index'"
    let listed = try KimberliteCommand.shell("$KIMBERLITE " + copied, in: fixture.folder.url)
    #expect(listed.errors.contains("documents/$(touch evil).txt, documents/A_RES_90_1-EN.txt; p"))
    let evil = fixture.folder.url.appendingPathComponent("evil").path
    #expect(!FileManager.default.fileExists(atPath: evil))
  }

  @Test("check names files that came and files that went, with the folder to index")
  func sources() throws {
    try fixture.folder.add("documents/new.txt", "91/1. Sand\n\n1. Counts it.\n")
    try FileManager.default.removeItem(
      at: fixture.documents.appendingPathComponent("A_RES_90_1-ZH.txt"))
    let check = try fixture.run("check")
    #expect(check.status == 0)
    #expect(
      check.errors.contains(
        "documents/new.txt: The file is not in the index; kimberlite index documents reads it"))
    #expect(check.errors.contains("kimberlite index documents takes them out."))
    try fixture.run("index", "documents")
    #expect(try fixture.run("check").errors.isEmpty)
  }

  @Test("what Kimberlite wrote is no document among documents, and is read when it is named")
  func ownFiles() throws {
    let events = try fixture.run("timeline", "--format", "markdown").output
    try fixture.folder.add("documents/events.md", events)
    let shown = try fixture.run("show", "90/1@en", "--format", "markdown").output
    try fixture.folder.add("documents/more/shown.md", shown)
    let indexed = try fixture.run("index", "documents")
    #expect(indexed.errors == "2 files that Kimberlite wrote left out; to read one name it.\n")
    #expect(indexed.output.hasPrefix("2 documents · "))
    let parsed = try fixture.run("parse", "documents/more/shown.md")
    #expect(parsed.status == 0)
    #expect(!parsed.output.contains("Written by Kimberlite"))
    #expect(try fixture.run("parse", "documents").errors.contains("2 files that Kimberlite wrote"))
  }

  @Test("show in JSON names the other files of a document")
  func copies() throws {
    try fixture.folder.add("documents/copy-EN.txt")
    try fixture.run("index", "documents")
    let shown = try fixture.run("show", "90/1@en", "--format", "jsonl").output
    #expect(
      shown.contains(#""copies":[{"file":"documents/copy-EN.txt","differingParagraphs":0}]"#))
    let changed = SampleText.resolution.replacingOccurrences(of: "count", with: "weigh")
    try fixture.folder.add("documents/copy-EN.txt", changed)
    try fixture.run("index", "documents")
    #expect(
      try fixture.run("show", "90/1@en").errors
        == "A/RES/90/1 is also in documents/copy-EN.txt, with the same text but for 1 paragraph: "
        + "kimberlite show documents/copy-EN.txt\n")
  }

  @Test("years tell what they leave out")
  func undated() throws {
    try fixture.folder.add(
      "documents/A_RES_91_2-EN.txt", "The General Assembly,\n\n1. Sees stones.\n")
    try fixture.run("index", "documents")
    let result = try fixture.run("search", "stones", "--year", "2035")
    #expect(result.errors.contains("1 paragraph has no year and is left out (A/RES/91/2@en)."))
  }

  @Test("citations are understood, and several addresses are shown")
  func citations() throws {
    let one = try fixture.run("show", "resolution", "90/1,", "para.", "2", "--languages", "en")
    #expect(one.status == 0)
    #expect(one.output.contains("*Decides* to continue"))
    let two = try fixture.run("show", "90/1@en#op1", "90/1@zh#op1", "--format", "csv")
    #expect(two.outputLines.count == 3)
    for bad in ["90/1@", "@@#"] { #expect(try fixture.run("show", bad).status == 2) }
    let french = try fixture.run("show", "90/1", "--languages", "fr")
    #expect(french.errors.contains("The index has A/RES/90/1 in en and zh, not in fr."))
    #expect(try fixture.run("show", "90/1@zh", "--languages", "en").status == 64)
  }

  @Test("an address that is searched for is told")
  func addresses() throws {
    let result = try fixture.run("search", "90/1#op1")
    #expect(result.status == 1)
    #expect(result.errors.contains("That is an address: kimberlite show A/RES/90/1#op1"))
  }

  @Test("a concordance says whether it is whole")
  func concordance() throws {
    let all = try fixture.run("concordance", "stones")
    #expect(all.errors == "2 places in 2 paragraphs.\n")
    let first = try fixture.run("concordance", "stones", "--limit", "1")
    #expect(first.errors.contains("The first 1 place; 2 paragraphs in all"))
    let none = try fixture.run("concordance", "kind:operative")
    #expect(none.status == 1)
    #expect(none.errors.contains("No word of this query"))
  }
}
