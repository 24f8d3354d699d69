// Part of Kimberlite.
import Foundation

/// Runs the built command as a user would: arguments, standard input and environment in, output,
/// errors and exit status out.
struct KimberliteCommand {
  struct Result: Equatable {
    var status: Int32
    var output: String
    var errors: String

    var outputLines: [Substring] { output.split(whereSeparator: \.isNewline) }
    var errorLines: [Substring] { errors.split(whereSeparator: \.isNewline) }
  }

  /// The command stands beside the bundle of tests.
  static let executable: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
    let folder =
      bundle.bundlePath.hasSuffix(".xctest")
      ? bundle.bundleURL.deletingLastPathComponent()
      : URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return folder.appendingPathComponent("kimberlite")
  }()

  static var repository: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// Without what somebody set for the command or for terminals, which would change what it prints.
  private static let environment = ProcessInfo.processInfo.environment.filter { name, _ in
    !name.hasPrefix("KIMBERLITE_")
      && !["COLUMNS", "LINES", "NO_COLOR", "TERM", "COLORTERM"].contains(name)
  }

  static func run(
    _ arguments: [String], in folder: URL? = nil, input: Data = Data(),
    environment: [String: String] = [:]
  ) throws -> Result {
    let files = try TemporaryFolder()
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = Self.environment.merging(environment) { $1 }
    // Files, not pipes: a full pipe that nobody reads would stop the command.
    process.standardInput = try FileHandle(forReadingFrom: files.add("input", input))
    let output = try files.add("output", Data())
    let errors = try files.add("errors", Data())
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// Runs a line of the shell in which `$KIMBERLITE` is the command.
  static func shell(_ line: String, in folder: URL) throws -> Result {
    let files = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    process.environment = environment.merging(["KIMBERLITE": executable.path]) { $1 }
    let output = try files.add("output", Data())
    let errors = try files.add("errors", Data())
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}
