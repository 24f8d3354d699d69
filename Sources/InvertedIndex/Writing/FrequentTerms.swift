// Part of Kimberlite.

/// The terms of a segment that stand in so many documents that a phrase of nothing but such terms
/// would have to walk long lists, and the pairs of them that stand side by side. A pair has a posting
/// list as a term has, so that a phrase of two frequent terms is one lookup.
struct FrequentTerms {
  /// Document frequency from which on a positional term is frequent.
  let threshold: UInt32
  private struct Member {
    var ordinal: UInt32
    var field: UInt8
    /// The chains of its partitions, as places in the order of the terms.
    var places: Range<Int>
  }
  private let members: [Member]

  init(
    terms: [TermWriter.SortedTerm], documents: Int, hasPairs: (UInt8) -> Bool,
    table: TermTable
  ) {
    var threshold = max(
      SegmentFormat.smallestFrequentThreshold,
      UInt32((Double(documents) * SegmentFormat.frequentShare).rounded(.up)))
    func chosen() -> [(Member, UInt32)] {
      terms.enumerated().compactMap { ordinal, term in
        guard term.documentFrequency >= threshold else { return nil }
        let field = table.key(Int(term.first))[0]
        guard hasPairs(field) else { return nil }
        let places = Int(term.start)..<Int(term.start + term.count)
        let member = Member(ordinal: UInt32(ordinal), field: field, places: places)
        return (member, term.documentFrequency)
      }
    }
    var members = chosen()
    if members.count > SegmentFormat.mostFrequentTerms {
      threshold = members.map(\.1).sorted(by: >)[SegmentFormat.mostFrequentTerms] + 1
      members = chosen()
    }
    self.threshold = threshold
    self.members = members.map(\.0)
  }

  /// The place in the dictionary of a frequent term.
  func ordinal(_ index: Int) -> UInt32 { members[index].ordinal }

  /// The pairs with their chains.
  struct Pairs {
    private let memory: GrowingMemory
    let chains: OccurrenceChains
    fileprivate(set) var table: [OccurrenceChains.Chain] = []
    fileprivate(set) var sorted: [(first: Int, second: Int, number: Int)] = []

    fileprivate init() {
      memory = GrowingMemory(reserving: 1 << 31)
      chains = OccurrenceChains(in: memory)
    }

    func chain(_ number: Int) -> OccurrenceChains.Chain { table[number] }
  }

  /// Finds them: the frequent terms of some thousand documents are laid out in the order of the
  /// text, and neighbours are counted. `extents` has the positions used by each document.
  func pairs(
    chains: OccurrenceChains, chain: (Int) -> OccurrenceChains.Chain, partition: (Int) -> Int,
    extents: [[UInt32]], bases: [Int]
  ) -> Pairs {
    var result = Pairs()
    guard !members.isEmpty else { return result }
    let count = members.count
    let numbers = UnsafeMutablePointer<UInt32>.allocate(capacity: count * count)
    numbers.initialize(repeating: 0, count: count * count)
    defer { numbers.deallocate() }
    for field in Set(members.map(\.field)).sorted() {
      for part in extents.indices {
        var cursors: [(UInt16, ChainCursor)] = []
        for (index, member) in members.enumerated() where member.field == field {
          for place in member.places where partition(place) == part {
            cursors.append(
              (UInt16(index), ChainCursor(chain(place), in: chains, hasPositions: true)))
          }
        }
        var layout = NeighbourLayout(cursors: cursors, extents: extents[part])
        let base = UInt32(bases[part])
        layout.forEachPair { first, second, document in
          let slot = numbers + (Int(first) * count + Int(second))
          if slot.pointee == 0 {
            result.table.append(OccurrenceChains.Chain())
            slot.pointee = UInt32(result.table.count)
          }
          let number = Int(slot.pointee) - 1
          result.table.withUnsafeMutableBufferPointer { table in
            result.chains.add(
              document: document + base, position: 0, hasPositions: false,
              to: table.baseAddress.unsafelyUnwrapped + number)
          }
        }
      }
    }
    for first in 0..<count {
      for second in 0..<count where numbers[first * count + second] != 0 {
        result.sorted.append((first, second, Int(numbers[first * count + second]) - 1))
      }
    }
    return result
  }
}

/// Documents in a row, each with room for all its positions, and in it the terms that are looked at.
private struct NeighbourLayout {
  private static let window = 2048
  /// A document that uses more positions is not laid out.
  private static let largestExtent: UInt32 = 1 << 20
  private var cursors: [(index: UInt16, cursor: ChainCursor)]
  private let extents: [UInt32]

  init(cursors: [(UInt16, ChainCursor)], extents: [UInt32]) {
    self.cursors = cursors.map { (index: $0.0, cursor: $0.1) }
    self.extents = extents
  }

  mutating func forEachPair(_ body: (UInt16, UInt16, UInt32) -> Void) {
    guard !cursors.isEmpty else { return }
    var grid: [UInt16] = []
    var starts = [Int](repeating: 0, count: Self.window + 1)
    var lower = 0
    while lower < extents.count {
      if extents[lower] > Self.largestExtent {
        pairsOfLarge(document: lower, body)
        lower += 1
        continue
      }
      let upper = upperEnd(from: lower)
      var size = 0
      for document in lower..<upper {
        starts[document - lower] = size
        // One place stays empty between two documents.
        size += Int(extents[document]) + 1
      }
      starts[upper - lower] = size
      if grid.count < size { grid = [UInt16](repeating: .max, count: size) }
      grid.withUnsafeMutableBufferPointer { grid in
        grid[..<size].update(repeating: .max)
        fill(grid, starts: starts, lower: lower, upper: upper)
        scan(grid, starts: starts, lower: lower, upper: upper, body)
      }
      lower = upper
    }
  }

  /// Where the window that begins here ends: before the next document that is too large.
  private func upperEnd(from lower: Int) -> Int {
    let end = min(extents.count, lower + Self.window)
    return (lower..<end).first { extents[$0] > Self.largestExtent } ?? end
  }

  /// The same for one document with far more positions than terms: its terms are sorted.
  private mutating func pairsOfLarge(
    document: Int, _ body: (UInt16, UInt16, UInt32) -> Void
  ) {
    var terms: [(place: UInt32, index: UInt16)] = []
    for which in cursors.indices {
      let index = cursors[which].index
      guard let next = cursors[which].cursor.document, next == document else { continue }
      cursors[which].cursor.nextDocument { terms.append(($0, index)) }
    }
    terms.sort { $0.place < $1.place }
    for (left, right) in zip(terms, terms.dropFirst()) where left.place + 1 == right.place {
      body(left.index, right.index, UInt32(document))
    }
  }

  private mutating func fill(
    _ grid: UnsafeMutableBufferPointer<UInt16>, starts: [Int], lower: Int, upper: Int
  ) {
    for which in cursors.indices {
      let index = cursors[which].index
      while let document = cursors[which].cursor.document, document < upper {
        let start = starts[Int(document) - lower]
        cursors[which].cursor.nextDocument { grid[start + Int($0)] = index }
      }
    }
  }

  private func scan(
    _ grid: UnsafeMutableBufferPointer<UInt16>, starts: [Int], lower: Int, upper: Int,
    _ body: (UInt16, UInt16, UInt32) -> Void
  ) {
    for document in lower..<upper {
      let end = starts[document - lower + 1]
      var place = starts[document - lower]
      var last = UInt16.max
      while place < end {
        let next = grid[place]
        if next != .max, last != .max { body(last, next, UInt32(document)) }
        last = next
        place += 1
      }
    }
  }
}
