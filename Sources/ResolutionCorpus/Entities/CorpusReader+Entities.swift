// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison
import ResolutionLanguages
import ResolutionModel

extension CorpusReader {
  /// What paragraphs name, one row for each mention, in the order of the documents.
  ///
  /// - Parameter body: takes a row; false ends it.
  package func entities(
    _ request: EntityRequest, _ body: (EntityRow) -> Bool
  ) throws(CorpusError) {
    let query = try compiled(request.query, request.filters).query
    let kinds = request.kinds.isEmpty ? MentionValue.Kind.allCases : request.kinds
    let choice = MentionChoice(kinds: kinds, filters: request.filters)
    try asking { () throws(IndexError) in
      let having = QueryCompiler.entities(kinds.map(EntityTerms.type)) ?? .everything
      try eachMention(of: .all([query, having]), where: choice.admits, body)
    }
  }

  /// The mentions of a query's paragraphs, paragraphs that stand in several files once.
  func eachMention(
    of query: IndexQuery, where admits: (Mention) -> Bool, _ body: (EntityRow) -> Bool
  ) throws(IndexError) {
    var reading = ParagraphReading(self)
    for document in try documents(query, .document, limit: 0) {
      let bytes = try index.value(of: document.id)
      guard let mentions = ParagraphRecord.mentions(bytes) else {
        throw .damaged(
          file: "", section: "paragraph record", offset: Int(document.id.number))
      }
      let chosen = mentions.filter(admits)
      guard !chosen.isEmpty else { continue }
      let hit = try reading.hit(document.id, score: 0)
      let scalars = Array(hit.text.unicodeScalars)
      for mention in chosen {
        let range = mention.range.clamped(to: 0..<scalars.count)
        let row = EntityRow(
          address: hit.address, symbol: hit.symbol, language: hit.language, date: hit.date,
          year: hit.year, mention: mention,
          text: String(String.UnicodeScalarView(scalars[range])))
        guard body(row) else { return }
      }
    }
  }

  /// The mentions of one value together; the most frequent first, in the order of types.
  package func entityGroups(_ request: EntityRequest) throws(CorpusError) -> [EntityGroup] {
    var groups: [EntityGroup.Key: EntityGroup.Gathering] = [:]
    try entities(request) { row in
      let key = EntityGroup.Key(row.mention.value)
      groups[key, default: .init(name: EntityGroup.name(of: row.mention.value))].add(row)
      return true
    }
    return groups.map { $0.value.group(for: $0.key) }.sorted { a, b in
      if a.kind != b.kind { return a.kind.place < b.kind.place }
      if a.mentions != b.mentions { return a.mentions > b.mentions }
      return NaturalOrder.precedes(a.value.utf8, b.value.utf8)
    }
  }

  /// What is decided and asked for, one row for each act, in the order of the documents.
  package func decisions(
    _ request: DecisionRequest, _ body: (EntityRow) -> Bool
  ) throws(CorpusError) {
    var filters = request.filters
    filters.acts += request.acts
    let query = try compiled(request.query, filters).query
    let choice = DecisionChoice(request)
    try asking { () throws(IndexError) in
      let having = QueryCompiler.entities([EntityTerms.type(.decision)]) ?? .everything
      try eachMention(of: .all([query, having]), where: choice.admits, body)
    }
  }
}

extension CorpusReader {
  /// The classes of all acts of the index, by name.
  package func actClasses() throws(CorpusError) -> [String] {
    try asking { () throws(IndexError) in
      var names: [String] = []
      let prefix = EntityTerms.act("")
      try index.terms(field: CorpusSchema.Field.entity, prefix: prefix) { term in
        names.append(String(decoding: term.bytes.dropFirst(prefix.count), as: UTF8.self))
        return true
      }
      return names.sorted()
    }
  }
}

/// Which mentions of the paragraphs found are listed.
struct MentionChoice {
  private let kinds: [MentionValue.Kind]
  private let symbols: Set<String>
  private let keys: Set<String>
  private let filters: SearchFilters

  init(kinds: [MentionValue.Kind], filters: SearchFilters) {
    self.kinds = kinds
    self.filters = filters
    symbols = Set(filters.cites.compactMap(Address.cited))
    keys = Set(filters.participants.compactMap(ParticipantNames.key))
  }

  func admits(_ mention: Mention) -> Bool {
    guard kinds.contains(mention.value.kind) else { return false }
    switch mention.value {
    case .citation(let citation):
      return symbols.isEmpty
        || symbols.contains { citation.symbol == $0 || citation.symbol.hasPrefix($0 + " ") }
    case .participant(let participant):
      return (keys.isEmpty || keys.contains(participant.key))
        && (filters.roles.isEmpty || filters.roles.contains(participant.role))
    case .date(let date): return filters.days.map { date.interval?.overlaps($0) == true } ?? true
    case .decision(let decision):
      return filters.acts.isEmpty
        || filters.acts.contains {
          EntityTerms.actClasses(decision.actClass).contains($0.lowercased())
        }
    case .meeting, .count, .session: return true
    }
  }
}

/// Which acts are listed.
private struct DecisionChoice {
  private let request: DecisionRequest
  /// Of each one has to stand in the name; empty: none is asked for.
  private let addressees: [String]
  private let actors: [String]
  private let acts: Set<String>

  init(_ request: DecisionRequest) {
    self.request = request
    addressees = Self.names(request.addressee)
    actors = Self.names(request.actor)
    acts = Set((request.acts + request.filters.acts).map { $0.lowercased() })
  }

  func admits(_ mention: Mention) -> Bool {
    guard case .decision(let decision) = mention.value,
      decision.isAct || request.includesReported,
      acts.isEmpty || !acts.isDisjoint(with: EntityTerms.actClasses(decision.actClass))
    else { return false }
    guard Self.holds(decision.addressee, addressees), Self.holds(decision.actor, actors) else {
      return false
    }
    switch request.due {
    case nil: return true
    case .any: return decision.deadline != nil
    case .session(let number): return decision.deadline?.session?.number == number
    case .days(let days): return decision.deadline?.interval?.overlaps(days) == true
    }
  }

  /// What is typed, and the same in the other language where a table has it.
  private static func names(_ typed: String?) -> [String] {
    guard let typed else { return [] }
    return Set(([typed] + NameLookup.names(typed)).map { $0.lowercased() }).sorted()
  }

  private static func holds(_ name: String?, _ asked: [String]) -> Bool {
    guard !asked.isEmpty else { return true }
    guard let name = name?.lowercased() else { return false }
    return asked.contains { name.contains($0) }
  }
}

extension DateInterval {
  /// Whether they have a day in common.
  package func overlaps(_ other: DateInterval) -> Bool { start <= other.end && other.start <= end }
}

extension MentionValue.Kind {
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
