// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel

/// Comparisons as rows, for tables of other programs.
enum ComparisonTable {
  static func pairs(_ pairs: [ParagraphPair], of comparison: DocumentComparison) -> ExportTable {
    ExportTable(
      columns: [
        .init("oldDocument"), .init("newDocument"), .init("old"), .init("new"), .init("relation"),
        .init("moved"), .init("renumbered"), .init("sideChange"),
        .init("similarity", isNumber: true), .init("changes"), .init("oldText"), .init("newText"),
      ],
      rows: pairs.map { pair in
        let (olds, news) = (comparison.old(of: pair), comparison.new(of: pair))
        let hundredths = (pair.similarity * 1000).rounded() / 1000
        return [
          .text(comparison.old.metadata.comparedName), .text(comparison.new.metadata.comparedName),
          .text(olds.map(\.id).joined(separator: " ")),
          .text(news.map(\.id).joined(separator: " ")), .text(pair.relation.rawValue),
          .text(pair.isMoved ? "true" : "false"), .text(pair.isRenumbered ? "true" : "false"),
          .optional(pair.sideChange.map { "\($0.old.rawValue)→\($0.new.rawValue)" }),
          .decimal(hundredths), .text(pair.changes.map(\.rawValue).joined(separator: " ")),
          .text(olds.map(\.text).joined(separator: "\n")),
          .text(news.map(\.text).joined(separator: "\n")),
        ]
      })
  }

  /// A row for each count, and the share of words that stayed.
  static func counts(of comparison: DocumentComparison) -> ExportTable {
    let kept = (comparison.keptShare * 1000).rounded() / 1000
    return ExportTable(
      columns: [.init("name"), .init("value", isNumber: true)],
      rows: ComparisonCounts(comparison).all.map { [.text($0.identifier), .integer($0.count)] }
        + [[.text("kept"), .decimal(kept)]])
  }
}
