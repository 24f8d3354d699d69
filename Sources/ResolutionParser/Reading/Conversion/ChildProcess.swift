// Part of Kimberlite.
import CChild
import Glibc

/// A program that reads a file for us, in a process of its own: a file that makes it die, hang or
/// write without end costs that file, not the run. It has limits on time, memory and output, no
/// input, hardly an environment, a private folder to write in and, where the system allows, no
/// network; it is never run through a shell. It ends, with all that it started, when its time is up
/// and when this process dies.
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

    /// The first line of the complaint that is more than a warning; may be empty.
    package var reason: String {
      let lines = complaint.split(whereSeparator: \.isNewline)
      return lines.first { !$0.lowercased().hasPrefix("warning") }.map(String.init) ?? ""
    }
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
    let end = run(arguments, folder, output, errors, limits)
    let complaint = complaint(in: folder)
    let exitCode = kimberlite_child_exit_code(end.status)
    let failure = failure(end, complaint, limits)
    // What it wrote may be cut off, and not every program says so.
    if failure?.isOfTheProgram ?? true { try folder.requireRoom(afterFailure: exitCode != 0) }
    if let failure { throw .conversionFailed(program: name, failure) }
    return Outcome(exitCode: exitCode, complaint: complaint)
  }

  /// The file of the folder that holds what it printed.
  package static let output = "output"
  private static let errors = "errors"

  private func run(
    _ arguments: [String], _ folder: PrivateFolder, _ output: Int32, _ errors: Int32,
    _ limits: ConversionLimits
  ) -> kimberlite_child_end {
    let search = getenv("PATH").map { String(cString: $0) } ?? Self.usualPath
    let environment = [
      "PATH=\(search)", "LC_ALL=C.UTF-8", "HOME=\(folder.path)", "TMPDIR=\(folder.path)",
    ]
    let strings = [program, folder.path, PrivateFolder.marker]
    var end = kimberlite_child_end()
    Self.withCStrings(strings) { strings in
      Self.withCStrings([program] + arguments) { arguments in
        Self.withCStrings(environment) { environment in
          var task = kimberlite_child_task(
            program: strings[0], arguments: arguments, environment: environment,
            folder: strings[1], marker: strings[2], lock: folder.lock, output: output,
            errors: errors, milliseconds: Int64(limits.seconds) * 1000,
            seconds: Int64(limits.seconds) + 1, memory: Int64(limits.memory),
            file_size: Int64(limits.output))
          kimberlite_child_run(&task, &end)
        }
      }
    }
    return end
  }

  private func failure(
    _ end: kimberlite_child_end, _ complaint: String, _ limits: ConversionLimits
  ) -> ConversionFailure? {
    // Too little memory to begin with is found by the system, by the loader of libraries or by what
    // the program has of its own; a shell among them says it as the loader does.
    if end.error == ENOMEM { return .tookTooMuchMemory(bytes: limits.memory) }
    if end.error != 0 { return .notStarted(code: end.error) }
    if end.is_late == 1 { return .tookTooLong(seconds: limits.seconds) }
    let signal = kimberlite_child_signal(end.status)
    switch signal {
    case SIGXCPU: return .tookTooLong(seconds: limits.seconds)
    case SIGXFSZ: return .wroteTooMuch(bytes: limits.output)
    case 1...:
      return Self.tellsOfMemory(complaint)
        ? .tookTooMuchMemory(bytes: limits.memory) : .crashed(signal: signal)
    default: break
    }
    let isFailed = kimberlite_child_exit_code(end.status) != 0
    return isFailed && Self.tellsOfMemory(complaint)
      ? .tookTooMuchMemory(bytes: limits.memory) : nil
  }

  /// What the loader and the libraries say when memory is refused.
  private static func tellsOfMemory(_ complaint: String) -> Bool {
    ["bad_alloc", "ut of memory", "annot allocate memory", "failed to map segment"].contains {
      complaint.contains($0)
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

  /// The strings of C, with a null after the last.
  private static func withCStrings(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Void
  ) {
    let copies = strings.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    // Never empty, so that there is an address.
    copies.withUnsafeBufferPointer { body($0.baseAddress!) }
  }
}
