// Part of Kimberlite.
import ResolutionModel

extension EntityGroup {
  /// What mentions of one group have in common.
  struct Key: Hashable {
    var kind: MentionValue.Kind
    var value: String

    init(_ value: MentionValue) {
      kind = value.kind
      self.value = EntityGroup.value(of: value)
    }
  }

  /// The normalised value as one text; of an act its class, of a count what is counted.
  package static func value(of value: MentionValue) -> String {
    switch value {
    case .date(let date): date.interval?.shortText(date.precision) ?? ""
    case .citation(let citation): citation.symbol
    case .participant(let participant): participant.key
    case .meeting(let meeting):
      [meeting.name, meeting.place, meeting.interval?.text].compactMap { $0 }
        .joined(separator: ", ")
    case .decision(let decision): decision.actClass
    case .count(let count): count.quantities.map(\.noun).joined(separator: ", ")
    case .session(let session): session.name
    }
  }

  /// For reading, where the value is a key.
  static func name(of value: MentionValue) -> String? {
    if case .participant(let participant) = value { participant.name } else { nil }
  }

  /// A group while its mentions come.
  struct Gathering {
    var name: String?
    private var mentions = 0
    private var documents: Set<String> = []
    private var years: ClosedRange<Int>?
    private var addresses: [String] = []

    init(name: String?) { self.name = name }

    mutating func add(_ row: EntityRow) {
      mentions += 1
      documents.insert(row.symbol ?? row.address)
      if let year = row.year {
        years = years.map { min($0.lowerBound, year)...max($0.upperBound, year) } ?? year...year
      }
      if addresses.last != row.address { addresses.append(row.address) }
    }

    func group(for key: Key) -> EntityGroup {
      EntityGroup(
        kind: key.kind, value: key.value, name: name, mentions: mentions,
        documents: documents.count, firstYear: years?.lowerBound, lastYear: years?.upperBound,
        addresses: addresses)
    }
  }
}

extension DateInterval {
  /// A day, both ends of an interval, or a whole year or month by its name: `2003-06-08/2003-06-15`,
  /// `2003-05`, `2003` (ISO 8601).
  package func shortText(_ precision: DateValue.Precision) -> String {
    if precision == .year, self == DateInterval(year: start.year) { return String(start.year) }
    if precision == .month, self == DateInterval(year: start.year, month: start.month) {
      return String(start.description.prefix(7))
    }
    return text
  }

  /// One day as ISO 8601, several as the first and the last with a slash between:
  /// `2003-06-08/2003-06-15`.
  package var text: String { start == end ? start.description : "\(start)/\(end)" }
}

extension SessionValue {
  /// `General Assembly 63`, `General Assembly ES-10`; without a number only the body.
  package var name: String {
    let prefix =
      switch kind {
      case .regular: ""
      case .special: "S-"
      case .emergencySpecial: "ES-"
      }
    return [body, number.map { prefix + String($0) }].compactMap { $0 }.joined(separator: " ")
  }
}
