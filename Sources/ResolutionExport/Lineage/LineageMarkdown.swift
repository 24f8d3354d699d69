// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus

/// Strands in Markdown: the grid as a table, or each year's text.
struct LineageMarkdown {
  private let tracked: TrackedStrands

  init(_ tracked: TrackedStrands) { self.tracked = tracked }

  private var head: String {
    let facts = Messages.facts(of: tracked.source).map { MarkdownEscaping.escaped($0) + "\n\n" }
    return "# \(MarkdownEscaping.escaped(tracked.source.series.title))\n\n" + facts.joined()
  }

  func grid() -> String {
    let members = tracked.source.members.indices
    var rows = [
      members.map {
        MarkdownEscaping.escaped(tracked.headTime(of: $0) + " " + tracked.shortName(of: $0))
      }
        + [Messages.textColumn],
      members.map { _ in "---" } + ["---"],
    ]
    for place in tracked.shown {
      let strand = tracked.strand(place)
      let cells = members.map { member in
        MarkdownEscaping.escaped(
          StrandMarks.words(of: tracked.source.table.state(of: place, in: member), tracked))
      }
      let text = tracked.source.paragraph(strand.last).text
      rows.append(cells + [MarkdownEscaping.escaped(WordCut.head(of: text, columns: 100))])
    }
    return head + rows.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined() + "\n"
      + MarkdownEscaping.escaped(Messages.gridLegend.joined(separator: " · ")) + "\n"
  }

  func texts() -> String {
    head + tracked.shown.map(text).joined()
  }

  private func text(of place: Int) -> String {
    let strand = tracked.strand(place)
    var text = Messages.summary(of: strand, tracked)
      .map { MarkdownEscaping.escaped($0) + "\n\n" }.joined()
    for entry in StrandEntries(tracked).entries(of: place) {
      let name = "**" + MarkdownEscaping.escaped(entry.name) + "**"
      let facts = entry.facts.map(MarkdownEscaping.escaped)
      text += ([name] + facts).joined(separator: " · ") + "\n\n"
      for line in entry.texts { text += "> " + ComparisonMarkdown.markdown(of: line) + "\n\n" }
    }
    return text
  }
}
