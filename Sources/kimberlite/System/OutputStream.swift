// Part of Kimberlite.
import Glibc
import ResolutionInterchange

/// Standard output or standard error, written without a buffer of its own: callers hand over whole
/// documents or whole lines.
struct OutputStream: Sendable {
  static let standardOutput = OutputStream(descriptor: STDOUT_FILENO)
  static let standardError = OutputStream(descriptor: STDERR_FILENO)

  /// Why writing ended.
  typealias WriteError = DescriptorWriting.Failure

  let descriptor: Int32

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes everything or throws.
  func write(_ bytes: [UInt8]) throws(WriteError) {
    try DescriptorWriting.write(bytes, to: descriptor)
  }

  func write(_ text: String) throws(WriteError) { try write(Array(text.utf8)) }

  /// From here on a reader that has gone and a file that would grow beyond the limit of the shell
  /// (`ulimit -f`) are errors of `write` and no longer signals that end the process without a word.
  static func reportFailuresAsErrors() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
