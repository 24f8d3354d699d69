// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// What paragraphs hold that does not depend on the language: dates, symbols, names, numbers, marks of
/// notes, acts, and words that both languages write alike.
///
/// Each has a number and a weight: what few paragraphs hold says more, and so does what is always
/// recognised.
struct FeatureTable {
  enum Feature: Hashable {
    case date(CalendarDate, CalendarDate)
    case citation(String)
    case participant(String)
    case figure(Int)
    case session(Int)
    case mark(String)
    case act(String)
    case word(String)
    /// The number of a heading or title, which weighs by its place.
    case label(String)

    /// How much one that is rare speaks for a pair.
    var weight: Float {
      switch self {
      case .citation: 3
      case .date: 2.5
      case .mark, .session: 2
      case .figure, .word: 1.5
      case .participant: 1.2
      case .act: 0.8
      case .label: 0
      }
    }

    /// Whether it is a State, a body or an organisation.
    var isName: Bool { if case .participant = self { true } else { false } }

    /// Whether it tells that two texts are about the same, wherever it stands.
    var isEvidence: Bool {
      switch self {
      case .date, .citation, .session, .word: true
      case .figure(let value): value >= 10_000
      case .participant, .mark, .act, .label: false
      }
    }
  }

  private(set) var features: [Feature] = []
  private(set) var weights: [Float] = []
  private var numbers: [Feature: Int32] = [:]
  /// Paragraphs that hold each, in the first and the second document.
  private var counts: [(Int, Int)] = []

  mutating func number(of feature: Feature) -> Int32 {
    if let known = numbers[feature] { return known }
    let number = Int32(features.count)
    numbers[feature] = number
    features.append(feature)
    counts.append((0, 0))
    return number
  }

  mutating func count(_ number: Int32, inSecond: Bool) {
    if inSecond { counts[Int(number)].1 += 1 } else { counts[Int(number)].0 += 1 }
  }

  /// What only one document has weighs nothing: it may be a word of its language, or not recognised in
  /// the other.
  mutating func weigh(paragraphs: Int) {
    let most = Logarithm.natural(of: Float(1 + paragraphs))
    weights = features.indices.map { index in
      let (first, second) = counts[index]
      guard first > 0, second > 0 else { return 0 }
      let share = Logarithm.natural(of: 1 + Float(paragraphs) / Float(max(first, second))) / most
      return features[index].weight * min(1, share)
    }
  }
}
