// Part of Kimberlite.
import ResolutionModel

/// Aligns the paragraphs of two language versions of one document.
package struct LanguageAligner: Sendable {
  package init() {}

  package func align(_ first: Document, _ second: Document) -> DocumentAlignment {
    DocumentAlignment(first: first, second: second, pairs: [])
  }
}
