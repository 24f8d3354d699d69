// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// The name of a document or a paragraph anywhere: `A/RES/62/11@zh#op17.a`.
package struct Address: Hashable, Sendable, CustomStringConvertible {
  /// The canonical symbol, or a file's path for documents that have none.
  package var document: String
  package var isSymbol: Bool
  /// The document's name as typed: what looks like a symbol may still be a path.
  package var typed: String
  /// Nil: every language there is.
  package var language: String?
  /// The paragraph's id; nil: the whole document.
  package var paragraph: String?
  /// The last of several paragraphs, of which `paragraph` is the first: `op6` in `op4-op6`.
  package var lastParagraph: String?

  package init(
    document: String, isSymbol: Bool = true, language: String? = nil, paragraph: String? = nil
  ) {
    self.document = document
    self.isSymbol = isSymbol
    typed = document
    self.language = language
    self.paragraph = paragraph
  }

  package var description: String {
    document + (language.map { "@" + $0 } ?? "") + (paragraph.map { "#" + $0 } ?? "")
      + (lastParagraph.map { "-" + $0 } ?? "")
  }
}

extension Address {
  /// As typed: case and blanks are forgiven, `62/11` is A/RES/62/11, `3363 (XXX)` is
  /// A/RES/3363(XXX); so are the words of citations (`resolution 62/11, para. 17`), `op4(a)`, `op4-op6`
  /// and a language at the end. Nil when there is no name of a document, or no language behind `@`.
  package init?(_ text: String) {
    var plain = FieldValues.trimmed(Self.plain(text)[...])
    // `62/11#op18@en` is `62/11@en#op18`.
    let languages = plain.split(separator: "@", omittingEmptySubsequences: false)
    if languages.count == 2, let mark = languages[0].firstIndex(of: "#") {
      plain = languages[0][..<mark] + "@" + languages[1] + languages[0][mark...]
    }
    var document = plain[...]
    var typedParagraph: String?
    if let mark = document.lastIndex(of: "#") {
      let id = document[document.index(after: mark)...].filter { !$0.isWhitespace }
      typedParagraph = id.isEmpty ? nil : id
      document = document[..<mark]
    }
    if let mark = document.lastIndex(of: "@") {
      let rest = FieldValues.trimmed(document[..<mark])
      if let code = FieldValues.language(
        FieldValues.trimmed(document[document.index(after: mark)...]))
      {
        language = code
        document = document[..<mark]
      } else if document.index(after: mark) == document.endIndex || Self.symbol(rest) != nil {
        return nil
      }
    }
    let name = FieldValues.trimmed(document)
    guard name.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    typed = name
    if let (symbol, cited) = Self.cited(name) {
      self.document = symbol.canonical
      isSymbol = true
      typedParagraph = typedParagraph ?? cited
    } else if let symbol = Self.symbol(name) {
      self.document = symbol.canonical
      isSymbol = true
    } else {
      self.document = name
      isSymbol = false
    }
    setParagraphs(typedParagraph)
  }

  /// A symbol among the words of a citation, and the paragraph that it names.
  private static func cited(_ text: String) -> (DocumentSymbol, paragraph: String?)? {
    let citation = CitationWords.citation(text)
    guard citation.document != text else { return nil }
    var name = citation.document
    if citation.isDecision, isBareNumber(name) {
      name = (organPrefix(name) == nil ? "A/DEC/" : "E/DEC/") + name
    }
    guard let symbol = symbol(name) else { return nil }
    return (symbol, citation.paragraph)
  }

  /// `op4(a)` is `op4.a`; `op4-op6`, `op4-6` and `4–6` are from one to the other.
  private mutating func setParagraphs(_ typed: String?) {
    guard let typed else { return }
    let ends = typed.split { $0 == "-" || $0 == "–" }.map(Self.identifier)
    guard let first = ends.first, !first.isEmpty else { return }
    paragraph = first
    guard ends.count == 2, let last = ends.last, last.contains(where: \.isNumber) else {
      if ends.count > 1 { paragraph = Self.identifier(typed[...]) }
      return
    }
    let letters = first.prefix { $0.isLetter }
    lastParagraph = last.first?.isNumber == true ? letters + last : last
  }

