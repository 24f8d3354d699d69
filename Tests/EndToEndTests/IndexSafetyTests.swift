// Part of Kimberlite.
import Foundation
import InvertedIndex
import Testing

/// What the command says when an index is damaged or cannot be written, and that killing it harms
/// nothing.
@Suite struct IndexSafetyTests {
  private let fixture: SearchFixture
  private var index: URL { fixture.folder.url.appendingPathComponent("index") }

  init() throws { fixture = try SearchFixture() }

  private func names(_ suffix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: index.path)
      .filter { $0.hasSuffix(suffix) }.sorted()
  }

  private func change(_ name: String, _ change: (inout Data) -> Void) throws {
    let file = index.appendingPathComponent(name)
    var data = try Data(contentsOf: file)
    change(&data)
    try data.write(to: file, options: .atomic)
  }

  // MARK: Checking

  @Test("a damaged index: status 2, the file, the section, what to do")
  func damaged() throws {
    let name = try #require(try names(".segment").first)
    try change(name) { $0[600] ^= 1 }
    let result = try fixture.run("check")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("index/\(name) is damaged ("))
    #expect(result.errors.contains("byte 512"))
    #expect(result.errors.contains("kimberlite index --rebuild"))
    for arguments in [["search", "stones"], ["stats"], ["terms"]] {
      let result = try KimberliteCommand.run(arguments, in: fixture.folder.url)
      // What is not on the damaged page may still be answered.
      #expect(result.status == 2 || result.status == 0, "\(arguments)")
    }
    let rebuilt = try fixture.run("index", "--rebuild", "documents")
    #expect(rebuilt.status == 0)
    #expect(try fixture.run("check").status == 0)
  }

  @Test("a damaged manifest, one of another version, one that is none of ours, none at all")
  func manifests() throws {
    let whole = try Data(contentsOf: index.appendingPathComponent("manifest"))
    try change("manifest") { $0[40] ^= 1 }
    let damaged = try fixture.run("check")
    #expect(damaged.status == 2)
    #expect(damaged.errors.contains("index/manifest is damaged (manifest, "))
    try change("manifest") { $0 = Data("something else\n".utf8) }
    let foreign = try fixture.run("check")
    #expect(foreign.status == 2)
    #expect(foreign.errors.contains("index/manifest was not written by Kimberlite"))
    try FileManager.default.removeItem(at: index.appendingPathComponent("manifest"))
    let absent = try fixture.run("check")
    #expect(absent.status == 2)
    #expect(absent.errors.contains("There is no index in index; build one with kimberlite index"))
    try whole.write(to: index.appendingPathComponent("manifest"))
    #expect(try fixture.run("check").status == 0)
  }

  @Test("a file that is gone is named")
  func missing() throws {
    let name = try #require(try names(".segment").first)
    try FileManager.default.removeItem(at: index.appendingPathComponent(name))
    let result = try fixture.run("check")
    #expect(result.status == 2)
    #expect(result.errors.contains("index/\(name) is damaged (file, "))
    #expect(try fixture.run("search", "stones").status == 2)
    #expect(try fixture.run("index", "documents").status == 2)
  }

  // MARK: Writing

  @Test("a full disk is a sentence and status 2; the index of before is still there")
  func fullDisk() throws {
    let text = SampleText.resolution + String(repeating: "2. Decides to count shells;\n\n", count: 9)
    try fixture.folder.add("documents/A_RES_90_7-EN.txt", text)
    let before = try FileManager.default.contentsOfDirectory(atPath: index.path).sorted()
    // No file may be longer than a kilobyte.
    let line = #"trap "" XFSZ; ulimit -f 1; "$KIMBERLITE" index documents"#
    let result = try KimberliteCommand.shell(line, in: fixture.folder.url)
    #expect(result.status == 2)
    #expect(result.errors.contains("could not be written"))
    #expect(result.errors.contains("the index of before is still there"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: index.path).sorted() == before)
    #expect(IndexCheck.run(folder: index.path) == [])
    #expect(try fixture.run("search", "shells").status == 1)
    #expect(try fixture.run("index", "documents").status == 0)
    #expect(try fixture.run("search", "shells").status == 0)
  }

  @Test("an index where no folder can be made is a sentence and status 2")
  func noFolder() throws {
    try fixture.folder.add("file", "text")
    for place in ["file", "file/index"] {
      let result = try fixture.run("index", "--index", place, "documents")
      #expect(result.status == 2)
      #expect(result.errors.contains("is a file where"), "\(result.errors)")
    }
  }

  @Test("an index that may not be written to is a sentence and status 2", .enabled(if: getuid() != 0))
  func readOnly() throws {
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: index.path)
    defer { try? files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: index.path) }
    try fixture.folder.add("documents/A_RES_90_7-EN.txt")
    #expect(try fixture.run("index", "documents").status == 2)
    #expect(try fixture.run("search", "stones").status == 0)
    #expect(IndexCheck.run(folder: index.path) == [])
  }

  // MARK: Killing

  /// More with KIMBERLITE_KILLS.
  private static let kills =
    ProcessInfo.processInfo.environment["KIMBERLITE_KILLS"].flatMap { Int($0) } ?? 40

  @Test("killed at any moment, the index is sound and holds a whole state", .timeLimit(.minutes(5)))
  func killed() throws {
    var committed: Set<Int> = []
    var longest = 0.05
    for run in 1...Self.kills {
      // Each state is two documents that say its number.
      for name in ["documents/A_RES_90_1-EN.txt", "documents/A_RES_90_8-EN.txt"] {
        let text = SampleText.resolution.replacingOccurrences(of: "coasts", with: "state\(run)end")
        try fixture.folder.add(name, text)
      }
      let process = Process()
      process.executableURL = KimberliteCommand.executable
      process.arguments = ["index", "--quiet", "documents"]
      process.currentDirectoryURL = fixture.folder.url
      process.standardOutput = FileHandle.nullDevice
      let start = Date()
      try process.run()
      if run % 10 != 0 {
        // From the start to a little behind the end, as long as it took before.
        Thread.sleep(forTimeInterval: longest * 1.1 * Double((run * 37) % 100) / 100)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
      } else {
        process.waitUntilExit()
        longest = Date().timeIntervalSince(start)
        #expect(process.terminationStatus == 0)
      }
      #expect(IndexCheck.run(folder: index.path) == [], "run \(run)")
      committed.insert(try state(run))
    }
    #expect(committed.count > 2)
    #expect(try fixture.run("index", "documents").status == 0)
    #expect(try names(".new").isEmpty)
    #expect(try fixture.run("check").status == 0)
  }

  /// The number that the index's documents say; 0 before the first. Both say the same.
  private func state(_ run: Int) throws -> Int {
    let reader = try IndexReader(folder: index.path)
    var found: [Int: Int] = [:]
    try reader.terms(field: 0, prefix: Array("state".utf8)) { term in
      let text = String(decoding: term.bytes, as: UTF8.self)
      if text.hasSuffix("end"), let number = Int(text.dropFirst(5).dropLast(3)) {
        let query = IndexQuery.term(Term(field: 0, bytes: term.bytes))
        found[number] = (try? reader.count(query)) ?? 0
      }
      return true
    }
    let present = found.filter { $0.value > 0 }
    #expect(present.count <= 1 && present.values.allSatisfy { $0 == 2 }, "run \(run): \(present)")
    return present.keys.first ?? 0
  }
}
