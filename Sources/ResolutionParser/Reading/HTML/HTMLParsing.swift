// Part of Kimberlite.
import CLibXML2

/// A page in UTF-8 through libxml2's HTML parser, which forgives everything, into a tree.
///
/// The network and other files are never touched, and nothing is shared between two parses.
enum HTMLParsing {
  /// A page and what its `style` elements hold.
  typealias Page = (tree: HTMLTree, styles: [UInt8])

  private static let libraryIsReady: Void = xmlInitParser()

  static func parse(_ bytes: [UInt8]) throws(ReadingError) -> Page {
    guard bytes.count <= XMLParsing.sizeLimit else {
      throw .tooLarge(bytes: bytes.count, limit: XMLParsing.sizeLimit)
    }
    _ = libraryIsReady
    let text = HTMLTaming.withoutConditions(bytes)
    let page = HTMLTaming.withFewerAttributes(text) ?? text
    var builder = run(page, stopsWhenTooDeep: true)
    if builder.isTooDeep {
      // What is nested deeper than browsers go is read as if it were not nested.
      builder = run(HTMLTaming.flattened(page), stopsWhenTooDeep: false)
    }
    return (builder.tree, builder.styles)
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
