// Part of Kimberlite.

/// What has no operator in it: words, quoted text, and where they end.
extension QueryParser {
  /// `"text"`, `"text"*`, `"text"~5`. The offset is at the opening quote, which may be a sign that
  /// nothing closes where `mayBeSign`.
  mutating func quoted(mayBeSign: Bool = false) throws(QuerySyntaxError) -> QueryExpression {
    let start = offset
    let opening = start..<start + signs.sign(at: start).length
    var end = opening.upperBound
    while signs.value(at: end) != QuerySigns.quote {
      guard end < signs.count else {
        // Half of a pair that was cut when a text was copied: a sign, passed over beside words.
        guard mayBeSign, signs.isCurlyQuote(at: start) else { throw error(.unclosedQuote, opening) }
        offset = opening.upperBound
        return QueryExpression(.word(signs.text(opening)), opening)
      }
      end += signs.sign(at: end).length
    }
    let inside = opening.upperBound..<end
    offset = end + signs.sign(at: end).length
    guard signs.skippingBlanks(from: inside.lowerBound) < end else {
      throw error(.emptyQuotes, start..<offset)
    }
    let text = signs.text(inside)
    switch signs.value(at: offset) {
    case UInt8(ascii: "*"):
      offset += signs.sign(at: offset).length
      return QueryExpression(.phrase(text, isPrefix: true), start..<offset)
    case UInt8(ascii: "~"):
      let distance = try distance()
      // No word between: the phrase itself.
      if distance == 0 {
        return QueryExpression(.phrase(text, isPrefix: false), start..<offset)
      }
      return QueryExpression(.near(text, distance: distance), start..<offset)
    default:
      return QueryExpression(.phrase(text, isPrefix: false), start..<offset)
    }
  }

  /// The number behind `~`, which stands at the offset.
  private mutating func distance() throws(QuerySyntaxError) -> UInt32 {
    let tilde = offset..<offset + signs.sign(at: offset).length
    offset = tilde.upperBound
    var number: UInt32 = 0
    let start = offset
    while QuerySigns.isDigit(signs.value(at: offset)) {
      number = min(number * 10 + UInt32(signs.value(at: offset) - UInt8(ascii: "0")), 1_000_000)
      offset += signs.sign(at: offset).length
    }
    guard offset > start else { throw error(.distanceWithoutNumber, tilde) }
    guard number <= Self.distanceLimit else {
      throw error(.distanceTooLarge(limit: Self.distanceLimit), start..<offset)
    }
    return number
  }

  /// A word, a prefix, or a field with its value.
  mutating func wordOrField() throws(QuerySyntaxError) -> QueryExpression {
    if let colon = fieldEnd() {
      let name = signs.plainText(offset..<colon)
      let value = colon + signs.sign(at: colon).length
      if let field = QueryField(rawValue: name.lowercased()) {
        return try self.field(field, value: value)
      }
      if isValue(at: value) {
        throw error(
          .unknownField(name: name, nearest: QueryField.nearest(to: name)), offset..<colon)
      }
    }
    return try word()
  }

  /// The word at the offset, which is no blank.
  mutating func word() throws(QuerySyntaxError) -> QueryExpression {
    let start = offset
    let end = wordEnd(from: start)
    offset = end
    guard let star = firstStar(in: start..<end) else {
      return QueryExpression(.word(signs.text(start..<end)), start..<end)
    }
    let next = star + signs.sign(at: star).length
    guard next == end else { throw error(.wildcardInside, star..<next) }
    if star == start { return QueryExpression(.everything, start..<end) }
    return QueryExpression(.prefix(signs.text(start..<star)), start..<end)
  }

  private func firstStar(in range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let sign = signs.sign(at: offset)
      if sign.value == UInt8(ascii: "*") { return offset }
      offset += sign.length
    }
    return nil
  }

  /// A word goes on to a blank, a quote, or a bracket that is not its own.
  func wordEnd(from start: Int) -> Int {
    var offset = start
    while offset < signs.count {
      let sign = signs.sign(at: offset)
      switch sign.value {
      case QuerySigns.quote, UInt8(ascii: ")"): return offset
      case UInt8(ascii: "("):
        // `1459(2003)` is one word; `words(a b)` are a word and a group.
        guard offset > start, let close = bracketEnd(from: offset) else { return offset }
        offset = close
      case let value:
        if QuerySigns.isBlank(value) { return offset }
        offset += sign.length
      }
    }
    return offset
  }

  /// Behind the bracket that closes the one at `start`; nil when a blank or a quote comes first.
  private func bracketEnd(from start: Int) -> Int? {
    var offset = start
    var open = 0
    while offset < signs.count {
      let sign = signs.sign(at: offset)
      offset += sign.length
      switch sign.value {
      case UInt8(ascii: "("): open += 1
      case UInt8(ascii: ")"):
        open -= 1
        if open == 0 { return offset }
      case QuerySigns.quote: return nil
      case let value: if QuerySigns.isBlank(value) { return nil }
      }
    }
    return nil
  }

  /// The colon behind the letters at the offset; nil when something else follows them.
  private func fieldEnd() -> Int? {
    var end = offset
    var letters = 0
    while QuerySigns.isLetter(signs.value(at: end)) {
      end += signs.sign(at: end).length
      letters += 1
    }
    return letters >= 2 && signs.value(at: end) == UInt8(ascii: ":") ? end : nil
  }

  /// Whether a field's value begins here; `//` behind a colon is an address of the web.
  func isValue(at offset: Int) -> Bool {
    let value = signs.value(at: offset)
    if value == UInt8(ascii: "/") { return signs.value(at: offset + 1) != UInt8(ascii: "/") }
    return value != 0 && value != UInt8(ascii: ")") && !QuerySigns.isBlank(value)
  }
}
