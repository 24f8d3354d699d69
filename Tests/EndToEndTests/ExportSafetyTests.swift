// Part of Kimberlite.
import Foundation
import Testing

/// What an export does to the folder in which it writes, whatever happens.
@Suite struct ExportSafetyTests {
  private let fixture: SearchFixture

  init() throws { fixture = try SearchFixture() }

  private func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: fixture.folder.url.appendingPathComponent(folder).path
    ).sorted()
  }

  private func shell(_ line: String) throws -> KimberliteCommand.Result {
    // Threads of tests block signals, and what they start would do so, too.
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try run(line)
  }

  private func run(_ line: String) throws -> KimberliteCommand.Result {
    try KimberliteCommand.shell("unset KIMBERLITE_INDEX; " + line, in: fixture.folder.url)
  }

  /// A limit of the size of files is like a full disk, also for files that a library makes besides.
  @Test(
    "where not everything can be written nothing is left, and it is said",
    arguments: ["csv", "jsonl", "xlsx", "sqlite", "html", "akn"])
  func fullDisk(_ format: String) throws {
    let paragraph = "Notes " + String(repeating: "stones and shells, ", count: 1500) + ";\n\n"
    let paragraphs = (1...10).map { "\($0). " + paragraph }.joined()
    try fixture.folder.add(
      "documents/A_RES_90_2-EN.txt",
      "United Nations\n\nA/RES/90/2\n\nThe General Assembly,\n\n" + paragraphs)
    #expect(try fixture.run("index", "documents").status == 0)
    let before = try names()
    let result = try shell(
      "trap '' XFSZ; ulimit -f 100; \"$KIMBERLITE\" export \(format) --output out/")
    let file = try shell(
      "trap '' XFSZ; ulimit -f 100; \"$KIMBERLITE\" export \(format) --output out")
    #expect(result.status == 2)
    #expect(file.status == 2)
    // The path as it was typed, not the name under which it is written.
    #expect(file.errors.contains("kimberlite: out"), "\(file.errors)")
    #expect(!file.errors.contains(".part"), "\(file.errors)")
    #expect(try names() == before)
  }

  /// Nobody reads the pipe: the command waits for a reader when the signal comes.
  @Test(
    "one signal ends an export that waits for a reader", arguments: [("TERM", 143), ("HUP", 129)])
  func waiting(signal: String, status: Int32) throws {
    let result = try shell(
      """
      mkfifo pipe
      "$KIMBERLITE" export csv --tables paragraphs --output pipe & export=$!
      sleep 0.5
      kill -\(signal) $export
      (sleep 20; kill -KILL $export) 2>/dev/null & watch=$!
      wait $export; status=$?
      kill $watch 2>/dev/null
      exit $status
      """)
    #expect(result.status == status)
  }

  @Test(
    "a signal at any time leaves the whole file or nothing", arguments: ["csv", "xlsx", "sqlite"])
  func signals(_ format: String) throws {
    let before = try names()
    for delay in 0..<8 {
      let result = try shell(
        """
        "$KIMBERLITE" export \(format) --output out & export=$!
        sleep 0.0\(delay); kill -TERM $export 2>/dev/null; wait $export
        """)
      #expect([0, 2, 143].contains(result.status), "\(result)")
      #expect(try names() == (result.status == 0 ? before + ["out"] : before).sorted())
      try? FileManager.default.removeItem(at: fixture.folder.url.appendingPathComponent("out"))
    }
  }

  @Test("what a killed run left is written over, and only one run writes at a time")
  func killed() throws {
    try fixture.folder.add(".out.part/documents.csv", "left")
    try fixture.folder.add(".a.xlsx.part", "left, and longer than what comes")
    #expect(try fixture.run("export", "csv", "--output", "out").status == 0)
    #expect(try fixture.run("export", "xlsx", "--output", "a.xlsx").status == 0)
    #expect(try names().filter { $0.hasPrefix(".") }.isEmpty)
    #expect(try names("out").count == 10)
    let busy = try shell(
      "exec 9>.b.bib.part; flock 9; \"$KIMBERLITE\" export bibtex --output b.bib")
    #expect(busy.status == 2)
    #expect(busy.errors.contains("b.bib: Another run is writing it now"))
  }

  @Test("the folder that one stands in, and one behind a link, take the files")
  func folders() throws {
    try fixture.folder.add("here/mine.txt", "mine")
    try fixture.folder.link("link", to: "there")
    let here = try shell(
      "cd here && KIMBERLITE_INDEX=../index \"$KIMBERLITE\" export csv --output . --force")
    #expect(here.status == 0, "\(here.errors)")
    #expect(try names("here").count == 11)
    #expect(try fixture.run("export", "csv", "--output", "link").status == 0)
    #expect(try names("there").count == 10)
  }

  @Test("a library needs a file, and no pipe or device", arguments: ["xlsx", "sqlite"])
  func devices(_ format: String) throws {
    let result = try fixture.run("export", format, "--output", "/dev/null")
    #expect(result.status == 2)
    #expect(result.errors.contains("needs a file; name one, as in --output resolutions.\(format)"))
  }

  @Test(
    "the same bytes from another folder, in another zone and language",
    arguments: ["csv", "jsonl", "xlsx", "sqlite", "html", "akn", "opensearch"])
  func elsewhere(_ format: String) throws {
    let result = try shell(
      """
      mkdir other && "$KIMBERLITE" export \(format) --output one && cd other && \
      TZ=Asia/Shanghai LC_ALL=C KIMBERLITE_INDEX=../index \
        "$KIMBERLITE" export \(format) --output two && diff -r ../one two
      """)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test("a document without symbol is named without the folders of the machine")
  func portableNames() throws {
    let notes = try TemporaryFolder()
    try notes.add("notes/stones.txt", "Stones of the coast\n\nThe stones were counted in 2035.\n")
    #expect(try fixture.run("index", notes.url.path + "/notes", "--index", "far").status == 0)
    for format in ["csv", "html", "akn", "opensearch", "bibtex", "csl-json"] {
      let isList = ["bibtex", "csl-json"].contains(format)
      let result = try fixture.run(
        "export", format, "--index", "far", "--output", isList ? "list" : "far-\(format)/",
        "--force")
      #expect(result.status == 0, "\(result.errors)")
      let found = try shell("grep -rl '\(notes.url.lastPathComponent)' list far-*")
      #expect(found.output.isEmpty, "\(found.output)")
    }
    let rows = try String(
      contentsOf: fixture.folder.url.appendingPathComponent("far-csv/documents.csv"),
      encoding: .utf8)
    #expect(rows.contains("\nnotes/stones.txt@en,"))
    // The name leads there again.
    let shown = try fixture.run("show", "notes/stones.txt", "--index", "far")
    #expect(shown.status == 0)
  }
}
