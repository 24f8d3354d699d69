// Part of Kimberlite.

/// How many columns a text takes in a terminal.
///
/// East Asian wide characters take two, combining and invisible ones none. What a reader sees as one
/// character (a letter with its accents, an emoji of several parts) is measured as one and never cut.
package enum DisplayWidth {
  package static func of(_ text: String) -> Int {
    // Nearly every label and number is plain ASCII.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  package static func of(_ character: Character) -> Int {
    var widest = 0
    for scalar in character.unicodeScalars {
      // Flags, and characters with the mark for their emoji form, are drawn wide.
      let isWide = scalar == "\u{FE0F}" || (0x1F1E6...0x1F1FF).contains(scalar.value)
      widest = max(widest, isWide ? 2 : of(scalar))
    }
    return widest
  }

  package static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F...0x9F).contains(value) ? 0 : 1 }
    if (0x4E00...0x9FFF).contains(value) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: return isWide(value) ? 2 : 1
    }
  }

  /// By halves: the table has about a hundred ranges.
  private static func isWide(_ value: UInt32) -> Bool {
    let ranges = WideRanges.all
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if value > ranges[middle].upperBound {
        low = middle + 1
      } else if value < ranges[middle].lowerBound {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}
