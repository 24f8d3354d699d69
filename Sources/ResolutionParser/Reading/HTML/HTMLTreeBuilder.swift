// Part of Kimberlite.
import CLibXML2

/// Takes the events of libxml2's HTML parser and leaves an `HTMLTree`.
final class HTMLTreeBuilder {
  var tree: HTMLTree { writer.tree }
  /// What `style` elements hold.
  private(set) var styles: [UInt8] = []
  /// Whether elements were nested deeper than `depthLimit`; those below are not in the tree, but
  /// their texts are.
  private(set) var isTooDeep = false
  /// As browsers have it.
  static let depthLimit = 512

  /// Ends the parse when the limit is reached.
  var stopsWhenTooDeep = false
  var context: xmlParserCtxtPtr?

  private var writer = MarkupTreeWriter<HTMLElement, HTMLAttribute, HTMLDetail>()
  private var elementNames = InternedNames<HTMLElement>()
  private var attributeNames = InternedNames<HTMLAttribute>()
  /// Elements open below the deepest that the tree takes.
  private var excess = 0
  /// Elements open below one that is skipped, itself included.
  private var skippedDepth = 0
  private var isInStyle = false
  /// What stands before the colon in each name of XHTML that is written with a prefix.
  private var prefix: String?

  func open(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    if skippedDepth > 0 {
      skippedDepth += 1
      isInStyle = elementNames.value(of: name, element) == .style
      return
    }
    if writer.depth >= Self.depthLimit {
      isTooDeep = true
      excess += 1
      if stopsWhenTooDeep, let context { xmlStopParser(context) }
      return
    }
    let element = elementNames.value(of: name, element)
    if element == .skipped || element == .style {
      skippedDepth = 1
      isInStyle = element == .style
      return
    }
    if let attributes { read(attributes) }
    // The last character of `h1`.
    let level = element == .heading ? name[Int(xmlStrlen(name)) - 1] &- UInt8(ascii: "0") : 0
    writer.open(element, HTMLDetail(level: level))
  }

  func close() {
    if skippedDepth > 0 {
      skippedDepth -= 1
      isInStyle = false
    } else if excess > 0 {
      excess -= 1
    } else {
      writer.close()
    }
  }

  /// Closes what the page has left open.
  func closeAll() { writer.closeAll() }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInStyle { return styles.append(contentsOf: bytes) }
    guard skippedDepth == 0, writer.depth > 0, !bytes.isEmpty else { return }
    guard bytes.count == 2, bytes[0] == 0xC2, bytes[1] < 0xA0 else {
      return writer.add(text: bytes, HTMLDetail())
    }
    // References to the numbers 128 to 159 are meant as those of Windows-1252, as HTML has it.
    let scalar = Unicode.Scalar(Self.windows1252[Int(bytes[1]) - 0x80]) ?? " "
    Array(String(scalar).utf8).withUnsafeBufferPointer { writer.add(text: $0, HTMLDetail()) }
  }

  /// Unknown elements hold text as any other.
  private func element(_ name: String) -> HTMLElement {
    if let known = HTMLElement.named[name] { return known }
    guard let colon = name.firstIndex(of: ":") else { return .inline }
    let local = String(name[name.index(after: colon)...])
    if prefix == nil, local == "html" { prefix = String(name[..<colon]) }
    guard let prefix, name[..<colon] == prefix else { return .inline }
    return HTMLElement.named[local] ?? .inline
  }

  /// Pairs of a name and a value, which may be absent.
  private func read(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>) {
    var at = 0
    while let name = attributes[at] {
      let value = attributes[at + 1]
      at += 2
      guard let attribute = attributeNames.value(of: name, { HTMLAttribute.named[$0] }) else {
        continue
      }
      writer.add(
        attribute, UnsafeBufferPointer(start: value, count: value.map { Int(xmlStrlen($0)) } ?? 0))
    }
  }

  private static let windows1252: [UInt16] = [
    0x20AC, 0x20, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x20, 0x017D, 0x20, 0x20, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x20, 0x017E, 0x0178,
  ]
}
