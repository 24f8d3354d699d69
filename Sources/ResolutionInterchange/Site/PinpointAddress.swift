// Part of Kimberlite.

/// The paragraph that a citation's pinpoint names first: `para. 9` is `op9`, `paras. 3-5` is `op3`,
/// `para. 17 (a)` is `op17.a`.
enum PinpointAddress {
  static func id(of pinpoint: String) -> String? {
    for label in ["paras. ", "para. ", "op. paras. ", "op. para. "] where pinpoint.hasPrefix(label)
    {
      var rest = pinpoint.dropFirst(label.count)
      let number = rest.prefix { $0.isASCII && $0.isNumber }
      guard !number.isEmpty else { return nil }
      rest = rest.dropFirst(number.count)
      var id = "op\(number)"
      while let letters = letters(&rest) { id += ".\(letters)" }
      return id
    }
    return nil
  }

  /// Letters in brackets at the beginning.
  private static func letters(_ text: inout Substring) -> Substring? {
    let trimmed = text.drop { $0 == " " }
    guard trimmed.first == "(", let end = trimmed.firstIndex(of: ")") else { return nil }
    let inside = trimmed[trimmed.index(after: trimmed.startIndex)..<end]
    guard (1...4).contains(inside.count), inside.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return nil
    }
    text = trimmed[trimmed.index(after: end)...]
    return inside
  }
}
