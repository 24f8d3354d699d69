// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Reads Word files of the XML kind (DOCX, ECMA-376, strict and transitional): paragraphs with their
/// emphasis, the numbers of lists computed, footnotes and endnotes with their printed marks, headers
/// and footers as furniture, and the final text where changes are tracked.
///
/// Whatever bytes it is given, it ends soon and does not crash: what may expand is limited, a document
/// type is refused, other files and the network are never touched.
package struct DOCXReader: Sendable {
  private let limits: ReadingLimits

  package init(limits: ReadingLimits = ReadingLimits()) { self.limits = limits }

  package func read(_ bytes: [UInt8]) throws(ReadingError) -> SourceText {
    var package = try WordPackage(Archive(bytes, limits: limits))
    let document = try package.document()
    let context = try context(of: document, in: &package)
    var body = WordStory(document, context)
    body.read(0)
    let typed = body.context.leadingFigures.intersection(body.context.innerFigures)
    if !typed.isEmpty {
      // Superior figures that are marks of notes typed by hand: once more, knowing them.
      body = WordStory(document, context)
      body.typedLabels = typed
      body.read(0)
    }
    var shared = body.context
    let notes = try notes(&shared, &package) + body.typedNotes
    shared.furniture = try furniture(of: document, &shared, &package) + shared.furniture
    let styled = StyledText(blocks: body.blocks, notes: notes, furniture: shared.furniture)
    return SourceText(
      format: .docx, bytes: [], content: .styled(styled), offsetsAreFileOffsets: false,
      findings: findings(shared, package))
  }

  private func context(
    of document: WordTree, in package: inout WordPackage
  ) throws(ReadingError) -> WordContext {
    let settings = try package.part("settings")
    return WordContext(
      styles: try package.part("styles").map { WordStyles($0) } ?? WordStyles(),
      numbering: try package.part("numbering").map { WordNumbering($0) } ?? WordNumbering(),
      footnoteLabels: WordNoteLabels(
        .footnoteProperties, format: "decimal", document: document, settings: settings),
      endnoteLabels: WordNoteLabels(
        .endnoteProperties, format: "lowerRoman", document: document, settings: settings))
  }

  private func findings(_ context: WordContext, _ package: WordPackage) -> [Finding] {
    var findings: [Finding] = []
    if let complaint = package.complaint {
      findings.append(Finding(.markupBroken(detail: complaint.detail), line: complaint.line))
    }
    if context.changes > 0 {
      findings.append(Finding(.changesTracked(count: context.changes)))
    }
    return findings
  }

  // MARK: - Notes

  /// The notes that are referred to, in the order of their references.
  private func notes(
    _ context: inout WordContext, _ package: inout WordPackage
  ) throws(ReadingError) -> [Block] {
    guard !context.references.isEmpty else { return [] }
    let footnotes = try package.part("footnotes")
    let endnotes = try package.part("endnotes")
    let footnotePlaces = footnotes.map { Self.places(of: .footnote, in: $0) } ?? [:]
    let endnotePlaces = endnotes.map { Self.places(of: .endnote, in: $0) } ?? [:]
    var notes: [Block] = []
    for reference in context.references {
      let isFootnote = reference.kind == .footnote
      guard let tree = isFootnote ? footnotes : endnotes,
        let node = (isFootnote ? footnotePlaces : endnotePlaces)[reference.identifier]
      else { continue }
      var story = WordStory(tree, context)
      story.read(node)
      context = story.context
      notes.append(Self.note(story.blocks, reference))
    }
    return notes
  }

  private static func places(of element: WordElement, in tree: WordTree) -> [String: Int] {
    var places: [String: Int] = [:]
    for node in tree.children(of: 0) where tree.element(node) == element {
      switch tree.attribute(.type, of: node) {
      case nil, "normal": places[tree.attribute(.identifier, of: node) ?? ""] = node
      default: break
      }
    }
    return places
  }

  private static func note(_ blocks: [Block], _ reference: WordContext.Reference) -> Block {
    var note = Block(role: .footnote, number: reference.label, text: [])
    for block in blocks {
      if !note.text.isEmpty { note.text.append(0x0A) }
      if let number = block.number { note.text += Array(number.utf8) + [0x20] }
      let shift = note.text.count
      note.text += block.text
      note.emphasis += block.emphasis.map { $0.lowerBound + shift..<$0.upperBound + shift }
    }
    if reference.isTyped, note.text.starts(with: reference.label.utf8) {
      let rest = note.text[...].dropFirst(reference.label.utf8.count).trimmed
      let cut = rest.startIndex
      note.emphasis = note.emphasis.compactMap {
        $0.upperBound > cut ? max(0, $0.lowerBound - cut)..<$0.upperBound - cut : nil
      }
      note.text = Array(rest)
    }
    return note
  }

  // MARK: - Headers and footers

  /// Every header and footer once, in the order of the sections. That of a first page is read as a
  /// masthead, which the files of the United Nations keep there.
  private func furniture(
    of document: WordTree, _ context: inout WordContext, _ package: inout WordPackage
  ) throws(ReadingError) -> [StyledFurniture] {
    var found: [StyledFurniture] = []
    var seen: Set<String> = []
    for section in document.all(.sectionProperties) {
      let hasFirstPage = document.toggle(.titlePage, in: section) ?? false
      for node in document.children(of: section) {
        let element = document.element(node)
        guard element == .headerReference || element == .footerReference,
          let identifier = document.attribute(.relationship, of: node),
          seen.insert(identifier).inserted, seen.count < 1000
        else { continue }
        let isFirst = document.attribute(.type, of: node) == "first"
        guard hasFirstPage || !isFirst, let tree = try package.part(identifier: identifier) else {
          continue
        }
        var story = WordStory(tree, context)
        story.read(0)
        context = story.context
        found += story.blocks.map { block in
          StyledFurniture(
            kind: Self.kind(of: block, isHeader: element == .headerReference, isFirst),
            text: block.text)
        }
      }
    }
    return found
  }

  private static func kind(
    of block: Block, isHeader: Bool, _ isFirst: Bool
  ) -> Furniture.Kind {
    let text = block.text[...]
    if PageMarks.pageLine(text) != nil { return .jobNumber }
    if text.allSatisfy({ $0 <= 0x20 || $0 == 0x2F || (0x30...0x39).contains($0) }) {
      return .pageNumber
    }
    return isHeader && isFirst ? .masthead : .runningHead
  }
}
