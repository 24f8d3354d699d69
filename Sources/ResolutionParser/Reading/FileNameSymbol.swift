// Part of Kimberlite.
import ResolutionModel

/// What a file's name says in the form of the UN Digital Library: `A_RES_62_11-ZH.txt` is
/// A/RES/62/11 in Chinese.
///
/// The slashes of the symbol are written `_`, the language follows after `-`. The UN's document system
/// has the job number there and the first letter of the language (`A_RES_62_11-0746510E.xml`), or
/// the letter alone. Names of any other form (`75_185.en.txt`, `notes.txt`) say nothing.
package struct FileNameIdentity: Sendable, Hashable {
  package var symbol: DocumentSymbol?
  package var language: Language?

  package init?(path: String) {
    var name = Self.stem(of: path)
    for mark in Self.reissues where name.hasSuffix(mark) { name.removeLast(mark.count) }
    language = Self.takeLanguage(from: &name) ?? Self.takeLetter(from: &name)
    let pieces = name.split(separator: "_", omittingEmptySubsequences: false).map(String.init)
    guard let components = Self.components(of: pieces, languageIsStated: language != nil),
      let symbol = DocumentSymbol(components)
    else { return nil }
    self.symbol = symbol
  }

  /// The organs whose documents may come without a language in their name.
  private static let organs: Set<String> = [
    "A", "S", "E", "T", "ST", "DP", "TD", "CAT", "CCPR", "CED", "CEDAW", "CERD", "CMW", "CRC",
    "CRPD", "FCCC", "CBD", "HRI", "HSP", "UNEP", "LOS", "SPLOS", "ISBA", "NPT", "BWC", "CCW", "CD",
    "DC", "ECE", "ESCAP", "LC",
  ]
  private static let reissues = ["_reissue", "-reissue", "_reissued", "-reissued"]
  /// The official languages by their letter in job numbers.
  private static let letters: [Character: String] = [
    "A": "ar", "C": "zh", "E": "en", "F": "fr", "R": "ru", "S": "es",
  ]
  private static let languages: Set<String> = ["AR", "DE", "EN", "ES", "FR", "RU", "ZH"]

  /// The last component of the path without its ending, and without the ` (1)` of a second download.
  private static func stem(of path: String) -> String {
    var name = path.split(separator: "/").last.map(String.init) ?? ""
    if let dot = name.lastIndex(of: "."), isEnding(name[name.index(after: dot)...]) {
      name = String(name[..<dot])
    }
    if name.hasSuffix(")"), let blank = name.lastIndex(of: " ") {
      name = String(name[..<blank])
    }
    return name
  }

  /// `txt`, `md`, `mp3`: small letters. `1-ZH` in `A_62_L.16_Add.1-ZH` is none.
  private static func isEnding(_ text: Substring) -> Bool {
    (1...8).contains(text.count)
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      && text.contains { $0.isLetter }
  }

  private static func takeLanguage(from name: inout String) -> Language? {
    guard name.count > 3 else { return nil }
    let code = name.suffix(2).uppercased()
    let separator = name.dropLast(2).last
    guard separator == "-" || separator == "_", languages.contains(code) else { return nil }
    name.removeLast(3)
    return Language(code: code.lowercased())
  }

  /// `-0746510E`, `-E`. After `_` a letter alone may be that of a part.
  private static func takeLetter(from name: inout String) -> Language? {
    guard let letter = name.last, let code = letters[letter] else { return nil }
    let digits = name.dropLast().reversed().prefix { $0.isASCII && $0.isNumber }
    let separator = name.dropLast(1 + digits.count).last
    switch (separator, digits.count) {
    case ("-", 0), ("-", 7), ("_", 7): break
    default: return nil
    }
    let rest = name.dropLast(2 + digits.count)
    // `A-C` are parts.
    guard rest.last.map({ $0.isNumber || $0 == ")" }) == true || digits.count == 7 else {
      return nil
    }
    name = String(rest)
    return Language(code: code)
  }

  /// The language that a part's letter names in the job numbers of the UN: `E` of `A_RES_62_11_E` may
  /// be English.
  static func language(ofPart part: Character) -> Language? {
    letters[part].flatMap { Language(code: $0) }
  }

  /// The symbol as text; nil when a piece cannot stand in one.
  private static func components(of pieces: [String], languageIsStated: Bool) -> String? {
    guard pieces.count >= 2, let organ = pieces.first,
      organs.contains(organ) || languageIsStated && (1...6).contains(organ.count),
      organ.allSatisfy({ $0.isASCII && $0.isUppercase }),
      pieces.dropFirst().allSatisfy(isComponent),
      pieces.dropFirst().contains(where: { $0.contains { $0.isNumber } })
    else { return nil }
    var symbol = organ
    for (index, piece) in pieces.enumerated().dropFirst() {
      if piece.hasPrefix("(") {
        // S_RES_1459_(2003)
        symbol += piece
      } else if organ == "S", index == 3, pieces[1] == "RES", isYear(piece) {
        symbol += "(\(piece))"
      } else if index >= 3, isPart(piece) {
        symbol += " " + piece
      } else {
        symbol += "/" + separatingPart(of: piece)
      }
    }
    return symbol
  }

  /// Digits, capitals and signs of a symbol; small letters only in `Add.1` and its like. Words
  /// without a number are short: `RES`, `HRC`, `PV`.
  private static func isComponent(_ piece: String) -> Bool {
    guard !piece.isEmpty,
      piece.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "().-[]".contains($0)) })
    else { return false }
    let word = piece.prefix { $0.isLetter }
    if word.contains(where: \.isLowercase) {
      return modifications.contains(String(word)) && piece.dropFirst(word.count).first == "."
    }
    return !piece.contains(where: \.isLowercase) && (word.count < piece.count || word.count <= 4)
  }

  private static let modifications: Set<String> = ["Add", "Amend", "Corr", "Rev", "Sub", "Summary"]

  private static func isYear(_ piece: String) -> Bool {
    Int(piece).map { (1946...2199).contains($0) } ?? false
  }

  /// The letter of a part, or several: `A`, `A-C`.
  private static func isPart(_ piece: String) -> Bool {
    piece.count <= 3 && piece.first?.isLetter == true
      && piece.allSatisfy { $0.isUppercase || $0 == "-" } && piece.count != 2
  }

  /// `254A-C` → `254 A-C`; `217(III)[A]` → `217(III) A`.
  private static func separatingPart(of piece: String) -> String {
    if piece.hasSuffix("]"), let open = piece.lastIndex(of: "[") {
      return piece[..<open] + " " + piece[piece.index(after: open)...].dropLast()
    }
    let number = piece.prefix { $0.isNumber }
    let rest = piece.dropFirst(number.count)
    return !number.isEmpty && isPart(String(rest)) ? "\(number) \(rest)" : piece
  }
}
