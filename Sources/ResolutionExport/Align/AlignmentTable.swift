// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel

/// Alignments as rows, for tables of other programs.
enum AlignmentTable {
  static let pairColumns: [ExportTable.Column] = [
    .init("firstDocument"), .init("secondDocument"), .init("firstLanguage"),
    .init("secondLanguage"), .init("first"), .init("second"), .init("score", isNumber: true),
    .init("findings"), .init("firstText"), .init("secondText"),
  ]

  static func pairs(_ pairs: [Int], of alignment: DocumentAlignment) -> [[ExportTable.Cell]] {
    let findings = alignment.findingsOfPairs
    return pairs.map { index in
      let pair = alignment.pairs[index]
      return documents(of: alignment) + [
        .text(ids(alignment.first(of: pair))), .text(ids(alignment.second(of: pair))),
        .decimal((pair.score * 1000).rounded() / 1000),
        .text(
          (findings[index] ?? []).map { Messages.sentence(for: $0, in: alignment) }
            .joined(separator: "; ")),
        .text(texts(alignment.first(of: pair))), .text(texts(alignment.second(of: pair))),
      ]
    }
  }

  static let findingColumns: [ExportTable.Column] = [
    .init("firstDocument"), .init("secondDocument"), .init("firstLanguage"),
    .init("secondLanguage"), .init("first"), .init("second"), .init("type"), .init("severity"),
    .init("firstValue"), .init("secondValue"), .init("firstText"), .init("secondText"),
  ]

  static func findings(of alignment: DocumentAlignment) -> [[ExportTable.Cell]] {
    alignment.findings.map { finding in
      let pair = alignment.pairs[finding.pair]
      return documents(of: alignment) + [
        .text(ids(alignment.first(of: pair))), .text(ids(alignment.second(of: pair))),
        .text(finding.kind.rawValue), .text(finding.severity.name),
        .text(finding.first.joined(separator: " ")), .text(finding.second.joined(separator: " ")),
        .text(texts(alignment.first(of: pair))), .text(texts(alignment.second(of: pair))),
      ]
    }
  }

  private static func documents(of alignment: DocumentAlignment) -> [ExportTable.Cell] {
    let (first, second) = (alignment.first.metadata, alignment.second.metadata)
    return [
      .text(first.comparedName), .text(second.comparedName), .optional(first.language?.code),
      .optional(second.language?.code),
    ]
  }

  private static func ids(_ paragraphs: [Paragraph]) -> String {
    paragraphs.map(\.id).joined(separator: " ")
  }

  private static func texts(_ paragraphs: [Paragraph]) -> String {
    paragraphs.map(\.text).joined(separator: "\n")
  }
}
