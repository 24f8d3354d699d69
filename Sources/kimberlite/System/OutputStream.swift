// Part of Kimberlite.
import Glibc

/// Standard output or standard error, written without a buffer of its own: callers hand over whole
/// documents or whole lines.
struct OutputStream: Sendable {
  static let standardOutput = OutputStream(descriptor: STDOUT_FILENO)
  static let standardError = OutputStream(descriptor: STDERR_FILENO)

  /// Why writing ended.
  enum WriteError: Error {
    /// The reader has gone, as `head` does when it has seen enough.
    case closedByReader
    case failed(code: Int32)
  }

  let descriptor: Int32

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes everything or throws.
  func write(_ bytes: [UInt8]) throws(WriteError) {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
      }
      if written >= 0 {
        start += written
      } else if errno == EAGAIN {
        // The other end made the pipe non-blocking: wait until it takes more.
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if errno != EINTR {
        throw errno == EPIPE ? .closedByReader : .failed(code: errno)
      }
    }
  }

  func write(_ text: String) throws(WriteError) { try write(Array(text.utf8)) }

  /// From here on a reader that has gone is an error of `write` and no longer a signal that ends
  /// the process without a word to the caller's exit status.
  static func reportClosedPipesAsErrors() { signal(SIGPIPE, SIG_IGN) }
}
