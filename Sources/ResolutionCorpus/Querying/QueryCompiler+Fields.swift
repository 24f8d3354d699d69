// Part of Kimberlite.
import InvertedIndex
import ResolutionModel

/// Fields and filters: they decide what is found and have no say in its order.
extension QueryCompiler {
  func field(_ field: QueryField, _ value: QueryExpression.FieldValue) -> IndexQuery? {
    switch value {
    case .text(let expression): field == .title ? title(expression) : verb(expression)
    case .numbers(let range): numbers(field, range)
    case .names(let names): self.names(field, names)
    case .days(let days): Self.entities(DatePeriods.question(of: days).map(EntityTerms.period))
    }
  }

  /// All paragraphs of a document whose title has the words.
  private func title(_ expression: QueryExpression) -> IndexQuery? {
    guard let words = text(expression, in: .title) else { return nil }
    let kind = Self.kinds([.title])
    return .unscored(.inGroup(of: .all([kind, words])))
  }

  private func verb(_ expression: QueryExpression) -> IndexQuery? {
    text(expression, in: .verb).map { .unscored($0) }
  }

  private func numbers(_ field: QueryField, _ range: ClosedRange<UInt32>) -> IndexQuery {
    guard field == .year else {
      return .unscored(.number(column: CorpusSchema.Column.session, in: [range]))
    }
    return .unscored(years(range))
  }

  /// Paragraphs of these years, those included whose document's date only another file states.
  private func years(_ range: ClosedRange<UInt32>) -> IndexQuery {
    let stated = IndexQuery.number(column: CorpusSchema.Column.year, in: [range])
    let symbols = inheritedYears.filter { range.contains($0.year) }.map(\.symbol)
    guard !symbols.isEmpty else { return stated }
    return .any([
      stated,
      .all([Self.undated, .text(column: CorpusSchema.Column.symbol, in: symbols)]),
    ])
  }

  /// Paragraphs of files that state no date.
  private static let undated = IndexQuery.number(column: CorpusSchema.Column.year, in: [0...0])

  /// Of what a query finds, the paragraphs that have no year at all.
  func withoutYear(_ query: IndexQuery) -> IndexQuery {
    let undated = IndexQuery.all([query, .unscored(Self.undated)])
    let symbols = inheritedYears.map(\.symbol)
    guard !symbols.isEmpty else { return undated }
    return .except(undated, not: .text(column: CorpusSchema.Column.symbol, in: symbols))
  }

  private func names(_ field: QueryField, _ names: [String]) -> IndexQuery? {
    switch field {
    case .kind: .unscored(Self.kinds(names.compactMap { FieldValues.kind($0) }))
    case .language: .unscored(Self.languages(names))
    case .symbol: .unscored(Self.symbols(names))
    case .number:
      .unscored(.text(column: CorpusSchema.Column.number, in: names.map { Array($0.utf8) }))
    case .cites: Self.entities(names.map(EntityTerms.citation))
    case .participant: Self.entities(names.map(EntityTerms.participant))
    case .role:
      Self.entities(names.compactMap { FieldValues.role($0).map(EntityTerms.role) })
    case .has:
      Self.entities(names.compactMap { FieldValues.mentionKind($0).map(EntityTerms.type) })
    case .act: Self.entities(names.map(EntityTerms.act))
    default: nil
    }
  }

  /// Paragraphs that have one of these terms of entities.
  static func entities(_ terms: [[UInt8]]) -> IndexQuery? {
    any(terms.map { .term(Term(field: CorpusSchema.Field.entity, bytes: $0)) })
      .map { .unscored($0) }
  }

  private static func kinds(_ kinds: [Paragraph.Kind]) -> IndexQuery {
    .number(column: CorpusSchema.Column.kind, in: points(kinds.map(CorpusSchema.value(of:))))
  }

  private static func languages(_ codes: [String]) -> IndexQuery {
    let values = codes.map { CorpusSchema.packed(language: $0) }
    return .number(column: CorpusSchema.Column.language, in: points(values))
  }

  static func symbols(_ canonical: [String]) -> IndexQuery {
    .text(column: CorpusSchema.Column.symbol, in: canonical.map { Array($0.utf8) })
  }

