// Part of Kimberlite.
import ResolutionExport
import ResolutionInterchange
import ResolutionModel

/// Prints documents in one format, and what stands before, between and after them.
struct DocumentPrinter: Sendable {
  let format: ParseFormat
  let width: Int
  let palette: Palette
  /// Whether there is one argument and it is no folder: then `json` prints an object, not an array.
  let isSingle: Bool
  /// Whether the outline shows whole paragraphs.
  var isFull = false

  func bytes(of document: Document) -> [UInt8] {
    switch format {
    case .text:
      Array(DocumentOutline(document, width: width, palette: palette, isFull: isFull).text().utf8)
    case .tree: Array(DocumentTree(document).text().utf8)
    case .json: DocumentJSON.bytes(of: document, style: .indented)
    case .jsonl: DocumentJSON.bytes(of: document, style: .compact)
    case .akn: AkomaNtosoWriter.bytes(of: document)
    }
  }

  func prefix(isFirst: Bool) -> String {
    switch format {
    case .text, .tree: isFirst ? "" : "\n"
    case .json: isSingle ? "" : isFirst ? "[\n" : ",\n"
    case .jsonl, .akn: ""
    }
  }

  var suffix: String {
    switch format {
    case .text, .tree, .akn: ""
    case .json: isSingle ? "\n" : ""
    case .jsonl: "\n"
    }
  }

  /// What ends the run, after `count` documents.
  func end(count: Int) -> String {
    guard format == .json, !isSingle else { return "" }
    return count == 0 ? "[]\n" : "\n]\n"
  }
}
