// Part of Kimberlite.

/// Cuts out of a text what tells of one thing: a sentence, or the part of a long one that holds it.
struct ClauseCutter: Sendable {
  let scalars: [Unicode.Scalar]
  /// Sentences, and clauses that semicolons set apart, in their order, without gaps.
  let sentences: [Range<Int>]
  /// Places of the commas.
  private let commas: [Int]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    sentences = Self.split(scalars, 0..<scalars.count, at: Self.endsSentence)
    commas = scalars.indices.filter { Self.isComma(scalars, $0) }
  }

  /// What is longer is cut at commas: columns of a terminal.
  static let longest = 220
  /// A piece with fewer columns gets its neighbours.
  private static let enough = 80

  /// The sentence that holds a place.
  func sentence(at place: Int) -> Range<Int> {
    let index = Self.first(in: sentences) { $0.upperBound > place }
    return index < sentences.count ? sentences[index] : 0..<scalars.count
  }

  /// The pieces of a range that commas set apart.
  func pieces(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var next = Self.first(in: commas) { $0 >= range.lowerBound }
    while next < commas.count, commas[next] < range.upperBound {
      parts.append(start..<commas[next] + 1)
      start = commas[next] + 1
      next += 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  /// Of the pieces of its sentence the one that holds the beginning of a range, the one before and the
  /// one behind. Cost: a search, however long the sentence.
  func piece(
    at range: Range<Int>
  ) -> (own: Range<Int>, before: Range<Int>?, behind: Range<Int>?) {
    let sentence = sentence(at: range.lowerBound)
    let index = piece(at: range.lowerBound)
    let (before, behind) = (piece(index - 1, in: sentence), piece(index + 1, in: sentence))
    return (
      piece(index, in: sentence), before.isEmpty ? nil : before, behind.isEmpty ? nil : behind
    )
  }

  /// The number of the piece that holds a place, counted through the text.
  private func piece(at place: Int) -> Int { Self.first(in: commas) { $0 >= place } }

  /// A piece as far as it lies in a stretch; empty beside it.
  private func piece(_ index: Int, in limits: Range<Int>) -> Range<Int> {
    func end(_ index: Int) -> Int {
      if commas.indices.contains(index) { return commas[index] + 1 }
      return index < 0 ? 0 : scalars.count
    }
    guard index >= 0, index <= commas.count else { return limits.lowerBound..<limits.lowerBound }
    return (end(index - 1)..<end(index)).clamped(to: limits)
  }

  /// By halving: the place of the first element of which something holds, as of all behind it.
  static func first<Element>(in list: [Element], where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if holds(list[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The sentences in which a range lies, from the first to the last.
  func sentences(holding range: Range<Int>) -> Range<Int> {
    let first = sentence(at: range.lowerBound)
    let end = max(range.lowerBound, range.upperBound - 1)
    return first.lowerBound..<max(first.upperBound, sentence(at: end).upperBound)
  }

  /// The pieces between commas in which a range lies, from the first to the last.
  func pieces(holding range: Range<Int>, in limits: Range<Int>) -> Range<Int> {
    let end = max(range.lowerBound, range.upperBound - 1)
    let (first, last) = (
      piece(piece(at: range.lowerBound), in: limits), piece(piece(at: end), in: limits)
    )
    return first.lowerBound..<max(first.lowerBound, last.upperBound)
  }

  /// The stretch around a range: its sentences if they are short, else the pieces between commas that
  /// hold the range, with neighbours where these say little. Never empty for a text that is not blank.
  ///
  /// - Parameter isTight: of a list just the piece that holds the range.
  func clause(around range: Range<Int>, isTight: Bool = false) -> Range<Int> {
    let whole = sentences(holding: range)
    guard width(of: whole) > Self.longest else { return trimmed(whole) }
    var (low, high) = (
      piece(at: range.lowerBound), piece(at: max(range.lowerBound, range.upperBound - 1))
    )
    var found = pieces(holding: range, in: whole)
    var columns = width(of: found)
    // What stands before has the verb more often.
    while columns < (isTight ? 1 : Self.enough) {
      let (before, behind) = (piece(low - 1, in: whole), piece(high + 1, in: whole))
      let room = Self.longest - columns
      if !before.isEmpty, width(of: before) <= room {
        low -= 1
        columns += width(of: before)
        found = before.lowerBound..<found.upperBound
      } else if !behind.isEmpty, width(of: behind) <= room {
        high += 1
        columns += width(of: behind)
        found = found.lowerBound..<behind.upperBound
      } else {
        break
      }
    }
    return trimmed(columns > Self.longest * 2 ? words(around: range, in: found) : found)
  }

  /// As many scalars on both sides as fit, between blanks where there are some.
  func words(around range: Range<Int>, in limits: Range<Int>) -> Range<Int> {
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

  func text(of range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  /// Without blanks and signs of division at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range.clamped(to: 0..<scalars.count)
    while let first = range.first, isBlank(scalars[first]) || Self.isDivision(scalars[first]) {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, isBlank(scalars[last]) || Self.isDivision(scalars[last]) {
      range = range.lowerBound..<last
    }
    return range
  }

  /// About the columns of a terminal; of what is too long no more than that it is.
  func width(of range: Range<Int>) -> Int {
    range.prefix(Self.longest * 2 + 1).reduce(0) { $0 + (scalars[$1].value >= 0x2E80 ? 2 : 1) }
  }

  func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  /// Commas, semicolons, colons.
  static func isDivision(_ scalar: Unicode.Scalar) -> Bool {
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
