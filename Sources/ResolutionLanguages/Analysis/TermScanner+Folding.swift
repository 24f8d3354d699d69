// Part of Kimberlite.

/// A piece of a text after folding: units of UTF-16 with the place that each came from. Memory is
/// taken when it is first needed; the owner frees it.
struct FoldedStretch {
  /// Units; where no boundary comes for so long, words are cut.
  static let capacity = 16_384

  private(set) var units: UnsafeMutablePointer<UInt16>?
  private(set) var starts: UnsafeMutablePointer<UInt32>?
  private(set) var ends: UnsafeMutablePointer<UInt32>?
  private(set) var ascii: UnsafeMutablePointer<UInt8>?

  mutating func allocate() {
    guard units == nil else { return }
    units = .allocate(capacity: Self.capacity)
    starts = .allocate(capacity: Self.capacity)
    ends = .allocate(capacity: Self.capacity)
    ascii = .allocate(capacity: Self.capacity)
  }

  func deallocate() {
    units?.deallocate()
    starts?.deallocate()
    ends?.deallocate()
    ascii?.deallocate()
  }
}

/// The pieces of `FoldedStretch`, unwrapped.
struct FoldedUnits {
  let units: UnsafeMutablePointer<UInt16>
  let starts: UnsafeMutablePointer<UInt32>
  let ends: UnsafeMutablePointer<UInt32>
  let ascii: UnsafeMutablePointer<UInt8>

  init?(_ stretch: FoldedStretch) {
    guard let units = stretch.units, let starts = stretch.starts, let ends = stretch.ends,
      let ascii = stretch.ascii
    else { return nil }
    self.units = units
    self.starts = starts
    self.ends = ends
    self.ascii = ascii
  }

  /// The character at `index` and its units.
  @inline(__always)
  func scalar(_ index: Int, _ count: Int) -> (scalar: UInt32, length: Int) {
    let unit = UInt32(units[index])
    guard unit & 0xFC00 == 0xD800, index + 1 < count else { return (unit, 1) }
    return (0x10000 + (unit - 0xD800) << 10 + (UInt32(units[index + 1]) & 0x3FF), 2)
  }
}

