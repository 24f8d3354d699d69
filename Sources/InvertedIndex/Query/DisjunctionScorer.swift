// Part of Kimberlite.

/// The best documents of several terms of which one suffices: MaxScore over windows of documents
/// (Turtle and Flood 1995; with block maxima as in Ding and Suel 2011).
///
/// For each window the terms are divided by what they can give at most there. Those that even
/// together cannot reach the threshold propose no documents; they only add to the scores of those
/// that the others propose.
struct DisjunctionScorer {
  private static let window: UInt32 = 4096
  private let terms: [TermMatcher]

  /// Nil when there is anything but terms and terms boosted by terms.
  init?(_ any: AnyMatcher) {
    var terms: [TermMatcher] = []
    for matcher in any.parts {
      if let term = matcher as? TermMatcher {
        terms.append(term)
      } else if let boosted = (matcher as? BoostedMatcher)?.terms {
        terms += [boosted.base, boosted.added]
      } else {
        return nil
      }
    }
    self.terms = terms
  }

  /// What adds to the scores finds nothing that the base does not: it is one of several terms.
  init?(_ boosted: BoostedMatcher) {
    guard let pair = boosted.terms else { return nil }
    terms = [pair.base, pair.added]
  }

  func run(into best: inout BestDocuments, segment: UInt32) {
    let size = Int(Self.window)
    let scores = UnsafeMutablePointer<Float>.allocate(capacity: size)
    scores.initialize(repeating: 0, count: size)
    let marks = UnsafeMutablePointer<UInt64>.allocate(capacity: size / 64)
    marks.initialize(repeating: 0, count: size / 64)
    defer {
      scores.deallocate()
      marks.deallocate()
    }
    var order = terms.map { (term: $0, bound: Float(0)) }
    while true {
      var start = PostingCursor.end
      for term in terms { start = min(start, term.document) }
      guard start != PostingCursor.end else { return }
      var end = start > PostingCursor.end - Self.window ? PostingCursor.end : start + Self.window
      for index in order.indices {
        let (bound, last) = Self.bound(order[index].term, from: start, until: &end)
        order[index].bound = bound
        _ = last
      }
      order.sort { $0.bound < $1.bound }
      var sum: Float = 0
      var firstEssential = 0
      while firstEssential < order.count,
        (sum + order[firstEssential].bound) * 1.00001 <= best.threshold
      {
        sum += order[firstEssential].bound
        firstEssential += 1
      }
      if firstEssential == order.count {
        for term in terms { term.cursor.advance(to: end) }
        continue
      }
      fill(order[firstEssential...].map(\.term), start: start, end: end, scores, marks)
      collect(
        order[..<firstEssential], restBound: sum, start: start, scores, marks, &best, segment)
      for term in terms { term.cursor.advance(to: end) }
    }
  }

  /// What a term can give from `start` on until its block ends; the window is cut there.
  private static func bound(
    _ term: TermMatcher, from start: UInt32, until end: inout UInt32
  ) -> (Float, UInt32) {
    guard term.document < end else { return (0, end) }
    var (best, last) = term.bound(from: start)
    // A block may end soon: then the next one counts too.
    var steps = 0
    while last < end - 1, steps < 64 {
      let (more, until) = term.bound(from: last + 1)
      best = max(best, more)
      guard until > last else { break }
      last = until
      steps += 1
    }
    if last < end - 1 { end = last + 1 }
    return (best, last)
  }

  private func fill(
    _ essential: [TermMatcher], start: UInt32, end: UInt32,
    _ scores: UnsafeMutablePointer<Float>, _ marks: UnsafeMutablePointer<UInt64>
  ) {
    for term in essential {
      let cursor = term.cursor
      cursor.advance(to: start)
      while cursor.document < end {
        let documents = cursor.blockDocuments
        let frequencies = cursor.blockFrequencies()
        var index = cursor.index
        while index < cursor.count, documents[index] < end {
          let document = documents[index]
          let place = Int(document &- start)
          scores[place] += term.weight * term.scoring.share(frequencies[index], document)
          marks[place >> 6] |= 1 << UInt64(place & 63)
          index &+= 1
        }
        if index == cursor.count { cursor.nextBlock() } else { cursor.stand(at: index) }
      }
    }
  }

  private func collect(
    _ others: ArraySlice<(term: TermMatcher, bound: Float)>, restBound: Float, start: UInt32,
    _ scores: UnsafeMutablePointer<Float>, _ marks: UnsafeMutablePointer<UInt64>,
    _ best: inout BestDocuments, _ segment: UInt32
  ) {
    for word in 0..<Int(Self.window) / 64 where marks[word] != 0 {
      var bits = marks[word]
      marks[word] = 0
      while bits != 0 {
        let place = word &* 64 &+ bits.trailingZeroBitCount
        bits &= bits &- 1
        var score = scores[place]
        scores[place] = 0
        guard (score + restBound) * 1.00001 > best.threshold else { continue }
        let document = start &+ UInt32(place)
        for (term, _) in others {
          term.cursor.advance(to: document)
          if term.document == document { score += term.score() }
        }
        best.offer(score, segment, document)
      }
    }
  }
}

extension AnyMatcher {
  /// How many documents the terms have together, counted with a bit for each document; nil when
  /// there is anything but terms.
  func countOfUnion(documents: Int) -> Int? {
    var gathered = GatheredDocuments(documents: documents, counting: false)
    guard parts.allSatisfy({ $0 is TermMatcher }) else { return nil }
    for matcher in parts { gathered.add(unsafeDowncast(matcher, to: TermMatcher.self).cursor) }
    return gathered.isBroken ? nil : gathered.count
  }
}
