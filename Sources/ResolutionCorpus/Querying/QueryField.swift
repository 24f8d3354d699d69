// Part of Kimberlite.

/// What a query may ask of a paragraph beside its words: the names before a colon.
package enum QueryField: String, Sendable, Hashable, CaseIterable {
  case title, kind, verb, symbol, cites, participant, role, act, date, has, year, language, session
  case number
}
