// Part of Kimberlite.

/// Cuts out of a text what tells of one thing: a sentence, or the part of a long one that holds it.
struct ClauseCutter: Sendable {
  let scalars: [Unicode.Scalar]
  /// Sentences, and clauses that semicolons set apart, in their order, without gaps.
  let sentences: [Range<Int>]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    sentences = Self.split(scalars, 0..<scalars.count, at: Self.endsSentence)
  }

  /// What is longer is cut at commas: columns of a terminal.
  private static let longest = 220
  /// A piece with fewer columns gets its neighbours.
  private static let enough = 80

  /// The sentence that holds a place.
  func sentence(at place: Int) -> Range<Int> {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count ? sentences[low] : 0..<scalars.count
  }

  /// The pieces of a range that commas set apart.
  func pieces(of range: Range<Int>) -> [Range<Int>] {
    Self.split(scalars, range, at: Self.isComma)
  }

  /// The words around a range, never changed: its sentences if they are short, else the pieces
  /// between commas that hold the range, with neighbours where these say little. Never empty for a text that is not blank.
  ///
  /// - Parameter isTight: of a list just the piece that holds the range.
  func clause(around range: Range<Int>, isTight: Bool = false) -> String {
    let first = sentence(at: range.lowerBound)
    let last = sentence(at: max(range.lowerBound, range.upperBound - 1))
    let whole = first.lowerBound..<max(first.upperBound, last.upperBound)
    guard width(of: whole) > Self.longest else { return text(of: whole) }
    let pieces = pieces(of: whole)
    guard var low = pieces.firstIndex(where: { $0.upperBound > range.lowerBound }),
      var high = pieces.lastIndex(where: { $0.lowerBound < range.upperBound })
    else { return text(of: whole) }
    var columns = (low...high).reduce(0) { $0 + width(of: pieces[$1]) }
    // What stands before has the verb more often.
    while columns < (isTight ? 1 : Self.enough), low > 0 || high + 1 < pieces.count {
      let before = low > 0 ? width(of: pieces[low - 1]) : Int.max
      let after = high + 1 < pieces.count ? width(of: pieces[high + 1]) : Int.max
      guard min(before, after) <= Self.longest - columns else { break }
      if before <= Self.longest - columns {
        low -= 1
        columns += before
      } else {
        high += 1
        columns += after
      }
    }
    let found = pieces[low].lowerBound..<pieces[high].upperBound
    guard columns > Self.longest * 2 else { return text(of: found) }
    return text(of: words(around: range, in: found))
  }

  /// As many scalars on both sides as fit, between blanks where there are some.
  private func words(around range: Range<Int>, in limits: Range<Int>) -> Range<Int> {
    let room = max(0, Self.longest - range.count) / 2
    var start = max(limits.lowerBound, range.lowerBound - room)
    var end = min(limits.upperBound, range.upperBound + room)
    if end - start > Self.longest * 2 { end = start + Self.longest * 2 }
    let latest = min(range.lowerBound, start + 40)
    if start > limits.lowerBound,
      let blank = (start..<max(start, latest)).first(where: { isBlank(scalars[$0]) })
    {
      start = blank
    }
    let earliest = max(range.upperBound, end - 40)
    if end < limits.upperBound, earliest < end,
      let blank = (earliest..<end).last(where: { isBlank(scalars[$0]) })
    {
      end = blank
    }
    return start..<max(end, start)
  }

  /// Without blanks and signs of division at its ends.
  private func text(of range: Range<Int>) -> String {
    var range = range.clamped(to: 0..<scalars.count)
    while let first = range.first, isBlank(scalars[first]) || Self.isDivision(scalars[first]) {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, isBlank(scalars[last]) || Self.isDivision(scalars[last]) {
      range = range.lowerBound..<last
    }
    return String(String.UnicodeScalarView(scalars[range]))
  }

  /// About the columns of a terminal.
  private func width(of range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (scalars[$1].value >= 0x2E80 ? 2 : 1) }
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private static func isDivision(_ scalar: Unicode.Scalar) -> Bool {
    [",", ";", "\u{FF0C}", "\u{FF1B}", "\u{3001}", ":", "\u{FF1A}"].contains(scalar)
  }

  private static func split(
    _ scalars: [Unicode.Scalar], _ range: Range<Int>,
    at isEnd: ([Unicode.Scalar], Int) -> Bool
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where isEnd(scalars, index) {
      parts.append(start..<index + 1)
      start = index + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  /// A full stop ends one if a blank and a capital letter follow, and more than an abbreviation stands
  /// before it.
  private static func endsSentence(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    switch scalars[index] {
    case ";", "\u{FF1B}", "\u{3002}": return true
    case ".":
      guard index + 2 < scalars.count, index >= 3, scalars[index + 1] == " " else { return false }
      return scalars[index + 2].properties.isUppercase
        && scalars[index - 3..<index].allSatisfy { $0 != " " && $0 != "." }
    default: return false
    }
  }

  /// A comma between digits belongs to a number.
  private static func isComma(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    if scalars[index] == "\u{FF0C}" { return true }
    return scalars[index] == "," && index + 1 < scalars.count && scalars[index + 1] == " "
  }
}
