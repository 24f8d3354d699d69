// Part of Kimberlite.
import ResolutionExport
import ResolutionModel
import ResolutionParser

/// What holds of the result for whatever bytes a file has: the fuzz targets and the mutation tests
/// ask nothing else.
package enum DocumentInvariants {
  /// Parses the bytes as a file of this name, prints the result in every form, finds the mentions,
  /// and says what is wrong with all that; empty when all is well. A file that is refused is well.
  package static func violations(in bytes: [UInt8], named path: String) -> [String] {
    guard let document = try? Parser().parse(InputFile(path: path, bytes: bytes)) else { return [] }
    return violations(of: document, sizeLimit: sizeLimit(bytes)) + violations(ofOutput: document)
      + EntityInvariants.violations(in: document) + RoundTrip.differences(of: document)
  }

  /// Ranges count bytes of the text in UTF-8. Of a file in UTF-8 these are its own; no other
  /// encoding takes more than three for one.
  private static func sizeLimit(_ bytes: [UInt8]) -> Int {
    let isPlain = String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0)
    return isPlain ? bytes.count : bytes.count * 3 + 16
  }

  private static func violations(of document: Document, sizeLimit: Int) -> [String] {
    var wrong: [String] = []
    var ids: Set<String> = []
    for paragraph in document.paragraphs {
      if !ids.insert(paragraph.id).inserted { wrong.append("id \(paragraph.id) stands twice") }
      if !areOrdered(paragraph.source, below: sizeLimit) {
        wrong.append("ranges of \(paragraph.id): \(paragraph.source)")
      }
    }
    for paragraph in document.paragraphs {
      for id in paragraph.section + [paragraph.parent].compactMap({ $0 }) where !ids.contains(id) {
        wrong.append("\(paragraph.id) refers to \(id), which is nowhere")
      }
    }
    let furniture = document.furniture.map(\.range)
    if !furniture.allSatisfy({ areOrdered([$0], below: sizeLimit) }) {
      wrong.append("ranges of furniture: \(furniture)")
    }
    return wrong
  }

  private static func areOrdered(_ ranges: [Range<Int>], below limit: Int) -> Bool {
    var last = 0
    for range in ranges {
      guard range.lowerBound >= last else { return false }
      last = range.upperBound
    }
    return last <= limit
  }

  private static func violations(ofOutput document: Document) -> [String] {
    let json = DocumentJSON.bytes(of: document, style: .compact)
    var wrong: [String] = []
    if String(validating: json, as: UTF8.self) == nil { wrong.append("the JSON is no UTF-8") }
    if json.contains(where: { $0 < 0x20 }) { wrong.append("a control character in the JSON") }
    let outline = DocumentOutline(document, width: 80, palette: Palette(isColoured: false)).text()
    for (name, text) in [("outline", outline), ("tree", DocumentTree(document).text())]
    where text.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }) {
      wrong.append("a control character in the \(name)")
    }
    return wrong
  }
}
