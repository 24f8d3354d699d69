// Part of Kimberlite.
import ResolutionExport
import ResolutionModel

@testable import ResolutionParser

/// The repository's files and texts made up in tests, parsed.
enum ParsedText {
  /// The root of the repository.
  static let root = String(
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/"))

  static func corpusFile(_ name: String) throws -> InputFile {
    var file = try InputFile.load(path: root + "/corpus/" + name)
    file.path = "corpus/" + name
    return file
  }

  static func corpus(_ name: String) throws -> Document {
    try Parser().parse(corpusFile(name))
  }

  /// A text under a name that says nothing.
  static func document(_ text: String, path: String = "text.txt") throws -> Document {
    try Parser().parse(InputFile(path: path, bytes: Array(text.utf8)))
  }

  /// The paragraphs as `kind id "number" ^notes: text`, one a line, without titles and formula.
  static func outline(_ text: String, path: String = "text.txt") throws -> String {
    let document = try document(text, path: path)
    return document.paragraphs.map(line).joined(separator: "\n")
  }

  private static func line(_ paragraph: Paragraph) -> String {
    var parts = [paragraph.kind.rawValue, paragraph.id]
    if let number = paragraph.number { parts.append("\"\(number)\"") }
    if let function = paragraph.function { parts.append(function.rawValue) }
    if let parent = paragraph.parent { parts.append("under:\(parent)") }
    if !paragraph.section.isEmpty { parts.append("in:" + paragraph.section.joined(separator: "/")) }
    if !paragraph.footnotes.isEmpty {
      parts.append("^" + paragraph.footnotes.joined(separator: "^"))
    }
    return parts.joined(separator: " ") + ": " + paragraph.text
  }
}
