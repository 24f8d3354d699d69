// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Brings together what several documents tell of one thing in words that are nearly the same: "Noting the
/// elections held in June 2020" and, a year later, "Recalling the elections held in June 2020". Only events
/// of one kind, time and actors are compared. Different paragraphs of one document tell of different
/// things, unless they do so in the same words.
enum EventSameness {
  private struct Pair {
    var score: Double
    var first: Int
    var second: Int
  }

  /// The part of the shorter one's words that must be in the other.
  private static let enough = 0.5
  /// The part that makes two paragraphs of one document the same.
  private static let same = 0.75
  /// More of one name are not compared: it says too little.
  private static let most = 40

  /// Time is about linear: groups are small.
  static func joined(_ events: [MergedEvent]) -> [MergedEvent] {
    var groups: [String: [Int]] = [:]
    for (index, event) in events.enumerated() where isWanted(event) {
      groups[name(of: event), default: []].append(index)
    }
    var target = Array(events.indices)
    for name in groups.keys.sorted() {
      guard let members = groups[name], (2...most).contains(members.count) else { continue }
      join(members, of: events, &target)
    }
    return MergedEvent.joined(events, target)
  }

  private static func isWanted(_ event: MergedEvent) -> Bool {
    guard event.reports[0].subject == nil else { return false }
    return [.other, .decision, .adoption, .publication].contains(event.kind)
  }

  private static func name(of event: MergedEvent) -> String {
    let actors = Set(event.reports[0].actors.map(\.key)).sorted().joined(separator: ",")
    return "\(event.kind.rawValue)|\(event.time.name)|\(actors)"
  }

  private static func join(_ members: [Int], of events: [MergedEvent], _ target: inout [Int]) {
    let words = members.map { Self.words(of: events[$0]) }
    var documents = members.map { Set(events[$0].reports.map(\.document)) }
    var pairs: [Pair] = []
    for first in members.indices {
      for second in members.indices where second > first {
        let score = likeness(words[first], words[second])
        if score >= enough { pairs.append(Pair(score: score, first: first, second: second)) }
      }
    }
    pairs.sort { ($1.score, $0.first, $0.second) < ($0.score, $1.first, $1.second) }
    var roots = Array(members.indices)
    for pair in pairs {
      let (a, b) = (roots[pair.first], roots[pair.second])
      guard a != b, pair.score >= same || documents[a].isDisjoint(with: documents[b]) else {
        continue
      }
      let (kept, gone) = (min(a, b), max(a, b))
      documents[kept].formUnion(documents[gone])
      for index in roots.indices where roots[index] == gone { roots[index] = kept }
    }
    for index in members.indices { target[members[index]] = members[roots[index]] }
  }

  // MARK: - Words

  /// By language, the words of all that tell of an event; of a script without blanks pairs of signs.
  static func words(of event: MergedEvent) -> [String: Set<String>] {
    var words: [String: Set<String>] = [:]
    for report in event.reports {
      words[report.source.language ?? "", default: []].formUnion(
        Self.words(of: report.object ?? report.source.text))
    }
    return words
  }

  private static func words(of text: String) -> Set<String> {
    var words: Set<String> = []
    var word = ""
    var last: Unicode.Scalar?
    for scalar in text.lowercased().unicodeScalars {
      let isHan = scalar.value >= 0x2E80
      if isHan, scalar.properties.isAlphabetic {
        if let last { words.insert(String(last) + String(scalar)) }
        last = scalar
      } else {
        last = nil
      }
      if !isHan, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.unicodeScalars.append(scalar)
      } else {
        if word.utf8.count > 3 { words.insert(word) }
        word = ""
      }
    }
    if word.utf8.count > 3 { words.insert(word) }
    return words
  }

  /// Of the shorter one's words those that are in the other; the best of the languages that both have.
  ///
  /// - Parameter least: words that both must have.
  static func likeness(
    _ a: [String: Set<String>], _ b: [String: Set<String>], least: Int = 3
  ) -> Double {
    a.reduce(0) { best, entry in
      guard let other = b[entry.key] else { return best }
      let count = min(entry.value.count, other.count)
      guard count >= least else { return best }
      return max(best, Double(entry.value.intersection(other).count) / Double(count))
    }
  }
}
