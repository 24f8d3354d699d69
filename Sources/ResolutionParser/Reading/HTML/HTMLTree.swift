// Part of Kimberlite.

/// A page in memory: its elements and texts in document order, in flat arrays.
///
/// The descendants of a node follow it without a gap, up to `end`.
struct HTMLTree {
  struct Node {
    var element: HTMLElement
    /// Of `h1` to `h6`.
    var level: UInt8 = 0
    /// The index after its last descendant.
    var end: Int32 = 0
    /// The bytes of `text` that stand below it, or that it is.
    var start: Int32
    var limit: Int32 = 0
    var firstAttribute: Int32
    var endOfAttributes: Int32
  }

  struct Attribute {
    var name: HTMLAttribute
    /// Bytes in `values`.
    var start: Int32
    var limit: Int32
  }

  var nodes: [Node] = []
  var attributes: [Attribute] = []
  /// UTF-8 of the attributes' values.
  var values: [UInt8] = []
  /// UTF-8 of the texts, in the order of the document.
  var text: [UInt8] = []
  /// What `style` elements hold.
  var styles: [UInt8] = []

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

  func element(_ node: Int) -> HTMLElement { nodes[node].element }

  /// Bytes of text below a node.
  func size(of node: Int) -> Int { Int(nodes[node].limit - nodes[node].start) }

  func text(of node: Int) -> ArraySlice<UInt8> {
    text[Int(nodes[node].start)..<Int(nodes[node].limit)]
  }

  func bytes(_ name: HTMLAttribute, of node: Int) -> ArraySlice<UInt8>? {
    for index in Int(nodes[node].firstAttribute)..<Int(nodes[node].endOfAttributes)
    where attributes[index].name == name {
      return values[Int(attributes[index].start)..<Int(attributes[index].limit)]
    }
    return nil
  }

  /// The value as written; nil when the element has no such attribute.
  func attribute(_ name: HTMLAttribute, of node: Int) -> String? {
    bytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  func hasAttributes(_ node: Int) -> Bool {
    nodes[node].firstAttribute < nodes[node].endOfAttributes
  }

  /// The place in the page that a link leads to; nil when it leads elsewhere.
  func target(of node: Int) -> String? {
    guard let href = bytes(.href, of: node), href.first == UInt8(ascii: "#"), href.count > 1 else {
      return nil
    }
    return String(decoding: href.dropFirst(), as: UTF8.self)
  }
}
