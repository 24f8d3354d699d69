// Part of Kimberlite.

/// Documents gathered beforehand, each with how often it was found: all documents of many lists.
final class DocumentListMatcher: Matcher {
  private let bits: [UInt64]
  private let counts: [UInt8]
  private let scoring: Scoring
  private let weight: Float
  private let size: Int
  private let broken: Bool
  private var current: UInt32 = 0

  /// `counts` is empty when nothing is scored.
  init(
    _ gathered: GatheredDocuments, size: Int, scoring: Scoring, weight: Float
  ) {
    bits = gathered.bits
    counts = gathered.counts
    broken = gathered.isBroken
    self.size = size
    self.scoring = scoring
    self.weight = weight
    super.init()
    settle()
  }

  /// Offers all documents, in a loop of its own.
  func score(into best: inout BestDocuments, segment: UInt32) {
    let scoring = scoring
    let weight = weight
    bits.withUnsafeBufferPointer { bits in
      counts.withUnsafeBufferPointer { counts in
        for word in bits.indices where bits[word] != 0 {
          var rest = bits[word]
          while rest != 0 {
            let document = UInt32(word &* 64 &+ rest.trailingZeroBitCount)
            rest &= rest &- 1
            let score =
              counts.isEmpty
              ? 0 : weight * scoring.share(UInt32(counts[Int(document)]), document)
            best.offer(score, segment, document)
          }
        }
      }
    }
  }

  private func settle() {
    var word = Int(current >> 6)
    guard word < bits.count else {
      current = end
      return
    }
    var rest = bits[word] & (~0 << UInt64(current & 63))
    while rest == 0 {
      word += 1
      guard word < bits.count else {
        current = end
        return
      }
      rest = bits[word]
    }
    current = UInt32(word * 64 + rest.trailingZeroBitCount)
  }

  override var document: UInt32 { current }
  override var cost: Int { size }
  override var knownCount: Int? { size }
  override var bound: Float { weight }
  override var isBroken: Bool { broken }
  override func next() {
    guard current != end else { return }
    current += 1
    settle()
  }
  override func advance(to target: UInt32) {
    guard current < target else { return }
    current = target
    settle()
  }
  override func score() -> Float {
    guard !counts.isEmpty else { return 0 }
    return weight * scoring.share(UInt32(counts[Int(current)]), current)
  }
}

/// The union of posting lists as a bit for each document and, if wanted, how often it was found.
struct GatheredDocuments {
  private(set) var bits: [UInt64]
  private(set) var counts: [UInt8]
  private(set) var isBroken = false

  init(documents: Int, counting: Bool) {
    bits = [UInt64](repeating: 0, count: (documents + 63) / 64)
    counts = counting ? [UInt8](repeating: 0, count: documents) : []
  }

  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  mutating func insert(_ document: UInt32) {
    bits[Int(document >> 6)] |= 1 << UInt64(document & 63)
  }

  /// Adds all documents of a list, a block at a time.
  mutating func add(_ cursor: PostingCursor) {
    let counting = !counts.isEmpty
    bits.withUnsafeMutableBufferPointer { bits in
      counts.withUnsafeMutableBufferPointer { counts in
        while cursor.document != PostingCursor.end {
          let documents = cursor.blockDocuments
          for index in 0..<cursor.count {
            let document = documents[index]
            bits[Int(document >> 6)] |= 1 << UInt64(document & 63)
          }
          if counting {
            let frequencies = cursor.blockFrequencies()
            for index in 0..<cursor.count {
              let document = Int(documents[index])
              counts[document] = UInt8(min(255, UInt32(counts[document]) &+ frequencies[index]))
            }
          }
          cursor.nextBlock()
        }
      }
    }
    if cursor.isBroken { isBroken = true }
  }

  mutating func add(_ matcher: Matcher) {
    while matcher.document != PostingCursor.end {
      insert(matcher.document)
      matcher.next()
    }
    if matcher.isBroken { isBroken = true }
  }
}
