// Part of Kimberlite.

/// A paragraph's text in the form in which recognisers read it, and where each of its bytes comes from.
///
/// Full-width letters, digits and signs become ASCII, but for , ; : and the stops of Chinese; runs of
/// blanks become one space, and none beside an ideograph, where extraction from PDF leaves them; single
/// digits that blanks set apart are joined (2 0 0 7 年); short and long dashes become `-`, curly
/// apostrophes `'`; soft hyphens and characters without width go. Quotation marks and everything else
/// stay. One pass, some 3 ns per byte.
package struct FoldedText: Sendable {
  /// UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// For each byte, the place of its scalar in the text.
  private var origins: [Int32] = []

  package init(_ text: String) {
    var text = text
    text.withUTF8 { source in
      bytes.reserveCapacity(source.count)
      origins.reserveCapacity(source.count)
      fold(source)
    }
  }

  package var count: Int { bytes.count }
  package var all: ByteText { bytes[...] }

  package subscript(range: Range<Int>) -> ByteText { bytes[range] }

  /// The scalars of the text from which these bytes come; an empty range stays empty.
  package func scalars(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let place = range.lowerBound < origins.count ? Int(origins[range.lowerBound]) : scalarCount
      return place..<place
    }
    return Int(origins[range.lowerBound])..<Int(origins[range.upperBound - 1]) + 1
  }

  private var scalarCount: Int { (origins.last.map { Int($0) } ?? -1) + 1 }

  // MARK: - Folding

  private mutating func fold(_ source: UnsafeBufferPointer<UInt8>) {
    var index = 0
    var place: Int32 = 0
    var isBlankPending = false
    while index < source.count {
      let byte = source[index]
      if byte < 0x80 {
        index += 1
        if byte == 0x20 || byte &- 0x09 < 5 {
          isBlankPending = true
        } else {
          if isBlankPending { addBlank(before: UInt32(byte), place) }
          isBlankPending = false
          bytes.append(byte)
          origins.append(place)
        }
      } else {
        let (value, length) = Self.scalar(source, at: index)
        if Scalars.isBlank(value) {
          isBlankPending = isBlankPending || !Self.isWithoutWidth(value)
        } else if value != 0xAD {
          if isBlankPending { addBlank(before: value, place) }
          isBlankPending = false
          append(value, source, index..<index + length, place)
        }
        index += length
      }
      place += 1
    }
  }

  /// One space, unless an ideograph is on one side of it or it sets single digits apart.
  private mutating func addBlank(before value: UInt32, _ place: Int32) {
    guard let last = bytes.last else { return }
    if last >= 0x80, isIdeographLast { return }
    if value >= 0x80, Scalars.isIdeographic(value) {
      joinSingleDigits()
      return
    }
    bytes.append(0x20)
    origins.append(place - 1)
  }

  private var isIdeographLast: Bool {
    Scalars.isIdeographic(bytes[...].scalar(before: count).value)
  }

  private mutating func append(
    _ value: UInt32, _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ place: Int32
  ) {
    if let ascii = Self.ascii(value) {
      bytes.append(ascii)
      origins.append(place)
      return
    }
    if Scalars.isIdeographic(value) { joinSingleDigits() }
    for index in range {
      bytes.append(source[index])
      origins.append(place)
    }
  }

  /// Takes the spaces out of `2 0 0 7` at the end of what is folded: an ideograph follows.
  private mutating func joinSingleDigits() {
    var start = count
    while start >= 2, bytes[start - 1].isDigit, bytes[start - 2] == 0x20 { start -= 2 }
    // The first digit of the run has no space before it, and must be single.
    guard count - start >= 2, start >= 1, bytes[start - 1].isDigit,
      start == 1 || !bytes[start - 2].isDigit
    else { return }
    var target = start
    for index in stride(from: start + 1, to: count, by: 2) {
      bytes[target] = bytes[index]
      origins[target] = origins[index]
      target += 1
    }
    bytes.removeLast(count - target)
    origins.removeLast(origins.count - target)
  }

  /// The ASCII character that stands for a scalar in the folded text.
  private static func ascii(_ value: UInt32) -> UInt8? {
    switch value {
    case 0xFF0C, 0xFF1B, 0xFF1A, 0xFF01, 0xFF1F: nil
    case 0xFF01...0xFF5E: UInt8(value - 0xFEE0)
    case 0x2018, 0x2019, 0x02BC: UInt8(ascii: "'")
    case 0x2010...0x2013, 0x2212: UInt8(ascii: "-")
    default: nil
    }
  }

  private static func isWithoutWidth(_ value: UInt32) -> Bool {
    (0x200B...0x200F).contains(value) || value == 0x2060 || value == 0xFEFF
  }

  private static func scalar(
    _ source: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (value: UInt32, length: Int) {
    let first = source[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard index + length <= source.count else { return (0xFFFD, source.count - index) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(source[index + offset] & 0x3F) }
    return (value, length)
  }
}
