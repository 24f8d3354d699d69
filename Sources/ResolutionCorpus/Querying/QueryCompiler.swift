// Part of Kimberlite.
import InvertedIndex
import ResolutionLanguages
import ResolutionModel

/// From a query as typed to what the index is asked.
package struct QueryCompiler {
  let analysis: AnalysisChoice
  /// Years of documents whose files do not all state them.
  var inheritedYears: [InheritedYear] = []

  package init(_ analysis: AnalysisChoice) { self.analysis = analysis }

  /// Parses and compiles. An error has its place in the query.
  package func compile(
    _ query: String
  ) throws(QuerySyntaxError) -> (expression: QueryExpression, query: IndexQuery) {
    let expression = try QueryParser.parse(query)
    return (expression, try compile(expression, of: query))
  }

  /// A parsed query.
  func compile(
    _ expression: QueryExpression, of query: String
  ) throws(QuerySyntaxError) -> IndexQuery {
    guard let compiled = compile(expression) else {
      throw QuerySyntaxError(.noWords, 0..<query.unicodeScalars.count)
    }
    return compiled
  }

  /// Nil when there is no word in it: signs only, which are passed over beside words.
  func compile(_ expression: QueryExpression) -> IndexQuery? {
    switch expression.content {
    case .all(let parts): all(parts)
    case .any(let parts): Self.any(parts.compactMap(compile))
    case .not(let part): compile(part).map { .except(.everything, not: $0) }
    case .field(let field, let value): self.field(field, value)
    case .everything: .everything
    case .word, .prefix, .phrase, .near: text(expression, in: .text)
    }
  }

  private func all(_ parts: [QueryExpression]) -> IndexQuery? {
    var wanted: [IndexQuery] = []
    var unwanted: [IndexQuery] = []
    for part in parts {
      if case .not(let inner) = part.content {
        if let query = compile(inner) { unwanted.append(query) }
      } else if let query = compile(part) {
        wanted.append(query)
      }
    }
    guard !wanted.isEmpty else { return nil }
    let query = wanted.count == 1 ? wanted[0] : .all(wanted)
    return Self.any(unwanted).map { .except(query, not: $0) } ?? query
  }

  static func any(_ queries: [IndexQuery]) -> IndexQuery? {
    queries.count > 1 ? .any(queries) : queries.first
  }

  // MARK: - Words

  /// The fields of the index that a text is looked for in.
  struct Target {
    var word: UInt8
    var form: UInt8
    var segment: UInt8?
    /// Whether a word itself adds to the score of its forms.
    var ranksExactWords: Bool

    static let text = Target(
      word: CorpusSchema.Field.word, form: CorpusSchema.Field.form,
      segment: CorpusSchema.Field.segment, ranksExactWords: true)
    static let title = Target(
      word: CorpusSchema.Field.word, form: CorpusSchema.Field.form, segment: nil,
      ranksExactWords: false)
    static let verb = Target(
      word: CorpusSchema.Field.verb, form: CorpusSchema.Field.verb, segment: nil,
      ranksExactWords: false)
  }

  func text(_ expression: QueryExpression, in target: Target) -> IndexQuery? {
    switch expression.content {
    case .word(let typed): words(typed, isExact: false, in: target)
    case .phrase(let typed, isPrefix: false): words(typed, isExact: true, in: target)
    case .prefix(let typed), .phrase(let typed, isPrefix: true): prefix(typed, in: target)
    case .near(let typed, let distance): near(typed, distance, in: target)
    case .everything: .everything
    default: nil
    }
  }

  func analyzed(_ typed: String) -> AnalyzedQuery {
    analysis == .whitespace ? QueryAnalysis.whitespace(typed) : QueryAnalysis.analyze(typed)
  }

  /// One Latin word finds its inflected forms unless it is quoted, itself before them; several words
  /// stand side by side; Chinese is found at any place, and first where it is a whole word.
  private func words(_ typed: String, isExact: Bool, in target: Target) -> IndexQuery? {
    let query = analyzed(typed)
    if !isExact, !query.forms.isEmpty {
      let forms = Self.any(query.forms.map { .term(Term(field: target.form, bytes: $0)) })
      guard target.ranksExactWords, let forms,
        let word = query.slots.first.flatMap({ Self.single($0, target) })
      else { return forms }
      return .boosted(forms, by: word)
    }
    let slots = isExact ? query.slots : query.lenientSlots
    guard let phrase = phrase(slots, in: target) else { return nil }
    if !isExact, let initials = query.initials {
      return .any([.term(Term(field: target.form, bytes: initials)), phrase])
    }
    guard let segment = query.segment, let field = target.segment else { return phrase }
    return .preferring(phrase, by: .term(Term(field: field, bytes: segment)))
  }

  private func phrase(_ slots: [AnalyzedQuery.Slot], in target: Target) -> IndexQuery? {
    if slots.count > 1 { return .phrase(slots.map { Self.slot($0, target) }) }
    return slots.first.flatMap { Self.single($0, target) }
  }

  private static func single(_ slot: AnalyzedQuery.Slot, _ target: Target) -> IndexQuery? {
    any(slot.alternatives.map { .term(Term(field: target.word, bytes: $0)) })
  }

  private static func slot(_ slot: AnalyzedQuery.Slot, _ target: Target) -> IndexQuery.Slot {
    IndexQuery.Slot(
      position: slot.position,
      alternatives: slot.alternatives.map { Term(field: target.word, bytes: $0) })
  }

  /// The last word may go on. Han characters are words of their own: there `*` changes nothing.
  private func prefix(_ typed: String, in target: Target) -> IndexQuery? {
    let query = analyzed(typed)
    guard let last = query.slots.last, analysis == .whitespace || !last.isHan else {
      return words(typed, isExact: true, in: target)
    }
    guard query.slots.count > 1 else {
      return Self.any(last.alternatives.map { .prefix(Term(field: target.word, bytes: $0)) })
    }
    var slots = query.slots.map { Self.slot($0, target) }
    slots[slots.count - 1].isPrefix = true
    return .phrase(slots)
  }

  /// Words between blanks, in any order; one of several characters or parts must stand whole.
  private func near(_ typed: String, _ distance: UInt32, in target: Target) -> IndexQuery? {
    let pieces = typed.split(whereSeparator: \.isWhitespace).map { analyzed(String($0)).slots }
      .filter { !$0.isEmpty }
    guard pieces.count > 1 else { return words(typed, isExact: true, in: target) }
    // Each word has one place: that of its first character.
    let firsts = pieces.map { Self.slot($0[0], target) }
    let wholes = pieces.filter { $0.count > 1 }.compactMap { phrase($0, in: target) }
    let near = IndexQuery.near(firsts, distance: distance)
    return wholes.isEmpty ? near : .all([near] + wholes)
  }
}
