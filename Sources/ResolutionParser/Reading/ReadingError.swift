// Part of Kimberlite.

/// Why a file gave no document. Values only; the sentences are written in
/// `Sources/kimberlite/Messages+Reading.swift`.
package enum ReadingError: Error, Sendable, Hashable {
  case notFound
  case noPermission
  case isFolder
  case linkLoop
  /// Neither a file nor a pipe: a device, a socket.
  case isDevice
  case unreadable(code: Int32)
  case empty
  case tooLarge(bytes: Int, limit: Int)
  case tooManyLines(limit: Int)
  /// The content is of a format that is not read, by its usual name: "PDF", "Word (DOCX)".
  case unsupportedFormat(name: String)
  /// Not text; offset of the first byte that no text holds.
  case binary(offset: Int)
  /// Markup that could not be read at all; line and what the XML library said.
  case brokenMarkup(line: Int, detail: String)
}
