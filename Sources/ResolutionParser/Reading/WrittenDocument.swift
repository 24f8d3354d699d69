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

  /// Whether ids are there, each once, and whether parents and sections name paragraphs that exist,
  /// none of which hangs on itself. Before or behind does not matter: of broken markup the heading
  /// may come last.
  var isSound: Bool {
    var places: [String: Int] = [:]
    for (place, paragraph) in paragraphs.enumerated() {
      guard !paragraph.id.isEmpty, places.updateValue(place, forKey: paragraph.id) == nil else {
        return false
      }
    }
    var above: [[Int]] = []
    for paragraph in paragraphs {
      let names = paragraph.section + (paragraph.parent.map { [$0] } ?? [])
      let found = names.compactMap { places[$0] }
      guard found.count == names.count else { return false }
      above.append(found)
    }
    return !Self.hasCircle(above)
  }

  /// Whether a walk from one to those above it comes back: takes away what has nothing below it
  /// until nothing is left.
  private static func hasCircle(_ above: [[Int]]) -> Bool {
    var below = Array(repeating: 0, count: above.count)
    for place in above.joined() { below[place] += 1 }
    var free = below.indices.filter { below[$0] == 0 }
    var taken = 0
    while let place = free.popLast() {
      taken += 1
      for next in above[place] {
        below[next] -= 1
        if below[next] == 0 { free.append(next) }
      }
    }
    return taken < above.count
  }
}
