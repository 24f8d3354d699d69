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
  /// Markup without a word; whether a script fills it when a browser shows it.
  case noTextInMarkup(isScripted: Bool)
  // Files that another program reads for us
  /// The program is not installed; the Debian package that has it.
  case programMissing(program: String, package: String)
  case conversionFailed(program: String, ConversionFailure)
  /// No folder for temporary files; the system's error number.
  case noTemporaryFolder(path: String, code: Int32)
  /// It opens with a password only.
  case encrypted
  /// Its owner has forbidden to take its text out.
  case copyProtected
  case tooManyPages(limit: Int)
  // Files that are archives
  /// A library that is loaded when needed is not there; the Debian package that has it.
  case libraryMissing(package: String)
  case archive(ArchiveFailure)
  /// No page holds text; `hasImages` when there are images.
  case noText(pages: Int, hasImages: Bool)
  /// The fonts of all pages that hold text do not tell which characters their signs are.
  case noCharacterMap(pages: Int)
}

/// Why an archive (DOCX) was not read.
package enum ArchiveFailure: Sendable, Hashable {
  /// It is damaged; the entry concerned, if one is.
  case broken(entry: String?)
  /// It lacks what makes it a document.
  case noDocument
  case tooManyEntries(Int, limit: Int)
  /// What is read of it expands to more bytes than the limit.
  case tooLarge(limit: Int)
  /// An entry is this many times its packed size.
  case expandsTooMuch(entry: String, times: Int, limit: Int)
}
