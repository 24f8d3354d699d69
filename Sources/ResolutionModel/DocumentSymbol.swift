// Part of Kimberlite.

/// The symbol of a United Nations document: `A/RES/62/11`, `A/RES/75/242 B`, `A/58/623`,
/// `S/RES/1459(2003)`.
///
/// Keeps what was written and a canonical form, and compares by the canonical form. The parts are
/// those of the UN Research Guide "Symbols" and the UN Editorial Manual.
package struct DocumentSymbol: Sendable, Hashable, CustomStringConvertible {
  /// As written.
  package let rawValue: String
  /// Upper case but for `Add`, `Corr`, `Rev` and the like, single spaces before part letters only.
  package let canonical: String

  /// Nil when the text is no symbol: it must hold at least two components joined by `/`, the first
  /// of capital letters.
  package init?(_ text: String) {
    guard let canonical = Self.canonicalForm(of: text) else { return nil }
    rawValue = text
    self.canonical = canonical
  }

  package var description: String { canonical }
  package static func == (a: Self, b: Self) -> Bool { a.canonical == b.canonical }
  package func hash(into hasher: inout Hasher) { hasher.combine(canonical) }

  /// The components between the slashes, without a part letter: `A`, `RES`, `75`, `242`.
  package var components: [Substring] {
    let base = canonical.split(separator: " ", maxSplits: 1).first ?? ""
    return base.split(separator: "/")
  }

  /// The letter of a part or a range of letters: `B` in `A/RES/75/242 B`, `A-C`.
  package var part: Substring? {
    let pieces = canonical.split(separator: " ", maxSplits: 1)
    return pieces.count == 2 ? pieces[1] : nil
  }

  package var isResolution: Bool { components.dropFirst().first == "RES" }
  package var isDecision: Bool { components.dropFirst().first == "DEC" }

  /// The regular session that the symbol states: 62 in `A/RES/62/11` and `A/62/L.16`; nil for
  /// special sessions (`A/RES/S-32/1`), other organs, and the running numbers of before 1976.
  package var session: Int? {
    let parts = components
    guard parts.first == "A", parts.count >= 3 else { return nil }
    let index = parts[1] == "RES" || parts[1] == "DEC" ? 2 : parts[1].hasPrefix("C.") ? 2 : 1
    guard parts.count > index + 1 || index == 1 else { return nil }
    guard let number = Int(parts[index]), (1...150).contains(number) else { return nil }
    return number
  }

  /// The organ, in English, by the first component.
  package var body: String? {
    switch components.first {
    case "A": components.dropFirst().first == "HRC" ? "Human Rights Council" : "General Assembly"
    case "S": "Security Council"
    case "E": "Economic and Social Council"
    case "T": "Trusteeship Council"
    case "ST": "Secretariat"
    default: nil
    }
  }

  private static let mixedCase = [
    "ADD": "Add", "CORR": "Corr", "REV": "Rev", "AMEND": "Amend", "SUB": "Sub",
    "SUMMARY": "Summary", "AGENDA": "Agenda", "CORRIGENDUM": "Corrigendum",
  ]

  private static func canonicalForm(of text: String) -> String? {
    var base = ""
    var part = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{FF0F}": base.append("/")
      case "*", "\u{200B}", "\u{FEFF}": continue
      case " ", "\u{A0}", "\u{3000}", "\t": if !base.isEmpty { base.append(" ") }
      default:
        let value = scalar.value
        let folded = (0xFF01...0xFF5E).contains(value) ? value - 0xFEE0 : value
        guard folded < 0x80, let ascii = Unicode.Scalar(folded) else { return nil }
        base.unicodeScalars.append(ascii)
      }
    }
    var words = base.split(separator: " ")
    if let last = words.last, words.count > 1, Self.isPartLetters(last), !last.contains("/") {
      part = last.uppercased()
      words.removeLast()
      while let next = words.last, words.count > 1, Self.isPartLetters(next), !next.contains("/") {
        part = next.uppercased() + " " + part
        words.removeLast()
      }
    }
    let pieces = words.joined().split(separator: "/", omittingEmptySubsequences: false)
    guard pieces.count >= 2, let first = pieces.first, isSeries(first),
      pieces.allSatisfy({ !$0.isEmpty })
    else { return nil }
    let folded = pieces.map { piece -> String in
      let stem = piece.prefix { $0.isLetter }.uppercased()
      return (mixedCase[stem] ?? stem) + withGroup(piece.dropFirst(stem.count).uppercased())
    }
    return folded.joined(separator: "/") + (part.isEmpty ? "" : " " + part)
  }

  /// The first component: letters, and behind them what some bodies add, as in `ICC-ASP`, `IDB.47`,
  /// `GC(64)`.
  private static func isSeries(_ piece: Substring) -> Bool {
    guard let first = piece.first, first.isLetter else { return false }
    return piece.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-.()".contains($0))
    }
  }

  /// What stands in brackets behind a number, in its usual case: `(Sect.16)`, `(PartI)`.
  private static func withGroup(_ text: String) -> String {
    guard let open = text.firstIndex(of: "(") else { return text }
    let inner = text[text.index(after: open)...]
    let word = inner.prefix { $0.isLetter }
    for name in ["Sect", "Part", "Vol", "Supp", "Introduction", "Planoutline", "Income"]
    where word.hasPrefix(name.uppercased()) {
      return text[...open] + name + inner.dropFirst(name.count)
    }
    return text
  }

  private static func isPartLetters(_ word: Substring) -> Bool {
    (1...3).contains(word.count) && word.allSatisfy { $0.isLetter || $0 == "-" }
      || word == "and" || word == "to"
  }
}
