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

  /// From here on a reader that has gone and a file that would grow beyond the limit of the shell
  /// (`ulimit -f`) are errors of `write` and no longer signals that end the process without a word.
  static func reportFailuresAsErrors() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
