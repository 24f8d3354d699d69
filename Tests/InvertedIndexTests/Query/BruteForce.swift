// Part of Kimberlite.
import Glibc

@testable import InvertedIndex

/// What an index has to find, by looking at each document with each question: slow and simple.
struct BruteForce {
  /// All documents in the order of their ids, with the place of their group.
  let documents: [(id: DocumentID, document: SampleDocument, group: GroupID)]

  /// The keys of the groups.
  var keys: [GroupID: [UInt8]] = [:]

  private final class Cache { var found: [IndexQuery: Set<DocumentID>] = [:] }
  private let cache = Cache()

  init(documents: [(id: DocumentID, document: SampleDocument, group: GroupID)]) {
    self.documents = documents
  }

  func matches(_ query: IndexQuery) -> Set<DocumentID> {
    if let known = cache.found[query] { return known }
    let found = compute(query)
    cache.found[query] = found
    return found
  }

  private var everything: Set<DocumentID> { Set(documents.map { $0.id }) }

  private func compute(_ query: IndexQuery) -> Set<DocumentID> {
    switch query {
    case .all(let parts): return parts.reduce(everything) { $0.intersection(matches($1)) }
    case .any(let parts): return parts.reduce([]) { $0.union(matches($1)) }
    case .except(let base, let not): return matches(base).subtracting(matches(not))
    case .preferring(let base, _), .boosted(let base, _), .unscored(let base):
      return matches(base)
    case .everything: return everything
    case .inGroup(let part):
      let found = matches(part)
      let groups = Set(documents.filter { found.contains($0.id) }.map { $0.group })
      return Set(documents.filter { groups.contains($0.group) }.map { $0.id })
    case .group(let wanted):
      return Set(documents.filter { wanted.contains(keys[$0.group] ?? []) }.map { $0.id })
    case .term, .prefix, .phrase, .near, .number, .text:
      return Set(documents.filter { Self.fits(query, $0.document) }.map { $0.id })
    }
  }

  private static func fits(_ query: IndexQuery, _ document: SampleDocument) -> Bool {
    switch query {
    case .term(let term): texts(document, term.field).contains(text(term))
    case .prefix(let term): texts(document, term.field).contains { $0.hasPrefix(text(term)) }
    case .phrase(let slots): occurrences(of: slots, in: document) > 0
    case .near(let slots, let distance): isNear(slots, distance, in: document)
    case .number(_, let ranges): ranges.contains { $0.contains(document.year) }
    case .text(_, let strings): strings.contains(Array(document.symbol.utf8))
    default: false
    }
  }

  private static func text(_ term: Term) -> String { String(decoding: term.bytes, as: UTF8.self) }

  private static func texts(_ document: SampleDocument, _ field: UInt8) -> [String] {
    field == SampleSchema.word ? document.words : document.forms
  }

  private static func fits(_ word: String, _ slot: IndexQuery.Slot) -> Bool {
    slot.alternatives.contains { slot.isPrefix ? word.hasPrefix(text($0)) : word == text($0) }
  }

  static func occurrences(of slots: [IndexQuery.Slot], in document: SampleDocument) -> Int {
    guard !slots.isEmpty else { return 0 }
    return document.words.indices.filter { start in
      slots.allSatisfy { slot in
        let place = start + Int(slot.position)
        return place < document.words.count && fits(document.words[place], slot)
      }
    }.count
  }

  /// Whether slots have places of their own in some window.
  static func isNear(
    _ slots: [IndexQuery.Slot], _ distance: UInt32, in document: SampleDocument
  ) -> Bool {
    func spread(_ next: Int, _ taken: [Int]) -> Bool {
      guard next < slots.count else { return true }
      return document.words.indices.contains { place in
        guard !taken.contains(place), fits(document.words[place], slots[next]) else { return false }
        let least = min(taken.min() ?? place, place)
        let most = max(taken.max() ?? place, place)
        return most - least <= Int(distance) && spread(next + 1, taken + [place])
      }
    }
    return !slots.isEmpty && spread(0, [])
  }

  // MARK: Scores

  /// The average length as the index knows it, of removed documents too.
  var averageLength: Double = 1
  /// Documents of the index, removed ones too, and those of them that hold a term.
  var documentCount = 0
  var frequency: (Term) -> Int = { _ in 0 }

  private func weight(_ containing: Int) -> Double {
    2.2 * log(1 + (Double(documentCount - containing) + 0.5) / (Double(containing) + 0.5))
  }

  private func share(_ frequency: Int, _ document: SampleDocument) -> Double {
    let norm = FieldNorm.length(of: FieldNorm.byte(for: UInt32(document.words.count)))
    let length = 1.2 * (0.25 + 0.75 * Double(norm) / max(averageLength, 1))
    return Double(frequency) / (Double(frequency) + length)
  }

  /// The score by BM25 of a term, a phrase of single terms, or a combination; nil for others.
  func score(_ query: IndexQuery, _ document: SampleDocument, _ id: DocumentID) -> Double? {
    switch query {
    case .term(let term):
      let count = Self.texts(document, term.field).filter { $0 == Self.text(term) }.count
      return count == 0 ? 0 : weight(frequency(term)) * share(count, document)
    case .phrase(let slots):
      guard slots.allSatisfy({ $0.alternatives.count == 1 && !$0.isPrefix }) else { return nil }
      let count = Self.occurrences(of: slots, in: document)
      let sum = slots.reduce(0) { $0 + weight(frequency($1.alternatives[0])) }
      return count == 0 ? 0 : sum * share(count, document)
    case .all(let parts): return sum(parts, document, id)
    case .any(let parts): return sum(parts.filter { matches($0).contains(id) }, document, id)
    case .except(let base, _): return score(base, document, id)
    case .boosted(let base, let more):
      return sum(matches(more).contains(id) ? [base, more] : [base], document, id)
    case .unscored, .number, .text, .everything, .inGroup, .group: return 0
    case .prefix, .near, .preferring: return nil
    }
  }

  private func sum(
    _ parts: [IndexQuery], _ document: SampleDocument, _ id: DocumentID
  ) -> Double? {
    var sum = 0.0
    for part in parts {
      guard let score = score(part, document, id) else { return nil }
      sum += score
    }
    return sum
  }
}
