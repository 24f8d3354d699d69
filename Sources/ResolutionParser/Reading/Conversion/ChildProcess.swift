// Part of Kimberlite.
import CChild
import Glibc

/// A program that reads a file for us, in a process of its own: a file that makes it die, hang or
/// write without end costs that file, not the run. It has limits on time, memory and output, no
/// input, hardly an environment, a private folder to write in and, where the system allows, no
/// network; it is never run through a shell.
package struct ChildProcess: Sendable {
  /// The absolute path.
  private let program: String
  private let name: String

  /// Finds a program along `PATH`; throws `programMissing` with the Debian package that has it.
  package init(_ name: String, package: String) throws(ReadingError) {
    guard let path = Self.path(of: name) else {
      throw .programMissing(program: name, package: package)
    }
    program = path
    self.name = name
  }

  /// Whether a program is there.
  package static func isThere(_ name: String) -> Bool { path(of: name) != nil }

  /// How it ended: its exit code and the first lines of what it said on standard error.
  package struct Outcome: Sendable {
    package var exitCode: Int32
    package var complaint: String
  }

  /// Runs the program in `folder` to its end. What it prints is in the files `output` and `errors`
  /// of the folder until the next run there. Throws `conversionFailed` when a limit ended it.
  package func run(
    _ arguments: [String], in folder: PrivateFolder, limits: ConversionLimits
  ) throws(ReadingError) -> Outcome {
    unlink(folder.path(of: Self.output))
    unlink(folder.path(of: Self.errors))
    let output = try folder.create(Self.output)
    defer { close(output) }
    let errors = try folder.create(Self.errors)
    defer { close(errors) }
    let child = start(arguments, folder, output, errors, limits)
    guard child > 0 else {
      throw .conversionFailed(program: name, .notStarted(code: -child))
    }
    var status: Int32 = 0
    let isLate = kimberlite_child_await(child, Int64(limits.seconds) * 1000, &status) == 1
    let complaint = complaint(in: folder)
    if let failure = failure(isLate, status, complaint, limits) {
      throw .conversionFailed(program: name, failure)
    }
    return Outcome(exitCode: kimberlite_child_exit_code(status), complaint: complaint)
  }

  /// The file of the folder that holds what it printed.
  package static let output = "output"
  private static let errors = "errors"

  private func start(
    _ arguments: [String], _ folder: PrivateFolder, _ output: Int32, _ errors: Int32,
    _ limits: ConversionLimits
  ) -> Int32 {
    let search = getenv("PATH").map { String(cString: $0) } ?? Self.usualPath
    let environment = [
      "PATH=\(search)", "LC_ALL=C.UTF-8", "HOME=\(folder.path)", "TMPDIR=\(folder.path)",
    ]
    var bounds = kimberlite_child_limits(
      memory: Int64(limits.memory), output: Int64(limits.output),
      seconds: Int64(limits.seconds) + 1)
    return Self.withCStrings([program] + arguments) { arguments in
      Self.withCStrings(environment) { environment in
        kimberlite_child_start(
          program, arguments, environment, folder.path, output, errors, &bounds)
      }
    }
  }

  private func failure(
    _ isLate: Bool, _ status: Int32, _ complaint: String, _ limits: ConversionLimits
  ) -> ConversionFailure? {
    if isLate { return .tookTooLong(seconds: limits.seconds) }
    let signal = kimberlite_child_signal(status)
    switch signal {
    case SIGXCPU: return .tookTooLong(seconds: limits.seconds)
    case SIGXFSZ: return .wroteTooMuch(bytes: limits.output)
    case 1...:
      // What the libraries say when memory is refused.
      let isMemory = ["bad_alloc", "ut of memory"].contains { complaint.contains($0) }
      return isMemory ? .tookTooMuchMemory(bytes: limits.memory) : .crashed(signal: signal)
    default: break
    }
    switch kimberlite_child_exit_code(status) {
    case 126: return .notStarted(code: EACCES)
    case 127: return .notStarted(code: ENOENT)
    default: return nil
    }
  }

  /// The beginning of what it said; a program may write megabytes of complaints.
  private func complaint(in folder: PrivateFolder) -> String {
    let descriptor = open(folder.path(of: Self.errors), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, 4096))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: - Help

  private static let usualPath = "/usr/local/bin:/usr/bin:/bin"

  private static func path(of name: String) -> String? {
    let search = getenv("PATH").map { String(cString: $0) } ?? usualPath
    for folder in search.split(separator: ":") where folder.hasPrefix("/") {
      let path = folder + "/" + name
      if access(path, X_OK) == 0 { return path }
    }
    return nil
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
