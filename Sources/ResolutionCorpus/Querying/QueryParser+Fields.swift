// Part of Kimberlite.
import ResolutionModel

/// Fields and their values, in the forms in which the index holds them.
extension QueryParser {
  /// The field at the offset, whose value stands from `start` on.
  mutating func field(
    _ field: QueryField, value start: Int
  ) throws(QuerySyntaxError) -> QueryExpression {
    let name = offset..<start
    guard isValue(at: start) else { throw error(.missingValue(field), name) }
    let isQuoted = signs.value(at: start) == QuerySigns.quote
    if field == .title || field == .verb {
      offset = start
      guard isQuoted || wordEnd(from: start) > start else {
        throw error(.missingValue(field), name)
      }
      let text = isQuoted ? try quoted() : try word()
      return QueryExpression(.field(field, .text(text)), name.lowerBound..<offset)
    }
    let value = isQuoted ? try quotedValue(start) : start..<valueEnd(from: start)
    guard !value.isEmpty else { throw error(.missingValue(field), name) }
    if !isQuoted { offset = value.upperBound }
    let content = try self.value(of: field, value)
    return QueryExpression(.field(field, content), name.lowerBound..<offset)
  }

  /// The inside of the quotes; the offset then is behind them.
  private mutating func quotedValue(_ start: Int) throws(QuerySyntaxError) -> Range<Int> {
    offset = start
    let whole = try quoted().range
    let opening = signs.sign(at: whole.lowerBound).length
    var end = whole.lowerBound + opening
    while signs.value(at: end) != QuerySigns.quote { end += signs.sign(at: end).length }
    return whole.lowerBound + opening..<end
  }

  /// Numbers of paragraphs may be in brackets: `number:(a)`.
  private func valueEnd(from start: Int) -> Int {
    guard signs.value(at: start) == UInt8(ascii: "(") else { return wordEnd(from: start) }
    var end = start
    while end < signs.count {
      let sign = signs.sign(at: end)
      if QuerySigns.isBlank(sign.value) || sign.value == QuerySigns.quote { return start }
      end += sign.length
      if sign.value == UInt8(ascii: ")") { return end }
    }
    return start
  }

  private func value(
    of field: QueryField, _ range: Range<Int>
  ) throws(QuerySyntaxError) -> QueryExpression.FieldValue {
    let text = signs.plainText(range)
    if field == .year || field == .session {
      guard let numbers = FieldValues.numbers(text) else {
        throw error(.badNumberRange(field, found: text), range)
      }
      return .numbers(numbers)
    }
    if field == .date {
      guard let days = FieldValues.days(text) else { throw error(.badDays(found: text), range) }
      return .days(days)
    }
    var names: [String] = []
    for piece in pieces(of: text, in: field) {
      do throws(QuerySyntaxError.Reason) {
        names.append(try FieldValues.value(piece, of: field))
      } catch {
        throw self.error(error, range)
      }
    }
    guard names.contains(where: { !$0.isEmpty }) else { throw error(.missingValue(field), range) }
    return .names(names)
  }

  /// Commas part alternatives; a name may hold one of its own.
  private func pieces(of text: String, in field: QueryField) -> [String] {
    if field == .participant, ParticipantNames.key(of: text) != nil { return [text] }
    return text.split(separator: ",").map { FieldValues.trimmed($0) }
  }
}

extension QueryField {
  /// The fields that can be asked and whose names are like this, by the changes of letters between
  /// them, the nearest first; empty when none is.
  static func nearest(to name: String) -> [QueryField] {
    let letters = Array(name.lowercased().utf8)
    let distances = asked.compactMap { field in
      EditDistance.between(letters, Array(field.rawValue.utf8), limit: 2).map { (field, $0) }
    }
    let least = distances.map(\.1).min()
    return distances.filter { $0.1 == least && $0.1 < letters.count }.map(\.0)
  }

  /// Those that the index holds.
  package static let asked = allCases
}
