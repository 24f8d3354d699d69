// Part of Kimberlite.
import ResolutionModel

/// Something that happened, lasted, or was to happen by a time, as documents tell it: one event however
/// many documents and languages tell of it.
package struct TimelineEvent: Sendable, Hashable {
  /// The kinds of the data contract.
  package enum Kind: String, Sendable, CaseIterable {
    case adoption, meeting, admission, decision, reviewVisit, deadline, waiver, chairmanship
    case publication, suspension, other
  }

  /// How exactly the time is known.
  package enum Precision: String, Sendable, CaseIterable {
    case day, month, quarter, year
    /// The days of a session of the General Assembly.
    case session
  }

  /// Who acts, or of whom the event tells.
  package struct Actor: Sendable, Hashable {
    /// Canonical English name.
    package var name: String
    /// ISO 3166-1 alpha-3, for States and territories.
    package var code: String?
    /// Names it across languages: the code, else the key of the table of names.
    package var key: String
    package var role: ParticipantValue.Role?

    package init(
      name: String, code: String? = nil, key: String, role: ParticipantValue.Role? = nil
    ) {
      self.name = name
      self.code = code
      self.key = key
      self.role = role
    }
  }

  /// A paragraph that tells of the event, or the document's own head.
  package struct Source: Sendable, Hashable {
    /// `A/RES/62/11@zh#op17.a`; without a paragraph where the document's metadata tell.
    package var address: String
    /// `en`, `zh`.
    package var language: String?
    /// The sentence or clause that tells of it, cut from the paragraph's text, never changed.
    package var text: String
    /// Of adoption, else of publication, of the document that tells.
    package var told: CalendarDate?
    /// Whether `text` holds the event's time as exactly as this source gives it.
    package var isDated = false

    package init(
      address: String, language: String?, text: String, told: CalendarDate? = nil
    ) {
      self.address = address
      self.language = language
      self.text = text
      self.told = told
    }
  }

  /// Names the event: the same for the same corpus, and the same in every format. Letters, digits and
  /// hyphens: `meeting-2003-04-28-2003-04-30-Johannesburg-KP`.
  package var id: String
  package var kind: Kind
  /// First day; nil where the texts give an end only ("until 31 December 2012").
  package var start: CalendarDate?
  /// Last day, included; nil where the texts give a beginning only ("since 2003"). One of the two is
  /// there.
  package var end: CalendarDate?
  package var precision: Precision
  package var actors: [Actor]
  /// A city or State, in English where a table has its name.
  package var place: String?
  /// What it is about where that has a name of its own: the symbol adopted or published, the session of
  /// a deadline (`session 63`).
  package var subject: String?
  /// All that tell of it: those that give its time as exactly as it is known, then the others; the oldest
  /// document first, its languages together, then by address.
  package var sources: [Source]

  package init(
    id: String, kind: Kind, start: CalendarDate?, end: CalendarDate?, precision: Precision,
    actors: [Actor] = [], place: String? = nil, subject: String? = nil, sources: [Source]
  ) {
    self.id = id
    self.kind = kind
    self.start = start
    self.end = end
    self.precision = precision
    self.actors = actors
    self.place = place
    self.subject = subject
    self.sources = sources
  }

  /// The sentence for a reader of these languages, the first wanted first; else any that there is.
  package func sentence(in languages: [String]) -> String {
    for language in languages {
      if let source = teller(in: language) { return source.text }
    }
    return sources.first?.text ?? ""
  }

  /// Of the sources in a language the one that tells it best: the first whose words hold its time, else
  /// the first.
  package func teller(in language: String?) -> Source? {
    sources.first { $0.language == language && $0.isDated && !$0.text.isEmpty }
      ?? sources.first { $0.language == language && !$0.text.isEmpty }
  }

  /// The day by which it is ordered.
  package var first: CalendarDate? { start ?? end }

  /// Extended Date/Time Format (ISO 8601-2, level 1): `2003-05-15`, `2004-05`, `2003-04-28/2003-04-30`,
  /// `../2012-12-31`, `2003-01-01/..`; quarters are level 2: `2003-33`.
  package var edtf: String {
    switch (start, end) {
    case (let start?, let end?): Self.edtf(start, end, precision)
    case (let start?, nil): "\(Self.written(start, precision))/.."
    case (nil, let end?): "../\(Self.written(end, precision))"
    case (nil, nil): ""
    }
  }

  private static func edtf(
    _ start: CalendarDate, _ end: CalendarDate, _ precision: Precision
  ) -> String {
    let (first, last) = (written(start, precision), written(end, precision))
    return first == last ? first : "\(first)/\(last)"
  }

  /// A day in the precision: `2003`, `2003-05`, `2003-34`.
  private static func written(_ day: CalendarDate, _ precision: Precision) -> String {
    let month = day.month < 10 ? "0\(day.month)" : "\(day.month)"
    return switch precision {
    case .day, .session: day.description
    case .month: "\(day.year)-\(month)"
    case .quarter: "\(day.year)-\(33 + (day.month - 1) / 3)"
    case .year: "\(day.year)"
    }
  }
}
