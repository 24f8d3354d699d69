// Part of Kimberlite.

/// A text cut to a number of columns at the border of a word, with an ellipsis where it was cut.
/// Control characters are shown as escapes, line breaks and tabs as blanks.
enum WordCut {
  /// The words that fit from the start on; of a first word that is too long as much as fits.
  static func head(of text: String, columns: Int) -> String {
    let characters = shown(text)
    guard width(of: characters[...]) > columns else { return String(characters) }
    var end = 0
    var used = 1
    while end < characters.count, used + DisplayWidth.of(characters[end]) <= columns {
      used += DisplayWidth.of(characters[end])
      end += 1
    }
    let whole = end
    while end > 0, !isBorder(characters, end) { end -= 1 }
    let kept = characters[..<(end > 0 ? end : whole)]
    return String(kept.reversed().drop { $0 == " " }.reversed()) + "…"
  }

  /// The words that fit up to the end; of a last word that is too long as much as fits.
  static func tail(of text: String, columns: Int) -> String {
    let characters = shown(text)
    guard width(of: characters[...]) > columns else { return String(characters) }
    var start = characters.count
    var used = 1
    while start > 0, used + DisplayWidth.of(characters[start - 1]) <= columns {
      used += DisplayWidth.of(characters[start - 1])
      start -= 1
    }
    let whole = start
    while start < characters.count, !isBorder(characters, start) { start += 1 }
    let kept = characters[(start < characters.count ? start : whole)...]
    return "…" + String(kept.drop { $0 == " " })
  }

  private static func isBorder(_ characters: [Character], _ index: Int) -> Bool {
    characters[index] == " " || LineBreaking.isAllowed(characters[index - 1], characters[index])
  }

  private static func shown(_ text: String) -> [Character] {
    text.flatMap { Array(TerminalText.onOneLine($0)) }
  }

  private static func width(of characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { $0 + DisplayWidth.of($1) }
  }
}
