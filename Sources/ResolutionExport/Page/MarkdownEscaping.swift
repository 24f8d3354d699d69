// Part of Kimberlite.

/// Text on its way into Markdown (CommonMark and its tables).
enum MarkdownEscaping {
  /// Every sign that could mean something gets a backslash; line breaks become blanks.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~":
      text += "\\"
      text.unicodeScalars.append(scalar)
    case "\n", "\r", "\t": text += " "
    case "&": text += "&amp;"
    default:
      if TerminalText.isUnsafe(scalar) {
        text += "\u{FFFD}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}
