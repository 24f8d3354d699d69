// Part of Kimberlite.
import ResolutionCorpus

/// Hits as rows, for CSV and TSV: the fields of the data contract, in its order.
enum HitTable {
  static func table(of hits: [SearchHit], relations: HitRelations = []) -> ExportTable {
    let more = columns.filter { relations.contains($0.relation) }
    return ExportTable(
      columns: [
        .init("address"), .init("symbol"), .init("language"), .init("paragraph"), .init("kind"),
        .init("number"), .init("title"), .init("year", isNumber: true), .init("date"),
        .init("score", isNumber: true), .init("text"), .init("highlights"),
      ] + more.map(\.column),
      rows: hits.map { hit in row(of: hit) + more.map { $0.cell(hit) } })
  }

  private struct RelationColumn: Sendable {
    var relation: HitRelations
    var column: ExportTable.Column
    var cell: @Sendable (SearchHit) -> ExportTable.Cell
  }

  /// Several counterparts stand in one cell, a line each.
  private static let columns =
    lineageColumns + [
      RelationColumn(relation: .across, column: .init("foundBy")) { .optional($0.foundBy) },
      RelationColumn(relation: .counterparts, column: .init("counterparts")) { hit in
        joined(hit.counterparts.map(\.address), by: ExportTable.listSeparator)
      },
      RelationColumn(relation: .counterparts, column: .init("counterpartText")) { hit in
        joined(hit.counterparts.map(\.text), by: "\n")
      },
    ]

  private static let lineageColumns = [
    RelationColumn(relation: .lineage, column: .init("documents", isNumber: true)) {
      .optional($0.lineage?.documents)
    },
    RelationColumn(relation: .lineage, column: .init("firstYear", isNumber: true)) {
      .optional($0.lineage?.firstYear)
    },
    RelationColumn(relation: .lineage, column: .init("lastYear", isNumber: true)) {
      .optional($0.lineage?.lastYear)
    },
    RelationColumn(relation: .lineage, column: .init("lastChanged", isNumber: true)) {
      .optional($0.lineage?.lastChanged)
    },
    RelationColumn(relation: .lineage, column: .init("addresses")) {
      joined($0.lineage?.addresses ?? [], by: ExportTable.listSeparator)
    },
  ]

  private static func joined(_ texts: [String], by separator: String) -> ExportTable.Cell {
    texts.isEmpty ? .none : .text(texts.joined(separator: separator))
  }

  private static func row(of hit: SearchHit) -> [ExportTable.Cell] {
    // `12-20 33-40`: start and end of each.
    let marks = hit.highlights.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " ")
    return [
      .text(hit.address), .optional(hit.symbol), .optional(hit.language), .text(hit.paragraph),
      .text(hit.kind), .optional(hit.number), .optional(hit.title), .optional(hit.year),
      .optional(hit.date), .decimal(hit.score), .text(hit.text), .text(marks),
    ]
  }
}

/// Counts by a property.
enum FacetRows {
  /// One facet: its values and how many paragraphs each has.
  static func table(of facet: FacetTable) -> ExportTable {
    ExportTable(
      columns: [.init(facet.facet.column), .init("paragraphs", isNumber: true)],
      rows: facet.rows.map { [value(of: $0), .integer($0.count)] })
  }

  /// All facets in one table.
  static func table(of facets: [FacetTable]) -> ExportTable {
    ExportTable(
      columns: [.init("facet"), .init("value"), .init("paragraphs", isNumber: true)],
      rows: facets.flatMap { facet in
        facet.rows.map { [.text(facet.facet.rawValue), value(of: $0), .integer($0.count)] }
      })
  }

  /// Values of a facet in `text`; the other formats have all.
  private static let mostForReading = 40

  static func text(of facet: FacetTable, width: Int, palette: Palette) -> String {
    var table = table(of: facet)
    // A reader would wonder at an empty cell.
    for index in table.rows.indices where table.rows[index][0] == .none {
      table.rows[index][0] = .text(Messages.noValue)
    }
    if facet.facet == .participant {
      table.columns.insert(.init("name"), at: 1)
      for index in table.rows.indices {
        let name = ParticipantNames.name(ofKey: facet.rows[index].value)
        table.rows[index].insert(.optional(name), at: 1)
      }
    }
    let more = table.rows.count - mostForReading
    guard more > 0 else { return TableText(table, width: width, palette: palette).text() }
    table.rows.removeLast(more)
    return TableText(table, width: width, palette: palette).text()
      + palette.paint(Messages.moreValues(more), .faint) + "\n"
  }

  private static func value(of row: FacetTable.Row) -> ExportTable.Cell {
    row.value.isEmpty ? .none : .text(row.value)
  }
}

extension Facet {
  /// Its name as a column.
  var column: StaticString {
    switch self {
    case .kind: "kind"
    case .year: "year"
    case .language: "language"
    case .document: "document"
    case .participant: "participant"
    case .cites: "cites"
    case .act: "act"
    case .has: "has"
    }
  }
}
