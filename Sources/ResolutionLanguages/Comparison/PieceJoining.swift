// Part of Kimberlite.

/// Makes one word of the pieces of a symbol, a date, or a word with a hyphen.
struct PieceJoining {
  let rules: ComparisonRules
  let pieces: [ComparedPiece]

  init(rules: ComparisonRules, pieces: [ComparedPiece]) {
    self.rules = rules
    self.pieces = rules.dateUnits.isEmpty ? pieces : Self.mended(pieces, rules)
  }

  /// Dictionaries cut 4月29日前 before 日前, and 第七十七 before 十七, and leave 第七十七届 whole: what
  /// is no number is split off, and what is a number together is joined.
  private static func mended(_ pieces: [ComparedPiece], _ rules: ComparisonRules) -> [ComparedPiece]
  {
    var result: [ComparedPiece] = []
    result.reserveCapacity(pieces.count)
    for piece in pieces.flatMap({ parted($0, rules) }) {
      guard !piece.isApart, let last = result.last, last.word.kind == .number else {
        result.append(piece)
        continue
      }
      let joined = last.word.key + piece.word.key
      if piece.word.kind == .number, !piece.word.key.utf8.allSatisfy({ $0 < 0x80 }),
        rules.isNumber(joined)
      {
        result[result.count - 1].word.key = joined
        result[result.count - 1].word.token = -1
        result[result.count - 1].word.range =
          last.word.range.lowerBound..<piece.word.range.upperBound
        continue
      }
      let scalars = piece.word.key.unicodeScalars
      guard let unit = rules.dateUnits.last, piece.word.key.hasPrefix(unit), scalars.count > 1,
        scalars.count == piece.word.range.count
      else {
        result.append(piece)
        continue
      }
      let start = piece.word.range.lowerBound
      var (head, tail) = (piece, piece)
      (head.word.token, tail.word.token) = (-1, -1)
      head.word.key = unit
      head.word.range = start..<start + 1
      tail.word.key = String(piece.word.key.dropFirst())
      tail.word.range = start + 1..<piece.word.range.upperBound
      result += [head, tail]
    }
    return result
  }

  /// An ordinal number and what it counts, where they are one piece.
  private static func parted(_ piece: ComparedPiece, _ rules: ComparisonRules) -> [ComparedPiece] {
    let scalars = Array(piece.word.key.unicodeScalars)
    guard piece.word.kind == .word, let mark = rules.ordinalMark, scalars.first == mark,
      scalars.count == piece.word.range.count
    else { return [piece] }
    for count in stride(from: scalars.count - 1, to: 1, by: -1) {
      let number = String(String.UnicodeScalarView(scalars[..<count]))
      guard rules.isNumber(number) else { continue }
      var (head, tail) = (piece, piece)
      let end = piece.word.range.lowerBound + count
      head.word = ComparedWord(
        key: number, range: piece.word.range.lowerBound..<end, kind: .number)
      tail.word = ComparedWord(
        key: String(String.UnicodeScalarView(scalars[count...])),
        range: end..<piece.word.range.upperBound, kind: .word)
      tail.isApart = false
      return [head, tail]
    }
    return [piece]
  }

  func words() -> [ComparedWord] {
    var words: [ComparedWord] = []
    words.reserveCapacity(pieces.count)
    var index = 0
    while index < pieces.count {
      // In this order: a symbol may begin with a number, and so may a date.
      if let end = endOfSymbol(at: index) {
        words.append(joined(index..<end, .symbol))
        index = end
      } else if let end = endOfDate(at: index) {
        words.append(joined(index..<end, .date))
        index = end
      } else {
        let end = endOfHyphenation(at: index)
        words.append(joined(index..<end, pieces[index].word.kind))
        index = end
      }
    }
    return words
  }

  private func joined(_ range: Range<Int>, _ kind: ComparedWord.Kind) -> ComparedWord {
    let first = pieces[range.lowerBound].word
    guard range.count > 1 else { return first }
    let isSpaced = kind == .date && rules.dateUnits.isEmpty
    let keys = pieces[range].map(\.word.key).filter { kind != .date || $0 != "," }
    let key = keys.joined(separator: isSpaced ? " " : "")
    var joinedKind = kind
    // Sixty-first: the parts of a number in words are one number.
    if kind == .number || kind == .word { joinedKind = rules.isNumber(key) ? .number : .word }
    return ComparedWord(
      key: key, range: first.range.lowerBound..<pieces[range.upperBound - 1].word.range.upperBound,
      kind: joinedKind)
  }

