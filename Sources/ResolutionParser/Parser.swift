// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// From a file's bytes to its paragraphs. The whole first stage can be read in `parse`.
package struct Parser: Sendable {
  package init() {}

  /// Never refuses a document that is text: what is irregular becomes a finding.
  package func parse(_ input: InputFile) throws(ReadingError) -> Document {
    Document(metadata: DocumentMetadata(path: input.path, sha256: "", format: .text))
  }
}
