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

  /// From here on a reader that has gone is an error of `write` and no longer a signal that ends
  /// the process without a word to the caller's exit status.
  static func reportClosedPipesAsErrors() { signal(SIGPIPE, SIG_IGN) }
}
