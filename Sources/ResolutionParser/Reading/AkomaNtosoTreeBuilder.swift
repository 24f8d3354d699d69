// Part of Kimberlite.
import CLibXML2
import ResolutionModel

/// Takes the events of libxml2's parser and leaves an `AkomaNtosoTree`.
///
/// Names are looked up as text once and by pointer afterwards.
final class AkomaNtosoTreeBuilder: XMLEvents {
  var tree: AkomaNtosoTree { writer.tree }
  /// Ids that stand twice in one document, each once, with the line of the second; no more than
  /// `complaintLimit`.
  private(set) var repeatedIdentifiers: [(name: String, line: Int)] = []

  private var writer = MarkupTreeWriter<AkomaNtosoElement, AkomaNtosoAttribute, AkomaNtosoDetail>()
  /// The root element's name, when it is not `akomaNtoso`.
  private var foreignRoot: String?
  private var elementNames = InternedNames<AkomaNtosoElement>()
  private var attributeNames = InternedNames<AkomaNtosoAttribute>()
  /// Elements open below one that is skipped, itself included.
  private var skippedDepth = 0
  private var hasRoot = false
  private var seenIdentifiers: Set<UInt64> = []

  /// The tree may be incomplete: see `complaints`. Throws for what is no XML, and for XML that is no
  /// Akoma Ntoso.
  static func parse(_ bytes: [UInt8]) throws(ReadingError) -> AkomaNtosoTreeBuilder {
    let builder = AkomaNtosoTreeBuilder()
    try XMLParsing.parse(bytes, telling: builder)
    builder.writer.closeAll()
    if let root = builder.foreignRoot { throw .unsupportedFormat(name: "XML (\(root))") }
    guard builder.hasRoot else { throw builder.missingElement() }
    return builder
  }

  override func open(
    _ name: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?, _ attributes: XMLAttributes
  ) {
    if skippedDepth > 0 {
      skippedDepth += 1
      return
    }
    let element = elementNames.value(of: name) { AkomaNtosoElement.named[$0] ?? .other }
    if !hasRoot && element != .akomaNtoso {
      foreignRoot = String(cString: name)
      return stop()
    }
    hasRoot = true
    guard element != .skipped else {
      skippedDepth = 1
      return
    }
    if element == .statement { seenIdentifiers.removeAll(keepingCapacity: true) }
    writer.open(element, AkomaNtosoDetail(line: line, style: read(attributes)))
  }

  override func close() {
    if skippedDepth > 0 { skippedDepth -= 1 } else { writer.close() }
  }

  override func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard skippedDepth == 0, writer.depth > 0, !bytes.isEmpty else { return }
    writer.add(text: bytes, AkomaNtosoDetail(line: line))
  }

  /// Keeps the attributes of the element that is opened; the look that they state.
  private func read(_ attributes: XMLAttributes) -> AkomaNtosoStyle {
    var style: AkomaNtosoStyle = []
    for stated in attributes {
      switch attribute(stated) {
      case nil: break
      case .styleClass: style = AkomaNtosoStyle(class: stated.value)
      case .identifier: note(identifier: stated.value)
      case .some(let name): withValue(of: stated) { writer.add(name, $0) }
      }
    }
    return style
  }

  private func attribute(_ stated: XMLAttributes.Attribute) -> AkomaNtosoAttribute? {
    guard stated.hasPrefix else {
      return attributeNames.value(of: stated.name) { AkomaNtosoAttribute.named[$0] }
    }
    guard let namespace = stated.namespace, String(cString: namespace) == DocumentMarkup.namespace
    else { return nil }
    return AkomaNtosoAttribute.added[String(cString: stated.name)]
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
