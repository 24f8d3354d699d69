// Part of Kimberlite.

/// A command that a sentence suggests, as the shell reads it: whoever copies it gets what is meant.
enum SuggestedCommand {
  /// `kimberlite show 'A/RES/3379 (XXX)'`.
  ///
  /// - Parameter index: the folder of the index that was asked; it is named where the command would not
  ///   find it by itself.
  static func text(_ words: String..., index: String? = nil) -> String {
    var all = ["kimberlite"] + words.map(quoted)
    if let index, index != IndexOptions.path(nil) { all += ["--index", quoted(index)] }
    return all.joined(separator: " ")
  }

  /// A path that begins with a hyphen would be read as an option.
  static func path(_ path: String) -> String { path.hasPrefix("-") ? "./" + path : path }

  /// A word as POSIX shells read it: between single quotes only where it needs them. One with controls, or
  /// signs that turn the direction of writing, is written with their bytes (`$'…'`), so that it is
  /// safe to look at too.
  static func quoted(_ word: String) -> String {
    if word.unicodeScalars.contains(where: needsCode) { return coded(word) }
    let isPlain =
      word.unicodeScalars.allSatisfy(isPlain)
      && word.first.map { !"#~=".contains($0) } ?? false
    return isPlain
      ? word
      : "'"
        + word.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case "/", ".", ",", ":", "@", "%", "+", "-", "_", "#", "=", "~": true
    default:
      scalar.value > 0x7F && (scalar.properties.isAlphabetic || scalar.properties.isIdeographic)
    }
  }

  /// What a line must not show as it is.
  private static func needsCode(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private static func coded(_ word: String) -> String {
    var text = "$'"
    for scalar in word.unicodeScalars {
      if needsCode(scalar) {
        for byte in String(scalar).utf8 {
          text += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
      } else {
        if scalar == "'" || scalar == "\\" { text += "\\" }
        text.unicodeScalars.append(scalar)
      }
    }
    return text + "'"
  }
}
