// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel

/// A document on its way to another program: all of it, and which of its paragraphs were chosen.
package struct ExportedDocument: Sendable {
  /// Without a paragraph: `A/RES/62/11@zh`, or a file's name.
  package var address: Address
  /// Metadata, paragraphs and what they name.
  package var document: Document
  /// The ids of the paragraphs that the query and the filters chose; nil: all.
  package var chosen: Set<String>?

  package init(address: Address, document: Document, chosen: Set<String>? = nil) {
    self.address = address
    self.document = document
    self.chosen = chosen
  }
}
