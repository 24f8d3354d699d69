// Part of Kimberlite.
import CLibXML2

/// XML parts of a Word file through libxml2's event interface into trees.
///
/// The network and other files are never touched. A document type declaration ends the part: no Word
/// file has one, and without it there are no entities that could expand or point elsewhere. Elements
/// are nested 256 deep at most.
enum WordParsing {
  /// The tree counts in 32 bits, and another encoding can take three times the room.
  private static let sizeLimit = Int(Int32.max) / 4

  private static let libraryIsReady: Void = xmlInitParser()

  /// The tree may be incomplete: see the builder's complaint. Throws `brokenMarkup` when nothing is
  /// there, and for a document type.
  static func parse(_ bytes: [UInt8]) throws(ReadingError) -> WordTreeBuilder {
    guard !bytes.isEmpty else { throw .brokenMarkup(line: 1, detail: "an empty part") }
    guard bytes.count <= sizeLimit else {
      throw .tooLarge(bytes: bytes.count, limit: sizeLimit)
    }
    if let line = AkomaNtosoParsing.lineOfCrowdedTag(bytes) {
      throw .brokenMarkup(line: line, detail: "a tag with too many attributes")
    }
    _ = libraryIsReady
    let builder = WordTreeBuilder()
    bytes.withUnsafeBytes { run($0, into: builder) }
    builder.closeAll()
    guard !builder.hasDocumentType else {
      throw .brokenMarkup(line: 1, detail: "a document type, which no Word file has")
    }
    guard !builder.tree.nodes.isEmpty else {
      let complaint = builder.complaint
      throw .brokenMarkup(line: complaint?.line ?? 1, detail: complaint?.detail ?? "no element")
    }
    return builder
  }

  private static func run(_ bytes: UnsafeRawBufferPointer, into builder: WordTreeBuilder) {
    let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress
    guard let context = xmlCreateMemoryParserCtxt(start, Int32(bytes.count)) else { return }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_RECOVER.rawValue
    xmlCtxtUseOptions(context, Int32(options))
    let data = Unmanaged.passUnretained(builder).toOpaque()
    context.pointee.sax.pointee = makeHandler()
    context.pointee.userData = data
    builder.context = context
    // Complaints about encodings reach no parser's handler, only the one of the thread.
    xmlSetStructuredErrorFunc(data, onError)
    xmlParseDocument(context)
    xmlSetStructuredErrorFunc(nil, nil)
    builder.context = nil
    if let document = context.pointee.myDoc {
      context.pointee.myDoc = nil
      xmlFreeDoc(document)
    }
    xmlFreeParserCtxt(context)
    withExtendedLifetime(builder) {}
  }

  private static func makeHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { data, name, _, uri, _, _, count, _, attributes in
      guard let name else { return }
      builder(data)?.open(name, uri, attributes, count: Int(count))
    }
    handler.endElementNs = { data, _, _, _ in builder(data)?.close() }
    handler.characters = onCharacters
    handler.ignorableWhitespace = onCharacters
    handler.internalSubset = { data, _, _, _ in builder(data)?.refuseDocumentType() }
    handler.serror = onError
    return handler
  }

  private static let onCharacters: charactersSAXFunc = { data, start, count in
    guard let start else { return }
    builder(data)?.characters(UnsafeBufferPointer(start: start, count: Int(count)))
  }

  private static let onError: xmlStructuredErrorFunc = { data, error in
    guard let error, error.pointee.level != XML_ERR_WARNING, let builder = builder(data)
    else { return }
    builder.complain(error.pointee.message, line: Int(error.pointee.line))
  }
}

/// The builder behind the pointer that the library hands to each event.
@inline(__always)
private func builder(_ data: UnsafeMutableRawPointer?) -> WordTreeBuilder? {
  guard let data else { return nil }
  return Unmanaged<WordTreeBuilder>.fromOpaque(data).takeUnretainedValue()
}
