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

  package var isResolution: Bool { nature == "RES" }
  package var isDecision: Bool { nature == "DEC" }
  /// `A/68/L.35`, `A/HRC/40/L.22/Rev.1`: not yet adopted.
  package var isDraft: Bool {
    nature == nil && components.dropFirst().contains { $0.hasPrefix("L.") }
  }

  /// `RES` or `DEC`, behind the organ or behind its subsidiary body: `A/RES/…`, `A/HRC/RES/…`.
  private var nature: Substring? {
    components.dropFirst().prefix(2).first { $0 == "RES" || $0 == "DEC" }
  }

  /// What resolutions and decisions have behind their nature: `40/11` in `A/HRC/RES/40/11`,
  /// `1459(2003)` in `S/RES/1459(2003)`.
  package var number: String? {
    guard let nature, let place = components.firstIndex(of: nature) else { return nil }
    return components[(place + 1)...].joined(separator: "/")
  }

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

  /// The organ, in English, by the components before the nature.
  package var body: String? {
    let parts = components
    return Self.series.first { parts.starts(with: $0.components) }?.body
  }

  /// The organs by what begins their symbols, a subsidiary organ before the one above it.
  private static let series: [(components: [Substring], body: String)] = [
    (["A", "HRC"], "Human Rights Council"), (["A"], "General Assembly"),
    (["S"], "Security Council"), (["E"], "Economic and Social Council"),
    (["T"], "Trusteeship Council"), (["ST"], "Secretariat"),
  ]

  /// The symbol of a resolution or decision by its printed number: `62/11`, `1459 (2003)`. Without
  /// the organ the number's own form decides: a year in brackets is the Security Council's, a year
  /// before the stroke the Economic and Social Council's, any other the General Assembly's.
  package init?(number: String, of organ: String?, isDecision: Bool = false) {
    let stem: String
    if let organ {
      guard let known = Self.series.first(where: { $0.body == organ }) else { return nil }
      stem = known.components.joined(separator: "/")
    } else {
      stem = Self.organStem(ofNumber: number)
    }
    self.init("\(stem)/\(isDecision ? "DEC" : "RES")/\(number)")
  }

  private static func organStem(ofNumber number: String) -> String {
    func isYear(_ text: Substring) -> Bool {
      text.count == 4 && Int(text).map { (1946...2199).contains($0) } ?? false
    }
    if let open = number.firstIndex(of: "("), number.last == ")" {
      return isYear(number[number.index(after: open)...].dropLast()) ? "S" : "A"
    }
    return isYear(number.prefix { $0 != "/" }) && number.contains("/") ? "E" : "A"
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
