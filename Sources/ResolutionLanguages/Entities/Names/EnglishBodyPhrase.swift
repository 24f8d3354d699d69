// Part of Kimberlite.

/// Reads a capitalised phrase that no table has: a body by its head ("Office for X", "Special
/// Rapporteur on …"), or an instrument or meeting, in which nobody takes part.
///
/// A name is words with capitals up to a head, then what it is about: "on", "of", "for" … and words with
/// capitals; behind rapporteurs, experts and groups also small words, up to where the sentence goes on.
/// A head with nothing but general words around it ("the Special Committee") is no name.
struct EnglishBodyPhrase {
  enum Reading {
    case body(end: Int)
    case other(end: Int)

    var end: Int {
      switch self {
      case .body(let end), .other(let end): end
      }
    }
  }

  typealias Kind = EnglishBodyWords.Kind

  let text: UnsafeBufferPointer<UInt8>
  let tables: NameTables

  /// What begins at `start`, where a capital begins a word; nil if no head follows. `known` is the end of
  /// a name of the tables that begins there, which then counts as one word.
  func read(at start: Int, known: Int? = nil) -> Reading? {
    var place = start
    var isNamed = known != nil
    var head: (end: Int, kind: Kind)?
    var words = known == nil ? 0 : 2
    if let known {
      guard known + 1 < text.count, text[known] == 0x20, Self.isCapital(text[known + 1]) else {
        return nil
      }
      place = known + 1
    }
    for _ in 0..<9 where place < text.count && Self.isCapital(text[place]) {
      // A name of the tables behind other words is a name of its own.
      if place > start, tableEnd(place) != nil { break }
      let end = wordEnd(place)
      if let kind = kindOfWord(place, end), kind != .bare {
        head = (end, kind)
      } else {
        // A name behind a head is of someone else: "Special Rapporteur Smith".
        if head != nil { break }
        if kindOfWord(place, end) == nil { isNamed = true }
      }
      words += 1
      guard end < text.count, text[end] == 0x20 else { break }
      place = end + 1
    }
    guard let head else { return nil }
    // Other assemblies are meetings: "World Assembly on Ageing".
    if head.end - start >= 8, has("Assembly", head.end - 8), !has(" of ", head.end) {
      return .other(end: subjectEnd(head.end, kind: .other).end)
    }
    if words == 1, let end = partiesEnd(head.end) { return .body(end: end) }
    if head.kind == .other, let organ = Self.organs.first(where: { has($0, start) }),
      start + organ.utf8CodeUnitCount == head.end, let owner = owner(after: head.end)
    {
      return .body(end: owner.end)
    }
    let subject = subjectEnd(head.end, kind: head.kind)
    if head.kind == .other { return .other(end: subject.end) }
    // One word before a head ("the Pension Board") refers to a name in full elsewhere.
    return isNamed && words > 2 || subject.isNamed ? .body(end: subject.end) : nil
  }

  /// Bytes of what a body is about, more than any has.
  private static let longest = 400

  @inline(__always)
  static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  // MARK: - Words

