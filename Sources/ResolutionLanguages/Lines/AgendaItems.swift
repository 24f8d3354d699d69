// Part of Kimberlite.

/// The numbers after "Agenda item": `72 (b)`, `9, 11 and 14`, `103(jj)`.
package enum AgendaItems {
  /// The first item of a line, wherever in it the number stands.
  package static func first(in line: ByteText) -> String? {
    guard let start = line.indices.first(where: { line.digits(at: $0) != nil }) else { return nil }
    return read(line, from: start, separators: [])?.item
  }

  /// The first item, with its letter in brackets after a space, and the index after the last one.
  static func read(
    _ text: ByteText, from start: Int, separators: [StaticString]
  ) -> (item: String, end: Int)? {
    var at = text.skippingBlanks(from: start)
    var first: String?
    var end = at
    reading: while at < text.endIndex {
      if let number = text.digits(at: at) {
        end = number.end
        if first == nil { first = String(number.value) }
      } else if let letter = letter(text, at: at) {
        end = letter.end
        if let item = first, !item.contains("("), text[start..<at].trimmed.isSingleNumber {
          first = item + " (\(letter.name))"
        }
      } else {
        guard first != nil else { return nil }
        if text[at] == 0x2C || text[at] == 0x3B {
          at = text.skippingBlanks(from: at + 1)
          continue
        }
        for word in separators where text.has(word, at: at) {
          at = text.skippingBlanks(from: at + word.utf8CodeUnitCount)
          continue reading
        }
        break
      }
      at = text.skippingBlanks(from: end)
    }
    return first.map { ($0, end) }
  }

  private static func letter(_ text: ByteText, at index: Int) -> (name: String, end: Int)? {
    let open = text.scalar(at: index)
    guard open.value == 0x28 || open.value == 0xFF08 else { return nil }
    let inner = text.skippingBlanks(from: index + open.length)
    var last = inner
    while last < text.endIndex, last - inner < 3, Scalars.isLowercase(UInt32(text[last])) {
      last += 1
    }
    guard last > inner else { return nil }
    let close = text.skippingBlanks(from: last)
    guard close < text.endIndex else { return nil }
    let mark = text.scalar(at: close)
    guard mark.value == 0x29 || mark.value == 0xFF09 else { return nil }
    return (text[inner..<last].string, close + mark.length)
  }
}

extension ByteText {
  fileprivate var isSingleNumber: Bool {
    guard let number = digits(at: startIndex) else { return false }
    return number.end == endIndex
  }
}
