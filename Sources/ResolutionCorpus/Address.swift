// Part of Kimberlite.
import ResolutionModel

/// The name of a document or a paragraph anywhere: `A/RES/62/11@zh#op17.a`.
package struct Address: Hashable, Sendable, CustomStringConvertible {
  /// The canonical symbol, or a file's path for documents that have none.
  package var document: String
  package var isSymbol: Bool
  /// Nil: every language there is.
  package var language: String?
  /// The paragraph's id; nil: the whole document.
  package var paragraph: String?

  package init(
    document: String, isSymbol: Bool = true, language: String? = nil, paragraph: String? = nil
  ) {
    self.document = document
    self.isSymbol = isSymbol
    self.language = language
    self.paragraph = paragraph
  }

  package var description: String {
    document + (language.map { "@" + $0 } ?? "") + (paragraph.map { "#" + $0 } ?? "")
  }
}
