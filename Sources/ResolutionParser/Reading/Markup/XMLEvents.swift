// Part of Kimberlite.
import CLibXML2

/// Takes the events of libxml2's XML parser; subclasses make a tree of them.
///
/// Names arrive as pointers into the parser's dictionary, one pointer for each name. What the library
/// passes over in markup that is broken, such as a lone `&`, is kept as characters.
class XMLEvents {
  /// What the XML library had to say, in order; no more than `complaintLimit`.
  private(set) var complaints: [(detail: String, line: Int)] = []
  let entities = XMLEntities()
  var context: xmlParserCtxtPtr?

  static let complaintLimit = 8

  func open(
    _ name: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?, _ attributes: XMLAttributes
  ) {}

  func close() {}

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// A document type declaration has begun.
  func documentType() {}

  /// The line that the parser has reached.
  final var line: Int32 { context?.pointee.input?.pointee.line ?? 0 }

  final func stop() { if let context { xmlStopParser(context) } }

  /// Why a document that has no element has none.
  final func missingElement() -> ReadingError {
    let complaint = complaints.first
    return .brokenMarkup(line: complaint?.line ?? 1, detail: complaint?.detail ?? "no element")
  }

  /// After a complaint the library may hand on bytes that are no UTF-8: they are mended.
  final func withSoundBytes(
    _ bytes: UnsafeBufferPointer<UInt8>, _ use: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    if complaints.isEmpty { return use(bytes) }
    Array(String(decoding: bytes, as: UTF8.self).utf8).withUnsafeBufferPointer(use)
  }

  /// The value of an attribute; the library hands `&` in it on as `&#38;`.
  final func withValue(
    of attribute: XMLAttributes.Attribute, _ use: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard attribute.value.contains(UInt8(ascii: "&")) else {
      return withSoundBytes(attribute.value, use)
    }
    var value: [UInt8] = []
    var index = 0
    while index < attribute.value.count {
      value.append(attribute.value[index])
      index += attribute.value[index...].starts(with: "&#38;".utf8) ? 5 : 1
    }
    value.withUnsafeBufferPointer { withSoundBytes($0, use) }
  }

  /// After a complaint the library passes over references until it is told that all is well.
  final func goOn() {
    if !complaints.isEmpty { context?.pointee.wellFormed = 1 }
  }

  final func complain(_ message: UnsafePointer<CChar>?, line: Int) {
    guard complaints.count < Self.complaintLimit else { return }
    let text = message.map { String(cString: $0) } ?? ""
    let detail = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    complaints.append((Self.plain(detail), line))
  }

  /// What the library says without the names of its own switches, which no user has.
  static func plain(_ detail: String) -> String {
    if detail.contains("Excessive depth") { return "elements are nested more than 256 deep" }
    guard let place = detail.firstRange(of: "XML_PARSE_HUGE") else { return detail }
    var plain = detail[..<place.lowerBound]
    for word in ["use ", "try ", " ", ",", ";"] where plain.hasSuffix(word) {
      plain = plain.dropLast(word.count)
    }
    return plain + ": longer than is read"
  }

  /// Keeps the characters that the library has just passed over: from the last `<` or `&` on.
  final func keepStrayMarkup() {
    guard let context, context.pointee.instate == XML_PARSER_CONTENT,
      let input = context.pointee.input, let end = input.pointee.cur, let base = input.pointee.base
    else { return }
    var start = end
    while start > base, end - start < 64 {
      start -= 1
      if start.pointee == UInt8(ascii: "&") || start.pointee == UInt8(ascii: "<") {
        let bytes = UnsafeBufferPointer(start: start, count: end - start)
        return withSoundBytes(bytes) { characters($0) }
      }
    }
  }
}

/// The attributes of a start tag, as the library hands them on: five pointers each.
struct XMLAttributes: Sequence, IteratorProtocol {
  struct Attribute {
    var name: UnsafePointer<xmlChar>
    var hasPrefix: Bool
    var namespace: UnsafePointer<xmlChar>?
    var value: UnsafeBufferPointer<UInt8>
  }

  fileprivate let pointers: UnsafePointer<UnsafePointer<xmlChar>?>?
  fileprivate let count: Int
  private var index = 0

  init(pointers: UnsafePointer<UnsafePointer<xmlChar>?>?, count: Int) {
    self.pointers = pointers
    self.count = count
  }

  mutating func next() -> Attribute? {
    while index < count, let pointers {
      // Name, prefix, namespace, begin and end of the value.
      let parts = pointers + 5 * index
      index += 1
      guard let name = parts[0], let begin = parts[3], let end = parts[4] else { continue }
      return Attribute(
        name: name, hasPrefix: parts[1] != nil, namespace: parts[2],
        value: UnsafeBufferPointer(start: begin, count: end - begin))
    }
    return nil
  }
}
