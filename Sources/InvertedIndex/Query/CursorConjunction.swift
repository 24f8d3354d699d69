// Part of Kimberlite.

/// Several posting lists walked together, the shortest in front: the loops behind conjunctions and
/// phrases, free of calls that are looked up and of reference counts.
struct CursorConjunction {
  typealias State = PostingCursor.State

  let lead: State
  let others: UnsafeMutableBufferPointer<State>
  /// Keeps the lists alive.
  private let cursors: [PostingCursor]

  /// `cursors` is not empty.
  init(_ cursors: [PostingCursor]) {
    let sorted = cursors.sorted { $0.documentFrequency < $1.documentFrequency }
    self.cursors = sorted
    lead = sorted[0].state
    others = .allocate(capacity: sorted.count - 1)
    for (index, cursor) in sorted.dropFirst().enumerated() {
      others.initializeElement(at: index, to: cursor.state)
    }
  }

  func deallocate() { others.deallocate() }

  /// Nil unless there are terms only.
  static func terms(of matcher: Matcher) -> [TermMatcher]? {
    if let term = matcher as? TermMatcher { return [term] }
    guard let all = matcher as? AllMatcher else { return nil }
    let terms = all.all.compactMap { $0 as? TermMatcher }
    return terms.count == all.all.count ? terms : nil
  }

  /// Calls `body` with each common document, on which all cursors then stand. A block of the lead is
  /// left out when `skipsBlock` says so, a document of the lead when `skips` does.
  @inline(__always)
  func forEach(
    skipsBlock: () -> Bool, skips: (UInt32) -> Bool, body: (UInt32) -> Void
  ) {
    while lead.pointee.document != CursorState.end {
      if skipsBlock() {
        lead.pointee.nextBlock()
        continue
      }
      var target = CursorState.end
      let documents = lead.pointee.blockDocuments
      let count = lead.pointee.count
      var index = lead.pointee.index
      candidates: while index < count {
        let document = documents[index]
        lead.pointee.stand(at: index)
        index &+= 1
        if skips(document) { continue }
        for other in others {
          other.pointee.advance(to: document)
          let found = other.pointee.document
          guard found != document else { continue }
          if found == CursorState.end { return }
          while index < count, documents[index] < found { index &+= 1 }
          target = found
          continue candidates
        }
        body(document)
      }
      let last = documents[count - 1]
      if target != CursorState.end, target > last {
        lead.pointee.advance(to: target)
      } else {
        lead.pointee.nextBlock()
      }
    }
  }
}

/// The best documents of several terms that all have to occur, and of terms that may add to them.
struct ConjunctionScorer {
  private let terms: [TermMatcher]
  /// Only add to the scores.
  private let added: [TermMatcher]

  /// Nil when there is anything but terms and terms boosted by terms.
  init?(_ all: AllMatcher) {
    var terms: [TermMatcher] = []
    var added: [TermMatcher] = []
    for matcher in all.all {
      if let term = matcher as? TermMatcher {
        terms.append(term)
      } else if let boosted = (matcher as? BoostedMatcher)?.terms {
        terms.append(boosted.base)
        added.append(boosted.added)
      } else {
        return nil
      }
    }
    guard terms.count > 1 else { return nil }
    self.terms = terms.sorted { $0.cost < $1.cost }
    self.added = added
  }

  /// A list that has to agree with the lead.
  private struct Other {
    var state: PostingCursor.State
    var weight: Float
    /// What the lists behind this one can give at most, all together.
    var rest: Float
  }

  func run(into best: inout BestDocuments, segment: UInt32) {
    var others: [Other] = []
    var rest: Float = added.reduce(0) { $0 + $1.bound }
    for term in terms.dropFirst().reversed() {
      others.append(Other(state: term.cursor.state, weight: term.weight, rest: rest))
      rest += term.bound
    }
    others.reverse()
    others.withUnsafeBufferPointer { others in
      run(terms[0].cursor.state, others, bound: rest, into: &best, segment: segment)
    }
  }

  private func run(
    _ lead: PostingCursor.State, _ others: UnsafeBufferPointer<Other>, bound: Float,
    into best: inout BestDocuments, segment: UInt32
  ) {
    let scoring = terms[0].scoring
    let weight = terms[0].weight
    while lead.pointee.document != CursorState.end {
      let impact = lead.pointee.impact(ofBlock: lead.pointee.blockNumber)
      let share = min(1, Impact.share(of: impact) * scoring.impactFactor)
      if (weight * share + bound) * 1.00001 <= best.threshold {
        lead.pointee.nextBlock()
        continue
      }
      let documents = lead.pointee.blockDocuments
      let count = lead.pointee.count
      let frequencies = lead.pointee.blockFrequencies()
      var index = lead.pointee.index
      var target: UInt32 = 0
      while index < count {
        let document = documents[index]
        if document < target {
          index &+= 1
          continue
        }
        let frequency = Float(frequencies[index])
        let length = scoring.lengths[Int(scoring.norms[Int(document)])]
        index &+= 1
        // weight * frequency / (frequency + length) + bound <= threshold, without dividing.
        let need = best.threshold * 0.99999 - bound
        if need > 0, weight * frequency <= need * (frequency + length) { continue }
        target = Self.complete(
          weight * frequency / (frequency + length), document, others, scoring: scoring,
          added: added, into: &best, segment: segment)
        if target == CursorState.end { return }
      }
      if target > documents[count - 1] {
        lead.pointee.advance(to: target)
      } else {
        lead.pointee.nextBlock()
      }
    }
  }

