// Part of Kimberlite.

/// The best documents of several terms of which one suffices: MaxScore over windows of documents
/// (Turtle and Flood 1995; with block maxima as in Ding and Suel 2011).
///
/// For each window the terms are divided by what they can give at most there. Those that even
/// together cannot reach the threshold propose no documents; they only add to the scores of those
/// that the others propose.
struct DisjunctionScorer {
  private static let window: UInt32 = 4096

  /// A list and what it can give in the current window: numbers and pointers only.
  private struct Part {
    var state: PostingCursor.State
    var weight: Float
    /// The most in all of the list.
    var greatest: Float
    /// The most in the window.
    var bound: Float = 0
  }

  private let terms: [TermMatcher]
  private let scoring: Scoring

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
    guard let first = terms.first else { return nil }
    self.terms = terms
    scoring = first.scoring
  }

  /// What adds to the scores finds nothing that the base does not: it is one of several terms.
  init?(_ boosted: BoostedMatcher) {
    guard let pair = boosted.terms else { return nil }
    terms = [pair.base, pair.added]
    scoring = pair.base.scoring
  }

  func run(into best: inout BestDocuments, segment: UInt32) {
    let size = Int(Self.window)
    let scores = UnsafeMutablePointer<Float>.allocate(capacity: size)
    scores.initialize(repeating: 0, count: size)
    let marks = UnsafeMutablePointer<UInt64>.allocate(capacity: size / 64)
    marks.initialize(repeating: 0, count: size / 64)
    var parts = terms.map { term in
      Part(state: term.cursor.state, weight: term.weight, greatest: term.bound)
    }
    parts.withUnsafeMutableBufferPointer { parts in
      run(parts, scores, marks, into: &best, segment: segment)
    }
    scores.deallocate()
    marks.deallocate()
  }

  private func run(
    _ parts: UnsafeMutableBufferPointer<Part>, _ scores: UnsafeMutablePointer<Float>,
    _ marks: UnsafeMutablePointer<UInt64>, into best: inout BestDocuments, segment: UInt32
  ) {
    while true {
      var start = CursorState.end
      for part in parts { start = min(start, part.state.pointee.document) }
      guard start != CursorState.end else { return }
      let end = setBounds(parts, from: start, threshold: best.threshold)
      Self.sort(parts)
      var sum: Float = 0
      var essential = 0
      while essential < parts.count,
        (sum + parts[essential].bound) * 1.00001 <= best.threshold
      {
        sum += parts[essential].bound
        essential += 1
      }
      if essential < parts.count {
        for index in essential..<parts.count {
          fill(parts[index], start: start, end: end, scores, marks)
        }
        let others = UnsafeMutableBufferPointer(rebasing: parts[..<essential])
        collect(others, restBound: sum, start: start, scores, marks, &best, segment)
      }
      for part in parts { part.state.pointee.advance(to: end) }
    }
  }

  /// Sets what each list can give in the window that begins at `start`, and returns where it ends:
  /// before there is a threshold all lists count as a whole.
  private func setBounds(
    _ parts: UnsafeMutableBufferPointer<Part>, from start: UInt32, threshold: Float
  ) -> UInt32 {
    var end = start > CursorState.end - Self.window ? CursorState.end : start + Self.window
    for index in parts.indices {
      let state = parts[index].state
      guard threshold >= 0 else {
        parts[index].bound = parts[index].greatest
        continue
      }
      guard state.pointee.document < end else {
        parts[index].bound = 0
        continue
      }
      var block = state.pointee.blockHolding(max(start, state.pointee.document))
      var impact: UInt16 = 0
      var steps = 0
      // A block may end soon: then the next ones count too.
      while true {
        impact = max(impact, state.pointee.impact(ofBlock: block))
        let last = state.pointee.lastDocument(ofBlock: block)
        if last >= end - 1 || block >= state.pointee.blockCount { break }
        steps += 1
        if steps == 64 {
          end = last + 1
          break
        }
        block += 1
      }
      let share = min(1, Impact.share(of: impact) * scoring.impactFactor)
      parts[index].bound = min(parts[index].greatest, parts[index].weight * share)
    }
    return end
  }

  /// The least bound first; there are few.
  private static func sort(_ parts: UnsafeMutableBufferPointer<Part>) {
    for index in parts.indices.dropFirst() {
      let moving = parts[index]
      var place = index
      while place > 0, parts[place - 1].bound > moving.bound {
        parts[place] = parts[place - 1]
        place -= 1
      }
      parts[place] = moving
    }
  }

  private func fill(
    _ part: Part, start: UInt32, end: UInt32, _ scores: UnsafeMutablePointer<Float>,
    _ marks: UnsafeMutablePointer<UInt64>
  ) {
    let state = part.state
    while state.pointee.document < end {
      let documents = state.pointee.blockDocuments
      let frequencies = state.pointee.blockFrequencies()
      let count = state.pointee.count
      var index = state.pointee.index
      while index < count, documents[index] < end {
        let document = documents[index]
        let place = Int(document &- start)
        scores[place] += part.weight * scoring.share(frequencies[index], document)
        marks[place >> 6] |= 1 << UInt64(place & 63)
        index &+= 1
      }
      if index == count {
        state.pointee.nextBlock()
      } else {
        state.pointee.stand(at: index)
      }
    }
  }

  private func collect(
    _ others: UnsafeMutableBufferPointer<Part>, restBound: Float, start: UInt32,
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
        for other in others {
          other.state.pointee.advance(to: document)
          if other.state.pointee.document == document {
            score += other.weight * scoring.share(other.state.pointee.frequency, document)
          }
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
