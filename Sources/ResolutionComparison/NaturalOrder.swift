// Part of Kimberlite.

/// The order in which people look for symbols: numbers in them by value, A/RES/9/1 before
/// A/RES/61/28; what is empty last.
package enum NaturalOrder {
  /// Whether `a` stands before `b`; never both ways.
  package static func precedes(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>) -> Bool {
    let a = Array(a)
    let b = Array(b)
    if a.isEmpty || b.isEmpty { return !a.isEmpty && b.isEmpty }
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      if isDigit(a[i]), isDigit(b[j]) {
        let first = digits(a, &i)
        let second = digits(b, &j)
        if first.count != second.count { return first.count < second.count }
        if first != second { return first.lexicographicallyPrecedes(second) }
      } else if a[i] != b[j] {
        return a[i] < b[j]
      } else {
        i += 1
        j += 1
      }
    }
    // Equal but for leading zeros at most: by length, so that the order is strict.
    let rest = (a.count - i, b.count - j)
    return rest.0 != rest.1 ? rest.0 < rest.1 : a.count < b.count
  }

  /// Without leading zeros.
  private static func digits(_ bytes: [UInt8], _ index: inout Int) -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    return bytes[start..<index].drop { $0 == UInt8(ascii: "0") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
