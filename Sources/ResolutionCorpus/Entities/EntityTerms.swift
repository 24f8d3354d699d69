// Part of Kimberlite.
import ResolutionModel

/// The terms by which paragraphs are found by what they name: in the index's field `entity`, each with
/// a prefix that says what it is.
enum EntityTerms {
  /// A type of mention: `has:date`.
  static func type(_ kind: MentionValue.Kind) -> [UInt8] { term("h:", kind.rawValue) }

  /// A State, body, organisation or group by its key.
  static func participant(_ key: String) -> [UInt8] { term("p:", key.uppercased()) }

  /// A role, whoever has it.
  static func role(_ role: ParticipantValue.Role) -> [UInt8] { term("r:", role.rawValue) }

  /// A role of someone: both in one mention.
  static func role(_ role: ParticipantValue.Role, of key: String) -> [UInt8] {
    term("r:", role.rawValue + ":" + key.uppercased())
  }

  /// A document, by its canonical symbol.
  static func citation(_ symbol: String) -> [UInt8] { term("c:", symbol) }

  /// The class of an act: `a:request`.
  static func act(_ actClass: String) -> [UInt8] { term("a:", actClass.lowercased()) }

  /// The names by which a class of acts is found: `decide-agenda` also as `decide`.
  static func actClasses(_ actClass: String) -> [String] {
    let name = actClass.lowercased()
    guard let end = name.firstIndex(of: "-") else { return [name] }
    return [name, String(name[..<end])]
  }

  static func period(_ name: String) -> [UInt8] { term("d:", name) }

  private static func term(_ prefix: String, _ value: String) -> [UInt8] {
    Array(prefix.utf8) + Array(value.utf8)
  }

  /// All terms of a paragraph, without doubles, ascending.
  static func terms(of mentions: [Mention]) -> [[UInt8]] {
    var terms: Set<[UInt8]> = []
    for mention in mentions {
      terms.insert(type(mention.value.kind))
      switch mention.value {
      case .date(let date):
        if let interval = date.interval { insert(interval, into: &terms) }
      case .citation(let citation): insert(citation, into: &terms)
      case .participant(let participant):
        terms.insert(self.participant(participant.key))
        terms.insert(role(participant.role))
        terms.insert(role(participant.role, of: participant.key))
      case .meeting(let meeting):
        if let interval = meeting.interval { insert(interval, into: &terms) }
      case .decision(let decision):
        for name in actClasses(decision.actClass) { terms.insert(act(name)) }
      case .count, .session: break
      }
    }
    return terms.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func insert(_ interval: DateInterval, into terms: inout Set<[UInt8]>) {
    for name in DatePeriods.terms(of: interval) { terms.insert(period(name)) }
  }

  /// A part of a resolution is also a citation of the resolution.
  private static func insert(_ citation: CitationValue, into terms: inout Set<[UInt8]>) {
    terms.insert(self.citation(citation.symbol))
    if let whole = DocumentSymbol(citation.symbol)?.whole {
      terms.insert(self.citation(whole))
    }
  }
}

extension DocumentSymbol {
  /// The symbol of which this one is a lettered part: `A/RES/50/28` of `A/RES/50/28 B`.
  fileprivate var whole: String? {
    part == nil ? nil : canonical.split(separator: " ").first.map(String.init)
  }
}
