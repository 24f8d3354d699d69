// Part of Kimberlite.
import InvertedIndex

/// Documents, changes and questions that follow from a seed. Vocabularies are small, so that phrases
/// occur and terms are frequent.
struct RandomCorpus {
  var random: SeededGenerator
  private let vocabulary: [String]
  private let forms = ["form", "forms", "fo", "other"]
  private let partitions: Int
  /// Documents so far; each has a value of its own.
  private var count = 0

  init(seed: Int) {
    random = SeededGenerator(seed: UInt64(seed))
    let size = [3, 6, 12, 40][random.number(below: 4)]
    let stems = ["sea", "stone", "st", "light", "coast", "灯", "灯塔", "é"]
    vocabulary = (0..<size).map { stems[$0 % stems.count] + ($0 < 8 ? "" : "\($0)") }
    partitions = 1 + random.number(below: 3)
  }

  /// The smaller the number, the more frequent the word.
  mutating func word() -> String {
    vocabulary[min(random.number(below: vocabulary.count), random.number(below: vocabulary.count))]
  }

  mutating func document() -> SampleDocument {
    var document = SampleDocument()
    let length = random.chance(4) ? random.number(below: 90) : random.number(below: 10)
    for _ in 0..<length { document.words.append(word()) }
    if random.chance(10) { document.words.append("only\(random.number(below: 1000))") }
    for _ in 0..<random.number(below: 4) {
      document.forms.append(forms[random.number(below: forms.count)])
    }
    document.partition = UInt32(random.number(below: partitions))
    document.year = UInt32(random.chance(20) ? 0 : 2000 + random.number(below: 12))
    document.symbol = random.chance(20) ? "" : "S/\(random.number(below: 9))"
    count += 1
    document.value = [UInt8(count & 255), UInt8(count >> 8)]
    document.value += [UInt8](repeating: 7, count: random.number(below: 300))
    return document
  }

  mutating func group(_ key: Int) -> SampleGroup {
    let count = random.chance(10) ? 0 : 1 + random.number(below: 9)
    return SampleGroup(key: "group \(key)", documents: (0..<count).map { _ in document() })
  }

  // MARK: Questions

  private mutating func term() -> Term {
    if random.chance(15) {
      return Term(field: SampleSchema.form, bytes: Array(forms[random.number(below: 4)].utf8))
    }
    if random.chance(4) { return Term(field: 0, bytes: Array("absent".utf8)) }
    return Term(field: 0, bytes: Array(word().utf8))
  }

  private mutating func slots() -> [IndexQuery.Slot] {
    var position: UInt32 = 0
    return (0...random.number(below: 4)).map { _ in
      let isPrefix = random.chance(12)
      let count = random.chance(20) ? 2 : 1
      let words = (0..<count).map { _ in isPrefix ? String(word().prefix(2)) : word() }
      defer { position += random.chance(12) ? 2 : 1 }
      return IndexQuery.Slot(
        position: position, alternatives: Set(words).sorted().map { InvertedIndexTests.term($0) },
        isPrefix: isPrefix)
    }
  }

  private mutating func parts(_ depth: Int) -> [IndexQuery] {
    (0...random.number(below: 4)).map { _ in query(depth: depth - 1) }
  }

  /// A term boosted by itself, or by something that finds no document without it.
  private mutating func boosted(_ depth: Int) -> IndexQuery {
    let term = IndexQuery.term(term())
    guard depth > 0, random.chance(40) else { return .boosted(term, by: term) }
    return .boosted(term, by: .all([term, query(depth: depth - 1)]))
  }

  /// A question, nested so deep at most.
  mutating func query(depth: Int = 3) -> IndexQuery {
    switch random.number(below: depth > 0 ? 21 : 11) {
    case 0, 1: return .term(term())
    case 2: return boosted(min(depth, 2))
    case 3:
      let term = term()
      let text = String(decoding: term.bytes, as: UTF8.self)
      let prefix = text.prefix(1 + random.number(below: 3))
      return .prefix(Term(field: term.field, bytes: Array(prefix.utf8)))
    case 4, 5, 6: return .phrase(slots())
    case 7: return .near(slots(), distance: UInt32(random.number(below: 6)))
    case 8:
      let year = UInt32(2000 + random.number(below: 10))
      let ranges = [year...year + 2, 0...UInt32(random.number(below: 2))]
      return .number(
        column: SampleSchema.year, in: Array(ranges.prefix(1 + random.number(below: 2))))
    case 9:
      let symbol = Array("S/\(random.number(below: 10))".utf8)
      return .text(column: SampleSchema.symbol, in: random.chance(30) ? [symbol, []] : [symbol])
    case 10:
      let keys = (0..<random.number(below: 3)).map { _ in "group \(random.number(below: 12))" }
      return random.chance(30) ? .everything : .group(keys: keys.map { Array($0.utf8) })
    case 11, 12, 13: return .all(parts(depth))
    case 14, 15: return .any(parts(depth))
    case 16: return .except(query(depth: depth - 1), not: query(depth: depth - 1))
    case 17: return .preferring(query(depth: depth - 1), by: query(depth: depth - 1))
    // Two terms alone would have to imply each other.
    case 20: return .boosted(.any([query(depth: depth - 1), .phrase(slots())]), by: .term(term()))
    case 18: return .unscored(query(depth: depth - 1))
    default: return .inGroup(of: query(depth: depth - 1))
    }
  }
}
