// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionModel

/// Strands: one with its texts, or a series as a whole.
///
/// `json` is the contract, `jsonl` has a strand in each line, `csv` and `tsv` a row for each strand and
/// document. For a series `text` is a grid, `html` a page with a map of the strands; for one strand they
/// have each year's text.
package struct LineagePrinter: Sendable {
  private let format: OutputFormat
  private let width: Int
  private let palette: Palette

  package init(format: OutputFormat, width: Int, palette: Palette) {
    self.format = format
    self.width = max(width, 40)
    self.palette = palette
  }

  /// - Parameter isSeries: false where strands were asked for by a paragraph.
  package func bytes(of tracked: TrackedStrands, isSeries: Bool) -> [UInt8] {
    switch format {
    case .text where isSeries:
      return Array(StrandGrid(tracked, width: width, palette: palette).text().utf8)
    case .text: return Array(StrandText(tracked, width: width, palette: palette).text().utf8)
    case .json: return LineageJSON(tracked, hasEdits: !isSeries).document()
    case .jsonl: return LineageJSON(tracked, hasEdits: !isSeries).lines()
    case .csv, .tsv:
      return LineageTable(tracked).table().printed(
        as: format, title: tracked.source.series.title, width: width, palette: palette)
    case .markdown:
      let markdown = LineageMarkdown(tracked)
      let text = isSeries ? markdown.grid() : markdown.texts()
      return Array((OwnFile.markdownMark + text).utf8)
    case .html:
      let page = LineageHTML(tracked)
      return Array((isSeries ? page.series() : page.strands()).utf8)
    }
  }

  /// Whether the words that differ are printed at all.
  package static func wantsEdits(_ format: OutputFormat, isSeries: Bool) -> Bool {
    !isSeries || (format != .text && format != .markdown)
  }
}
