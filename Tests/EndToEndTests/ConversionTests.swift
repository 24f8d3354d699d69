// Part of Kimberlite.
import Foundation
import Testing

/// Programs that read files for us, with a made-up one in the place of LibreOffice.
@Suite struct ConversionTests {
  /// A folder with `soffice`, a document for it and a folder for temporary files.
  private static func folder(_ script: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let program = try folder.add("bin/soffice", "#!/bin/sh\n" + script)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: program.path)
    try folder.add("document.rtf", #"{\rtf1 Stones of the sea.\par}"#)
    try folder.add("tmp/mine", "")
    return folder
  }

  private static func environment(_ folder: TemporaryFolder) -> [String: String] {
    ["PATH": folder.url.path + "/bin:/usr/bin:/bin", "TMPDIR": folder.url.path + "/tmp"]
  }

  private static func temporary(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/tmp").sorted()
  }

  private static func running(_ mark: String) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").count { process in
      guard Int(process) != nil,
        let line = FileManager.default.contents(atPath: "/proc/\(process)/cmdline")
      else { return false }
      return String(decoding: line, as: UTF8.self).hasPrefix("sleep\0\(mark)")
    }
  }

  /// Waits for what takes the system a moment.
  private static func become(_ isTrue: () throws -> Bool) rethrows -> Bool {
    for _ in 0..<1000 {
      if try isTrue() { return true }
      usleep(10_000)
    }
    return false
  }

  @Test(
    "all that a program started ends with the command",
    arguments: [SIGINT, SIGTERM, SIGHUP, SIGKILL])
  func killed(signal: Int32) throws {
    let mark = "7\(signal)00.\(getpid())"
    // One in the program's group, one in a session of its own, both deaf.
    let folder = try Self.folder(
      "trap '' TERM HUP INT\nsleep \(mark) &\nsetsid sleep \(mark) &\nsleep \(mark)\n")
    let process = Process()
    process.executableURL = KimberliteCommand.executable
    process.arguments = ["parse", folder.url.path + "/document.rtf"]
    process.environment = ProcessInfo.processInfo.environment
      .merging(Self.environment(folder)) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // Threads of tests block signals, and what they start would do so, too.
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try process.run()
    #expect(try Self.become { try Self.running(mark) == 3 })
    #expect(try Self.temporary(folder).count == 2)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(try Self.become { try Self.running(mark) == 0 })
    #expect(try Self.become { try Self.temporary(folder) == ["mine"] })
  }

  @Test("a folder of the user is left alone whatever its name")
  func folderOfTheUser() throws {
    let folder = try Self.folder("exit 1\n")
    try folder.add("tmp/kimberlite-2024-export/table.csv", "")
    _ = try KimberliteCommand.run(
      ["parse", "document.rtf"], in: folder.url, environment: Self.environment(folder))
    #expect(try Self.temporary(folder) == ["kimberlite-2024-export", "mine"])
  }

  @Test("the address of the profile is escaped, the files are named from the folder")
  func address() throws {
    let folder = try Self.folder(#"echo "Error: $1 $(ls "${10}")" >&2; exit 1"#)
    try folder.add("scratch/a b#%41/mine", "")
    var environment = Self.environment(folder)
    environment["TMPDIR"] = folder.url.path + "/scratch/a b#%41"
    let result = try KimberliteCommand.run(
      ["parse", "document.rtf"], in: folder.url, environment: environment)
    #expect(result.status == 2)
    #expect(result.errors.contains("/scratch/a%20b%23%2541/kimberlite-"))
    #expect(result.errors.contains("/profile document.rtf)"))
  }

  @Test("a warning of the program is not taken for the reason")
  func warning() throws {
    let folder = try Self.folder("echo 'Warning: no Java' >&2; echo 'no such filter' >&2\n")
    let result = try KimberliteCommand.run(
      ["parse", "document.rtf"], in: folder.url, environment: Self.environment(folder))
    #expect(result.errors.contains("(no such filter)"))
    #expect(!result.errors.contains("Java"))
  }

  @Test("a limit that the program cannot begin with is named")
  func memory() throws {
    let folder = try Self.folder("exit 1\n")
    let result = try KimberliteCommand.run(
      ["parse", "--max-memory", "100", "document.rtf"], in: folder.url,
      environment: Self.environment(folder))
    #expect(result.errors.contains("--max-memory"))
    #expect(!result.errors.contains("damaged"))
  }

  /// A limit of the shell stands for a full disk: both refuse the next byte.
  @Test("a temporary folder that takes no more is named, not the file")
  func room() throws {
    let folder = try Self.folder("exit 1\n")
    let path = Self.environment(folder)
    let result = try KimberliteCommand.shell(
      "ulimit -f 8; PATH='\(path["PATH"]!)' TMPDIR='\(path["TMPDIR"]!)' $KIMBERLITE parse "
        + "document.rtf", in: folder.url)
    #expect(result.status == 2)
    #expect(result.errors.contains("No temporary files can be written"))
    #expect(!result.errors.contains("damaged"))
    #expect(try Self.temporary(folder) == ["mine"])
  }
}
