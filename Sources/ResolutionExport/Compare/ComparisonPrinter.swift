// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionModel

/// Which pairs of a comparison are shown.
package enum ComparisonPart: String, CaseIterable, Sendable {
  /// Edited, merged and split.
  case changed
  case new, dropped, moved

  package func holds(_ pair: ParagraphPair) -> Bool {
    switch self {
    case .changed: pair.isChanged
    case .new: pair.relation == .new
    case .dropped: pair.relation == .dropped
    case .moved: pair.isMoved
    }
  }
}

/// Comparisons of two documents.
///
/// `text` is side by side where the terminal is wide and one under the other where it is not; `json`
/// is the contract, `jsonl` has a pair in each line, `csv` and `tsv` a row for each pair; `markdown`
/// and `html` are for reading on. With `isSummary` every format has the counts alone.
package struct ComparisonPrinter: Sendable {
  private let format: OutputFormat
  private let width: Int
  private let palette: Palette
  private let parts: [ComparisonPart]
  private let isSummary: Bool

  /// - Parameter parts: empty for all pairs.
  package init(
    format: OutputFormat, width: Int, palette: Palette, parts: [ComparisonPart] = [],
    isSummary: Bool = false
  ) {
    self.format = format
    self.width = max(width, 40)
    self.palette = palette
    self.parts = parts
    self.isSummary = isSummary
  }

  /// The pairs that are shown.
  package func pairs(of comparison: DocumentComparison) -> [ParagraphPair] {
    guard !parts.isEmpty else { return comparison.pairs }
    return comparison.pairs.filter { pair in parts.contains { $0.holds(pair) } }
  }

  package func bytes(of comparison: DocumentComparison) -> [UInt8] {
    let pairs = isSummary ? [] : pairs(of: comparison)
    switch format {
    case .text: return Array(text(comparison, pairs).utf8)
    case .json:
      return ComparisonJSON(comparison).document(pairs: isSummary ? nil : pairs)
        + [UInt8(ascii: "\n")]
    case .jsonl where !isSummary: return ComparisonJSON(comparison).lines(pairs)
    case .jsonl:
      return ComparisonJSON(comparison).document(pairs: nil, style: .compact)
        + [UInt8(ascii: "\n")]
    case .csv, .tsv:
      let table =
        isSummary
        ? ComparisonTable.counts(of: comparison) : ComparisonTable.pairs(pairs, of: comparison)
      return table.printed(
        as: format, title: Messages.title(of: comparison), width: width, palette: palette)
    case .markdown:
      let text = ComparisonMarkdown(comparison).text(of: pairs)
      return Array((OwnFile.markdownMark + text).utf8)
    case .html:
      return Array(ComparisonHTML(comparison).page(of: pairs, isSummary: isSummary).utf8)
    }
  }

  private func text(_ comparison: DocumentComparison, _ pairs: [ParagraphPair]) -> String {
    let layout = ComparisonText(comparison, width: width, palette: palette)
    return (layout.head() + (isSummary ? [] : layout.lines(of: pairs))).joined(separator: "\n")
      + "\n"
  }
}

extension DocumentMetadata {
  /// `A/RES/90/1@en`, or the file's path.
  var comparedName: String {
    guard let symbol else { return path }
    return symbol.canonical + (language.map { "@" + $0.code } ?? "")
  }
}

/// What of a paragraph stays and what does not.
struct ChangedPiece: Hashable {
  enum Change: Hashable {
    case kept, removed, added
  }

  var text: String
  var change: Change

  /// The old or the new paragraph of a pair, with what differs from the other side.
  static func of(
    _ text: String, edits: [Range<Int>], change: Change
  ) -> [ChangedPiece] {
    MarkedPieces.of(text, marks: edits.filter { !$0.isEmpty }).map {
      ChangedPiece(text: $0.text, change: $0.isMarked ? change : .kept)
    }
  }

  /// Both in one: the new text, with what was taken out before what came in its place.
  static func inOne(old: String, new: String, edits: [TextEdit]) -> [ChangedPiece] {
    let (before, after) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
    var pieces: [ChangedPiece] = []
    var place = 0
    func append(_ scalars: ArraySlice<Unicode.Scalar>, _ change: Change) {
      guard !scalars.isEmpty else { return }
      pieces.append(
        ChangedPiece(text: String(String.UnicodeScalarView(scalars)), change: change))
    }
    for edit in edits where edit.new.lowerBound >= place && edit.new.upperBound <= after.count {
      append(after[place..<edit.new.lowerBound], .kept)
      // Nothing stands in its place: it had blanks of its own.
      let needsBlank =
        edit.new.isEmpty && pieces.last?.text.last?.isWhitespace == false
        && edit.old.lowerBound > 0 && before[edit.old.lowerBound - 1] == " "
      if needsBlank { append([" "], .kept) }
      append(before[edit.old.clamped(to: 0..<before.count)], .removed)
      append(after[edit.new], .added)
      // The first words of a text had blanks only behind them.
      let ends = edit.old.upperBound < before.count && before[edit.old.upperBound] == " "
      if edit.new.isEmpty, edit.old.lowerBound == 0, ends { append([" "], .kept) }
      place = edit.new.upperBound
    }
    append(after[min(place, after.count)...], .kept)
    return pieces
  }
}
