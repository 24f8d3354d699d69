// Part of Kimberlite.
import CLibXML2

/// XML from memory through libxml2's event interface into a tree.
///
/// The network and other files are never touched, errors are collected instead of printed, and
/// nothing is shared between two parses. Measured, the event interface reads about twice as fast as
/// `xmlTextReader`, which builds its own nodes first.
enum AkomaNtosoParsing {
  /// The tree counts in 32 bits, and another encoding or mended bytes can take three times the room.
  private static let sizeLimit = Int(Int32.max) / 4

  private static let libraryIsReady: Void = xmlInitParser()

  /// The tree may be incomplete: see the builder's complaints.
  static func parse(_ bytes: [UInt8]) throws(ReadingError) -> AkomaNtosoTreeBuilder {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= sizeLimit else {
      throw .tooLarge(bytes: bytes.count, limit: sizeLimit)
    }
    if let line = lineOfCrowdedTag(bytes) {
      throw .brokenMarkup(line: line, detail: "a tag with more than \(attributeLimit) attributes")
    }
    _ = libraryIsReady
    let builder = AkomaNtosoTreeBuilder()
    bytes.withUnsafeBytes { run($0, into: builder) }
    builder.closeAll()
    if let root = builder.foreignRoot { throw .unsupportedFormat(name: "XML (\(root))") }
    guard !builder.tree.nodes.isEmpty else {
      let complaint = builder.complaints.first
      throw .brokenMarkup(line: complaint?.line ?? 1, detail: complaint?.detail ?? "no element")
    }
    return builder
  }

  private static let attributeLimit = 1000

  /// The line of the first tag that has more attributes than any document needs. The library
  /// compares each with each, which takes minutes for a tag of some megabytes; a small file cannot
  /// hold one that matters, and is not searched. No attribute can hold `<`.
  static func lineOfCrowdedTag(_ bytes: [UInt8]) -> Int? {
    guard bytes.count > 64 << 10 else { return nil }
    var attributes = 0
    var line = 1
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"): attributes = 0
      case UInt8(ascii: "="):
        attributes += 1
        if attributes > attributeLimit { return line }
      case 0x0A: line += 1
      default: break
      }
    }
    return nil
  }

  private static func run(_ bytes: UnsafeRawBufferPointer, into builder: AkomaNtosoTreeBuilder) {
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
    handler.startElementNs = { data, name, _, _, _, _, count, _, attributes in
      guard let name else { return }
      builder(data)?.open(name, attributes, count: Int(count))
    }
    handler.endElementNs = { data, _, _, _ in builder(data)?.close() }
    handler.characters = onCharacters
    handler.ignorableWhitespace = onCharacters
    handler.entityDecl = { data, name, type, _, _, content in
      guard let name else { return }
      let text = content.map { String(cString: $0) }
      builder(data)?.entities.declare(String(cString: name), type: type, content: text)
    }
    handler.getEntity = { data, name in
      guard let name else { return nil }
      builder(data)?.goOn()
      return builder(data)?.entities.entity(String(cString: name))
    }
    handler.serror = onError
    return handler
  }

  private static let onCharacters: charactersSAXFunc = { data, start, count in
    guard let start else { return }
    builder(data)?.characters(UnsafeBufferPointer(start: start, count: Int(count)))
  }

  /// A lone `<` or `&`, and `&name` without its semicolon: the library passes over them.
  private static func leavesCharactersOut(_ code: Int32, _ message: UnsafePointer<CChar>?) -> Bool {
    guard code == Int32(XML_ERR_NAME_REQUIRED.rawValue), let message else {
      return code == Int32(XML_ERR_ENTITYREF_SEMICOL_MISSING.rawValue)
    }
    let text = String(cString: message)
    return text.hasPrefix("StartTag:") || text.hasPrefix("xmlParseEntityRef:")
  }

  private static let onError: xmlStructuredErrorFunc = { data, error in
    guard let error, error.pointee.level != XML_ERR_WARNING, let builder = builder(data)
    else { return }
    builder.complain(error.pointee.message, line: Int(error.pointee.line))
    if leavesCharactersOut(error.pointee.code, error.pointee.message) { builder.keepStrayMarkup() }
  }
}

/// The builder behind the pointer that the library hands to each event.
@inline(__always)
private func builder(_ data: UnsafeMutableRawPointer?) -> AkomaNtosoTreeBuilder? {
  guard let data else { return nil }
  return Unmanaged<AkomaNtosoTreeBuilder>.fromOpaque(data).takeUnretainedValue()
}
