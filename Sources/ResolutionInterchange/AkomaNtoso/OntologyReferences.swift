// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel

/// The `TLC` entries of a document: what the marked names stand for, each once, in the order in which
/// they are first named. Inline elements refer to them by `refersTo`.
struct OntologyReferences {
  struct Entry {
    enum Class: String {
      case organization = "TLCOrganization"
      case location = "TLCLocation"
      case event = "TLCEvent"
      case concept = "TLCConcept"

      var prefix: String {
        switch self {
        case .organization: "org"
        case .location: "loc"
        case .event: "event"
        case .concept: "concept"
        }
      }
    }
    var kind: Class
    var id: String
    var href: String
    var showAs: String
  }

  private(set) var entries: [Entry] = []
  private var known: [String: String] = [:]
  private var names = UniqueNames()

  /// The id behind `#`.
  mutating func participant(_ value: ParticipantValue) -> String {
    let isState = value.kind == .state
    return entry(isState ? .location : .organization, name: value.key, showAs: value.name) {
      isState ? "/akn/ontology/location/un/" : "/akn/ontology/organization/un/"
    }
  }

  /// The same entry as where a text names the body.
  mutating func body(_ name: String) -> String {
    entry(.organization, name: ParticipantNames.key(of: name) ?? name, showAs: name) {
      "/akn/ontology/organization/un/"
    }
  }

  mutating func session(_ value: SessionValue) -> String {
    let kind =
      switch value.kind {
      case .regular: ""
      case .special: "special-"
      case .emergencySpecial: "emergency-special-"
      }
    let number = value.number.map(String.init) ?? "unnumbered"
    let body = value.body ?? ""
    return entry(
      .event, name: body + " " + kind + "session " + number,
      showAs: (body.isEmpty ? "" : body + ", ") + kind + "session " + number
    ) { "/akn/ontology/event/un/" }
  }

  /// A meeting is one by its place and days, whatever the text calls it; where either is missing, or the
  /// days are a month or more, by its name too.
  mutating func meeting(_ value: MeetingValue) -> String {
    let days = value.interval.map { interval in
      interval.start.description + (interval.end == interval.start ? "" : "/\(interval.end)")
    }
    let showAs = [value.name, value.place, days].compactMap(\.self).joined(separator: ", ")
    let folder = { "/akn/ontology/event/un/" }
    guard let place = value.place, let interval = value.interval else {
      return entry(.event, name: showAs, showAs: showAs, folder)
    }
    let when = interval.start.description
    let isExact = interval.end < interval.start.adding(27)
    return entry(
      .event, name: "\(place), \(days ?? "")" + (isExact ? "" : ", \(value.name)"), showAs: showAs,
      readable: place + "-" + when, folder)
  }

  mutating func act(_ value: DecisionValue) -> String {
    let name = value.isAct ? value.actClass : "reported " + value.actClass
    return entry(.concept, name: name, showAs: name) { "/akn/ontology/concept/un/" }
  }

  mutating func quantity(_ value: CountValue.Quantity) -> String {
    entry(.concept, name: "counted " + value.noun, showAs: value.noun) {
      "/akn/ontology/concept/un/"
    }
  }

  private mutating func entry(
    _ kind: Entry.Class, name: String, showAs: String, readable: String? = nil,
    _ folder: () -> String
  ) -> String {
    let key = kind.rawValue + name
    if let id = known[key] { return id }
    // The dash keeps them apart from the ids of elements and from those that stand in every file.
    let id = names.name(kind.prefix + "-" + Self.identifier(readable ?? name))
    known[key] = id
    entries.append(Entry(kind: kind, id: id, href: folder() + id, showAs: showAs))
    return id
  }

  /// ASCII letters, figures and low lines; other scalars by their number, so that ids stay apart.
  private static func identifier(_ name: String) -> String {
    var result: [UInt8] = []
    for scalar in name.unicodeScalars.prefix(48) {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".": result.append(UInt8(scalar.value))
      case _ where scalar.isASCII: if result.last != 0x5F { result.append(0x5F) }
      default: result.append(contentsOf: String(scalar.value, radix: 16).utf8)
      }
    }
    while result.last == 0x5F { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}
