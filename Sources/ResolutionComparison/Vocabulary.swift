// Part of Kimberlite.
import ResolutionLanguages

/// The words of the documents that are compared, each with a number, and how much each one says of
/// the paragraph that holds it.
///
/// Boilerplate weighs little: a word's weight is the negative logarithm of the share of paragraphs
/// that hold it, half by these documents and half by a table of the language.
package struct Vocabulary {
  package private(set) var kinds: [ComparedWord.Kind] = []
  package private(set) var keys: [String] = []
  private var ids: [String: Int32] = [:]
  private var outside: [Float] = []
  private var inside: [Int32] = []
  private var lastSeen: [Int32] = []
  private var paragraphCount: Int32 = 0
  package private(set) var weights: [Float] = []
  private let rules: ComparisonRules

  package init(_ rules: ComparisonRules) { self.rules = rules }

  package mutating func beginParagraph() { paragraphCount += 1 }

  /// The word's number; the paragraph begun last holds it.
  package mutating func add(_ word: ComparedWord) -> Int32 {
    let id: Int32
    if let known = ids[word.key] {
      id = known
    } else {
      id = Int32(kinds.count)
      ids[word.key] = id
      kinds.append(word.kind)
      keys.append(word.key)
      outside.append(rules.share(ofWord: word.key))
      inside.append(0)
      lastSeen.append(0)
    }
    if lastSeen[Int(id)] != paragraphCount {
      lastSeen[Int(id)] = paragraphCount
      inside[Int(id)] += 1
    }
    return id
  }

  /// Paragraphs that hold a word.
  func frequency(_ id: Int32) -> Int { Int(inside[Int(id)]) }

  /// To be called when all paragraphs have been added.
  package mutating func weigh() {
    let count = Float(max(paragraphCount, 20))
    weights = kinds.indices.map { id in
      let share = (max(outside[id], 0.001) + Float(inside[id]) / count) / 2
      let weight = max(0.1, -Logarithm.natural(of: min(share, 0.99)))
      switch kinds[id] {
      case .sign: return 0
      // They change from year to year, and say little of what a paragraph is about.
      case .number, .date: return weight * 0.12
      case .symbol: return weight * 0.2
      case .word: return weight
      }
    }
  }
}

/// The natural logarithm without the C library: comparisons give the same everywhere.
enum Logarithm {
  /// Of a positive number; by halving to 1..<2 and a series, to seven digits.
  static func natural(of value: Float) -> Float {
    let exponent = value.exponent
    let fraction = value.significand
    let ratio = (fraction - 1) / (fraction + 1)
    let square = ratio * ratio
    var term = ratio
    var sum: Float = 0
    for divisor in stride(from: Float(1), through: 17, by: 2) {
      sum += term / divisor
      term *= square
    }
    return 2 * sum + Float(exponent) * 0.693_147_2
  }
}
