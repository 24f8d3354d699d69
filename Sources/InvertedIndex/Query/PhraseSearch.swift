// Part of Kimberlite.

/// A phrase of terms, each at one place, walked over whole blocks. What `PhraseMatcher` does for one
/// document after another, for the two questions that are asked most: how many, and which are best.
struct PhraseSearch {
  private struct Slot {
    var state: PostingCursor.State
    var offset: UInt32
    var isProposing: Bool
  }

  private let phrase: PhraseMatcher
  private let proposing: [TermMatcher]
  private let slots: [Slot]
  /// The lists of all pairs of neighbours, in the order of the phrase, or none.
  private let pairs: [PostingCursor.State]

  /// Nil when slots have alternatives or order does not matter.
  init?(_ phrase: PhraseMatcher) {
    guard phrase.nearness == nil,
      let proposing = CursorConjunction.terms(of: phrase.candidates)
    else { return nil }
    var slots: [Slot] = []
    for slot in phrase.slots {
      guard let term = slot as? TermPlaces else { return nil }
      let isProposing = proposing.contains { $0.cursor === term.cursor }
      slots.append(
        Slot(state: term.cursor.state, offset: term.offset, isProposing: isProposing))
    }
    self.phrase = phrase
    self.proposing = proposing
    self.slots = slots.sorted { $0.offset < $1.offset }
    pairs = phrase.pairs.map(\.cursor.state)
  }

  func count() -> Int {
    var count = 0
    walk(
      countsOccurrences: false, skipsBlock: { _ in false }, skips: { _, _ in false },
      body: { _, _ in count &+= 1 })
    return count
  }

  func run(into best: inout BestDocuments, segment: UInt32) {
    let scoring = phrase.scoring
    let weight = phrase.weight
    walk(
      countsOccurrences: true,
      skipsBlock: { lead in
        guard best.threshold >= 0 else { return false }
        let impact = lead.pointee.impact(ofBlock: lead.pointee.blockNumber)
        return weight * Impact.share(of: impact) * scoring.impactFactor * 1.00001
          <= best.threshold
      },
      skips: { lead, document in
        // The phrase stands no more often than the rarest of what proposes it.
        best.threshold >= 0
          && weight * scoring.share(lead.pointee.frequency, document) * 1.00001 <= best.threshold
      },
      body: { document, frequency in
        best.offer(weight * scoring.share(frequency, document), segment, document)
      })
  }

  @inline(__always)
  private func walk(
    countsOccurrences: Bool, skipsBlock: (PostingCursor.State) -> Bool,
    skips: (PostingCursor.State, UInt32) -> Bool, body: (UInt32, UInt32) -> Void
  ) {
    let conjunction = CursorConjunction(proposing.map(\.cursor))
    defer { conjunction.deallocate() }
    let isCovered = !pairs.isEmpty
    slots.withUnsafeBufferPointer { slots in
      conjunction.forEach(
        skipsBlock: { skipsBlock(conjunction.lead) },
        skips: { document in skips(conjunction.lead, document) },
        body: { document in
          if isCovered {
            if countsOccurrences {
              if Self.innerTermsAreSingle(slots, in: document) { return body(document, 1) }
            } else if pairsHaveToMeet(slots, in: document) {
              return body(document, 1)
            }
          }
          let frequency = Self.occurrences(slots, in: document)
          if frequency > 0 { body(document, frequency) }
        })
    }
  }

  /// Whether the phrase has to stand in a document because its pairs occur so often: where `a b`
  /// occurs m times, `b c` n times and `b` less than m + n times, some `b` belongs to both. Along a
  /// longer phrase what is certain of its beginning takes the place of m.
  @inline(__always)
  private func pairsHaveToMeet(
    _ slots: UnsafeBufferPointer<Slot>, in document: UInt32
  ) -> Bool {
    var certain = Int64(pairs[0].pointee.frequency)
    var index = 1
    while index < slots.count &- 1 {
      let state = slots[index].state
      state.pointee.advance(to: document)
      if state.pointee.document != document { return false }
      certain &+= Int64(pairs[index].pointee.frequency) &- Int64(state.pointee.frequency)
      if certain <= 0 { return false }
      index &+= 1
    }
    return true
  }

  /// Where all pairs of neighbours occur and each term between two others occurs once, the pairs share
  /// it: the phrase stands there, once.
  @inline(__always)
  private static func innerTermsAreSingle(
    _ slots: UnsafeBufferPointer<Slot>, in document: UInt32
  ) -> Bool {
    var index = 1
    while index < slots.count - 1 {
      let state = slots[index].state
      state.pointee.advance(to: document)
      if state.pointee.document != document || state.pointee.frequency != 1 { return false }
      index &+= 1
    }
    return true
  }

  @inline(__always)
  private static func occurrences(
    _ slots: UnsafeBufferPointer<Slot>, in document: UInt32
  ) -> UInt32 {
    var rarest = 0
    var least = UInt32.max
    for index in 0..<slots.count {
      let state = slots[index].state
      state.pointee.advance(to: document)
      if state.pointee.document != document { return 0 }
      let frequency = state.pointee.frequency
      if frequency < least { (least, rarest) = (frequency, index) }
    }
    let places = slots[rarest].state.pointee.places
    let base = slots[rarest].offset
    var count: UInt32 = 0
    var index = 0
    while index < places.count {
      let place = places[index]
      index &+= 1
      if place >= base, stands(slots, at: place &- base, except: rarest) { count &+= 1 }
    }
    return count
  }

  @inline(__always)
  private static func stands(
    _ slots: UnsafeBufferPointer<Slot>, at start: UInt32, except rarest: Int
  ) -> Bool {
    for index in 0..<slots.count where index != rarest {
      let places = slots[index].state.pointee.places
      let wanted = start &+ slots[index].offset
      var next = 0
      while next < places.count, places[next] < wanted { next &+= 1 }
      guard next < places.count, places[next] == wanted else { return false }
    }
    return true
  }
}
