// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionModel

/// Strands as rows for tables of other programs: one for each strand and document.
///
/// Where a strand is absent, was dropped, or went into another one, a row says so without a text;
/// before it begins and behind its end it has none.
struct LineageTable {
  private let tracked: TrackedStrands

  init(_ tracked: TrackedStrands) { self.tracked = tracked }

  func table() -> ExportTable {
    ExportTable(
      columns: [
        .init("series", isWhole: true), .init("strand", isNumber: true),
        .init("year", isNumber: true), .init("session", isNumber: true), .init("document"),
        .init("language"), .init("address", isWhole: true), .init("paragraph"), .init("kind"),
        .init("number"), .init("verb"), .init("relation"), .init("old"), .init("into"),
        .init("moved"), .init("renumbered"), .init("similarity", isNumber: true),
        .init("gap", isNumber: true),
        .init("changes"), .init("text"),
      ],
      rows: tracked.shown.flatMap(rows))
  }

  private func rows(of place: Int) -> [[ExportTable.Cell]] {
    let strand = tracked.strand(place)
    return (strand.first.member..<tracked.source.members.count).compactMap { member in
      let state = tracked.source.table.state(of: place, in: member)
      guard state != .none else { return nil }
      let one = tracked.source.members[member]
      let head: [ExportTable.Cell] = [
        .text(tracked.source.series.members[0].name), .integer(place + 1), .optional(one.year),
        .optional(one.session), .text(one.name), .optional(tracked.source.language),
      ]
      return head + cells(of: state, place, member)
    }
  }

  private func cells(
    of state: StrandTable.State, _ place: Int, _ member: Int
  ) -> [ExportTable.Cell] {
    guard case .step(let step) = state else {
      let name = LineageNames.relation(of: state)
      let old = Array(repeating: ExportTable.Cell.none, count: 5)
      let into = LineageNames.target(of: state, in: member, tracked)
      return old + [.text(name), .none, .optional(into)]
        + Array(repeating: ExportTable.Cell.none, count: 6)
    }
    let paragraph = tracked.source.paragraph(step)
    let pair = tracked.pair(place, step)
    let similarity = pair.map { ($0.similarity * 1000).rounded() / 1000 }
    return [
      .text(tracked.source.address(step).description), .text(paragraph.id),
      .text(paragraph.kind.rawValue), .optional(paragraph.number),
      .optional(paragraph.openingPhrase), .text(LineageNames.relation(of: state)),
      .optional(pair == nil ? nil : list(LineageNames.old(of: step, tracked))),
      .none, .text(step.isMoved ? "true" : "false"), .text(step.isRenumbered ? "true" : "false"),
      similarity.map(ExportTable.Cell.decimal) ?? .none, .integer(step.gap),
      .text(list((pair?.changes ?? []).map(\.rawValue))), .text(paragraph.text),
    ]
  }

  private func list(_ values: [String]) -> String {
    values.joined(separator: ExportTable.listSeparator)
  }
}

/// The names that tables and JSON use.
enum LineageNames {
  /// `first` in the first document of the series; `absent`, `dropped` and `mergedAway` where there is
  /// no paragraph.
  static func relation(of state: StrandTable.State) -> String {
    switch state {
    case .step(let step): step.relation?.rawValue ?? "first"
    case .dropped: ParagraphPair.Relation.dropped.rawValue
    case .merged: "mergedAway"
    case .absent: "absent"
    case .none: "none"
    }
  }

  /// The paragraph into which a strand went.
  static func target(
    of state: StrandTable.State, in member: Int, _ tracked: TrackedStrands
  ) -> String? {
    guard case .merged(let other) = state else { return nil }
    return tracked.strand(other).step(in: member).map { tracked.source.address($0).description }
  }

  /// The addresses of the paragraphs before.
  static func old(of step: Strand.Step, _ tracked: TrackedStrands) -> [String] {
    guard let previous = step.previous else { return [] }
    return step.old.map { tracked.source.address(member: previous, place: $0).description }
  }
}
