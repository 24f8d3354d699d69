// Part of Kimberlite.
import CLibXML2
import ResolutionModel

/// Takes the events of libxml2's parser and leaves an `AkomaNtosoTree`.
///
/// Names arrive as pointers into the parser's dictionary, one pointer for each name; they are looked
/// up as text once and by pointer afterwards.
final class AkomaNtosoTreeBuilder {
  private(set) var tree = AkomaNtosoTree()
  /// The root element's name, when it is not `akomaNtoso`.
  private(set) var foreignRoot: String?
  /// Ids that stand twice in one document, each once, with the line of the second; no more than
  /// `complaintLimit`.
  private(set) var repeatedIdentifiers: [(name: String, line: Int)] = []
  /// What the XML library had to say, in order; no more than `complaintLimit`.
  private(set) var complaints: [(detail: String, line: Int)] = []
  let entities = AkomaNtosoEntities()
  var context: xmlParserCtxtPtr?

  private static let complaintLimit = 8

  private var elementNames = InternedNames<AkomaNtosoElement>()
  private var attributeNames = InternedNames<AkomaNtosoAttribute>()
  private var openElements: [Int32] = []
  /// Elements open below one that is skipped, itself included.
  private var skippedDepth = 0
  /// Whether the next characters continue the last node.
  private var textIsOpen = false
  private var seenIdentifiers: Set<UInt64> = []

  /// The line that the parser has reached.
  private var line: Int32 { context?.pointee.input?.pointee.line ?? 0 }

  func open(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafePointer<UnsafePointer<xmlChar>?>?,
    count: Int
  ) {
    goOn()
    if skippedDepth > 0 {
      skippedDepth += 1
      return
    }
    let element = elementNames.value(of: name) { AkomaNtosoElement.named[$0] ?? .other }
    if tree.nodes.isEmpty && element != .akomaNtoso {
      foreignRoot = String(cString: name)
      if let context { xmlStopParser(context) }
      return
    }
    guard element != .skipped else {
      skippedDepth = 1
      return
    }
    if element == .statement { seenIdentifiers.removeAll(keepingCapacity: true) }
    textIsOpen = false
    let first = Int32(tree.attributes.count)
    var node = AkomaNtosoTree.Node(element: element, line: line, start: first, limit: first)
    if let attributes { read(attributes, count: count, into: &node) }
    node.limit = Int32(tree.attributes.count)
    openElements.append(Int32(tree.nodes.count))
    tree.nodes.append(node)
  }

  func close() {
    goOn()
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    textIsOpen = false
    guard let node = openElements.popLast() else { return }
    tree.nodes[Int(node)].end = Int32(tree.nodes.count)
  }

  /// Closes what a document that ends early has left open.
  func closeAll() {
    skippedDepth = 0
    while !openElements.isEmpty { close() }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    goOn()
    guard skippedDepth == 0, !openElements.isEmpty, !bytes.isEmpty else { return }
    let start = Int32(tree.text.count)
    append(bytes)
    if textIsOpen {
      tree.nodes[tree.nodes.count - 1].limit = Int32(tree.text.count)
    } else {
      let end = Int32(tree.nodes.count + 1)
      tree.nodes.append(
        AkomaNtosoTree.Node(
          element: .text, line: line, end: end, start: start, limit: Int32(tree.text.count)))
      textIsOpen = true
    }
  }

  /// After a complaint the library passes over references until it is told that all is well.
  func goOn() {
    if !complaints.isEmpty { context?.pointee.wellFormed = 1 }
  }

  /// Keeps the characters that the library has just passed over: from the last `<` or `&` on.
  func keepStrayMarkup() {
    guard let context, context.pointee.instate == XML_PARSER_CONTENT,
      let input = context.pointee.input, let end = input.pointee.cur, let base = input.pointee.base
    else { return }
    var start = end
    while start > base, end - start < 64 {
      start -= 1
      if start.pointee == UInt8(ascii: "&") || start.pointee == UInt8(ascii: "<") {
        return characters(UnsafeBufferPointer(start: start, count: end - start))
      }
    }
  }

  func complain(_ message: UnsafePointer<CChar>?, line: Int) {
    guard complaints.count < Self.complaintLimit else { return }
    let text = message.map { String(cString: $0) } ?? ""
    let detail = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    complaints.append((detail, line))
  }

  /// Attributes come as five pointers each: name, prefix, namespace, begin and end of the value.
  private func read(
    _ attributes: UnsafePointer<UnsafePointer<xmlChar>?>, count: Int,
    into node: inout AkomaNtosoTree.Node
  ) {
    for index in 0..<count {
      let parts = attributes + 5 * index
      guard let name = parts[0], let begin = parts[3], let end = parts[4],
        let attribute = self.attribute(name, hasPrefix: parts[1] != nil, namespace: parts[2])
      else { continue }
      let value = UnsafeBufferPointer(start: begin, count: end - begin)
      switch attribute {
      case .styleClass: node.style = AkomaNtosoStyle(class: value)
      case .identifier: note(identifier: value)
      default:
        let start = Int32(tree.text.count)
        append(value)
        tree.attributes.append(
          AkomaNtosoTree.Attribute(
            name: attribute, start: start, limit: Int32(tree.text.count)))
      }
    }
  }

  private func attribute(
    _ name: UnsafePointer<xmlChar>, hasPrefix: Bool, namespace: UnsafePointer<xmlChar>?
  ) -> AkomaNtosoAttribute? {
    guard hasPrefix else {
      return attributeNames.value(of: name) { AkomaNtosoAttribute.named[$0] }
    }
    guard let namespace, String(cString: namespace) == DocumentMarkup.namespace else { return nil }
    return AkomaNtosoAttribute.added[String(cString: name)]
  }

  /// After a complaint the library may hand on bytes that are no UTF-8: they are mended.
  private func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if complaints.isEmpty {
      tree.text.append(contentsOf: bytes)
    } else {
      tree.text.append(contentsOf: String(decoding: bytes, as: UTF8.self).utf8)
    }
  }

  /// Ids are remembered by their FNV-1a hash.
  private func note(identifier: UnsafeBufferPointer<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in identifier { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    guard !seenIdentifiers.insert(hash).inserted,
      repeatedIdentifiers.count < Self.complaintLimit
    else { return }
    let name = String(decoding: identifier, as: UTF8.self)
    guard !repeatedIdentifiers.contains(where: { $0.name == name }) else { return }
    repeatedIdentifiers.append((name, Int(line)))
  }
}
