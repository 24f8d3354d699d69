// Part of Kimberlite.

/// Text from documents, file names and arguments on its way to a terminal.
///
/// A terminal obeys control characters, and marks that turn the direction of writing can make a line
/// read as something else. Neither ever reaches it as it is: they are shown as `\u{1B}`.
package enum TerminalText {
  /// The text with every control and direction character shown as an escape.
  package static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = ""
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  /// As `escaped`, with line breaks and tabs as one space: for texts that are shown on one line.
  static func onOneLine(_ character: Character) -> String {
    if character.isNewline || character == "\t" { return " " }
    return escaped(String(character))
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    guard isUnsafe(scalar) else { return result.unicodeScalars.append(scalar) }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    result += "\\u{" + (digits.utf8.count < 2 ? "0" : "") + digits + "}"
  }

  /// C0 and C1 controls, DEL, line and paragraph separators, and what turns or hides the direction
  /// of writing.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
