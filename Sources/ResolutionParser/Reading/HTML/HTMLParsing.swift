// Part of Kimberlite.
import CLibXML2

/// A page in UTF-8 through libxml2's HTML parser, which forgives everything, into a tree.
///
/// The network and other files are never touched, and nothing is shared between two parses.
enum HTMLParsing {
  /// The tree counts in 32 bits.
  private static let sizeLimit = Int(Int32.max) / 4

  private static let libraryIsReady: Void = xmlInitParser()

  static func parse(_ bytes: [UInt8]) throws(ReadingError) -> HTMLTree {
    guard bytes.count <= sizeLimit else {
      throw .tooLarge(bytes: bytes.count, limit: sizeLimit)
    }
    _ = libraryIsReady
    let page = HTMLTaming.withFewerAttributes(bytes) ?? bytes
    let first = run(page, stopsWhenTooDeep: true)
    guard first.isTooDeep else { return first.tree }
    // What is nested deeper than browsers go is read as if it were not nested.
    return run(HTMLTaming.flattened(page), stopsWhenTooDeep: false).tree
  }

  private static func run(_ bytes: [UInt8], stopsWhenTooDeep: Bool) -> HTMLTreeBuilder {
    let builder = HTMLTreeBuilder()
    builder.stopsWhenTooDeep = stopsWhenTooDeep
    guard let context = htmlNewParserCtxt() else { return builder }
    context.pointee.sax.pointee = makeHandler()
    context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
    builder.context = context
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      | HTML_PARSE_NODEFDTD.rawValue
    bytes.withUnsafeBytes {
      let start = $0.assumingMemoryBound(to: CChar.self).baseAddress
      let document = htmlCtxtReadMemory(
        context, start, Int32($0.count), nil, "UTF-8", Int32(options))
      if let document { xmlFreeDoc(document) }
    }
    builder.context = nil
    htmlFreeParserCtxt(context)
    builder.closeAll()
    return builder
  }

  private static func makeHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElement = { data, name, attributes in
      guard let name else { return }
      builder(data)?.open(name, attributes)
    }
    handler.endElement = { data, _ in builder(data)?.close() }
    handler.characters = onCharacters
    handler.ignorableWhitespace = onCharacters
    handler.cdataBlock = onCharacters
    handler.serror = { _, _ in }
    return handler
  }

  private static let onCharacters: charactersSAXFunc = { data, start, count in
    guard let start else { return }
    builder(data)?.characters(UnsafeBufferPointer(start: start, count: Int(count)))
  }
}

/// The builder behind the pointer that the library hands to each event.
@inline(__always)
private func builder(_ data: UnsafeMutableRawPointer?) -> HTMLTreeBuilder? {
  guard let data else { return nil }
  return Unmanaged<HTMLTreeBuilder>.fromOpaque(data).takeUnretainedValue()
}

/// Pages that would take the library minutes, because it compares each attribute of a tag with each
/// other and each end tag with all open elements, are changed so that they do not. No real page is.
enum HTMLTaming {
  private static let attributeLimit = 1000
  private static let depthLimit = 200

  /// The page with blanks in place of the attributes that a tag has too many; nil when none has.
  static func withFewerAttributes(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 16 << 10 else { return nil }
    var result: [UInt8]?
    var at = 0
    while let open = ByteSearch.first(UInt8(ascii: "<"), in: bytes[at...]) {
      let end = ByteSearch.first(UInt8(ascii: ">"), in: bytes[open...]) ?? bytes.count
      at = end
      // A thousand attributes do not fit in less.
      guard end - open > 2 * attributeLimit, open + 1 < end, bytes[open + 1] != UInt8(ascii: "!")
      else { continue }
      var gaps = 0
      for index in open..<end {
        let byte = bytes[index]
        if byte <= 0x20 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/") { gaps += 1 }
        // A value with blanks has many gaps and is one attribute.
        if gaps > 16 * attributeLimit {
          if result == nil { result = bytes }
          result?[index] = 0x20
        }
      }
    }
    return result
  }

  /// The page without the tags of elements that are nested deeper than `depthLimit`.
  static func flattened(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    var depth = 0
    var at = 0
    while let open = ByteSearch.first(UInt8(ascii: "<"), in: bytes[at...]) {
      let end = ByteSearch.first(UInt8(ascii: ">"), in: bytes[open...]) ?? bytes.count - 1
      at = max(end, open + 1)
      guard open + 1 < bytes.count else { break }
      let next = bytes[open + 1]
      let isEnd = next == UInt8(ascii: "/")
      guard isEnd || (0x41...0x5A).contains(next & 0xDF), !isAlone(bytes[open..<end]) else {
        continue
      }
      if isEnd { depth = max(0, depth - 1) }
      if depth >= depthLimit { for index in open...end { result[index] = 0x20 } }
      if !isEnd { depth += 1 }
    }
    return result
  }

  /// Whether a tag opens nothing that must be closed.
  private static func isAlone(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = tag.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    let alone = ["br", "hr", "p", "/p", "li", "/li", "img", "td", "/td", "tr", "/tr"]
    return tag.last == UInt8(ascii: "/") || alone.contains(String(decoding: name, as: UTF8.self))
  }
}
