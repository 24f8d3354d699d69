// Part of Kimberlite.
import ResolutionModel

/// A document as Kimberlite wrote it: paragraphs and metadata, with nothing left to find out.
package struct WrittenDocument: Sendable {
  package var paragraphs: [Paragraph] = []
  /// Path, hash and format are not those of the file that is read.
  var metadata = DocumentMetadata(path: "", sha256: "", format: .akn)

  /// The metadata with path, hash and format of the file that was read.
  func metadata(of file: DocumentMetadata) -> DocumentMetadata {
    var result = metadata
    result.path = file.path
    result.sha256 = file.sha256
    result.format = file.format
    return result
  }

  /// Whether ids are there, each once, and whether parents and sections name paragraphs that stand
  /// before, so that nothing hangs on itself.
  var isSound: Bool {
    var ids: Set<String> = []
    return paragraphs.allSatisfy { paragraph in
      paragraph.section.allSatisfy(ids.contains) && paragraph.parent.map(ids.contains) ?? true
        && !paragraph.id.isEmpty && ids.insert(paragraph.id).inserted
    }
  }
}
