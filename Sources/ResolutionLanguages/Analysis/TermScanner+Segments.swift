// Part of Kimberlite.

/// The Han characters of a text for ICU, without the blanks between them; a line break where
/// anything else stands. Memory is taken when it is first needed; the owner frees it.
struct HanRun {
  /// Units that are segmented at a time.
  static let capacity = 16_384
  static let separator: UInt16 = 0x0A

  private(set) var units: UnsafeMutablePointer<UInt16>?
  /// The token of each unit.
  private(set) var tokens: UnsafeMutablePointer<UInt32>?
  private(set) var count = 0

  /// Whether there may be no room for one more.
  var isFull: Bool { count + 3 > Self.capacity }

  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func append(_ scalar: UInt32, token: Int, isFirst: Bool) {
    if units == nil {
      units = .allocate(capacity: Self.capacity)
      tokens = .allocate(capacity: Self.capacity)
    }
    guard let units, let tokens else { return }
    if isFirst, count > 0 {
      units[count] = Self.separator
      tokens[count] = 0
      count += 1
    }
    tokens[count] = UInt32(truncatingIfNeeded: token)
    if scalar < 0x10000 {
      units[count] = UInt16(truncatingIfNeeded: scalar)
    } else {
      units[count] = UInt16(truncatingIfNeeded: 0xD7C0 + scalar >> 10)
      tokens[count + 1] = tokens[count]
      units[count + 1] = UInt16(truncatingIfNeeded: 0xDC00 | scalar & 0x3FF)
      count += 1
    }
    count += 1
  }

  func deallocate() {
    units?.deallocate()
    tokens?.deallocate()
  }
}

extension TermScanner {
  /// Adds the words of two and more characters in `run`, and empties it.
  mutating func flushSegments() {
    defer { run.removeAll() }
    guard run.count > 1, let units = run.units, let tokens = run.tokens else { return }
    if dictionary == nil, readsDictionary { dictionary = HanDictionary(capacity: HanRun.capacity) }
    guard let dictionary else { return flushSegmentsByICU(units, tokens) }
    var start = 0
    while start < run.count {
      var end = start
      while end < run.count, units[end] != HanRun.separator { end += 1 }
      if end - start > 1 {
        let first = terms.tokenCount
        dictionary.forEachFromEnd(units + start, end - start) { from, to in
          appendSegment(tokens, start + from, start + to)
        }
        terms.reverseTokens(from: first)
      }
      start = end + 1
    }
  }

  /// The same where the dictionary cannot be read.
  private mutating func flushSegmentsByICU(
    _ units: UnsafePointer<UInt16>, _ tokens: UnsafePointer<UInt32>
  ) {
    if breaker == nil { breaker = WordBreaker(capacity: HanRun.capacity) }
    breaker?.forEach(units, run.count) { start, end, isWord in
      if isWord { appendSegment(tokens, start, end) }
    }
  }

  /// The segment of the units from `start` to `end`, if it is more than one character.
  @inline(__always)
  private mutating func appendSegment(
    _ tokens: UnsafePointer<UInt32>, _ start: Int, _ end: Int
  ) {
    guard end - start >= 2 else { return }
    let first = terms.tokens[Int(tokens[start])]
    let last = terms.tokens[Int(tokens[end - 1])]
    guard first.position < last.position else { return }
    var segment = first
    // Neighbours: no form stands between the bytes of Han characters.
    segment.length = last.start + last.length - first.start
    segment.sourceEnd = last.sourceEnd
    segment.kind = .segment
    if segment.length <= TermBuffer.longestTerm { terms.append(segment) }
  }
}
