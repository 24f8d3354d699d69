// Part of Kimberlite.
import CLibXML2

/// Takes the events of libxml2's parser and leaves a `WordTree`.
///
/// A document type declaration ends the part: no Word file has one, and without it there are no
/// entities that could expand or point elsewhere.
final class WordTreeBuilder: XMLEvents {
  var tree: WordTree { writer.tree }

  private var writer = MarkupTreeWriter<WordElement, WordAttribute, Void>()
  private var hasDocumentType = false
  private var namespaces = InternedNames<WordNamespace>()
  private var elementNames = InternedNames<WordElement>()
  private var attributeNames = InternedNames<WordAttribute>()

  /// The tree may be incomplete: see `complaints`. Throws `brokenMarkup` when nothing is there, and
  /// for a document type.
  static func parse(_ bytes: [UInt8]) throws(ReadingError) -> WordTreeBuilder {
    let builder = WordTreeBuilder()
    try XMLParsing.parse(bytes, telling: builder)
    builder.writer.closeAll()
    guard !builder.hasDocumentType else {
      throw .brokenMarkup(line: 1, detail: "a document type, which no Word file has")
    }
    guard !builder.tree.nodes.isEmpty else { throw builder.missingElement() }
    return builder
  }

  override func open(
    _ name: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?, _ attributes: XMLAttributes
  ) {
    let element = element(name, self.namespace(namespace))
    if element != .other { read(attributes) }
    writer.open(element, ())
  }

  override func close() { writer.close() }

  override func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !bytes.isEmpty, let innermost = writer.innermost, innermost.holdsCharacters else {
      return
    }
    writer.add(text: bytes, ())
  }

  override func documentType() {
    hasDocumentType = true
    stop()
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
    return known.belongs(to: namespace) ? known : .other
  }

  private func read(_ attributes: XMLAttributes) {
    for stated in attributes {
      let found: WordAttribute? = attributeNames.value(of: stated.name) { WordAttribute.named[$0] }
      guard var name = found else { continue }
      switch namespace(stated.namespace) {
      case .word: break
      case .other where stated.namespace == nil: break
      case .relationship where name == .identifier: name = .relationship
      default: continue
      }
      withValue(of: stated) { writer.add(name, $0) }
    }
  }
}