  /// Those without a symbol by their files.
  static func documents(_ members: [DocumentSeries.Member]) -> IndexQuery {
    let symbols = symbols(members.compactMap { $0.symbol?.canonical })
    let files = members.filter { $0.symbol == nil }.flatMap(\.entries)
    guard !files.isEmpty else { return symbols }
    return .any([symbols, .group(keys: files.map { GroupKey.file($0.name) })])
  }

  private static func points(_ values: [UInt32]) -> [ClosedRange<UInt32>] {
    Set(values).sorted().map { $0...$0 }
  }

  // MARK: - Filters

  /// The filters that are set, by name, in a fixed order.
  func filters(
    _ filters: SearchFilters
  ) throws(CorpusError) -> [(name: String, query: IndexQuery)] {
    var queries: [(String, IndexQuery)] = []
    if !filters.languages.isEmpty {
      queries.append(("language", Self.languages(filters.languages.map { $0.lowercased() })))
    }
    if !filters.kinds.isEmpty { queries.append(("kind", Self.kinds(filters.kinds))) }
    if !filters.parts.isEmpty {
      let values = Self.points(filters.parts.map(\.rawValue))
      queries.append(("part", .number(column: CorpusSchema.Column.part, in: values)))
    }
    if !filters.symbols.isEmpty {
      var symbols: [String] = []
      for symbol in filters.symbols {
        guard let known = Address.symbol(symbol) else { throw .badAddress(symbol) }
        symbols.append(known.canonical)
      }
      queries.append(("symbol", Self.symbols(symbols)))
    }
    let numbers = filters.numbers.map { Array(FieldValues.number($0).utf8) }
    if !numbers.isEmpty {
      queries.append(("number", .text(column: CorpusSchema.Column.number, in: numbers)))
    }
    if let range = filters.sessions {
      queries.append(("session", .number(column: CorpusSchema.Column.session, in: [range])))
    }
    if let range = filters.years {
      queries.append(("year", years(range)))
    }
    let verbs = filters.verbs.compactMap { verb in
      text(QueryExpression(.word(verb), 0..<0), in: .verb)
    }
    if let query = Self.any(verbs) { queries.append(("verb", query)) }
    queries += try entityFilters(filters)
    return queries.map { ($0.0, .unscored($0.1)) }
  }

  private func entityFilters(
    _ filters: SearchFilters
  ) throws(CorpusError) -> [(String, IndexQuery)] {
    var queries: [(String, IndexQuery?)] = []
    for (name, typed, field) in [
      ("cites", filters.cites, QueryField.cites),
      ("participant", filters.participants, .participant),
    ] where !typed.isEmpty {
      var values: [String] = []
      for text in typed {
        do throws(QuerySyntaxError.Reason) {
          values.append(try FieldValues.value(text, of: field))
        } catch {
          throw field == .cites ? .badAddress(text) : .unknownParticipant(text)
        }
      }
      queries.append((name, names(field, values)))
    }
    // Someone in a role: both in one mention.
    if !filters.roles.isEmpty {
      let keys = filters.participants.compactMap { ParticipantNames.key(of: $0) }
      let terms = filters.roles.flatMap { role in
        keys.isEmpty
          ? [EntityTerms.role(role)] : keys.map { EntityTerms.role(role, of: $0) }
      }
      queries.append(("role", Self.entities(terms)))
    }
    if !filters.acts.isEmpty {
      queries.append(("act", Self.entities(filters.acts.map(EntityTerms.act))))
    }
    if let days = filters.days {
      let terms = DatePeriods.question(of: days).map(EntityTerms.period)
      queries.append(("date", Self.entities(terms)))
    }
    // Each of them has to be there.
    for kind in filters.has { queries.append(("has", Self.entities([EntityTerms.type(kind)]))) }
    return queries.compactMap { name, query in query.map { (name, $0) } }
  }

  /// The query with the filters, all of which have to hold.
  func filtered(_ query: IndexQuery, _ filters: [IndexQuery]) -> IndexQuery {
    filters.isEmpty ? query : .all([query] + filters)
  }
}
