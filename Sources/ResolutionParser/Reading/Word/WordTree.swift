// Part of Kimberlite.

/// One XML part of a Word file in memory, in flat arrays: the descendants of a node follow it without
/// a gap, up to `end`. Characters are kept where the format has text only.
struct WordTree {
  struct Node {
    var element: WordElement
    /// Whether it is a stretch of characters.
    var isText = false
    /// The index after its last descendant.
    var end: Int32 = 0
    /// Of a text its bytes in `text`, of an element its attributes in `attributes`.
    var start: Int32
    var limit: Int32
  }

  struct Attribute {
    var name: WordAttribute
    /// Bytes in `text`.
    var start: Int32
    var limit: Int32
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  var text: [UInt8] = []

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
    Children(nodes: nodes, position: node + 1, end: end(of: node))
  }

  func end(of node: Int) -> Int { Int(nodes[node].end) }

  func element(_ node: Int) -> WordElement { nodes[node].element }

  /// The first child that is this element.
  func child(_ element: WordElement, of node: Int) -> Int? {
    children(of: node).first { nodes[$0].element == element }
  }

  func has(_ element: WordElement, in node: Int) -> Bool { child(element, of: node) != nil }

  /// The nodes of this element, anywhere.
  func all(_ element: WordElement) -> [Int] {
    nodes.indices.filter { nodes[$0].element == element }
  }

  func bytes(_ name: WordAttribute, of node: Int) -> ArraySlice<UInt8>? {
    for index in Int(nodes[node].start)..<Int(nodes[node].limit)
    where attributes[index].name == name {
      return text[Int(attributes[index].start)..<Int(attributes[index].limit)]
    }
    return nil
  }

  func attribute(_ name: WordAttribute, of node: Int) -> String? {
    bytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The `val` of a child.
  func value(of element: WordElement, in node: Int) -> String? {
    child(element, of: node).flatMap { attribute(.value, of: $0) }
  }

  func number(of element: WordElement, in node: Int) -> Int? {
    value(of: element, in: node).flatMap { Int($0) }
  }

  /// A property that is on or off: on without a value. Nil where it is not stated.
  func toggle(_ element: WordElement, in node: Int) -> Bool? {
    guard let child = child(element, of: node) else { return nil }
    switch attribute(.value, of: child) {
    case "0", "false", "off": return false
    default: return true
    }
  }

  /// The characters below a node.
  func characters(of node: Int) -> ArraySlice<UInt8> {
    let first = node + 1
    guard first < end(of: node), nodes[first].isText else { return [] }
    return text[Int(nodes[first].start)..<Int(nodes[first].limit)]
  }
}
