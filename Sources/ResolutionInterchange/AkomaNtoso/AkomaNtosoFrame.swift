// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel

/// Sets the pieces of a document between root, metadata and annexes.
struct AkomaNtosoFrame {
  let metadata: DocumentMetadata
  let body: AkomaNtosoBody
  let names: ResourceNames
  let facts: CompletedFacts
  /// The id of the organ that speaks.
  var author: String
  var references: OntologyReferences
  var xml = XMLBuffer()

  /// For dates that the schema asks for and nobody states; the UN's files have the same.
  static let unknownDay = "0001-01-01"

  init(_ document: Document, _ body: AkomaNtosoBody, _ facts: CompletedFacts) {
    self.facts = facts
    metadata = document.metadata
    self.body = body
    names = ResourceNames(document.metadata, day: facts.workDate)
    references = body.references
    author = "un"
    if let organ = metadata.body { author = references.body(organ) }
  }

  /// The element of a document and its name, by the AKN4UN guidelines: resolutions and decisions are
  /// statements.
  private enum Root {
    case statement, doc
  }

  private var root: Root {
    metadata.type?.isDeliberation ?? false ? .statement : .doc
  }

  mutating func document() -> XMLBuffer {
    let size = body.components.reduce(0) { sum, component in
      sum + component.content.bytes.count + component.annexes.reduce(0) { $0 + $1.bytes.count }
    }
    xml.reserve(size + (16 << 10))
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso")
    xml.attribute("xmlns", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0")
    xml.attribute("xmlns:akn4un", "http://un.org/akn4un")
    xml.attribute("xmlns:kimberlite", DocumentMarkup.namespace)
    xml.raw(">")
    xml.depth = 1
    if body.components.count > 1 {
      writeCollection()
    } else if let component = body.components.first {
      write(component, name: names.work, isWhole: true)
    }
    xml.end("</akomaNtoso>")
    return xml
  }

  /// A resolution of several parts: each is a document of its own, as in the UN's files.
  private mutating func writeCollection() {
    xml.begin("<documentCollection name=\"publication\">")
    writeMeta(names.work, component: nil, isWhole: true)
    if let head = body.head { xml.raw(head) }
    xml.begin("<collectionBody>")
    for number in body.components.indices {
      let name = partName(number)
      begin("<component", id: "cmp_def_" + name)
      xml.line("<documentRef")
      xml.attribute("eId", "cmp_ref_" + name)
      xml.attribute("href", "#cmp_" + name)
      xml.attribute("showAs", letter(number) ?? name)
      xml.raw("/>")
      xml.end("</component>")
    }
    xml.end("</collectionBody>")
    xml.end("</documentCollection>")
    xml.begin("<components>")
    for (number, component) in body.components.enumerated() {
      begin("<component", id: "cmp_" + partName(number))
      let part = letter(number).map { "-" + $0 } ?? ""
      write(component, name: names.work + part, isWhole: false)
      xml.end("</component>")
    }
    xml.end("</components>")
  }

  private mutating func begin(_ tag: StaticString, id: String) {
    xml.begin(tag)
    xml.attribute("eId", id)
    xml.raw(">")
  }

  private func letter(_ number: Int) -> String? {
    body.components[number].letter.map { String(decoding: [$0], as: UTF8.self) }
  }

  /// The letter, which need not be the only one of its kind, and the place.
  private func partName(_ number: Int) -> String {
    "\(letter(number) ?? "")\(number + 1)"
  }

  private mutating func write(_ component: AkomaNtosoBody.Component, name: String, isWhole: Bool) {
    let type = metadata.type?.rawValue ?? "document"
    xml.begin(root == .statement ? "<statement" : "<doc")
    xml.attribute("name", type)
    xml.raw(">")
    writeMeta(name, component: nil, isWhole: isWhole)
    xml.raw(component.content)
    if !component.annexes.isEmpty {
      xml.begin("<attachments>")
      for (number, annex) in component.annexes.enumerated() {
        begin("<attachment", id: "att_\(number + 1)")
        xml.begin("<doc name=\"annex\">")
        writeMeta(name, component: "annex_\(number + 1)", isWhole: false)
        xml.raw(annex)
        xml.end("</doc>")
        xml.end("</attachment>")
      }
      xml.end("</attachments>")
    }
    xml.end(root == .statement ? "</statement>" : "</doc>")
  }
}

/// The names of a document by the naming convention of AKN: work, expression and manifestation.
struct ResourceNames {
  /// `/akn/un/statement/deliberation/unga/2007-11-26/62-11`.
  let work: String
  /// `eng@`.
  let expression: String
  /// `62-11`.
  let number: String

  /// - Parameter day: of the work, the same in all languages.
  init(_ metadata: DocumentMetadata, day: CalendarDate?) {
    let kind =
      switch metadata.type {
      case .resolution, .decision, .draft: "statement/deliberation"
      case .report: "doc/report"
      case .letter: "doc/letter"
      case .letterWithReport: "doc/letter-report"
      case .communique: "doc/communique"
      case nil: "doc"
      }
    let parts = metadata.symbol?.components ?? []
    number = Self.number(of: metadata)
    work =
      "/akn/un/\(kind)/\(Self.actor(parts.first))/"
      + (day?.description ?? AkomaNtosoFrame.unknownDay) + "/" + number
    expression = ResourceIdentifier.escaped(metadata.language?.threeLetterCode ?? "und") + "@"
  }

  /// The organ, by the first component of its symbols.
  private static func actor(_ series: Substring?) -> String {
    switch series {
    case "A": "unga"
    case "S": "unsc"
    case "E": "unecosoc"
    case "T": "untc"
    default: "un"
    }
  }

  /// What the symbol has behind organ and nature, without signs that divide names.
  private static func number(of metadata: DocumentMetadata) -> String {
    guard let symbol = metadata.symbol else { return String(metadata.sha256.prefix(12)) }
    var parts = symbol.components.dropFirst()
    if parts.first == "RES" || parts.first == "DEC" { parts = parts.dropFirst() }
    let name = parts.joined(separator: "-")
    return ResourceIdentifier.escaped(name + (symbol.part.map { "-" + $0 } ?? ""))
  }
}
