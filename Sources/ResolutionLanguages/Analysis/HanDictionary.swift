// Part of Kimberlite.
import CICU

/// Words of Han characters by ICU's dictionary, as its break iterator finds them, some four times
/// as fast.
///
/// Each word of the dictionary has a cost, a character that begins none has the greatest; what is
/// looked for is the division of least cost. That is ICU's rule (its engine for Chinese and
/// Japanese), and a test compares both. Steps through the dictionary are remembered: texts of one
/// field take the same ones. The owner frees it.
struct HanDictionary {
  /// A step that was taken before: from a state by a unit to a state, with the cost of the word that
  /// ends there, or `none`.
  private struct Step {
    var from: UInt32
    var to: UInt32
    var unit: UInt16
    var cost: UInt16
  }

  /// ICU's: the cost of a character that is no word, and the longest word in units.
  private static let costOfUnknown: UInt32 = 255
  private static let longestWord = 20

  private static let none = UInt16.max
  private static let stepCount = 1 << 17
  /// No state of the dictionary: marks rows that are not filled.
  private static let unknown = UInt32.max

  private let dictionary: UnsafeRawPointer
  /// The steps from the beginning, by character from `HanCharacters.first` on.
  private let beginnings: UnsafeMutablePointer<Step>
  private let steps: UnsafeMutablePointer<Step>
  /// The least cost up to each unit, and the beginning of the last word there.
  private let costs: UnsafeMutablePointer<UInt32>
  private let origins: UnsafeMutablePointer<Int32>

  /// For runs of `capacity` units at most; nil where ICU keeps its dictionary otherwise.
  init?(capacity: Int) {
    guard let dictionary = kimberlite_dictionary() else { return nil }
    self.dictionary = dictionary
    let empty = Step(from: Self.unknown, to: 0, unit: 0, cost: Self.none)
    let characters = Int(HanCharacters.last - HanCharacters.first) + 1
    beginnings = .allocate(capacity: characters)
    beginnings.initialize(repeating: empty, count: characters)
    steps = .allocate(capacity: Self.stepCount)
    steps.initialize(repeating: empty, count: Self.stepCount)
    costs = .allocate(capacity: capacity + 1)
    origins = .allocate(capacity: capacity + 1)
  }

  func deallocate() {
    beginnings.deallocate()
    steps.deallocate()
    costs.deallocate()
    origins.deallocate()
  }

  /// The words of a run of Han characters, from its last to its first.
  @inline(__always)
  func forEachFromEnd(
    _ run: UnsafePointer<UInt16>, _ count: Int, _ body: (_ start: Int, _ end: Int) -> Void
  ) {
    costs.update(repeating: .max, count: count + 1)
    costs[0] = 0
    var index = 0
    while index < count {
      if costs[index] != .max { reach(from: index, run, count) }
      index += 1
    }
    var end = count
    while end > 0 {
      let start = Int(origins[end])
      body(start, end)
      end = start
    }
  }

  /// Follows every word that begins at `start`.
  @inline(__always)
  private func reach(from start: Int, _ run: UnsafePointer<UInt16>, _ count: Int) {
    let cost = costs[start]
    let limit = min(count, start + Self.longestWord)
    var step = beginning(run[start])
    var end = start + 1
    if step.cost == Self.none {
      // Both halves of a character beyond the first plane go together.
      let isPair = run[start] & 0xFC00 == 0xD800 && end < count
      improve(isPair ? end + 1 : end, cost &+ Self.costOfUnknown, start)
    } else {
      improve(end, cost &+ UInt32(step.cost), start)
    }
    while step.to != 0, end < limit {
      step = next(step.to, run[end])
      end += 1
      if step.cost != Self.none { improve(end, cost &+ UInt32(step.cost), start) }
    }
  }

  @inline(__always)
  private func improve(_ end: Int, _ cost: UInt32, _ start: Int) {
    if cost < costs[end] {
      costs[end] = cost
      origins[end] = Int32(truncatingIfNeeded: start)
    }
  }

  @inline(__always)
  private func beginning(_ unit: UInt16) -> Step {
    let index = UInt32(unit) &- HanCharacters.first
    guard index <= HanCharacters.last - HanCharacters.first else { return ask(0, unit) }
    let row = beginnings + Int(index)
    if row.pointee.from == Self.unknown { row.pointee = ask(0, unit) }
    return row.pointee
  }

  @inline(__always)
  private func next(_ state: UInt32, _ unit: UInt16) -> Step {
    let mixed = (UInt64(state) << 16 | UInt64(unit)) &* 0x9E37_79B9_7F4A_7C15
    let row = steps + Int(mixed >> 47)
    if row.pointee.from != state || row.pointee.unit != unit { row.pointee = ask(state, unit) }
    return row.pointee
  }

  @inline(never)
  private func ask(_ state: UInt32, _ unit: UInt16) -> Step {
    let result = kimberlite_dictionary_step(dictionary, state, unit)
    // ICU's dictionary has no words with halves of characters in them.
    return Step(
      from: state, to: result.state, unit: unit,
      cost: result.cost < 0 ? Self.none : UInt16(truncatingIfNeeded: result.cost))
  }
}
