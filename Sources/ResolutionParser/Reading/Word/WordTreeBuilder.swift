// Part of Kimberlite.
import CLibXML2

/// Takes the events of libxml2's parser and leaves a `WordTree`.
final class WordTreeBuilder {
  private(set) var tree = WordTree()
  /// What the XML library had to say first, and its line.
  private(set) var complaint: (detail: String, line: Int)?
  /// Whether a document type declaration was met: no Word file has one, and entities come no other
  /// way.
  private(set) var hasDocumentType = false
  var context: xmlParserCtxtPtr?

  private var namespaces = InternedNames<WordNamespace>()
  private var elementNames = InternedNames<WordElement>()
  private var attributeNames = InternedNames<WordAttribute>()
  private var openElements: [Int32] = []
  private var textIsOpen = false

  func open(
    _ name: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?,
    _ attributes: UnsafePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) {
    textIsOpen = false
    let element = element(name, namespace(uri))
    let first = Int32(tree.attributes.count)
    var node = WordTree.Node(element: element, start: first, limit: first)
    if element != .other, let attributes { read(attributes, count: count) }
    node.limit = Int32(tree.attributes.count)
    openElements.append(Int32(tree.nodes.count))
    tree.nodes.append(node)
  }

  func close() {
    textIsOpen = false
    guard let node = openElements.popLast() else { return }
    tree.nodes[Int(node)].end = Int32(tree.nodes.count)
  }

  /// Closes what a part that ends early has left open.
  func closeAll() { while !openElements.isEmpty { close() } }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let open = openElements.last, !bytes.isEmpty else { return }
    switch tree.nodes[Int(open)].element {
    case .text, .fieldInstruction: break
    default: return
    }
    let start = Int32(tree.text.count)
    append(bytes)
    if textIsOpen {
      tree.nodes[tree.nodes.count - 1].limit = Int32(tree.text.count)
    } else {
      tree.nodes.append(
        WordTree.Node(
          element: .other, isText: true, end: Int32(tree.nodes.count + 1), start: start,
          limit: Int32(tree.text.count)))
      textIsOpen = true
    }
  }

  func complain(_ message: UnsafePointer<CChar>?, line: Int) {
    guard complaint == nil else { return }
    let text = message.map { String(cString: $0) } ?? ""
    complaint = (text.split(whereSeparator: \.isNewline).joined(separator: " "), line)
  }

  func refuseDocumentType() {
    hasDocumentType = true
    if let context { xmlStopParser(context) }
  }

  // MARK: - Names

  private func namespace(_ uri: UnsafePointer<xmlChar>?) -> WordNamespace {
    guard let uri else { return .other }
    return namespaces.value(of: uri) { WordNamespace($0) }
  }

  private func element(
    _ name: UnsafePointer<xmlChar>, _ namespace: WordNamespace
  ) -> WordElement {
    let known: WordElement = elementNames.value(of: name) { WordElement.named[$0] ?? .other }
    switch (namespace, known) {
    case (.word, .alternateContent), (.word, .choice), (.word, .fallback), (.word, .relationship):
      return .other
    case (.word, _), (.compatibility, .alternateContent), (.compatibility, .choice),
      (.compatibility, .fallback), (.packageRelationship, .relationship), (.mathematics, .text):
      return known
    default: return .other
    }
  }

  /// Attributes come as five pointers each: name, prefix, namespace, begin and end of the value.
  private func read(_ attributes: UnsafePointer<UnsafePointer<xmlChar>?>, count: Int) {
    for index in 0..<count {
      let parts = attributes + 5 * index
      guard let name = parts[0], let begin = parts[3], let end = parts[4] else { continue }
      let found: WordAttribute? = attributeNames.value(of: name) { WordAttribute.named[$0] }
      guard var attribute = found else { continue }
      switch namespace(parts[2]) {
      case .word: break
      case .other where parts[2] == nil: break
      case .relationship where attribute == .identifier: attribute = .relationship
      default: continue
      }
      let start = Int32(tree.text.count)
      append(UnsafeBufferPointer(start: begin, count: end - begin))
      tree.attributes.append(
        WordTree.Attribute(name: attribute, start: start, limit: Int32(tree.text.count)))
    }
  }

  /// After a complaint the library may hand on bytes that are no UTF-8: they are mended.
  private func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if complaint == nil {
      tree.text.append(contentsOf: bytes)
    } else {
      tree.text.append(contentsOf: String(decoding: bytes, as: UTF8.self).utf8)
    }
  }
}