  private static func identifier(_ typed: Substring) -> String {
    var id = ""
    for character in typed where character != ")" {
      if character != "(" { id.append(character) } else if id.last != "." { id.append(".") }
    }
    while id.last == "." { id.removeLast() }
    return id
  }

  /// The addresses in words of a command line: each document begins one; other words go on with the
  /// one before, so that `68/128 op 23` is one and `62/11 77/277` are two.
  package static func all(in words: [String]) -> [String] {
    var typed: [String] = []
    for word in words {
      if let last = typed.last, Address(last)?.isSymbol != true || Address(word)?.isSymbol != true {
        typed[typed.count - 1] = last + " " + word
      } else {
        typed.append(word)
      }
    }
    return typed
  }

  /// The symbol that is meant: with the organ where a resolution of the Assembly is named by its
  /// number, and with the part's letter apart from it (`75/242b`). Nil when it is none.
  static func symbol(_ text: String) -> DocumentSymbol? {
    var name = partBehind(plain(text))
    if let prefix = organPrefix(name) {
      name = prefix + name
    } else if isBareNumber(name) {
      name = "A/RES/" + name
    }
    guard let symbol = DocumentSymbol(name), symbol.components.count >= 2 else { return nil }
    guard symbol.isResolution || symbol.isDecision, symbol.part == nil,
      let last = symbol.components.last, let letter = last.last, letter.isLetter,
      last.dropLast().allSatisfy({ $0.isNumber }), last.count > 1
    else { return symbol }
    return DocumentSymbol(symbol.canonical.dropLast() + " " + String(letter)) ?? symbol
  }

  /// `62/11`, `31/16 A`, `S-8/1`, `ES-10/15`, `3363 (XXX)`: how resolutions of the Assembly are
  /// named (UN Editorial Manual).
  private static func isBareNumber(_ text: String) -> Bool {
    let upper = text.uppercased()
    var rest = upper[...]
    if rest.hasPrefix("ES-") { rest = rest.dropFirst(3) }
    if rest.hasPrefix("S-") { rest = rest.dropFirst(2) }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.count) else { return false }
    rest = rest.dropFirst(digits.count).drop { $0 == " " }
    if rest.first == "(" { return rest.dropFirst().allSatisfy { "IVXLSE-) ABCD".contains($0) } }
    guard rest.first == "/" else { return false }
    rest = rest.dropFirst().drop { $0 == " " }
    let number = rest.prefix { $0.isASCII && $0.isNumber }
    let part = rest.dropFirst(number.count).filter { $0 != " " }
    return (1...4).contains(number.count) && part.count <= 1 && part.allSatisfy(\.isLetter)
  }

  /// `217 A (III)`, as texts cite parts of old resolutions, with the letter where symbols have it:
  /// `217(III) A`. Any other name as it is.
  private static func partBehind(_ text: String) -> String {
    guard text.last == ")", let bracket = text.lastIndex(of: "(") else { return text }
    let number = FieldValues.trimmed(text[..<bracket])
    guard let letter = number.last, letter.isASCII, letter.isLetter else { return text }
    let digits = FieldValues.trimmed(number.dropLast()[...])
    guard digits.last?.isNumber == true else { return text }
    return digits + text[bracket...] + " " + String(letter)
  }

  /// What begins the symbol of a resolution whose number has a year: `1459 (2003)` is one of the Security
  /// Council, `1996/31` one of the Economic and Social Council. Nil for any other number.
  private static func organPrefix(_ text: String) -> String? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count).drop { $0 == " " }
    func isYear(_ text: Substring) -> Bool {
      Int(text).map { text.count == 4 && (1946...2199).contains($0) } ?? false
    }
    if rest.first == "(", rest.last == ")", (1...4).contains(digits.count) {
      return isYear(rest.dropFirst().dropLast()) ? "S/RES/" : nil
    }
    guard isYear(digits), rest.first == "/" else { return nil }
    let number = rest.dropFirst()
    return (1...3).contains(number.count) && number.allSatisfy { $0.isASCII && $0.isNumber }
      ? "E/RES/" : nil
  }

  /// Full-width forms as their plain ones.
  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.value {
      case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
      case 0x3000, 0xA0: " "
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
