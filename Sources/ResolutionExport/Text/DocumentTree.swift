// Part of Kimberlite.
import ResolutionModel

/// The structure of a document as a printed tree: ids, kinds, numbers, phrases, places.
///
/// It does not depend on the terminal. A test compares one printed tree, and structure, order and
/// place are checked together; a person who reports an error sends one.
///
///     A/RES/90/1 en text
///     │ General Assembly · resolution · session 90
///     ├─ heading h1 @14-36: The General Assembly,
///     ├─ preambular pp1 [Recalling] ^1 @38-97: Recalling its resolution 89/2 of …
///     └─ operative op1 "1" [Calls upon] @99-180: Calls upon all States:
///        └─ subparagraph op1.a "(a)" @182-205: To count the stones;
package struct DocumentTree {
  private let document: Document
  /// Columns of text shown of each paragraph.
  private let textColumns: Int

  package init(_ document: Document, textColumns: Int = 48) {
    self.document = document
    self.textColumns = textColumns
  }

  /// The lines joined, with a line break at the end.
  package func text() -> String {
    (head() + branches() + findings()).joined(separator: "\n") + "\n"
  }

  private func head() -> [String] {
    let metadata = document.metadata
    let name = [
      metadata.symbol?.canonical ?? "no symbol", metadata.language?.code ?? "no language",
      metadata.format.rawValue,
    ]
    let facts = DocumentFacts(document: document)
    let lines = [
      metadata.title.map { "title: \($0)" } ?? "", facts.statements.joined(separator: " · "),
      facts.sources.joined(separator: " · "), facts.counts.joined(separator: " · "),
    ]
    return [name.joined(separator: " ")]
      + lines.filter { !$0.isEmpty }.map { "│ " + TerminalText.escaped($0) }
  }

  /// Depth first. Children stand under the parent that they name, everything else at the top, each
  /// in the order of the document.
  private func branches() -> [String] {
    let paragraphs = document.paragraphs
    var children: [Int: [Int]] = [:]
    var known: [String: Int] = [:]
    var top: [Int] = []
    for (index, paragraph) in paragraphs.enumerated() {
      // A parent stands before its children, so a chain of parents can have no loop.
      if let parent = paragraph.parent.flatMap({ known[$0] }) {
        children[parent, default: []].append(index)
      } else {
        top.append(index)
      }
      known[paragraph.id] = index
    }
    var lines: [String] = []
    // A stack, not recursion: the depth of a hostile document is not ours.
    var stack = Self.frames(top, prefix: "")
    while let frame = stack.popLast() {
      let branch = frame.isLast ? "└─ " : "├─ "
      lines.append(frame.prefix + branch + line(for: paragraphs[frame.index]))
      let below = frame.prefix + (frame.isLast ? "   " : "│  ")
      stack += Self.frames(children[frame.index] ?? [], prefix: below)
    }
    return lines
  }

  private struct Frame {
    var index: Int
    var prefix: String
    var isLast: Bool
  }

  /// Siblings in reverse, so that the first is taken from the stack first.
  private static func frames(_ indices: [Int], prefix: String) -> [Frame] {
    indices.reversed().map { Frame(index: $0, prefix: prefix, isLast: $0 == indices.last) }
  }

  private func line(for paragraph: Paragraph) -> String {
    var parts = [paragraph.kind.rawValue, paragraph.id]
    if let number = paragraph.number { parts.append("\"\(number)\"") }
    if let phrase = paragraph.openingPhrase { parts.append("[\(phrase)]") }
    if let function = paragraph.function { parts.append("function:\(function.rawValue)") }
    if !paragraph.footnotes.isEmpty {
      parts.append(paragraph.footnotes.map { "^\($0)" }.joined(separator: " "))
    }
    if !paragraph.section.isEmpty {
      parts.append("in:" + paragraph.section.joined(separator: "/"))
    }
    if let parent = paragraph.parent, !paragraph.id.hasPrefix(parent + ".") {
      parts.append("under:" + parent)
    }
    if !paragraph.source.isEmpty {
      let ranges = paragraph.source.map { "\($0.lowerBound)-\($0.upperBound)" }
      parts.append("@" + ranges.joined(separator: ","))
    }
    var start = LineBuilder()
    start.append(paragraph.text, limit: textColumns)
    let head = TerminalText.escaped(parts.joined(separator: " "))
    return head + ": " + start.rendered(Palette(isColoured: false))
  }

  private func findings() -> [String] {
    document.findings.map { finding in
      var place = ""
      if let paragraph = finding.paragraph { place += " " + paragraph }
      if let line = finding.line { place += " line \(line)" }
      let sentence = Messages.sentence(for: finding.category)
      return TerminalText.escaped(
        "\(finding.severity.rawValue) \(finding.category.name)\(place): \(sentence)")
    }
  }
}
