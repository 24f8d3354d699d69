// Part of Kimberlite.

/// What the elements of a kind of markup are to its text.
protocol MarkupElement: Equatable {
  /// What a node is that holds characters and no element.
  static var characters: Self { get }
}

/// A document in markup: its elements and texts in document order, in flat arrays.
///
/// The descendants of a node follow it without a gap, up to `end`; so a walk through them is a walk
/// through the array. `Detail` is what else is kept of each node.
struct MarkupTree<Element: MarkupElement, Attribute: Equatable, Detail> {
  struct Node {
    var element: Element
    var detail: Detail
    /// The index after its last descendant.
    var end: Int32 = 0
    /// The bytes of `text` that stand below it, or that it is.
    var start: Int32
    var limit: Int32
    /// Its attributes begin where those of the node before it end.
    var endOfAttributes: Int32
  }

  struct Stated {
    var name: Attribute
    /// Where its value ends in `values`; it begins where the one before it ends.
    var end: Int32
  }

  fileprivate(set) var nodes: [Node] = []
  fileprivate(set) var attributes: [Stated] = []
  /// UTF-8 of the attributes' values, in the order of the document.
  fileprivate(set) var values: [UInt8] = []
  /// UTF-8 of the texts, in the order of the document.
  fileprivate(set) var text: [UInt8] = []

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
    Children(nodes: nodes, position: node + 1, end: end(of: node))
  }

  func descendants(of node: Int) -> Range<Int> { node + 1..<end(of: node) }

  /// The index after its last descendant.
  func end(of node: Int) -> Int { Int(nodes[node].end) }

  func element(_ node: Int) -> Element { nodes[node].element }

  /// The first child that is this element.
  func child(_ element: Element, of node: Int) -> Int? {
    children(of: node).first { nodes[$0].element == element }
  }

  func has(_ element: Element, in node: Int) -> Bool { child(element, of: node) != nil }

  /// The first descendant that is this element.
  func descendant(_ element: Element, of node: Int) -> Int? {
    descendants(of: node).first { nodes[$0].element == element }
  }

  /// The nodes of this element, anywhere.
  func all(_ element: Element) -> [Int] { nodes.indices.filter { nodes[$0].element == element } }

  // MARK: - Text

  /// The characters of a text, or of all texts below an element.
  func text(of node: Int) -> ArraySlice<UInt8> {
    text[Int(nodes[node].start)..<Int(nodes[node].limit)]
  }

  /// Bytes of text below a node.
  func size(of node: Int) -> Int { Int(nodes[node].limit - nodes[node].start) }

  /// Whether a text, or anything below an element, holds no more than white space.
  func isBlank(_ node: Int) -> Bool { text(of: node).allSatisfy { $0 <= 0x20 } }

  // MARK: - Attributes

  private func attributes(of node: Int) -> Range<Int> {
    (node > 0 ? Int(nodes[node - 1].endOfAttributes) : 0)..<Int(nodes[node].endOfAttributes)
  }

  func hasAttributes(_ node: Int) -> Bool { !attributes(of: node).isEmpty }

  /// The value as written; nil when the element has no such attribute.
  func bytes(_ name: Attribute, of node: Int) -> ArraySlice<UInt8>? {
    for index in attributes(of: node) where attributes[index].name == name {
      return values[(index > 0 ? Int(attributes[index - 1].end) : 0)..<Int(attributes[index].end)]
    }
    return nil
  }

  func attribute(_ name: Attribute, of node: Int) -> String? {
    bytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Writes a tree as a parser tells it: elements as they open and close, attributes before the element
/// that has them, characters in pieces.
struct MarkupTreeWriter<Element: MarkupElement, Attribute: Equatable, Detail> {
  typealias Tree = MarkupTree<Element, Attribute, Detail>

  private(set) var tree = Tree()
  private var openElements: [Int32] = []
  /// Whether the next characters continue the last node.
  private var textIsOpen = false

  /// How many elements are open.
  var depth: Int { openElements.count }

  /// The innermost open element.
  var innermost: Element? { openElements.last.map { tree.nodes[Int($0)].element } }

  /// Adds an attribute of the element that is opened next.
  mutating func add(_ name: Attribute, _ value: UnsafeBufferPointer<UInt8>) {
    tree.values.append(contentsOf: value)
    tree.attributes.append(Tree.Stated(name: name, end: Int32(tree.values.count)))
  }

  mutating func open(_ element: Element, _ detail: Detail) {
    textIsOpen = false
    openElements.append(Int32(tree.nodes.count))
    let start = Int32(tree.text.count)
    tree.nodes.append(
      Tree.Node(
        element: element, detail: detail, start: start, limit: start,
        endOfAttributes: Int32(tree.attributes.count)))
  }

  /// Closes the innermost element; nothing when none is open.
  mutating func close() {
    textIsOpen = false
    guard let node = openElements.popLast() else { return }
    tree.nodes[Int(node)].end = Int32(tree.nodes.count)
    tree.nodes[Int(node)].limit = Int32(tree.text.count)
  }

  /// Closes what a document that ends early has left open.
  mutating func closeAll() { while !openElements.isEmpty { close() } }

  /// Adds characters; of a stretch that comes in several pieces the first gives the detail.
  mutating func add(text bytes: UnsafeBufferPointer<UInt8>, _ detail: @autoclosure () -> Detail) {
    let start = Int32(tree.text.count)
    tree.text.append(contentsOf: bytes)
    let limit = Int32(tree.text.count)
    if textIsOpen {
      tree.nodes[tree.nodes.count - 1].limit = limit
    } else {
      tree.nodes.append(
        Tree.Node(
          element: .characters, detail: detail(), end: Int32(tree.nodes.count + 1), start: start,
          limit: limit, endOfAttributes: Int32(tree.attributes.count)))
      textIsOpen = true
    }
  }
}
