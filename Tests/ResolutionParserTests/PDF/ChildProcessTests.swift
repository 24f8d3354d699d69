// Part of Kimberlite.
import Foundation
import Testing

@testable import ResolutionParser

@Suite struct ChildProcessTests {
  static func run(
    _ program: String, _ arguments: [String], _ change: (inout ConversionLimits) -> Void = { _ in }
  ) throws -> (outcome: ChildProcess.Outcome, output: String) {
    var limits = ConversionLimits()
    limits.seconds = 20
    change(&limits)
    let folder = try PrivateFolder()
    let outcome = try ChildProcess(program, package: "coreutils")
      .run(arguments, in: folder, limits: limits)
    let output = try Data(contentsOf: URL(fileURLWithPath: folder.path(of: ChildProcess.output)))
    return (outcome, String(decoding: output, as: UTF8.self))
  }

  @Test func `a program's output, complaint and exit code are handed on`() throws {
    let (outcome, output) = try Self.run("sh", ["-c", "echo said; echo wrong >&2; exit 3"])
    #expect(output == "said\n")
    #expect(outcome.complaint == "wrong\n")
    #expect(outcome.exitCode == 3)
  }

  @Test func `it has no input, its own folder and hardly an environment`() throws {
    let (_, output) = try Self.run("sh", ["-c", "cat; pwd; echo $HOME; env | wc -l"])
    let lines = output.split(separator: "\n")
    #expect(lines[0] == lines[1])
    #expect(lines[0].contains("kimberlite-"))
    // The shell adds a few of its own.
    #expect((Int(lines[2].trimmingCharacters(in: .whitespaces)) ?? 99) < 8)
  }

  @Test func `a program that is not there is named with its package`() {
    #expect(throws: ReadingError.programMissing(program: "no-such-program", package: "none")) {
      try ChildProcess("no-such-program", package: "none")
    }
  }

  @Test func `a program that does not end is killed with those it started`() throws {
    let mark = "61.\(getpid())"
    #expect(throws: ReadingError.conversionFailed(program: "sh", .tookTooLong(seconds: 1))) {
      try Self.run("sh", ["-c", "sleep \(mark) & sleep \(mark)"]) { $0.seconds = 1 }
    }
    // The system takes a moment to end them.
    for _ in 0..<1000 where try isRunning(mark) { usleep(10_000) }
    #expect(try !isRunning(mark))
  }

  private func isRunning(_ mark: String) throws -> Bool {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").contains { process in
      guard Int(process) != nil,
        let line = FileManager.default.contents(atPath: "/proc/\(process)/cmdline")
      else { return false }
      return String(decoding: line, as: UTF8.self).hasPrefix("sleep\0\(mark)")
    }
  }

  @Test func `output without end is cut off`() throws {
    #expect(throws: ReadingError.conversionFailed(program: "yes", .wroteTooMuch(bytes: 1 << 20))) {
      try Self.run("yes", []) { $0.output = 1 << 20 }
    }
  }

  @Test func `a program that breaks down is told by its signal`() throws {
    #expect(throws: ReadingError.conversionFailed(program: "sh", .crashed(signal: SIGSEGV))) {
      try Self.run("sh", ["-c", "kill -SEGV $$"])
    }
  }

  @Test func `a program has no network`() throws {
    // Nobody listens there: a refusal comes from the system, the lack of a listener from the network.
    let (outcome, _) = try Self.run("bash", ["-c", "exec 3<>/dev/udp/127.0.0.1/9"])
    #expect(outcome.exitCode != 0)
    #expect(outcome.complaint.contains("denied") || outcome.complaint.contains("unreachable"))
  }

  @Test func `the memory of a program is limited`() throws {
    let (outcome, _) = try Self.run("sh", ["-c", "ulimit -v"]) { $0.memory = 64 << 20 }
    #expect(outcome.exitCode == 0)
    let (_, output) = try Self.run("sh", ["-c", "ulimit -v"]) { $0.memory = 64 << 20 }
    #expect(output == "65536\n")
  }

  @Test func `a private folder goes with its last user, one of a dead process at the next start`()
    throws
  {
    var folder: PrivateFolder? = try PrivateFolder()
    let path = try #require(folder?.path)
    try folder?.write([1, 2, 3], to: "file")
    try FileManager.default.createDirectory(
      atPath: path + "/inner/folder", withIntermediateDirectories: true)
    let status = try FileManager.default.attributesOfItem(atPath: path)
    #expect(status[.posixPermissions] as? Int == 0o700)
    folder = nil
    #expect(!FileManager.default.fileExists(atPath: path))

    let parent = try PrivateFolder()
    // No process has this number: it is above the system's highest.
    let dead = parent.path + "/kimberlite-4194999-abcdef"
    let alive = parent.path + "/kimberlite-\(getpid())-abcdef"
    let other = parent.path + "/kimberlite-site"
    for name in [dead + "/files", alive, other] {
      try FileManager.default.createDirectory(
        atPath: name, withIntermediateDirectories: true)
    }
    PrivateFolder.removeLeftovers(in: parent.path)
    #expect(!FileManager.default.fileExists(atPath: dead))
    #expect(FileManager.default.fileExists(atPath: alive))
    #expect(FileManager.default.fileExists(atPath: other))
  }
}