  private func isSign(_ index: Int, _ keys: String...) -> Bool {
    index < pieces.count && pieces[index].word.kind == .sign
      && keys.contains(pieces[index].word.key)
  }

  /// Whether a word stands here with nothing before it.
  private func isGlued(_ index: Int) -> Bool {
    index < pieces.count && !pieces[index].isApart && pieces[index].word.kind != .sign
  }

  // MARK: - Symbols

  /// `75/3`, `A/75/L.12/Add.1`, `1325 (2000)`, `3363 (XXX)`.
  private func endOfSymbol(at start: Int) -> Int? {
    guard isASCII(start) else { return nil }
    var end = start + 1
    var hasSlash = false
    var hasDigit = isDigits(start)
    while isSign(end, "/", ".", "-"), !pieces[end].isApart, isGlued(end + 1), isASCII(end + 1) {
      hasSlash = hasSlash || isSign(end, "/")
      hasDigit = hasDigit || isDigits(end + 1)
      end += 2
    }
    if hasSlash, hasDigit { return endOfBrackets(at: end) ?? end }
    guard isDigits(start), pieces[start].word.key.utf8.count <= 5 else { return nil }
    return endOfBrackets(at: start + 1)
  }

  private func endOfBrackets(at start: Int) -> Int? {
    guard isSign(start, "("), start + 2 < pieces.count, isSign(start + 2, ")") else { return nil }
    let inner = pieces[start + 1].word.key
    let isYear = inner.utf8.count == 4 && (inner.hasPrefix("19") || inner.hasPrefix("20"))
    let isRoman = !inner.isEmpty && inner.utf8.allSatisfy { "ivxlcs".utf8.contains($0) }
    return isYear && isDigits(start + 1) || isRoman && inner.utf8.count > 1 ? start + 3 : nil
  }

  private func isASCII(_ index: Int) -> Bool {
    pieces[index].word.kind != .sign && pieces[index].word.key.utf8.allSatisfy { $0 < 0x80 }
  }

  private func isDigits(_ index: Int) -> Bool {
    index < pieces.count && pieces[index].word.kind == .number
      && pieces[index].word.key.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
  }

  // MARK: - Dates

  private func endOfDate(at start: Int) -> Int? {
    rules.dateUnits.isEmpty ? endOfNamedDate(at: start) : endOfCountedDate(at: start)
  }

  /// `2 November 2020`, `November 2020`, `November 2, 2020`, `2 November`.
  private func endOfNamedDate(at start: Int) -> Int? {
    var end = start
    let startsWithDay = isDay(end)
    if startsWithDay { end += 1 }
    guard end < pieces.count, rules.months.contains(pieces[end].word.key), pieces[end].isCapital
    else { return nil }
    end += 1
    var hasDay = startsWithDay
    if !hasDay, isDay(end) {
      hasDay = true
      end += 1
    }
    let year = isSign(end, ",") ? end + 1 : end
    if isYear(year) { return year + 1 }
    return hasDay ? end : nil
  }

  private func isDay(_ index: Int) -> Bool {
    isDigits(index) && pieces[index].word.key.utf8.count <= 2
  }

  private func isYear(_ index: Int) -> Bool {
    isDigits(index) && pieces[index].word.key.utf8.count == 4
  }

  /// `2019年11月4日`, and parts of it that have two units or the year's.
  private func endOfCountedDate(at start: Int) -> Int? {
    var end = start
    var unit = 0
    while end + 1 < pieces.count, pieces[end].word.kind == .number,
      let found = rules.dateUnits.firstIndex(of: pieces[end + 1].word.key), found >= unit,
      found == unit || end == start
    {
      unit = found + 1
      end += 2
    }
    // `24年` alone says how long.
    if end == start + 2, unit == 1, pieces[start].word.key.unicodeScalars.count != 4 { return nil }
    return end > start ? end : nil
  }

  // MARK: - Hyphens

  private func endOfHyphenation(at start: Int) -> Int {
    guard rules.joinsAtHyphens, pieces[start].word.kind != .sign else { return start + 1 }
    var end = start + 1
    while isSign(end, "-"), !pieces[end].isApart, isGlued(end + 1) { end += 2 }
    return end
  }
}
