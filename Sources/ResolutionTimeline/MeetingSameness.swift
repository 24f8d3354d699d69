// Part of Kimberlite.
import ResolutionModel

/// Brings together reports of one meeting: of the same time, with something that tells which meeting it
/// is, and nothing that tells of two. Two meetings of one day, year or city stay two.
enum MeetingSameness {
  private struct Features {
    /// Cities.
    var places: Set<String> = []
    var bodies: Set<String> = []
    var names: Set<EventKey> = []
    var words: [String: Set<String>] = [:]

    init(_ event: MergedEvent) {
      for report in event.reports where report.kind == .meeting {
        if report.isInCity, let place = report.place { places.insert(place) }
        if let body = report.organisation, !MeetingSameness.common.contains(body) {
          bodies.insert(body)
        }
        if let name = MeetingSameness.nameKey(of: report) { names.insert(name) }
      }
      words = EventSameness.words(of: event)
    }

    mutating func join(_ other: Features) {
      places.formUnion(other.places)
      bodies.formUnion(other.bodies)
    }

    /// Whether places or bodies tell of two meetings.
    func contradicts(_ other: Features) -> Bool {
      !places.isEmpty && !other.places.isEmpty && places.isDisjoint(with: other.places)
        || !bodies.isEmpty && !other.bodies.isEmpty && bodies.isDisjoint(with: other.bodies)
    }
  }

  private struct Pair {
    var score: Double
    var first: Int
    var second: Int
  }

  /// Where several meet on one day, the place does not tell which meeting it is.
  private static let seats: Set<String> = ["New York", "Geneva", "Vienna", "Nairobi"]
  /// Bodies with so many meetings that they do not tell which one it is.
  static let common: Set<String> = ["UN", "UN-GA", "UN-SC", "UN-SG", "UN-ECOSOC", "UN-HRC"]
  /// Words that two texts must have at least before they are compared.
  private static let leastWords = 6
  /// The part of the shorter one's words that must be in the other: of a year or month more is told in
  /// the same words.
  private static func enough(_ time: EventTime) -> Double { time.precision == .day ? 0.5 : 0.65 }
  /// More of one time are not compared.
  private static let most = 600

  /// Time is about linear: groups are small.
  static func joined(_ events: [MergedEvent]) -> [MergedEvent] {
    var groups: [String: [Int]] = [:]
    for (index, event) in events.enumerated() where event.kind == .meeting {
      groups[event.time.name, default: []].append(index)
    }
    var target = Array(events.indices)
    for members in groups.values where (2...most).contains(members.count) {
      join(members, of: events, &target)
    }
    return MergedEvent.joined(events, target)
  }

  /// Whether what two events tell of places and bodies cannot be of one meeting.
  static func contradict(_ a: MergedEvent, _ b: MergedEvent) -> Bool {
    Features(a).contradicts(Features(b))
  }

  private static func join(_ members: [Int], of events: [MergedEvent], _ target: inout [Int]) {
    var features = members.map { Features(events[$0]) }
    let time = events[members[0]].time
    var pairs: [Pair] = []
    for first in members.indices {
      for second in members.indices where second > first {
        let score = likeness(features[first], features[second], time)
        if score >= Self.enough(time) {
          pairs.append(Pair(score: score, first: first, second: second))
        }
      }
    }
    pairs.sort { ($1.score, $0.first, $0.second) < ($0.score, $1.first, $1.second) }
    var roots = Array(members.indices)
    for pair in pairs {
      let (a, b) = (roots[pair.first], roots[pair.second])
      guard a != b, !features[a].contradicts(features[b]) else { continue }
      let (kept, gone) = (min(a, b), max(a, b))
      features[kept].join(features[gone])
      for index in roots.indices where roots[index] == gone { roots[index] = kept }
    }
    for index in members.indices { target[members[index]] = members[roots[index]] }
  }

  /// What speaks for one meeting: 1 for the same name, body or place, else how like the words are.
  private static func likeness(_ a: Features, _ b: Features, _ time: EventTime) -> Double {
    if !a.names.isDisjoint(with: b.names) || !a.bodies.isDisjoint(with: b.bodies) { return 1 }
    let isLong = time.precision == .day && time.start != time.end
    if a.places.contains(where: { b.places.contains($0) && (isLong || !seats.contains($0)) }) {
      return 1
    }
    return EventSameness.likeness(a.words, b.words, least: leastWords)
  }

  // MARK: - Names

  /// By what a meeting of which the year is told is one of which the days are told.
  static func families(of report: KeptReport) -> [EventKey] {
    guard report.kind == .meeting else { return [] }
    var families: [EventKey] = nameKey(of: report).map { [$0] } ?? []
    if let body = report.organisation, !common.contains(body) {
      families.append("meeting|\(body)")
    }
    return families
  }

  /// Letters of a name that say which meeting it is: "plenary meeting" does not.
  private static let longestVague = 20

  /// The letters of a meeting's name in its language, without figures: "the 2010 Conference of the
  /// Parties" is called as "the Conference of the Parties"; nil for a name that many have.
  static func nameKey(of report: KeptReport) -> EventKey? {
    guard let name = report.name, let language = report.source.language else { return nil }
    let letters = name.lowercased().unicodeScalars.filter(\.properties.isAlphabetic)
    // A Chinese sign says as much as two letters and more.
    let columns = letters.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
    guard columns > longestVague else { return nil }
    return "meeting|\(language)|\(String(String.UnicodeScalarView(letters)))"
  }
}
