// Part of Kimberlite.

/// A language of the documents, by its ISO 639-1 code.
package struct Language: Sendable, Hashable, CustomStringConvertible {
  package let code: String
  package init(code: String) { self.code = code }
  package static let english = Language(code: "en")
  package static let chinese = Language(code: "zh")
  package var description: String { code }
}
