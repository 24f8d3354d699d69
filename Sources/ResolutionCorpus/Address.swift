// Part of Kimberlite.
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
  }
}

extension Address {
  /// As typed: case and blanks are forgiven, `62/11` is A/RES/62/11, `3363 (XXX)` is
  /// A/RES/3363(XXX). Nil when there is no name of a document.
  package init?(_ text: String) {
    let plain = FieldValues.trimmed(Self.plain(text)[...])
    var document = plain[...]
    if let mark = document.lastIndex(of: "#") {
      let id = document[document.index(after: mark)...].filter { !$0.isWhitespace }
      paragraph = id.isEmpty ? nil : id
      document = document[..<mark]
    }
    if let mark = document.lastIndex(of: "@"),
      let code = FieldValues.language(
        FieldValues.trimmed(document[document.index(after: mark)...]))
    {
      language = code
      document = document[..<mark]
    }
    let name = FieldValues.trimmed(document)
    guard !name.isEmpty else { return nil }
    typed = name
    if let symbol = Self.symbol(name) {
      self.document = symbol.canonical
      isSymbol = true
    } else {
      self.document = name
      isSymbol = false
    }
  }

  /// The symbol that is meant: with the organ where a resolution of the Assembly is named by its
  /// number, and with the part's letter apart from it (`75/242b`). Nil when it is none.
  static func symbol(_ text: String) -> DocumentSymbol? {
    var name = plain(text)
    if isBareNumber(name) { name = "A/RES/" + name }
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
