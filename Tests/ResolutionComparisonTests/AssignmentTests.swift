// Part of Kimberlite.
import Testing

@testable import ResolutionComparison

@Suite struct AssignmentTests {
  @Test("the sum is that of trying every assignment", arguments: 1...60)
  func optimum(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (left, right) = (
      Int.random(in: 1...6, using: &generator), Int.random(in: 1...6, using: &generator)
    )
    var edges: [Assignment.Edge] = []
    for a in 0..<left {
      for b in 0..<right where Bool.random(using: &generator) {
        let value = Float(Int.random(in: -2...9, using: &generator)) / 10
        edges.append(.init(left: a, right: b, value: value))
      }
    }
    let found = Assignment.best(edges, leftCount: left, rightCount: right)
    var sum: Float = 0
    for case (let a, let b?) in found.enumerated() {
      sum += edges.first { $0.left == a && $0.right == b }?.value ?? -100
    }
    #expect(Set(found.compactMap { $0 }).count == found.compactMap { $0 }.count)
    #expect(abs(sum - best(edges, from: 0, left, [])) < 0.0001)
  }

  private func best(
    _ edges: [Assignment.Edge], from row: Int, _ count: Int, _ taken: Set<Int>
  ) -> Float {
    guard row < count else { return 0 }
    var sum = best(edges, from: row + 1, count, taken)
    for edge in edges where edge.left == row && !taken.contains(edge.right) {
      sum = max(sum, edge.value + best(edges, from: row + 1, count, taken.union([edge.right])))
    }
    return sum
  }

  @Test("the chain is the heaviest that ascends", arguments: 1...60)
  func chain(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...9, using: &generator)
    let values = Array(0..<count).shuffled(using: &generator)
    let weights = values.map { _ in Int.random(in: 1...5, using: &generator) }
    let chain = LongestChain.indices(of: values, weights: weights)
    #expect(zip(chain, chain.dropFirst()).allSatisfy { $0 < $1 && values[$0] < values[$1] })
    var heaviest = 0
    for subset in 0..<(1 << count) {
      let part = (0..<count).filter { subset >> $0 & 1 == 1 }
      guard zip(part, part.dropFirst()).allSatisfy({ values[$0] < values[$1] }) else { continue }
      heaviest = max(heaviest, part.reduce(0) { $0 + weights[$1] })
    }
    #expect(chain.reduce(0) { $0 + weights[$1] } == heaviest)
  }

  @Test("outside of its stretches an alignment keeps equal words", arguments: 1...40)
  func alignment(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let old = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
      Int32.random(in: 0...6, using: &generator)
    }
    let new = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
      Int32.random(in: 0...6, using: &generator)
    }
    let stretches = WordAlignment.stretches(old[...], new[...]) { $0 < 3 ? 0.2 : 1 }
    var (left, right) = (0, 0)
    for stretch in stretches {
      #expect(old[left..<stretch.old.lowerBound] == new[right..<stretch.new.lowerBound])
      #expect(!stretch.old.isEmpty || !stretch.new.isEmpty)
      (left, right) = (stretch.old.upperBound, stretch.new.upperBound)
    }
    #expect(old[left...] == new[right...])
  }

  @Test("long texts are cut at words that stand once")
  func longTexts() {
    let old = (0..<6000).map { Int32($0) }
    var new = old
    new[100] = 9000
    new[5900] = 9001
    let stretches = WordAlignment.stretches(old[...], new[...]) { _ in 1 }
    #expect(stretches.map(\.old) == [100..<101, 5900..<5901])
  }
}

/// SplitMix64: the same numbers for the same seed, everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