  /// The end of the word at `place`; hyphens and apostrophes join.
  private func wordEnd(_ place: Int) -> Int {
    var end = place
    while end < text.count {
      let byte = text[end]
      if byte.isNameByte
        || byte >= 0x80 && byte < 0xC0 && end > place && text[end - 1] & 0xFC == 0xC4
        || byte >= 0x80 && byte < 0xC0 && end > place && text[end - 1] == 0xC3
      {
        end += 1
      } else if byte == 0x2D || byte == 0x27, end + 1 < text.count, text[end + 1].isNameByte {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private func kindOfWord(_ start: Int, _ end: Int) -> Kind? {
    guard let match = EnglishBodyWords.trie.longest(in: text, at: start, mayEnd: { $0 == end })
    else { return nil }
    return Kind(rawValue: match.number)
  }

  /// The end of a name of the tables at `place`, other than the United Nations.
  private func tableEnd(_ place: Int, withTraps: Bool = false) -> Int? {
    guard
      let match = tables.english.longest(
        in: text, at: place, mayEnd: { !($0 < text.count && text[$0].isNameByte) }),
      match.number >= 0 || withTraps, match.number != tables.unitedNations
    else { return nil }
    return match.end
  }

  /// Whether a State or body of the tables is named at `place`; a group is what an instrument is for.
  private func isOwner(_ place: Int) -> Bool {
    guard
      let match = tables.english.longest(
        in: text, at: place, mayEnd: { !($0 < text.count && text[$0].isNameByte) }),
      match.number >= 0
    else { return false }
    return match.number != tables.unitedNations && tables.entries[Int(match.number)].kind != .group
  }

  func has(_ literal: StaticString, _ place: Int) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard place + count <= text.count else { return false }
    for offset in 0..<count where text[place + offset] != literal.utf8Start[offset] { return false }
    return true
  }

  // MARK: - What a body is about

  /// The end of the name behind its head, which ends at `start`, and whether what follows tells which
  /// body it is.
  private func subjectEnd(_ start: Int, kind: Kind) -> (end: Int, isNamed: Bool) {
    guard let opening = connector(start, kind: kind) else { return (start, false) }
    // "Ministerial Conference of the World Trade Organization": whose it is stays a name.
    if kind == .other, isOwner(opening) { return (start, false) }
    guard opening < text.count, Self.isCapital(text[opening]) else {
      let end = kind == .person ? smallWordsEnd(opening, start) : start
      return (end, end > start)
    }
    var capitals = capitalsEnd(opening, kind: kind)
    if kind == .place, has(" in ", capitals.end) {
      // "Regional Centre for Peace and Disarmament in Africa"
      let next = capitals.end + (has(" in the ", capitals.end) ? 8 : 4)
      let place = runEnd(next)
      if place.end > next { capitals = (place.end, true) }
    }
    guard kind == .person, let next = connector(capitals.end, kind: kind) else {
      return capitals.isNamed ? capitals : (start, false)
    }
    // "Special Rapporteur of the Human Rights Council on the right to food"
    let end = smallWordsEnd(next, capitals.end)
    if end > capitals.end { return (end, true) }
    return capitals.isNamed ? capitals : (start, false)
  }

  /// Behind " of the ", " on " …: where what follows begins.
  func connector(_ place: Int, kind: Kind) -> Int? {
    var next: Int?
    for word in [" of ", " on ", " for ", " against "] as [StaticString] where has(word, place) {
      next = place + word.utf8CodeUnitCount
    }
    if next == nil, kind == .place {
      for word in [" in ", " at ", " to "] as [StaticString] where has(word, place) {
        next = place + word.utf8CodeUnitCount
      }
    }
    guard var next else { return nil }
    if has("the ", next) { next += 4 }
    return next
  }

  /// The end of capitalised words from `start` on, joined by small ones, and whether they are more than
  /// general words.
  func capitalsEnd(_ start: Int, kind: Kind) -> (end: Int, isNamed: Bool) {
    var run = runEnd(start)
    while let next = connector(run.end, kind: .body) ?? conjunction(run.end)
      ?? continuation(run.end),
      next < text.count, Self.isCapital(text[next])
    {
      // "Agenda for Disarmament of the Secretary-General"
      if kind == .other, has(" of ", run.end), isOwner(next) { break }
      let following = runEnd(next)
      run = (following.end, run.isNamed || following.isNamed)
      guard run.end - start < Self.longest else { break }
    }
    return run
  }

  /// Behind " and " or ", … and " in the middle of a subject: not before a name of the tables, an
  /// article or another head.
  private func conjunction(_ place: Int) -> Int? {
    if has(" and ", place) { return continues(place + 5) ? place + 5 : nil }
    guard has(", ", place), place + 2 < text.count, Self.isCapital(text[place + 2]) else {
      return nil
    }
    let end = runEnd(place + 2).end
    return continues(place + 2) && has(" and ", end) && continues(end + 5) ? place + 2 : nil
  }

  private func continues(_ place: Int) -> Bool {
    guard place < text.count, Self.isCapital(text[place]), tableEnd(place) == nil else {
      return false
    }
    if has("Programme of Action", place) || has("Plan of Action", place) { return true }
    let end = runEnd(place).end
    var word = place
    while word < end {
      let wordEnd = wordEnd(word)
      if let kind = kindOfWord(word, wordEnd), kind != .bare { return false }
      word = wordEnd + 1
    }
    return true
  }

  /// The end of words with capitals that only spaces set apart; a name of the tables is one word.
  private func runEnd(_ start: Int) -> (end: Int, isNamed: Bool) {
    var end = start
    var isNamed = false
    var place = start
    while place < text.count, place - start < Self.longest, Self.isCapital(text[place]) {
      if let known = tableEnd(place, withTraps: true) {
        end = known
        isNamed = true
      } else {
        end = wordEnd(place)
        if kindOfWord(place, end) == nil { isNamed = true }
      }
      guard end < text.count, text[end] == 0x20 else { break }
      place = end + 1
    }
    return (end, isNamed)
  }

  /// The end of a subject in small letters; `fallback` if the sentence goes on at once.
  private func smallWordsEnd(_ start: Int, _ fallback: Int) -> Int {
    var place = start
    var end = fallback
    for _ in 0..<24 {
      guard place < text.count, text[place].isLetter || text[place].isNameByte && end > fallback,
        !text[place].isDigit || end > fallback,
        EnglishBodyWords.stops.longest(
          in: text, at: place, mayEnd: { !($0 < text.count && text[$0].isNameByte) }) == nil
      else { break }
      end = Self.isCapital(text[place]) ? tableEnd(place) ?? wordEnd(place) : wordEnd(place)
      guard end < text.count, text[end] == 0x20 else { break }
      place = end + 1
    }
    return end
  }
}
