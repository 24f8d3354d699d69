// Part of Kimberlite.
import CICU

/// Takes texts apart into the words that comparisons look at, by ICU's boundaries and the rules of
/// the language. For one thread at a time; some 20 MB/s.
package final class ComparedWordReader {
  private let rules: ComparisonRules
  private var breaker: WordBreaker?
  private var capacity = 0
  private var folding = CharacterFolding()
  private let folded = UnsafeMutablePointer<UInt16>.allocate(capacity: CharacterFolding.longest)
  private var units: [UInt16] = []
  /// The scalar that each unit belongs to, and one more behind the last.
  private var scalars: [Int32] = []
  private var seen = SeenWords()

  package init(_ rules: ComparisonRules) { self.rules = rules }

  deinit {
    breaker?.deallocate()
    folding.deallocate()
    folded.deallocate()
  }

  /// The words of a text in order; the stop at its end, and a conjunction behind it that promises
  /// another item, are left out.
  package func words(of text: String) -> [ComparedWord] {
    let pieces = pieces(of: text)
    var joined = PieceJoining(rules: rules, pieces: pieces).words()
    dropEnd(of: &joined)
    return joined
  }

  // MARK: - Pieces

  private func pieces(of text: String) -> [ComparedPiece] {
    read(text)
    guard !units.isEmpty, let breaker = grown(to: units.count) else { return [] }
    var pieces: [ComparedPiece] = []
    pieces.reserveCapacity(units.count / 4)
    var isApart = true
    // Copies, so that nothing is checked or counted for each unit.
    let (units, scalars) = (units, scalars)
    units.withUnsafeBufferPointer { buffer in
      scalars.withUnsafeBufferPointer { scalars in
        guard let start = buffer.baseAddress else { return }
        breaker.forEach(start, buffer.count) { from, to, isWord in
          if isWord {
            pieces.append(self.piece(buffer, scalars, from..<to, isApart: isApart, isWord: true))
            isApart = false
            return
          }
          var unit = from
          while unit < to {
            var next = unit + 1
            while next < to, scalars[next] == scalars[unit] { next += 1 }
            if Self.isBlank(buffer[unit]) {
              isApart = true
            } else {
              let sign = self.piece(
                buffer, scalars, unit..<next, isApart: isApart, isWord: false)
              if !sign.word.key.isEmpty {
                pieces.append(sign)
                isApart = false
              }
            }
            unit = next
          }
        }
      }
    }
    return pieces
  }

  private func read(_ text: String) {
    // Taken out of the object while they grow: an access to it is checked each time.
    var units = self.units
    var scalars = self.scalars
    self.units = []
    self.scalars = []
    units.removeAll(keepingCapacity: true)
    scalars.removeAll(keepingCapacity: true)
    var place: Int32 = 0
    for scalar in text.unicodeScalars {
      for unit in UTF16.encode(scalar).unsafelyUnwrapped {
        units.append(unit)
        scalars.append(place)
      }
      place += 1
    }
    scalars.append(place)
    (self.units, self.scalars) = (units, scalars)
  }

  private func grown(to count: Int) -> WordBreaker? {
    if count > capacity {
      breaker?.deallocate()
      capacity = max(4096, count * 2)
      breaker = WordBreaker(capacity: capacity)
    }
    return breaker
  }

  private func piece(
    _ units: UnsafeBufferPointer<UInt16>, _ scalars: UnsafeBufferPointer<Int32>,
    _ place: Range<Int>, isApart: Bool, isWord: Bool
  ) -> ComparedPiece {
    let (from, to) = (place.lowerBound, place.upperBound)
    let range = Int(scalars[from])..<max(Int(scalars[to]), Int(scalars[from]) + 1)
    let isCapital = units[from] >= 0x41 && units[from] <= 0x5A
    let slice = UnsafeBufferPointer(rebasing: units[place])
    let known = seen.place(of: slice, isWord: isWord) { self.form(of: slice, isWord: isWord) }
    let form = seen[known]
    return ComparedPiece(
      word: ComparedWord(
        key: form.key, range: range, kind: form.kind, token: Int32(truncatingIfNeeded: known)),
      isApart: isApart, isCapital: isCapital)
  }

  private func form(of units: UnsafeBufferPointer<UInt16>, isWord: Bool) -> SeenWords.Form {
    var key = key(units)
    // Inside a word it is an apostrophe.
    if isWord, key.utf8.contains(0x22) { key = String(key.map { $0 == "\"" ? "'" : $0 }) }
    return SeenWords.Form(key: key, kind: !isWord ? .sign : saysNumber(key) ? .number : .word)
  }

  private func saysNumber(_ key: String) -> Bool {
    if let first = key.utf8.first, first >= 0x30, first <= 0x39 {
      let isPlain = key.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2C || $0 == 0x2E }
      if isPlain { return true }
    }
    return rules.isNumber(key)
  }

  private func key(_ units: UnsafeBufferPointer<UInt16>) -> String {
    if units.allSatisfy({ $0 < 0x80 }) {
      return String(unsafeUninitializedCapacity: units.count) { target in
        for index in units.indices {
          let unit = UInt8(truncatingIfNeeded: units[index])
          target[index] = unit >= 0x41 && unit <= 0x5A ? unit | 0x20 : Self.sign(unit)
        }
        return units.count
      }
    }
    var result: [UInt16] = []
    var unit = 0
    while unit < units.count {
      var scalar = UInt32(units[unit])
      if UTF16.isLeadSurrogate(units[unit]), unit + 1 < units.count {
        scalar = 0x10000 + (scalar - 0xD800) << 10 + UInt32(units[unit + 1]) - 0xDC00
        unit += 1
      }
      unit += 1
      if let sign = Self.sign(scalar) {
        result.append(sign)
      } else {
        let count = folding.fold(scalar, into: folded)
        for index in 0..<count { result.append(folded[index]) }
      }
    }
    return String(decoding: result, as: UTF16.self)
  }

  // MARK: - Signs

  private static func isBlank(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000, 0xFEFF, 0xAD:
      true
    default: false
    }
  }

  /// The straight single quotation mark is one of the quotation marks.
  private static func sign(_ byte: UInt8) -> UInt8 { byte == 0x27 ? 0x22 : byte }

  /// Quotation marks are one sign whatever their form, and so are dashes and full stops.
  private static func sign(_ scalar: UInt32) -> UInt16? {
    switch scalar {
    case 0x2018...0x201F, 0xAB, 0xBB, 0x2039, 0x203A, 0x300C...0x300F, 0xFF02, 0xFF07: 0x22
    case 0x2010...0x2015, 0x2212: 0x2D
    case 0x3002: 0x2E
    default: nil
    }
  }

  // MARK: - End

  private func dropEnd(of words: inout [ComparedWord]) {
    if words.count > 2, let last = words.last, rules.conjunctions.contains(last.key),
      Self.isStop(words[words.count - 2])
    {
      words.removeLast()
    }
    while let last = words.last, Self.isStop(last) { words.removeLast() }
  }

  private static func isStop(_ word: ComparedWord) -> Bool {
    word.kind == .sign && [".", ",", ";", ":", "-"].contains(word.key)
  }
}

/// A segment of ICU on its way to a word.
struct ComparedPiece {
  var word: ComparedWord
  /// Whether blanks stand before it.
  var isApart: Bool
  var isCapital: Bool
}
