// Part of Kimberlite.

/// The numbers of resolutions with their year: `1459 (2003)`.
enum NumberWithYear {
  /// The whole text as such a number, with one blank before the bracket; nil for any other text.
  static func read(_ text: ByteText) -> String? {
    let bare = text.trimmed
    guard let number = bare.digits(at: bare.startIndex), (1..<10_000).contains(number.value) else {
      return nil
    }
    let open = bare.skippingBlanks(from: number.end)
    guard let inner = bracket(bare, at: open, 0x28, 0xFF08),
      let year = bare.digits(at: inner), (1946...2199).contains(year.value),
      let end = bracket(bare, at: year.end, 0x29, 0xFF09), end == bare.endIndex
    else { return nil }
    return "\(number.value) (\(year.value))"
  }

  /// The index after a bracket, plain or full-width.
  private static func bracket(
    _ text: ByteText, at index: Int, _ plain: UInt32, _ wide: UInt32
  ) -> Int? {
    guard index < text.endIndex else { return nil }
    let scalar = text.scalar(at: index)
    return scalar.value == plain || scalar.value == wide ? index + scalar.length : nil
  }
}

extension ByteText {
  /// The length of a hyphen or dash at `index`.
  func dash(at index: Int) -> Int? {
    guard index < endIndex else { return nil }
    let scalar = scalar(at: index)
    let isDash = scalar.value == 0x2D || (0x2010...0x2015).contains(scalar.value)
    return isDash ? scalar.length : nil
  }

  /// Whether the text ends with a colon, plain or full-width.
  var hasColonAtEnd: Bool { lastScalar == 0x3A || lastScalar == 0xFF1A }
}
