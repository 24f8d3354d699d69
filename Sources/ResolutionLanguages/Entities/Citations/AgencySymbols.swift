// Part of Kimberlite.

/// Symbols of agencies whose form is their own: `MSC 81/25/Add.1` and `MSC.202(81)` of the
/// International Maritime Organization, `C-16/DEC.11` and `C-SS-4/DEC.3` of the Organisation for the
/// Prohibition of Chemical Weapons.
enum AgencySymbols {
  private static let maritime: [StaticString] = ["MSC", "MEPC", "LEG", "FAL", "LC", "A", "C", "LP"]

  static func symbol(in text: ByteText, at start: Int) -> SymbolScanner.Symbol? {
    guard start < text.endIndex, text[start].isCapital,
      start == text.startIndex || !text[start - 1].isLetter && text[start - 1] != 0x2F
    else { return nil }
    var end = start
    while end < text.endIndex, text[end].isCapital { end += 1 }
    guard end - start <= 4, end < text.endIndex else { return nil }
    let found: Int? =
      switch text[end] {
      case UInt8(ascii: "."): numbered(text, start..<end)
      case 0x20: paper(text, start..<end)
      case UInt8(ascii: "-"): decision(text, behind: end)
      default: nil
      }
    return found.map { SymbolScanner.Symbol(canonical: text[start..<$0].string, end: $0) }
  }

  /// `MSC.202(81)`.
  private static func numbered(_ text: ByteText, _ head: Range<Int>) -> Int? {
    guard maritime.contains(where: { text[head].equals($0) }),
      let number = text.digits(at: head.upperBound + 1), text.has("(", at: number.end),
      let session = text.digits(at: number.end + 1), text.has(")", at: session.end)
    else { return nil }
    return session.end + 1
  }

  /// `MSC 81/25/Add.1`.
  private static func paper(_ text: ByteText, _ head: Range<Int>) -> Int? {
    guard head.count > 1, maritime.contains(where: { text[head].equals($0) }),
      let session = text.digits(at: head.upperBound + 1), text.has("/", at: session.end),
      let number = text.digits(at: session.end + 1)
    else { return nil }
    var end = number.end
    for word in ["/Add.", "/Rev.", "/Corr."] as [StaticString] where text.has(word, at: end) {
      if let next = text.digits(at: end + word.utf8CodeUnitCount) { end = next.end }
    }
    return end
  }

  /// `C-16/DEC.11`, `EC-M-33/DEC.1`.
  private static func decision(_ text: ByteText, behind end: Int) -> Int? {
    var place = end + 1
    while place < text.endIndex, place - end < 9,
      text[place].isCapital || text[place].isDigit || text[place] == 0x2D
    {
      place += 1
    }
    guard text[place - 1].isDigit else { return nil }
    for word in ["/DEC.", "/RES."] as [StaticString] where text.has(word, at: place) {
      return text.digits(at: place + word.utf8CodeUnitCount)?.end
    }
    return nil
  }
}
