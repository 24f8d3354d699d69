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
  /// Date and title, completed by other languages of the document.
  package var facts: CompletedFacts

  /// - Parameter facts: nil: those that the document states itself.
  package init(
    address: Address, document: Document, chosen: Set<String>? = nil, facts: CompletedFacts? = nil
  ) {
    self.address = address
    self.document = document
    self.chosen = chosen
    self.facts = facts ?? CompletedFacts(document.metadata)
  }
}

extension CorpusSelection {
  /// Reads a document of the selection.
  func exported(_ choice: Choice) throws(CorpusError) -> ExportedDocument {
    let read = try document(choice)
    return ExportedDocument(
      address: choice.address, document: read.document, chosen: read.chosen,
      facts: try corpus.facts(of: choice.entry))
  }
}