extension TermScanner {
  /// From `start` to the next sure boundary: folded first, then divided. Returns where it ends.
  mutating func scanStretch(_ text: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int {
    stretch.allocate()
    guard let folded = FoldedUnits(stretch) else { return count }
    var index = start
    var isAtEnd = false
    while !isAtEnd {
      var filled = 0
      while filled + CharacterFolding.longest < FoldedStretch.capacity {
        if index >= count || endsStretch(text, index, count) {
          isAtEnd = true
          break
        }
        let (scalar, length) = UTF8Scanning.decode(text, index, count)
        let units = folding.fold(scalar, into: folded.units + filled)
        for unit in filled..<filled + units {
          folded.starts[unit] = UInt32(truncatingIfNeeded: index)
          folded.ends[unit] = UInt32(truncatingIfNeeded: index + length)
        }
        filled += units
        index += length
      }
      divide(folded, filled)
    }
    return index
  }

  /// One character that is a boundary by itself and has to be folded.
  mutating func scanCharacter(_ scalar: UInt32, source start: Int, _ end: Int) {
    stretch.allocate()
    guard let folded = FoldedUnits(stretch) else { return }
    let units = folding.fold(scalar, into: folded.units)
    for unit in 0..<units {
      folded.starts[unit] = UInt32(truncatingIfNeeded: start)
      folded.ends[unit] = UInt32(truncatingIfNeeded: end)
    }
    divide(folded, units)
  }

  @inline(__always)
  private func endsStretch(_ text: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Bool {
    let byte = text[index]
    if byte >= 0x80 { return isBoundary(text, index, count) }
    return ASCIIWords.classes[Int(byte)] & (ASCIIWords.anyWord | ASCIIWords.middle) == 0
  }

  /// Han characters and white space, which folding can bring forth too, stand alone; what is
  /// between them goes to the scanner of ASCII or to ICU.
  private mutating func divide(_ folded: FoldedUnits, _ count: Int) {
    var index = 0
    var pending = 0
    while index < count {
      let (scalar, length) = folded.scalar(index, count)
      let isHan = HanCharacters.contains(scalar)
      if isHan || Self.isWhiteSpace(scalar) {
        appendWords(folded, pending, index)
        if isHan {
          appendHan(scalar, source: Int(folded.starts[index]), Int(folded.ends[index]))
        }
        pending = index + length
      }
      index += length
    }
    appendWords(folded, pending, count)
  }

  private mutating func appendWords(_ folded: FoldedUnits, _ start: Int, _ end: Int) {
    guard start < end else { return }
    var isASCII = true
    for index in start..<end {
      isASCII = isASCII && folded.units[index] < 0x80
      folded.ascii[index] = UInt8(truncatingIfNeeded: folded.units[index])
    }
    if isASCII {
      appendASCIIWords(folded, start, end)
    } else {
      appendICUWords(folded, start, end)
    }
  }

  private mutating func appendASCIIWords(_ folded: FoldedUnits, _ start: Int, _ end: Int) {
    let classes = ASCIIWords.classes
    var index = start
    while index < end {
      let kind = classes[Int(folded.ascii[index])]
      guard kind & ASCIIWords.anyWord != 0 else {
        if kind != ASCIIWords.blank { isAfterPunctuation = true }
        index += 1
        continue
      }
      let word = ASCIIWords.end(folded.ascii, index, end, classes)
      appendASCII(
        folded.ascii + index, length: word.end - index, readable: end - index, found: word.found,
        source: Int(folded.starts[index]), Int(folded.ends[word.end - 1]))
      index = word.end
    }
  }

  private mutating func appendICUWords(_ folded: FoldedUnits, _ start: Int, _ end: Int) {
    if breaker == nil { breaker = WordBreaker(capacity: FoldedStretch.capacity) }
    guard let breaker else { return }
    breaker.forEach(folded.units + start, end - start) { from, to, isWord in
      if isWord {
        appendParts(folded, start + from, start + to)
      } else {
        isAfterPunctuation = true
      }
    }
  }

  /// A word of ICU, divided where `ASCIIWords` would.
  private mutating func appendParts(_ folded: FoldedUnits, _ start: Int, _ end: Int) {
    var pending = start
    for index in start..<end {
      let unit = folded.units[index]
      guard unit == 0x27 || unit == 0x2E else { continue }
      let isInNumber =
        index > pending && index + 1 < end
        && folded.units[index - 1] &- 0x30 < 10 && folded.units[index + 1] &- 0x30 < 10
      if isInNumber { continue }
      if pending < index { appendICUWord(folded, pending, index) }
      isAfterPunctuation = true
      pending = index + 1
    }
    if pending < end { appendICUWord(folded, pending, end) }
  }

  private mutating func appendICUWord(_ folded: FoldedUnits, _ start: Int, _ end: Int) {
    let target = terms.room()
    var length = 0
    var index = start
    var isLatin = false
    var isASCII = true
    var isPlainNumber = true
    while index < end {
      let (scalar, units) = folded.scalar(index, end)
      let bytes = UTF8Scanning.encode(scalar, target + length)
      if length + bytes > TermBuffer.longestTerm { break }
      isLatin = isLatin || Self.isLatin(scalar)
      isASCII = isASCII && scalar < 0x80
      isPlainNumber = isPlainNumber && scalar &- 0x30 < 10
      length += bytes
      index += units
    }
    let first = terms.appendWord(
      writing: length, position: nextPosition(isHan: false),
      source: Int(folded.starts[start]), Int(folded.ends[end - 1]))
    if makesForms, isLatin || isASCII { appendForms(first, length, isPlainNumber: isPlainNumber) }
  }

  /// Letters of the Latin script after folding.
  static func isLatin(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0x2AF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF,
      0xAB30...0xAB6F:
      true
    default: false
    }
  }
}
