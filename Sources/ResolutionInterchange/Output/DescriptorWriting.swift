// Part of Kimberlite.
import Glibc

/// Writing to an open descriptor: a file, a pipe, a terminal.
package enum DescriptorWriting {
  /// Why it ended.
  package enum Failure: Error {
    /// The reader has gone, as `head` does when it has seen enough.
    case closedByReader
    case failed(code: Int32)
  }

  /// Writes everything or throws.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
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
}
