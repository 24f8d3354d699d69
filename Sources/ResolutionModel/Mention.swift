// Part of Kimberlite.

/// Something that a paragraph names, says or decides, at its exact place, with its normalised value.
package struct Mention: Sendable, Hashable {
  /// The id of the paragraph.
  package var paragraph: String
  /// Unicode scalars of the paragraph's text.
  package var range: Range<Int>
  package var value: MentionValue

  package init(paragraph: String, range: Range<Int>, value: MentionValue) {
    self.paragraph = paragraph
    self.range = range
    self.value = value
  }
}

/// What a mention stands for: the same value whatever the language of the text.
package enum MentionValue: Sendable, Hashable {
  case date(DateValue)
  case citation(CitationValue)
  case participant(ParticipantValue)
  case meeting(MeetingValue)
  case decision(DecisionValue)
  case count(CountValue)
  case session(SessionValue)

  /// The types, in the order in which they are listed.
  package enum Kind: String, Sendable, CaseIterable {
    case date, citation, participant, meeting, decision, count, session
  }

  package var kind: Kind {
    switch self {
    case .date: .date
    case .citation: .citation
    case .participant: .participant
    case .meeting: .meeting
    case .decision: .decision
    case .count: .count
    case .session: .session
    }
  }
}

/// Days from the first to the last, both included.
package struct DateInterval: Sendable, Hashable {
  package var start: CalendarDate
  package var end: CalendarDate

  /// Nil if the end is before the start.
  package init?(_ start: CalendarDate, _ end: CalendarDate) {
    guard start <= end else { return nil }
    self.start = start
    self.end = end
  }

  package init(_ day: CalendarDate) {
    start = day
    end = day
  }

  /// A whole year; nil for years that `CalendarDate` refuses.
  package init?(year: Int) {
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return nil }
    start = first
    end = last
  }

  /// A whole month.
  package init?(year: Int, month: Int) {
    guard (1...12).contains(month),
      let first = CalendarDate(year: year, month: month, day: 1),
      let last = CalendarDate(
        year: year, month: month, day: CalendarDate.length(ofMonth: month, year: year))
    else { return nil }
    start = first
    end = last
  }
}

/// A time that a text names.
package struct DateValue: Sendable, Hashable {
  /// The smallest unit that is written.
  package enum Precision: String, Sendable {
    case day, month, quarter, year
  }

  /// How what is told stands to the time; nil for "on", "in" and closed intervals.
  package enum Relation: String, Sendable {
    case until, by, before, since, from, after, asOf, inForce
  }

  /// The days of the expression itself; nil for a day that no calendar has.
  package var interval: DateInterval?
  package var precision: Precision
  package var relation: Relation?

  package init(interval: DateInterval?, precision: Precision, relation: Relation? = nil) {
    self.interval = interval
    self.precision = precision
    self.relation = relation
  }
}

/// A document that a text names by its symbol or number.
package struct CitationValue: Sendable, Hashable {
  package enum Form: String, Sendable {
    /// The symbol is printed: `A/RES/61/28`.
    case full
    /// A number with its word: "resolution 61/28", 第61/28号决议.
    case short
    /// What was said before is left out: "and Add.1".
    case elliptic
    /// "Ibid.", 同上.
    case ibid
  }

  /// Canonical: `A/RES/61/28`, `S/RES/1459(2003)`, `A/DEC/54/402` (decisions of the General Assembly
  /// have no symbol of their own; this form is Kimberlite's).
  package var symbol: String
  /// The place in the document, in English whatever the text's language: `para. 9`, `annex II`.
  package var pinpoint: String?
  package var form: Form
  /// The date that the text gives for the document.
  package var date: CalendarDate?

  package init(symbol: String, pinpoint: String? = nil, form: Form, date: CalendarDate? = nil) {
    self.symbol = symbol
    self.pinpoint = pinpoint
    self.form = form
    self.date = date
  }
}

/// A State, body, organisation or group that a text names.
package struct ParticipantValue: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case state, regionalOrganisation, unBody, kpBody, organisation, group
  }

  package enum Role: String, Sendable, CaseIterable {
    case participant, admitted, applicant, observer, chair, viceChair, host, reviewed, suspended
    case subject, mentioned
  }

  /// The English name by which it is known now or was then.
  package var name: String
  /// ISO 3166-1 alpha-3, for States and territories.
  package var code: String?
  /// Names it in the index and across languages: the code, else the key of the table of names.
  package var key: String
  package var kind: Kind
  package var role: Role
  /// The year for which the text gives the role.
  package var year: Int?

  package init(
    name: String, code: String? = nil, key: String, kind: Kind, role: Role = .mentioned,
    year: Int? = nil
  ) {
    self.name = name
    self.code = code
    self.key = key
    self.kind = kind
    self.role = role
    self.year = year
  }
}

/// A meeting that a text names.
package struct MeetingValue: Sendable, Hashable {
  /// As the text names it.
  package var name: String
  /// A city or State, in English where a table has its name.
  package var place: String?
  package var interval: DateInterval?

  package init(name: String, place: String? = nil, interval: DateInterval? = nil) {
    self.name = name
    self.place = place
    self.interval = interval
  }
}

/// What a body does in a text, or what a text tells of it.
package struct DecisionValue: Sendable, Hashable {
  /// Until when something is to be done.
  package struct Deadline: Sendable, Hashable {
    /// As the text puts it: "at its sixty-third session".
    package var text: String
    package var interval: DateInterval?
    /// The session, if the deadline is one.
    package var session: SessionValue?

    package init(text: String, interval: DateInterval? = nil, session: SessionValue? = nil) {
      self.text = text
      self.interval = interval
      self.session = session
    }
  }

  /// Canonical English name.
  package var actor: String
  /// The words of the phrase as printed: "notes with appreciation".
  package var verb: String
  /// The class of the act, by the table of opening phrases: `request`, `welcome`, `note`.
  package var actClass: String
  /// Who is asked, as the text names them.
  package var addressee: String?
  package var object: String?
  package var date: DateInterval?
  package var deadline: Deadline?
  /// Whether this document does it; false if it reports it.
  package var isAct: Bool

  package init(
    actor: String, verb: String, actClass: String, addressee: String? = nil, object: String? = nil,
    date: DateInterval? = nil, deadline: Deadline? = nil, isAct: Bool
  ) {
    self.actor = actor
    self.verb = verb
    self.actClass = actClass
    self.addressee = addressee
    self.object = object
    self.date = date
    self.deadline = deadline
    self.isAct = isAct
  }
}

/// How many of what.
package struct CountValue: Sendable, Hashable {
  package struct Quantity: Sendable, Hashable {
    package var number: Int
    /// The thing counted, plural and lower case; in English where a table has its name.
    package var noun: String

    package init(number: Int, noun: String) {
      self.number = number
      self.noun = noun
    }
  }

  package var quantities: [Quantity]

  package init(quantities: [Quantity]) { self.quantities = quantities }
}

/// A session of a body.
package struct SessionValue: Sendable, Hashable {
  package enum Kind: String, Sendable {
    case regular, special, emergencySpecial
  }

  package var number: Int?
  /// Canonical English name; nil when the text does not tell.
  package var body: String?
  package var kind: Kind
  /// The days of a session of the General Assembly; nil where they are not known.
  package var interval: DateInterval?

  package init(number: Int?, body: String?, kind: Kind = .regular, interval: DateInterval? = nil) {
    self.number = number
    self.body = body
    self.kind = kind
    self.interval = interval
  }
}
