// Part of Kimberlite.

/// An Akoma Ntoso document in memory: its elements and texts in document order, in flat arrays.
///
/// The descendants of a node follow it without a gap, up to `end`; so a walk through them is a walk
/// through the array. Nothing is kept of elements that say nothing of the document.
struct AkomaNtosoTree {
  struct Node {
    var element: AkomaNtosoElement
    var style: AkomaNtosoStyle = []
    /// The line of its start tag, from 1.
    var line: Int32
    /// The index after its last descendant.
    var end: Int32 = 0
    /// Of a text its bytes in `text`, of an element its attributes in `attributes`.
    var start: Int32
    var limit: Int32
  }

  struct Attribute {
    var name: AkomaNtosoAttribute
    /// Bytes in `text`.
    var start: Int32
    var limit: Int32
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// UTF-8 of texts and attributes, in the order of the document.
  var text: [UInt8] = []

  /// The children of a node, first to last.
  struct Children: Sequence, IteratorProtocol {
    fileprivate let nodes: [Node]
    fileprivate var position: Int
    fileprivate let end: Int

    mutating func next() -> Int? {
      guard position < end else { return nil }
      defer { position = Int(nodes[position].end) }
      return position
    }
  }

  func children(of node: Int) -> Children {
    Children(nodes: nodes, position: node + 1, end: Int(nodes[node].end))
  }

  func descendants(of node: Int) -> Range<Int> { node + 1..<Int(nodes[node].end) }

  func element(_ node: Int) -> AkomaNtosoElement { nodes[node].element }

  func line(_ node: Int) -> Int { Int(nodes[node].line) }

  /// The first child that is this element.
  func child(_ element: AkomaNtosoElement, of node: Int) -> Int? {
    children(of: node).first { nodes[$0].element == element }
  }

  /// The first descendant that is this element.
  func descendant(_ element: AkomaNtosoElement, of node: Int) -> Int? {
    descendants(of: node).first { nodes[$0].element == element }
  }

  /// The value as written; nil when the element has no such attribute.
  func attribute(_ name: AkomaNtosoAttribute, of node: Int) -> String? {
    bytes(ofAttribute: name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  func bytes(ofAttribute name: AkomaNtosoAttribute, of node: Int) -> ArraySlice<UInt8>? {
    guard nodes[node].element != .text else { return nil }
    for index in Int(nodes[node].start)..<Int(nodes[node].limit)
    where attributes[index].name == name {
      return text[Int(attributes[index].start)..<Int(attributes[index].limit)]
    }
    return nil
  }

  /// Whether a text node, or anything below an element, holds more than white space.
  func isBlank(_ node: Int) -> Bool {
    for index in node..<Int(nodes[node].end) where nodes[index].element == .text {
      for byte in text[Int(nodes[index].start)..<Int(nodes[index].limit)]
      where byte > 0x20 { return false }
    }
    return true
  }

  /// The running text below a node without its notes.
  func plainText(of node: Int) -> AkomaNtosoRunningText {
    var text = AkomaNtosoRunningText()
    appendPlainText(of: node, to: &text)
    return text
  }

  func appendPlainText(of node: Int, to text: inout AkomaNtosoRunningText) {
    for child in children(of: node) {
      switch element(child) {
      case .text: append(child, .plain, to: &text)
      case .authorialNote: break
      case .lineBreak: text.addBlank()
      default: appendPlainText(of: child, to: &text)
      }
    }
  }

  /// Adds a text node.
  func append(
    _ node: Int, _ style: AkomaNtosoRunningText.Style, to result: inout AkomaNtosoRunningText
  ) {
    let range = Int(nodes[node].start)..<Int(nodes[node].limit)
    text.withUnsafeBufferPointer {
      result.add(UnsafeBufferPointer(rebasing: $0[range]), style: style)
    }
  }
}
