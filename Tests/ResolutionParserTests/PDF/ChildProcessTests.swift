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

  @Test func `memory too small to load a program is told as such`() throws {
    let failure = ConversionFailure.tookTooMuchMemory(bytes: 2 << 20)
    #expect(throws: ReadingError.conversionFailed(program: "sort", failure)) {
      try Self.run("sort", []) { $0.memory = 2 << 20 }
    }
  }

  @Test func `what left the group and the session of a program ends with it`() throws {
    let mark = "62.\(getpid())"
    let line =
      "setsid sh -c 'trap : TERM; sleep \(mark)' & until pgrep -f 'sleep \(mark)$'; do :; done"
    let (outcome, _) = try Self.run("sh", ["-c", line])
    #expect(outcome.exitCode == 0)
    #expect(try !isRunning(mark))
  }

  @Test func `a warning is not the reason`() {
    let said = "Warning: no Java\nwarning: no fonts\nError: no text\nError: the end\n"
    #expect(ChildProcess.Outcome(exitCode: 1, complaint: said).reason == "Error: no text")
    #expect(ChildProcess.Outcome(exitCode: 1, complaint: "Warning: no Java").reason == "")
  }
}
