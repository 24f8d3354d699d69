// Part of Kimberlite.
import ResolutionCorpus
import ResolutionLanguages

/// Names for the files of documents, as the UN Digital Library builds its own: `A_RES_62_11-EN`. Each name
/// is given once; letters and digits of all scripts and `_ - .` only, so that every system takes it.
package struct DocumentFileNames {
  // Some systems do not tell capitals from small letters.
  private var names = UniqueNames(heedsCase: false)

  package init() {}

  /// A name without ending; of a second document that would have the same one, `A_RES_62_11-EN-2`.
  package mutating func name(of address: Address) -> String {
    names.name(Self.plain(address))
  }

  private static func plain(_ address: Address) -> String {
    var document = address.document
    if !address.isSymbol {
      document = String(document.split(separator: "/").last ?? "document")
      if let dot = document.lastIndex(of: "."), dot > document.startIndex {
        document = String(document[..<dot])
      }
    }
    let code = address.language.map { "-" + $0.uppercased() } ?? ""
    let name = PlainName.of(document, keeping: ".-", bytes: 160) ?? "document"
    // A name from a file may have its language already.
    return name.uppercased().hasSuffix(code) ? name : name + code
  }
}

/// Names made of letters and digits, for files and keys.
enum PlainName {
  /// Letters, their marks and digits of all scripts, composed (NFC); runs of all else become low lines, none at
  /// an end, nor signs or marks at the beginning. Nil where nothing is left.
  ///
  /// - Parameters:
  ///   - signs: what stays besides.
  ///   - bytes: at most, in UTF-8.
  static func of(_ text: String, keeping signs: String, bytes: Int) -> String? {
    var name = ""
    for scalar in ComposedText.of(text).unicodeScalars {
      guard name.utf8.count + UTF8.width(scalar) <= bytes else { break }
      if isKept(scalar) || signs.unicodeScalars.contains(scalar) {
        name.unicodeScalars.append(scalar)
      } else if name.utf8.last != UInt8(ascii: "_") {
        name += "_"
      }
    }
    while let first = name.unicodeScalars.first,
      first == "_" || signs.unicodeScalars.contains(first) || isMark(first)
    {
      name.unicodeScalars.removeFirst()
    }
    while name.unicodeScalars.last == "_" { name.unicodeScalars.removeLast() }
    return name.isEmpty ? nil : name
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
      || scalar.properties.generalCategory == .spacingMark
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      true
    default: false
    }
  }
}
