// Part of Kimberlite.
import ResolutionCorpus

/// Names for the files of documents, as the UN Digital Library builds its own: `A_RES_62_11-EN`. Each name
/// is given once; letters, digits and `_ - .` only, so that every system takes it.
package struct DocumentFileNames {
  private var given: Set<String> = []

  package init() {}

  /// A name without ending; of a second document that would have the same one, `A_RES_62_11-EN-2`.
  package mutating func name(of address: Address) -> String {
    let plain = Self.plain(address)
    var name = plain
    var count = 1
    // Some systems do not tell capitals from small letters.
    while !given.insert(name.lowercased()).inserted {
      count += 1
      name = "\(plain)-\(count)"
    }
    return name
  }

  private static func plain(_ address: Address) -> String {
    var document = address.document
    if !address.isSymbol {
      document = String(document.split(separator: "/").last ?? "document")
      if let dot = document.lastIndex(of: "."), dot > document.startIndex {
        document = String(document[..<dot])
      }
    }
    var name = ""
    for scalar in document.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".": name.unicodeScalars.append(scalar)
      default: if name.last != "_" { name += "_" }
      }
    }
    while name.first == "." || name.first == "_" { name.removeFirst() }
    while name.last == "_" { name.removeLast() }
    name = String((name.isEmpty ? "document" : name).prefix(120))
    // A name from a file may have its language already.
    let code = address.language.map { "-" + $0.uppercased() } ?? ""
    return name.uppercased().hasSuffix(code) ? name : name + code
  }
}
