// Part of Kimberlite.

/// Text on its way into Markdown (CommonMark and its tables).
enum MarkdownEscaping {
  /// Every sign that could mean something gets a backslash; line breaks become blanks.
  static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      // Inside a word, as in an address, it means nothing.
      if scalar == "#", previous != " " {
        result += "#"
      } else {
        append(scalar, to: &result)
      }
      previous = scalar.properties.isWhitespace ? " " : scalar
    }
    return result
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
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
