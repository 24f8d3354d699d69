// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport
import ResolutionModel

/// What narrows a search down. The same names mean the same everywhere; several values are
/// alternatives, several filters have to hold together.
struct FilterOptions: ParsableArguments {
  @Option(help: "Language of the document: en, zh.")
  var language: [ListValue] = []

  @Option(
    help: """
      Kind of paragraph: title, heading, preambular, operative, subparagraph, body, listItem, \
      footnote, closing.
      """,
    completion: .list(Paragraph.Kind.allCases.map(\.rawValue)))
  var kind: [ListValue] = []

  @Option(
    help: "Part of the document: preamble, operative, annex, other.",
    completion: .list(DocumentPart.allCases.map(\.name)))
  var part: [ListValue] = []

  @Option(help: "Symbol of the document: A/RES/62/11, or 62/11.")
  var symbol: [ListValue] = []

  @Option(help: "Series: a symbol of any of its documents, or words of its title.")
  var series: [String] = []

  @Option(help: "Number of the paragraph, as printed: 17, a.")
  var number: [ListValue] = []

  @Option(help: "Session of the body: 62, 60..65, 60.., ..65.", transform: NumberRange.session)
  var session: NumberRange?

  @Option(
    help: "Year of adoption, else of publication: 2007, 2006..2013, 2006.., ..2013.",
    transform: NumberRange.typed)
  var year: NumberRange?

  @Option(help: "Words of the opening phrase: \"calls upon\".")
  var verb: [String] = []

  @Option(help: "Cited document: A/RES/55/56, 55/56, \"resolution 1459 (2003)\".")
  var cites: [ListValue] = []

  @Option(help: "State, body, organisation or group: CIV, \"Côte d'Ivoire\", 科特迪瓦.")
  var participant: [String] = []

  @Option(
    help: """
      Role, with --participant that of this one: chair, viceChair, host, admitted, applicant, \
      observer, participant, reviewed, suspended, subject, mentioned.
      """,
    completion: .list(ParticipantValue.Role.allCases.map(\.rawValue)))
  var role: [ListValue] = []

  @Option(help: "Class of an act of the paragraph: request, decide, welcome, note, …")
  var act: [ListValue] = []

  @Option(
    help: "Days that the text names: 2003, 2012.., 2003-05, 2003-05-15, 2003-05..2003-12.",
    transform: NamedDays.typed)
  var date: NamedDays?

  @Option(
    help: """
      What the paragraph has to hold, all of it: date, citation, participant, meeting, decision, \
      count, session.
      """,
    completion: .list(MentionValue.Kind.allCases.map(\.rawValue)))
  var has: [ListValue] = []

  /// The filters as values; a name that is none is wrong usage.
  func filters() throws -> SearchFilters {
    var filters = SearchFilters()
    filters.languages = try language.flatMap(\.values).map { typed in
      guard let code = FieldValues.language(typed), code.utf8.count <= 3 else {
        throw ValidationError(Messages.noLanguage(typed))
      }
      return code
    }
    filters.kinds = try kind.cases(of: "kind")
    filters.parts = try part.chosen(named: "part", among: DocumentPart.allCases, name: \.name)
    filters.numbers = number.flatMap(\.values)
    filters.symbols = try symbol.flatMap(\.values).map { typed in
      guard let address = Address(typed), address.isSymbol, address.language == nil,
        address.paragraph == nil
      else { throw ValidationError(Messages.notASymbol(typed)) }
      return typed
    }
    filters.series = series.filter { !$0.allSatisfy(\.isWhitespace) }
    filters.sessions = session?.range
    filters.years = year?.range
    filters.verbs = verb.filter { !$0.isEmpty }
    filters.cites = try cites.flatMap(\.values).map { typed in
      guard Address.cited(typed) != nil else {
        throw ValidationError(Messages.notASymbol(typed))
      }
      return typed
    }
    filters.participants = try participant.map { typed in
      guard ParticipantNames.key(of: typed) != nil else {
        throw ValidationError(Messages.sentence(for: .unknownParticipant(typed)))
      }
      return typed
    }
    filters.roles = try role.cases(of: "role")
    filters.acts = act.flatMap(\.values)
    filters.days = date?.interval
    filters.has = try has.cases(of: "has")
    return filters
  }

  func validate() throws { _ = try filters() }
}

/// One value, or several between commas, with or without blanks.
struct ListValue: ExpressibleByArgument {
  var values: [String]

  init?(argument: String) {
    values = argument.split(separator: ",").compactMap { part in
      let rest = part.drop { $0.isWhitespace }
      guard let end = rest.lastIndex(where: { !$0.isWhitespace }) else { return nil }
      return String(rest[...end])
    }
    if values.isEmpty { return nil }
  }
}

/// `2003`, `2003-05`, `2003-05..2003-12`.
struct NamedDays {
  var interval: DateInterval
  var typed: String

  /// Throws why a text names no days.
  static func typed(_ text: String) throws -> NamedDays {
    guard let interval = FieldValues.days(text) else {
      throw ValidationError(Messages.notDays(text))
    }
    return NamedDays(interval: interval, typed: text)
  }

  /// One time, no range from one to another.
  static func oneTime(_ text: String) throws -> NamedDays {
    guard let interval = FieldValues.days(text) else {
      throw ValidationError(Messages.notOneTime(text))
    }
    guard !text.contains(".") else { throw ValidationError(Messages.oneTime(text)) }
    return NamedDays(interval: interval, typed: text)
  }
}

/// `2007`, `2006..2013`, `2006..`, `..2013`. An open end begins at 1: what has no year is in no range.
struct NumberRange: ExpressibleByArgument {
  var range: ClosedRange<UInt32>

  init?(argument: String) {
    guard let dots = Self.dots(in: argument) else {
      guard let value = UInt32(argument) else { return nil }
      range = value...value
      return
    }
    let (first, last) = (argument[..<dots.lowerBound], argument[dots.upperBound...])
    guard let low = first.isEmpty ? 1 : UInt32(first),
      let high = last.isEmpty ? UInt32.max : UInt32(last),
      low <= high, !(first.isEmpty && last.isEmpty)
    else { return nil }
    range = low...high
  }

  /// Throws why a text is none.
  static func typed(_ text: String) throws -> NumberRange {
    guard let range = NumberRange(argument: text) else {
      throw ValidationError(Messages.notARange(text))
    }
    return range
  }

  /// As above, for sessions, of which some have letters.
  static func session(_ text: String) throws -> NumberRange {
    guard NumberRange(argument: text) == nil, text.contains(where: \.isLetter) else {
      return try typed(text)
    }
    throw ValidationError(Messages.sessionIsNoNumber)
  }

  private static func dots(in text: String) -> Range<String.Index>? {
    guard let first = text.firstIndex(of: ".") else { return nil }
    let second = text.index(after: first)
    guard second < text.endIndex, text[second] == "." else { return nil }
    return first..<text.index(after: second)
  }
}
