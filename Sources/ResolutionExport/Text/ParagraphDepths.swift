// Part of Kimberlite.
import ResolutionModel

/// How deep each paragraph hangs: 0 for one that stands alone, 1 for a subparagraph of it.
///
/// A parent always stands before its children; one that is missing counts as none.
package struct ParagraphDepths {
  private var depths: [Int] = []

  package init(_ paragraphs: [Paragraph]) {
    var known: [String: Int] = [:]
    depths.reserveCapacity(paragraphs.count)
    for paragraph in paragraphs {
      let depth = paragraph.parent.flatMap { known[$0] }.map { $0 + 1 } ?? 0
      depths.append(depth)
      known[paragraph.id] = depth
    }
  }

  /// Of the paragraph at a place.
  package subscript(index: Int) -> Int { depths[index] }
}
