// Part of Kimberlite.
import CLibXML2

/// Takes the events of libxml2's HTML parser and leaves an `HTMLTree`.
final class HTMLTreeBuilder {
  private(set) var tree = HTMLTree()
  /// Whether elements were nested deeper than `depthLimit`; those below are not in the tree, but
  /// their texts are.
  private(set) var isTooDeep = false
  /// As browsers have it.
  static let depthLimit = 512

  /// Ends the parse when the limit is reached.
  var stopsWhenTooDeep = false
  var context: xmlParserCtxtPtr?

  private var elementNames = InternedNames<HTMLElement>()
  private var attributeNames = InternedNames<HTMLAttribute>()
  private var openElements: [Int32] = []
  /// Elements open below the deepest that the tree takes.
  private var excess = 0
  /// Elements open below one that is skipped, itself included.
  private var skippedDepth = 0
  private var isInStyle = false
  /// Whether the next characters continue the last node.
  private var textIsOpen = false

  func open(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    if skippedDepth > 0 {
      skippedDepth += 1
      isInStyle = elementNames.value(of: name, Self.element) == .style
      return
    }
    if openElements.count >= Self.depthLimit {
      isTooDeep = true
      excess += 1
      if stopsWhenTooDeep, let context { xmlStopParser(context) }
      return
    }
    let element = elementNames.value(of: name, Self.element)
    if element == .skipped || element == .style {
      skippedDepth = 1
      isInStyle = element == .style
      return
    }
    textIsOpen = false
    let first = Int32(tree.attributes.count)
    if let attributes { read(attributes) }
    openElements.append(Int32(tree.nodes.count))
    tree.nodes.append(
      HTMLTree.Node(
        element: element, level: element == .heading ? name[1] &- UInt8(ascii: "0") : 0,
        start: Int32(tree.text.count), firstAttribute: first,
        endOfAttributes: Int32(tree.attributes.count)))
  }

  func close() {
    if skippedDepth > 0 {
      skippedDepth -= 1
      isInStyle = false
      return
    }
    if excess > 0 {
      excess -= 1
      return
    }
    textIsOpen = false
    guard let node = openElements.popLast() else { return }
    tree.nodes[Int(node)].end = Int32(tree.nodes.count)
    tree.nodes[Int(node)].limit = Int32(tree.text.count)
  }

  /// Closes what the page has left open.
  func closeAll() {
    skippedDepth = 0
    excess = 0
    while !openElements.isEmpty { close() }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInStyle { return tree.styles.append(contentsOf: bytes) }
    guard skippedDepth == 0, !openElements.isEmpty, !bytes.isEmpty else { return }
    let start = Int32(tree.text.count)
    append(bytes)
    if textIsOpen {
      tree.nodes[tree.nodes.count - 1].limit = Int32(tree.text.count)
    } else {
      let none = Int32(tree.attributes.count)
      tree.nodes.append(
        HTMLTree.Node(
          element: .text, end: Int32(tree.nodes.count + 1), start: start,
          limit: Int32(tree.text.count), firstAttribute: none, endOfAttributes: none))
      textIsOpen = true
    }
  }

  /// Unknown elements hold text as any other.
  private static func element(_ name: String) -> HTMLElement { HTMLElement.named[name] ?? .inline }

  /// Pairs of a name and a value, which may be absent.
  private func read(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>) {
    var at = 0
    while let name = attributes[at] {
      let value = attributes[at + 1]
      at += 2
      guard let attribute = attributeNames.value(of: name, { HTMLAttribute.named[$0] }) else {
        continue
      }
      let start = Int32(tree.values.count)
      var end = value
      while let byte = end, byte.pointee != 0 {
        tree.values.append(byte.pointee)
        end = byte + 1
      }
      tree.attributes.append(
        HTMLTree.Attribute(name: attribute, start: start, limit: Int32(tree.values.count)))
    }
  }

  /// References to the numbers 128 to 159 are meant as those of Windows-1252, as HTML has it.
  private func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.count == 2, bytes[0] == 0xC2, bytes[1] < 0xA0 {
      let scalar = Unicode.Scalar(Self.windows1252[Int(bytes[1]) - 0x80]) ?? " "
      tree.text.append(contentsOf: String(Character(scalar)).utf8)
    } else {
      tree.text.append(contentsOf: bytes)
    }
  }

  private static let windows1252: [UInt16] = [
    0x20AC, 0x20, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x20, 0x017D, 0x20, 0x20, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x20, 0x017E, 0x0178,
  ]
}
