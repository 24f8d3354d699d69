// Part of Kimberlite.
import ResolutionTimeline

/// Events as rows, for tables.
enum TimelineTable {
  static func table(of events: [TimelineEvent], languages: [String]) -> ExportTable {
    ExportTable(
      columns: [
        .init("id"), .init("start"), .init("end"), .init("precision"), .init("edtf"),
        .init("kind"), .init("event"), .init("actors"), .init("codes"), .init("roles"),
        .init("place"), .init("subject"), .init("session", isNumber: true), .init("sources"),
      ],
      rows: events.map { event in
        [
          .text(event.id), .optional(event.start?.description),
          .optional(event.end?.description), .text(event.precision.rawValue),
          .text(event.edtf), .text(event.kind.rawValue), .text(event.sentence(in: languages)),
          list(event.actors.map(\.name)), list(event.actors.map { $0.code ?? "" }),
          list(event.actors.map { $0.role?.rawValue ?? "" }), .optional(event.place),
          .optional(event.subject), .optional(TimelineFacts.session(of: event)),
          list(event.sources.map(\.address)),
        ]
      })
  }

  /// As many places as there are actors, also where some have no code.
  private static func list(_ values: [String]) -> ExportTable.Cell {
    values.allSatisfy(\.isEmpty)
      ? .none : .text(values.joined(separator: ExportTable.listSeparator))
  }
}