  /// Asks the other lists about a document and offers it; returns the first document that can be
  /// common from here on. A block that could not give enough is not unpacked.
  @inline(__always)
  private static func complete(
    _ lead: Float, _ document: UInt32, _ others: UnsafeBufferPointer<Other>, scoring: Scoring,
    added: [TermMatcher], into best: inout BestDocuments, segment: UInt32
  ) -> UInt32 {
    var score = lead
    for other in others {
      let state = other.state
      if state.pointee.document < document {
        let block = state.pointee.blockHolding(document)
        if block != state.pointee.blockNumber {
          let share = Impact.share(of: state.pointee.impact(ofBlock: block))
          let most = other.weight * min(1, share * scoring.impactFactor) + other.rest
          if (score + most) * 1.00001 <= best.threshold { return 0 }
        }
        state.pointee.advance(to: document)
      }
      let found = state.pointee.document
      if found != document { return found }
      score += other.weight * scoring.share(state.pointee.frequency, document)
      if (score + other.rest) * 1.00001 <= best.threshold { return 0 }
    }
    for term in added {
      term.cursor.advance(to: document)
      if term.cursor.document == document { score += term.score() }
    }
    best.offer(score, segment, document)
    return 0
  }
}

extension AllMatcher {
  /// How many documents hold all of several terms; nil when there is anything but terms.
  func countOfTerms() -> Int? {
    guard let terms = CursorConjunction.terms(of: self), terms.count > 1 else { return nil }
    let cursors = terms.map(\.cursor).sorted { $0.documentFrequency < $1.documentFrequency }
    let rarest = cursors[0].documentFrequency
    let all = cursors.reduce(0) { $0 + $1.documentFrequency }
    // Lists of about one length are laid over each other, the rest walked.
    if cursors[0].blockCount > 8, all < rarest * 5 * cursors.count {
      return WindowedIntersection.count(cursors)
    }
    let conjunction = CursorConjunction(cursors)
    defer { conjunction.deallocate() }
    var count = 0
    conjunction.forEach(
      skipsBlock: { false }, skips: { _ in false }, body: { _ in count &+= 1 })
    return isBroken ? nil : count
  }
}

/// Counts the documents common to lists by a bit for each document, a window at a time.
enum WindowedIntersection {
  private static let window: UInt32 = 1 << 16

  static func count(_ cursors: [PostingCursor]) -> Int {
    let words = Int(window) / 64
    let common = UnsafeMutablePointer<UInt64>.allocate(capacity: words)
    let next = UnsafeMutablePointer<UInt64>.allocate(capacity: words)
    defer {
      common.deallocate()
      next.deallocate()
    }
    var count = 0
    while cursors.allSatisfy({ $0.document != PostingCursor.end }) {
      var start: UInt32 = 0
      for cursor in cursors { start = max(start, cursor.document) }
      start &= ~63
      let end = start > PostingCursor.end - window ? PostingCursor.end : start + window
      for (index, cursor) in cursors.enumerated() {
        let target = index == 0 ? common : next
        target.update(repeating: 0, count: words)
        fill(target, cursor.state, start: start, end: end)
        guard index > 0 else { continue }
        for word in 0..<words { common[word] &= next[word] }
      }
      for word in 0..<words { count += common[word].nonzeroBitCount }
    }
    return count
  }

  @inline(__always)
  private static func fill(
    _ bits: UnsafeMutablePointer<UInt64>, _ cursor: PostingCursor.State, start: UInt32, end: UInt32
  ) {
    cursor.pointee.advance(to: start)
    while cursor.pointee.document < end {
      let documents = cursor.pointee.blockDocuments
      var index = cursor.pointee.index
      let count = cursor.pointee.count
      if documents[count - 1] < end {
        while index < count {
          let place = documents[index] &- start
          bits[Int(place >> 6)] |= 1 << UInt64(place & 63)
          index &+= 1
        }
        cursor.pointee.nextBlock()
      } else {
        while documents[index] < end {
          let place = documents[index] &- start
          bits[Int(place >> 6)] |= 1 << UInt64(place & 63)
          index &+= 1
        }
        cursor.pointee.stand(at: index)
      }
    }
  }
}
