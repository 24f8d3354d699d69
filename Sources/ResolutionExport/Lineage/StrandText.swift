// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus

/// One strand in a terminal: each year's text with what changed since the one before.
struct StrandText {
  private let tracked: TrackedStrands
  private let width: Int
  private let palette: Palette

  init(_ tracked: TrackedStrands, width: Int, palette: Palette) {
    self.tracked = tracked
    self.width = width
    self.palette = palette
  }

  func text() -> String {
    var lines = wrapped(tracked.source.series.title, .strong)
    lines += Messages.facts(of: tracked.source).flatMap { wrapped($0, .faint) }
    for strand in tracked.shown {
      lines += Messages.summary(of: tracked.strand(strand), tracked).flatMap {
        wrapped($0, .faint)
      }
      for entry in StrandEntries(tracked).entries(of: strand) {
        lines.append("")
        lines += wrapped(([entry.name] + entry.facts).joined(separator: " · "), .strong)
        for pieces in entry.texts {
          lines += StyledLines(pieces, palette: palette).lines(width: width - 2)
            .map { "  " + $0.text }
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func wrapped(_ text: String, _ style: Palette.Style) -> [String] {
    LineWrapping.lines(of: text, width: width).map { palette.paint($0, style) }
  }
}
