// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel

/// Alignments in Markdown: a table with a column for each language; findings, where they were asked for, in
/// its last one.
struct AlignmentMarkdown {
  private let alignment: DocumentAlignment

  init(_ alignment: DocumentAlignment) { self.alignment = alignment }

  /// - Parameter withFacts: what the documents are, above the table.
  func text(of pairs: [Int], withFacts: Bool) -> String {
    let names = alignment.names
    let findings = alignment.findingsOfPairs
    var text = "# \(MarkdownEscaping.escaped(Messages.title(of: alignment)))\n\n"
    let facts = withFacts ? Messages.facts(of: alignment) : []
    for line in [Messages.summary(of: alignment, shown: pairs.count)] + facts {
      text += MarkdownEscaping.escaped(line) + "\n\n"
    }
    let last = alignment.hasFindingsColumn ? [Messages.findings] : []
    text += row(["", names.first, names.second] + last)
    text += row(["---", "---", "---"] + last.map { _ in "---" })
    for index in pairs {
      let pair = alignment.pairs[index]
      let own = findings[index] ?? []
      let sentences = own.map {
        MarkdownEscaping.escaped(Messages.sentence(for: $0, in: alignment))
      }
      text += row(
        [
          MarkdownEscaping.escaped(alignment.label(of: pair)),
          cell(pair.first, alignment.first, own.flatMap(\.firstPlaces)),
          cell(pair.second, alignment.second, own.flatMap(\.secondPlaces)),
        ] + last.map { _ in sentences.joined(separator: "<br>") })
    }
    return text + "\n"
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  private func cell(
    _ places: [Int], _ document: Document, _ marks: [AlignmentFinding.Place]
  ) -> String {
    places.map { place in
      let paragraph = document.paragraphs[place]
      let number = PrintedNumber.of(paragraph).map { MarkdownEscaping.escaped($0) + " " } ?? ""
      let own = FindingMarks.of(marks, inParagraph: place)
      return number
        + MarkedPieces.of(paragraph.text, marks: own).map { piece in
          let text = MarkdownEscaping.escaped(piece.text)
          return piece.isMarked ? "<mark>\(text)</mark>" : text
        }.joined() + MarkdownEscaping.escaped(PrintedNumber.noteMarks(of: paragraph))
    }.joined(separator: "<br>")
  }
}
