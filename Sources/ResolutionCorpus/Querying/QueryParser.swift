// Part of Kimberlite.

/// From what was typed to a `QueryExpression`.
///
/// Words and groups side by side must all occur. `OR` binds weaker than that, `NOT` and `-` stronger.
/// Operators are upper-case; `or` is a word. The grammar:
///
///     query   = all { "OR" all }
///     all     = not { ["AND"] not }
///     not     = ["NOT" | "-"] item
///     item    = "(" query ")" | quoted | field ":" value | word
///     quoted  = '"' text '"' ["*" | "~" number]
package struct QueryParser {
  /// Brackets and negations within one another.
  static let depthLimit = 64
  /// Scalars; time grows with the length and nothing else.
  static let lengthLimit = 10_000
  /// Words between those of a near query.
  static let distanceLimit: UInt32 = 1000

  let signs: QuerySigns
  var offset = 0
  private var depth = 0

  private init(_ signs: QuerySigns) { self.signs = signs }

  /// Some 100 ns for a word.
  package static func parse(_ query: String) throws(QuerySyntaxError) -> QueryExpression {
    var query = query
    // `withUTF8` rethrows any error; the result carries the one kind there is.
    let result = query.withUTF8 { bytes -> Result<QueryExpression, QuerySyntaxError> in
      var parser = QueryParser(QuerySigns(bytes: bytes))
      do throws(QuerySyntaxError) {
        return .success(try parser.wholeQuery())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  func error(_ reason: QuerySyntaxError.Reason, _ range: Range<Int>) -> QuerySyntaxError {
    QuerySyntaxError(reason, signs.scalars(range))
  }

  private mutating func wholeQuery() throws(QuerySyntaxError) -> QueryExpression {
    if signs.count > Self.lengthLimit {
      let count = signs.scalars(0..<signs.count).count
      guard count <= Self.lengthLimit else {
        let limit = Self.lengthLimit
        throw QuerySyntaxError(.tooLong(count: count, limit: limit), limit..<count)
      }
    }
    offset = signs.skippingBlanks(from: 0)
    guard offset < signs.count else { throw error(.empty, 0..<0) }
    let expression = try alternatives()
    guard offset == signs.count else {
      throw error(.unexpectedBracket, offset..<offset + signs.sign(at: offset).length)
    }
    if case .not = expression.content { throw error(.onlyNegative, expression.range) }
    return expression
  }

  // MARK: - Operators

  /// Ends at the end or before a closing bracket.
  private mutating func alternatives() throws(QuerySyntaxError) -> QueryExpression {
    let first = try conjunction()
    guard operation("OR", at: offset) != nil else { return first }
    var expressions = [first]
    while let end = operation("OR", at: offset) {
      let range = offset..<end
      offset = signs.skippingBlanks(from: end)
      guard !isAtEnd, operatorName(at: offset) ?? "NOT" == "NOT" else {
        throw error(.missingOperand(operation: "OR", isBefore: false), range)
      }
      expressions.append(try conjunction())
    }
    for expression in expressions {
      if case .not = expression.content { throw error(.onlyNegative, expression.range) }
    }
    return QueryExpression(.any(expressions), span(expressions))
  }

  private mutating func conjunction() throws(QuerySyntaxError) -> QueryExpression {
    if let name = operatorName(at: offset), name != "NOT" {
      let end = operation(name == "OR" ? "OR" : "AND", at: offset) ?? offset
      throw error(.missingOperand(operation: name, isBefore: true), offset..<end)
    }
    let first = try negation()
    guard !isAtEnd, operatorName(at: offset) != "OR" else { return first }
    var expressions = [first]
    while !isAtEnd, operatorName(at: offset) != "OR" {
      if let end = operation("AND", at: offset) {
        let range = offset..<end
        offset = signs.skippingBlanks(from: end)
        guard !isAtEnd, operatorName(at: offset) ?? "NOT" == "NOT" else {
          throw error(.missingOperand(operation: "AND", isBefore: false), range)
        }
      }
      expressions.append(try negation())
    }
    return try joined(expressions)
  }

  private func joined(
    _ expressions: [QueryExpression]
  ) throws(QuerySyntaxError) -> QueryExpression {
    let range = span(expressions)
    let isNegative = expressions.allSatisfy { expression in
      if case .not = expression.content { true } else { false }
    }
    guard !isNegative else { throw error(.onlyNegative, range) }
    return QueryExpression(.all(expressions), range)
  }

  private mutating func negation() throws(QuerySyntaxError) -> QueryExpression {
    let start = offset
    let name: String
    let end: Int
    if let notEnd = operation("NOT", at: offset) {
      name = "NOT"
      end = notEnd
      offset = signs.skippingBlanks(from: end)
    } else if signs.value(at: offset) == UInt8(ascii: "-") {
      let next = offset + signs.sign(at: offset).length
      // A dash that stands alone is a word without letters, which is passed over.
      guard next < signs.count, !QuerySigns.isBlank(signs.value(at: next)) else {
        return try item()
      }
      name = "-"
      end = next
      offset = next
    } else {
      return try item()
    }
    guard !isAtEnd, operatorName(at: offset) ?? "NOT" == "NOT" else {
      throw error(.missingOperand(operation: name, isBefore: false), start..<end)
    }
    try enter(at: start)
    let expression = name == "NOT" ? try negation() : try item()
    depth -= 1
    if case .not(let inner) = expression.content { return inner }
    return QueryExpression(.not(expression), start..<expression.range.upperBound)
  }

  // MARK: - Items

  private mutating func item() throws(QuerySyntaxError) -> QueryExpression {
    switch signs.value(at: offset) {
    case UInt8(ascii: "("): return try group()
    case QuerySigns.quote:
      let expression = try quoted(mayBeSign: true)
      offset = signs.skippingBlanks(from: offset)
      return expression
    default:
      let expression = try wordOrField()
      offset = signs.skippingBlanks(from: offset)
      return expression
    }
  }

  private mutating func group() throws(QuerySyntaxError) -> QueryExpression {
    let start = offset
    let opening = start..<start + signs.sign(at: start).length
    try enter(at: start)
    offset = signs.skippingBlanks(from: opening.upperBound)
    guard offset < signs.count else { throw error(.unclosedBracket, opening) }
    if signs.value(at: offset) == UInt8(ascii: ")") {
      throw error(.emptyBrackets, start..<offset + signs.sign(at: offset).length)
    }
    var expression = try alternatives()
    guard offset < signs.count else { throw error(.unclosedBracket, opening) }
    offset += signs.sign(at: offset).length
    expression.range = start..<offset
    offset = signs.skippingBlanks(from: offset)
    depth -= 1
    return expression
  }

  private mutating func enter(at start: Int) throws(QuerySyntaxError) {
    depth += 1
    guard depth <= Self.depthLimit else {
      throw error(
        .tooDeep(limit: Self.depthLimit), start..<start + signs.sign(at: start).length)
    }
  }

  // MARK: - Looking ahead

  /// Whether a query or a group ends here.
  private var isAtEnd: Bool {
    offset >= signs.count || signs.value(at: offset) == UInt8(ascii: ")")
  }

  private func operatorName(at offset: Int) -> String? {
    switch signs.value(at: offset) {
    case UInt8(ascii: "O"): operation("OR", at: offset) == nil ? nil : "OR"
    case UInt8(ascii: "A"): operation("AND", at: offset) == nil ? nil : "AND"
    case UInt8(ascii: "N"): operation("NOT", at: offset) == nil ? nil : "NOT"
    default: nil
    }
  }

  /// The end of the operator that stands here; nil when there is none.
  private func operation(_ name: StaticString, at offset: Int) -> Int? {
    var offset = offset
    for index in 0..<name.utf8CodeUnitCount {
      guard offset < signs.count else { return nil }
      let sign = signs.sign(at: offset)
      guard sign.value == name.utf8Start[index] else { return nil }
      offset += sign.length
    }
    switch signs.value(at: offset) {
    case 0, UInt8(ascii: "("), UInt8(ascii: ")"), QuerySigns.quote: return offset
    case let value: return QuerySigns.isBlank(value) ? offset : nil
    }
  }

  private func span(_ expressions: [QueryExpression]) -> Range<Int> {
    (expressions.first?.range.lowerBound ?? 0)..<(expressions.last?.range.upperBound ?? 0)
  }
}
