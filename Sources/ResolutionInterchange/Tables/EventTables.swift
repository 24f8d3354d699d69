// Part of Kimberlite.
import ResolutionExport
import ResolutionLanguages
import ResolutionModel
import ResolutionTimeline

/// An event, and one of those who tell of it.
struct TableEventSource {
  var event: TimelineEvent
  var source: TimelineEvent.Source
}

/// What happened, lasted, or was to happen by a time; and who tells of it.
enum EventTables {
  /// Of the reader, the first wanted first.
  private static let languages = LanguageProfile.all.map(\.language.code)

  static let events = TableDefinition<TimelineEvent>(
    .events, "An event, however many documents and languages tell of it.", key: ["id"],
    [
      .init("id", .text, "Names the event: `meeting-2003-04-28-johannesburg`.", width: 36) {
        .text($0.id)
      },
      .init("start", .date, "First day; no value where only the end is told.") {
        .optional($0.start)
      },
      .init("end", .date, "Last day; no value where only the beginning is told.") {
        .optional($0.end)
      },
      .init("precision", .text, "`day`, `month`, `quarter`, `year`, `session`.") {
        .text($0.precision.rawValue)
      },
      .init(
        "edtf", .text, "The time in the Extended Date/Time Format: `2003-04-28/2003-04-30`.",
        width: 22
      ) {
        .text($0.edtf)
      },
      .init(
        "kind", .text,
        "`adoption`, `meeting`, `admission`, `decision`, `reviewVisit`, `deadline`, `waiver`, "
          + "`chairmanship`, `publication`, `suspension`, `other`."
      ) { .text($0.kind.rawValue) },
      .init(
        "event", .text,
        "The sentence that tells of it, cut from a text; in English where one tells.", width: 80
      ) {
        .text($0.sentence(in: languages))
      },
      .init("actors", .list, "English names of those who act.", width: 40) {
        .list($0.actors.map(\.name))
      },
      .init("codes", .list, "Their codes, else keys, in the same order.") {
        .list($0.actors.map { $0.code ?? $0.key })
      },
      .init(
        "roles", .list,
        "Their roles, in the same order: `chair`, `viceChair` …; empty where one is only named."
      ) {
        .list($0.actors.map { $0.role?.rawValue ?? "" })
      },
      .init("place", .text, "City or State, in English where it is known.") { .optional($0.place) },
      .init("subject", .text, "What it is about where that has a name: a symbol, a session.") {
        .optional($0.subject)
      },
      .init("session", .integer, "Number of the session at which it is due or stands.") {
        .optional(TimelineFacts.session(of: $0))
      },
      .init("sources", .list, "Addresses of all who tell of it, oldest document first.", width: 40)
      {
        .list($0.sources.map(\.address))
      },
    ])

  static let sources = TableDefinition<TableEventSource>(
    .sources, "A paragraph, or a document's head, that tells of an event.",
    key: ["event", "address"],
    [
      .init("event", .text, "The event's `id`.", width: 36, in: .events) { .text($0.event.id) },
      .init("address", .text, "The paragraph; without one the document's head tells.", width: 26) {
        .text($0.source.address)
      },
      .init("language", .text, "Language of the text.", width: 9) { .optional($0.source.language) },
      .init("told", .date, "Day of the document that tells.") { .optional($0.source.told) },
      .init("text", .text, "The sentence or clause that tells of it.", width: 80) {
        .text($0.source.text)
      },
    ])
}
