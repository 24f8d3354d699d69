// Part of Kimberlite.

/// The bytes of one input, as given.
package struct InputFile: Sendable {
  /// As given on the command line; `-` for standard input.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
