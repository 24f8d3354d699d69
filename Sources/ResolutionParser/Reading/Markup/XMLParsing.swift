// Part of Kimberlite.
import CLibXML2

/// XML from memory through libxml2's event interface.
///
/// The network and other files are never touched, errors are collected instead of printed, and
/// nothing is shared between two parses. Measured, the event interface reads about twice as fast as
/// `xmlTextReader`, which builds its own nodes first. Elements are nested 256 deep at most.
enum XMLParsing {
  /// Trees count in 32 bits, and another encoding or mended bytes can take three times the room.
  static let sizeLimit = ReadingLimits.markupBytes

  private static let libraryIsReady: Void = xmlInitParser()

  /// Tells the events of a document to the end, or as far as it can be read: see `complaints`.
  static func parse(_ bytes: [UInt8], telling events: XMLEvents) throws(ReadingError) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= sizeLimit else {
      throw .tooLarge(bytes: bytes.count, limit: sizeLimit)
    }
    if let line = lineOfCrowdedTag(bytes) {
      throw .brokenMarkup(line: line, detail: "a tag with more than \(attributeLimit) attributes")
    }
    _ = libraryIsReady
    bytes.withUnsafeBytes { run($0, events) }
  }

  private static let attributeLimit = 1000

  /// The line of the first tag that has more attributes than any document needs. The library
  /// compares each with each, which takes minutes for a tag of some megabytes; a small file cannot
  /// hold one that matters, and is not searched. No attribute can hold `<`.
  private static func lineOfCrowdedTag(_ bytes: [UInt8]) -> Int? {
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

  private static func run(_ bytes: UnsafeRawBufferPointer, _ events: XMLEvents) {
    let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress
    guard let context = xmlCreateMemoryParserCtxt(start, Int32(bytes.count)) else { return }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_RECOVER.rawValue
    xmlCtxtUseOptions(context, Int32(options))
    let data = Unmanaged.passUnretained(events).toOpaque()
    context.pointee.sax.pointee = makeHandler()
    context.pointee.userData = data
    events.context = context
    // Complaints about encodings reach no parser's handler, only the one of the thread.
    xmlSetStructuredErrorFunc(data, onError)
    xmlParseDocument(context)
    xmlSetStructuredErrorFunc(nil, nil)
    events.context = nil
    if let document = context.pointee.myDoc {
      context.pointee.myDoc = nil
      xmlFreeDoc(document)
    }
    xmlFreeParserCtxt(context)
    withExtendedLifetime(events) {}
  }

  private static func makeHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { data, name, _, namespace, _, _, count, _, attributes in
      guard let name, let events = events(data) else { return }
      events.goOn()
      let stated = XMLAttributes(pointers: attributes, count: Int(count))
      events.open(name, namespace: namespace, stated)
    }
    handler.endElementNs = { data, _, _, _ in
      guard let events = events(data) else { return }
      events.goOn()
      events.close()
    }
    handler.characters = onCharacters
    handler.ignorableWhitespace = onCharacters
    handler.internalSubset = { data, _, _, _ in events(data)?.documentType() }
    handler.entityDecl = { data, name, type, _, _, content in
      guard let name else { return }
      let text = content.map { String(cString: $0) }
      events(data)?.entities.declare(String(cString: name), type: type, content: text)
    }
    handler.getEntity = { data, name in
      guard let name, let events = events(data) else { return nil }
      events.goOn()
      return events.entities.entity(String(cString: name))
    }
    handler.serror = onError
    return handler
  }

  private static let onCharacters: charactersSAXFunc = { data, start, count in
    guard let start, let events = events(data) else { return }
    events.goOn()
    let bytes = UnsafeBufferPointer(start: start, count: Int(count))
    events.withSoundBytes(bytes) { events.characters($0) }
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
    guard let error, error.pointee.level != XML_ERR_WARNING, let events = events(data)
    else { return }
    events.complain(error.pointee.message, line: Int(error.pointee.line))
    if leavesCharactersOut(error.pointee.code, error.pointee.message) { events.keepStrayMarkup() }
  }
}

/// What takes the events, behind the pointer that the library hands to each.
@inline(__always)
private func events(_ data: UnsafeMutableRawPointer?) -> XMLEvents? {
  guard let data else { return nil }
  return Unmanaged<XMLEvents>.fromOpaque(data).takeUnretainedValue()
}
