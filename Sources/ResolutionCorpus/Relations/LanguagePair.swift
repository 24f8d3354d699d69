// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// The two languages in which all documents are aligned where none were asked for.
package struct LanguagePair {
  /// In the order in which they are shown.
  package let codes: [String]
  /// How many documents are there in both.
  package let count: Int
  /// Whether other documents, or the same ones, are there in other pairs of languages.
  package let isOneOfSeveral: Bool

  /// The pair that most documents have; of equal ones the first in the order of the profiles. Nil where no
  /// document is there in two languages.
  package static func usual(in groups: [[DocumentEntry]]) -> LanguagePair? {
    var counts: [[String]: Int] = [:]
    for group in groups {
      let codes = codes(of: group)
      for (place, first) in codes.enumerated() {
        for second in codes[(place + 1)...] { counts[[first, second], default: 0] += 1 }
      }
    }
    let best = counts.min { one, other in
      if one.value != other.value { return one.value > other.value }
      return one.key.map(rank).lexicographicallyPrecedes(other.key.map(rank)) { $0 < $1 }
    }
    return best.map {
      LanguagePair(codes: $0.key, count: $0.value, isOneOfSeveral: counts.count > 1)
    }
  }

  /// The languages of a document: those that have profiles, in their order, then the others by their codes.
  package static func codes(of entries: [DocumentEntry]) -> [String] {
    Set(entries.compactMap { $0.metadata.language?.code }).sorted { rank($0) < rank($1) }
  }

  private static func rank(_ code: String) -> (Int, String) {
    let profiles = LanguageProfile.all
    return (profiles.firstIndex { $0.language.code == code } ?? profiles.count, code)
  }
}
