// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport

/// The sentences of `timeline`.
extension Messages {
  static let endBeforeStart = "--to is before --from; write the earlier time with --from."

  /// Kinds of events that are typed alike come first.
  static func unknownEvent(_ typed: String, known: [String]) -> String {
    let word = Array(typed.lowercased())
    let limit = max(2, word.count / 3)
    let near = known.filter { name in
      let letters = Array(name.lowercased())
      return letters.starts(with: word)
        || EditDistance.between(word, letters, limit: limit) != nil
    }
    let sentence = unknownValue(typed, of: "event", known: known)
    guard !near.isEmpty else { return sentence }
    return sentence + " Do you mean \(near.joined(separator: " or "))?"
  }
}
