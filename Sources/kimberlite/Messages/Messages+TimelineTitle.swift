// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport
import ResolutionModel

/// What heads a timeline: what was chosen, so that a page or a drawing says it wherever it goes.
extension Messages {
  /// `Timeline`, `Timeline: Liberia, review visit, 2003 to 2013`.
  ///
  /// - Parameters:
  ///   - from: as typed, as is `to`.
  ///   - kinds: that were asked for, which a calendar need not be.
  ///   - most: events at most; nil: all.
  static func timelineTitle(
    of request: TimelineRequest, from: String?, to: String?, isKindAsked: Bool, most: Int?
  ) -> String {
    let filters = request.filters
    var parts = request.query == "*" ? [] : ["“\(request.query)”"]
    parts += filters.participants.map { ParticipantNames.name(ofTyped: $0) ?? $0 }
    if !filters.roles.isEmpty { parts.append("as " + either(filters.roles.map(\.rawValue))) }
    if isKindAsked, !request.kinds.isEmpty {
      parts.append(either(request.kinds.map { name(of: $0).lowercased() }))
    }
    if !filters.series.isEmpty { parts.append("series " + either(filters.series)) }
    parts += documents(filters) + paragraphs(filters)
    switch (from, to) {
    case (let from?, let to?): parts.append(from == to ? from : "\(from) to \(to)")
    case (let from?, nil): parts.append("from \(from)")
    case (nil, let to?): parts.append("to \(to)")
    case (nil, nil): break
    }
    if let most { parts.append("the first \(most)") }
    return parts.isEmpty ? "Timeline" : "Timeline: " + parts.joined(separator: ", ")
  }

  private static func documents(_ filters: SearchFilters) -> [String] {
    var parts: [String] = []
    if !filters.symbols.isEmpty { parts.append(either(filters.symbols)) }
    if let sessions = filters.sessions { parts.append("session " + range(sessions)) }
    if let years = filters.years { parts.append("documents of " + range(years)) }
    if !filters.languages.isEmpty { parts.append("documents in " + either(filters.languages)) }
    return parts
  }

  private static func paragraphs(_ filters: SearchFilters) -> [String] {
    var parts: [String] = []
    if !filters.kinds.isEmpty { parts.append("told by " + either(filters.kinds.map(\.rawValue))) }
    if !filters.parts.isEmpty { parts.append("told in " + either(filters.parts.map(\.name))) }
    if !filters.numbers.isEmpty { parts.append("paragraph " + either(filters.numbers)) }
    if !filters.verbs.isEmpty { parts.append("opening with " + either(filters.verbs)) }
    if !filters.acts.isEmpty { parts.append("act " + either(filters.acts)) }
    if !filters.cites.isEmpty { parts.append("citing " + either(filters.cites)) }
    if let days = filters.days { parts.append("naming \(days.start) to \(days.end)") }
    if !filters.has.isEmpty {
      parts.append("holding " + filters.has.map(\.rawValue).joined(separator: " and "))
    }
    return parts
  }

  private static func either(_ names: [String]) -> String { names.joined(separator: " or ") }

  /// `62`, `60 to 65`, `60 and later`, `65 and earlier`.
  private static func range(_ range: ClosedRange<UInt32>) -> String {
    if range.lowerBound == range.upperBound { return "\(range.lowerBound)" }
    if range.upperBound == .max { return "\(range.lowerBound) and later" }
    if range.lowerBound <= 1 { return "\(range.upperBound) and earlier" }
    return "\(range.lowerBound) to \(range.upperBound)"
  }
}
