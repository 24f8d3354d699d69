// Part of Kimberlite.

/// The terms of a segment that stand in so many documents that a phrase of nothing but such terms
/// would have to walk long lists, and the pairs of them that stand side by side. A pair has a posting
/// list as a term has, so that a phrase of two frequent terms is one lookup.
struct FrequentTerms {
  /// Document frequency from which on a positional term is frequent.
  let threshold: UInt32
  private struct Member {
    var number: Int
    var ordinal: UInt32
  }
  private let members: [Member]
  private let table: TermTable

  init(
    table: TermTable, order: [Int32], documents: Int, isPositional: (UInt8) -> Bool
  ) {
    self.table = table
    var threshold = max(
      SegmentFormat.smallestFrequentThreshold,
      UInt32((Double(documents) * SegmentFormat.frequentShare).rounded(.up)))
    func chosen() -> [Member] {
      order.enumerated().compactMap { ordinal, number in
        let frequency = table.chains[Int(number)].documentFrequency
        guard frequency >= threshold, isPositional(table.key(Int(number))[0]) else { return nil }
        return Member(number: Int(number), ordinal: UInt32(ordinal))
      }
    }
    var members = chosen()
    if members.count > SegmentFormat.mostFrequentTerms {
      let frequencies = members.map { table.chains[$0.number].documentFrequency }.sorted(by: >)
      threshold = frequencies[SegmentFormat.mostFrequentTerms] + 1
      members = chosen()
    }
    self.threshold = threshold
    self.members = members
  }

  /// The place in the dictionary of the frequent term with this number.
  func ordinal(_ index: Int) -> UInt32 { members[index].ordinal }

  /// The pairs with their chains.
  struct Pairs {
    let chains: OccurrenceChains
    fileprivate(set) var table: [OccurrenceChains.Chain] = []
    fileprivate(set) var sorted: [(first: Int, second: Int, number: Int)] = []

    func chain(_ number: Int) -> OccurrenceChains.Chain { table[number] }
  }

  /// Finds them: the frequent terms of some thousand documents are laid out in the order of the
  /// text, and neighbours are counted. `extents` has the positions used by each document.
  func pairs(chains: OccurrenceChains, extents: [UInt32]) -> Pairs {
    var result = Pairs(chains: OccurrenceChains(memory: GrowingMemory(reserving: 1 << 31)))
    guard !members.isEmpty else { return result }
    var fields: [UInt8: [Int]] = [:]
    for index in members.indices {
      fields[table.key(members[index].number)[0], default: []].append(index)
    }
    let count = members.count
    let numbers = UnsafeMutablePointer<UInt32>.allocate(capacity: count * count)
    numbers.initialize(repeating: 0, count: count * count)
    defer { numbers.deallocate() }
    for field in fields.keys.sorted() {
      var layout = Layout(
        members: fields[field]!.map { index in
          (UInt16(index), table.chains[members[index].number])
        }, chains: chains, extents: extents)
      layout.forEachPair { first, second, document in
        let slot = numbers + (Int(first) * count + Int(second))
        if slot.pointee == 0 {
          result.table.append(OccurrenceChains.Chain())
          slot.pointee = UInt32(result.table.count)
        }
        let number = Int(slot.pointee) - 1
        result.table.withUnsafeMutableBufferPointer { table in
          result.chains.add(
            document: document, position: 0, hasPositions: false, to: table.baseAddress! + number)
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

  /// Documents in a row, each with room for all its positions.
  private struct Layout {
    private static let window = 2048
    private static let largestExtent: UInt32 = 1 << 20
    private var cursors: [(index: UInt16, cursor: ChainCursor)]
    private let extents: [UInt32]

    init(
      members: [(UInt16, OccurrenceChains.Chain)], chains: OccurrenceChains, extents: [UInt32]
    ) {
      cursors = members.map { ($0.0, ChainCursor($0.1, in: chains, hasPositions: true)) }
      self.extents = extents
    }

    mutating func forEachPair(_ body: (UInt16, UInt16, UInt32) -> Void) {
      var grid: [UInt16] = []
      var starts = [Int](repeating: 0, count: Self.window + 1)
      var lower = 0
      while lower < extents.count {
        let upper = min(extents.count, lower + Self.window)
        var size = 0
        for document in lower..<upper {
          starts[document - lower] = size
          // One place stays empty between two documents.
          size += Int(extents[document]) + 1
        }
        starts[upper - lower] = size
        if grid.count < size { grid = [UInt16](repeating: .max, count: size) }
        grid.withUnsafeMutableBufferPointer { grid in
          grid.update(repeating: .max)
          fill(grid, starts: starts, lower: lower, upper: upper)
          scan(grid, starts: starts, lower: lower, upper: upper, body)
        }
        lower = upper
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
}
