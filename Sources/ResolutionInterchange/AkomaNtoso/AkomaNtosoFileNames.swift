// Part of Kimberlite.
import ResolutionModel

/// The names of the files of an export: `A_RES_62_11-EN.xml`, as the UN Digital Library names files,
/// so that the name says symbol and language.
///
/// A document without a symbol keeps the name of its file. Only letters and figures of ASCII and
/// `.-_()` stand in a name; one that was given before, in whatever case, gets `~2` behind it.
package struct AkomaNtosoFileNames {
  private var given: Set<String> = []

  package init() {}

  package mutating func name(for document: Document) -> String {
    let plain = Self.stem(of: document.metadata)
    var stem = plain
    var count = 2
    while !given.insert(stem.lowercased()).inserted {
      stem = "\(plain)~\(count)"
      count += 1
    }
    return stem + ".xml"
  }

  /// Without its ending.
  private static func stem(of metadata: DocumentMetadata) -> String {
    let name: String
    if let symbol = metadata.symbol {
      name = symbol.canonical
    } else {
      let file = metadata.path.split(separator: "/").last ?? ""
      name = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? String(file)
    }
    var bytes = name.utf8.prefix(120).map { byte -> UInt8 in
      let isPlain =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || "-._()".utf8.contains(byte)
      return isPlain && byte < 0x80 ? byte : UInt8(ascii: "_")
    }
    // No hidden files, and none that is a folder.
    while bytes.first == UInt8(ascii: ".") { bytes.removeFirst() }
    if bytes.isEmpty { bytes = Array("document".utf8) }
    guard let language = metadata.language?.code.uppercased(),
      language.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: bytes, as: UTF8.self) + "-" + language
  }
}
