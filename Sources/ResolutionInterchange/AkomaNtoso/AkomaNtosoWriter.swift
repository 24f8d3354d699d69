// Part of Kimberlite.
import ResolutionCorpus
import ResolutionLanguages
import ResolutionModel

/// A document as Akoma Ntoso 3.0, in the form in which the United Nations publish theirs (AKN4UN).
///
/// Valid against the OASIS schema whatever the document holds, and read back by `ResolutionParser` as
/// the same document: paragraphs, numbers, notes, metadata. What AKN has no place for stands in
/// attributes of Kimberlite's namespace; `docs/akn.md` has every element. The bytes depend on nothing
/// but the document. They are written in one pass; the time grows with their number.
package enum AkomaNtosoWriter {
  /// The whole document, whichever of its paragraphs were chosen.
  package static func bytes(of exported: ExportedDocument) -> [UInt8] {
    bytes(of: exported.document, facts: exported.facts)
  }

  /// - Parameter facts: what its versions in other languages state; nil: nothing is known of them.
  package static func bytes(of document: Document, facts: CompletedFacts? = nil) -> [UInt8] {
    var body = AkomaNtosoBody(document)
    body.write()
    var frame = AkomaNtosoFrame(document, body, facts ?? CompletedFacts(document.metadata))
    var xml = frame.document()
    xml.raw("\n")
    return xml.bytes
  }
}

/// The text of a document, in pieces that `AkomaNtosoFrame` sets between the metadata.
struct AkomaNtosoBody {
  /// What stands in one `statement` or `doc` behind its metadata.
  struct Component {
    var letter: UInt8?
    /// Preface, preamble, main body, conclusions.
    var content: XMLBuffer
    /// The main body of each annex.
    var annexes: [XMLBuffer]
  }

  let document: Document
  let paragraphs: [Paragraph]
  let profile: LanguageProfile
  let notes: NotePlan
  /// The mentions of a paragraph by its id: indices into the document's.
  let mentions: [String: Range<Int>]

  var xml = XMLBuffer()
  var identifiers = ElementIdentifiers()
  var references = OntologyReferences()
  /// Headings that stand open around what is written next, outermost first; those that were set into
  /// a preface come first.
  var path: [String] = []
  /// How many of the path stand in the preface.
  var prefaceDepth = 0
  var frames: [Frame] = []
  /// The id of the attachment that is written, as beginning of all ids in it.
  var context = ""

  /// Titles above the parts of a resolution, set into cover page and preface.
  private(set) var head: XMLBuffer?
  private(set) var components: [Component] = []

  /// An element that is open.
  struct Frame {
    /// Of the paragraph or heading.
    var id: String
    var elementID: String
    var isSection: Bool
    /// Whether a `blockList` is open in it.
    var isList = false
    var close: StaticString
  }

  init(_ document: Document) {
    self.document = document
    paragraphs = document.paragraphs
    profile =
      LanguageProfile.all.first { $0.language == document.metadata.language } ?? .english
    notes = NotePlan(document.paragraphs)
    var ranges: [String: Range<Int>] = [:]
    for (index, mention) in document.mentions.enumerated() {
      let first = ranges[mention.paragraph]?.lowerBound ?? index
      ranges[mention.paragraph] = first..<index + 1
    }
    mentions = ranges
  }

  mutating func write() {
    let division = AkomaNtosoDivision(document, profile: profile)
    if division.components.count > 1 {
      xml = XMLBuffer()
      xml.depth = 2
      writeCover(division.head?.cover ?? [])
      writePreface(division.head?.preface ?? [])
      head = xml
    }
    for component in division.components { write(component, isPart: head != nil) }
  }

  private mutating func write(_ component: AkomaNtosoDivision.Component, isPart: Bool) {
    identifiers = ElementIdentifiers()
    (path, prefaceDepth, frames, context) = ([], 0, [], "")
    xml = XMLBuffer()
    xml.depth = isPart ? 4 : 2
    xml.reserve(16 << 10)
    if !isPart || !component.cover.isEmpty { writeCover(component.cover) }
    writePreface(component.preface)
    writePreamble(component.preamble, isFormula: isFormula)
    writeMainBody(component.body)
    writeConclusions(component.conclusions)
    let content = xml
    var annexes: [XMLBuffer] = []
    for (number, annex) in component.annexes.enumerated() {
      (path, prefaceDepth, context) = ([], 0, "att_\(number + 1)")
      xml = XMLBuffer()
      xml.depth = content.depth + 3
      let titles = annex.prefix { paragraphs[$0].kind == .title }
      writePreface(titles)
      writeMainBody(annex[titles.endIndex...])
      annexes.append(xml)
    }
    components.append(Component(letter: component.letter, content: content, annexes: annexes))
  }

  func isFormula(_ paragraph: Paragraph) -> Bool { profile.lines.isFormula(paragraph) }
}

extension LineRules {
  /// Whether a paragraph is the enacting formula.
  func isFormula(_ paragraph: Paragraph) -> Bool {
    paragraph.kind == .heading && paragraph.number == nil
      && formula(ArraySlice(paragraph.text.utf8)) != nil
  }
}
