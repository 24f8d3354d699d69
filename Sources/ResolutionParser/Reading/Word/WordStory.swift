// Part of Kimberlite.
import ResolutionModel

/// Reads a story of a Word file, which is its body, a note, a header or a footer: paragraphs and
/// tables in their order, the final text where changes are tracked.
///
/// What is read goes into `context`, which the stories of one file share.
struct WordStory {
  let tree: WordTree
  var context: WordContext
  private(set) var blocks: [Block] = []
  /// The labels of notes typed by hand that are taken as marks and notes: superior figures that
  /// stand at the beginning of a paragraph and elsewhere.
  var typedLabels: Set<String> = []
  /// Notes typed by hand.
  private(set) var typedNotes: [Block] = []

  // State of the paragraph that is read
  var draft = WordParagraph()
  /// Whether the paragraph's end was deleted, so that the next goes on with it.
  private var goesOn = false
  /// Beginnings of fields that have no end.
  private(set) var brokenFields: Set<Int> = []
  /// Open fields, outermost first.
  var fields: [WordField] = []
  /// Fields open below those, which are too many.
  var fieldsPassedOver = 0
  var tableDepth = 0

  init(_ tree: WordTree, _ context: WordContext) {
    self.tree = tree
    self.context = context
  }

  /// Reads the children of a node as blocks.
  mutating func read(_ node: Int) {
    brokenFields = fieldsWithoutEnd(below: node)
    readBlocks(of: node)
    // A deleted end with nothing after it.
    if goesOn { finish() }
  }

  mutating func readBlocks(of node: Int) {
    for child in tree.children(of: node) { readBlock(child) }
  }

  private mutating func readBlock(_ node: Int) {
    switch tree.element(node) {
    case .paragraph: readParagraph(node)
    case .table: readTable(node)
    case .deletion, .moveFrom: context.changes += 1
    case .insertion, .moveTo:
      context.changes += 1
      readBlocks(of: node)
    case .alternateContent:
      if let chosen = chosen(in: node) { readBlocks(of: chosen) }
    case .structuredProperties, .sectionProperties, .paragraphProperties, .run: break
    default: readBlocks(of: node)
    }
  }

  /// Of the alternatives of one content the first, or the fallback where there is no other.
  func chosen(in node: Int) -> Int? {
    tree.child(.choice, of: node) ?? tree.child(.fallback, of: node)
  }

  // MARK: - Paragraphs

  private mutating func readParagraph(_ node: Int) {
    let properties = tree.child(.paragraphProperties, of: node)
    let name = properties.flatMap { tree.value(of: .paragraphStyle, in: $0) }
    let style = context.styles.style(name)
    let mark = properties.flatMap { tree.child(.runProperties, of: $0) }
    let isJoined = mark.map { tree.has(.deletion, in: $0) || tree.has(.moveFrom, in: $0) } ?? false
    if !goesOn { draft = WordParagraph() }
    // The end of a paragraph holds what is said of all of it: one that is deleted, and one that is
    // hidden, has no number.
    if !isJoined {
      let isHidden = mark.map { tree.toggle(.hidden, in: $0) ?? false } ?? false
      draft.number = isHidden ? nil : listNumber(properties, name, style)
      draft.headingLevel = headingLevel(properties, style)
    }
    goesOn = false
    draft.look = context.styles.look(ofParagraph: style)
    readInline(of: node)
    flushRaised()
    if isJoined {
      context.changes += 1
      goesOn = true
    } else {
      finish()
    }
  }

  /// What opens a field that is never closed hides nothing; those that were deleted do not count.
  private func fieldsWithoutEnd(below node: Int) -> Set<Int> {
    var open: [Int] = []
    var next = node + 1
    while next < tree.end(of: node) {
      switch tree.element(next) {
      case .deletion, .moveFrom:
        next = tree.end(of: next)
        continue
      case .fieldCharacter:
        switch tree.attribute(.fieldType, of: next) {
        case "begin": open.append(next)
        case "end": _ = open.popLast()
        default: break
        }
      default: break
      }
      next += 1
    }
    return Set(open)
  }

  private mutating func listNumber(
    _ properties: Int?, _ name: String?, _ style: WordStyles.Style?
  ) -> String? {
    let stated = properties.flatMap { tree.child(.numberingProperties, of: $0) }
    let own = stated.flatMap { tree.number(of: .numberingIdentifier, in: $0) }
    let level = stated.flatMap { tree.number(of: .level, in: $0) }
    guard let list = own ?? style?.list, list != 0 else { return nil }
    return context.numbering.next(list, level: level ?? style?.listLevel, style: name)
  }

  private func headingLevel(_ properties: Int?, _ style: WordStyles.Style?) -> Int {
    if let level = properties.flatMap({ tree.number(of: .outlineLevel, in: $0) }) {
      return (0..<9).contains(level) ? level + 1 : 0
    }
    return style?.headingLevel ?? 0
  }

  /// Ends the paragraph: a block, or a note typed by hand.
  private mutating func finish() {
    goesOn = false
    let paragraph = draft
    draft = WordParagraph()
    if !paragraph.hidden.text.isEmpty {
      context.furniture.append(StyledFurniture(kind: .fieldCode, text: paragraph.hidden.text))
    }
    guard !paragraph.running.isEmpty else { return }
    var block = paragraph.running.block()
    block.number = paragraph.number
    block.styleIsHeading = paragraph.headingLevel > 0
    block.level = paragraph.headingLevel
    if let label = paragraph.typedNote {
      block.role = .footnote
      block.number = label
      typedNotes.append(block)
    } else {
      blocks.append(block)
    }
  }

  // MARK: - Tables

  /// A row with one cell that is filled frames its paragraphs; other rows are a block each.
  private mutating func readTable(_ node: Int) {
    tableDepth += 1
    defer { tableDepth -= 1 }
    for row in collected(.row, of: node) {
      let properties = tree.child(.rowProperties, of: row)
      if let properties, tree.has(.deletion, in: properties) {
        context.changes += 1
        continue
      }
      var cells: [[Block]] = []
      for cell in collected(.cell, of: row) { cells.append(readCell(cell)) }
      add(row: cells)
    }
  }

  private func collected(_ element: WordElement, of node: Int) -> [Int] {
    var found: [Int] = []
    collect(element, of: node, into: &found)
    return found
  }

  /// The descendants that are this element, through what wraps them.
  private func collect(_ element: WordElement, of node: Int, into found: inout [Int]) {
    for child in tree.children(of: node) {
      switch tree.element(child) {
      case element: found.append(child)
      case .structuredContent, .other, .insertion, .moveTo:
        collect(element, of: child, into: &found)
      case .alternateContent:
        if let chosen = chosen(in: child) { collect(element, of: chosen, into: &found) }
      default: break
      }
    }
  }

  /// The blocks of a cell; none where its text was deleted.
  private mutating func readCell(_ cell: Int) -> [Block] {
    if let properties = tree.child(.cellProperties, of: cell),
      tree.has(.cellDeletion, in: properties)
    {
      context.changes += 1
      return []
    }
    let before = blocks
    defer { blocks = before }
    blocks = []
    readBlocks(of: cell)
    if goesOn { finish() }
    return blocks
  }

  private mutating func add(row cells: [[Block]]) {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count > 1 else {
      blocks += filled.first ?? []
      return
    }
    // A number in a column of its own.
    if filled.count == 2, filled[0].count == 1, isBareNumber(filled[0][0]),
      var first = filled[1].first, first.number == nil, first.role == .unknown
    {
      first.number = filled[0][0].number ?? String(decoding: filled[0][0].text, as: UTF8.self)
      if Enumerator.read(first.text[...]) == nil, first.text.count > 60 {
        blocks.append(first)
        blocks += filled[1].dropFirst()
        return
      }
    }
    blocks.append(Self.row(of: cells))
  }

  private func isBareNumber(_ block: Block) -> Bool {
    if block.text.isEmpty { return false }
    return block.marks.isEmpty && Enumerator.isBare(block.text[...])
  }

  /// One block: cells divided by tabs, the paragraphs of a cell by line feeds.
  private static func row(of cells: [[Block]]) -> Block {
    var row = Block(role: .tableRow, text: [], isBold: true)
    for (index, cell) in cells.enumerated() {
      if index > 0 { row.text.append(0x09) }
      for (place, block) in cell.enumerated() {
        if place > 0 { row.text.append(0x0A) }
        if let number = block.number { row.text += Array(number.utf8) + [0x20] }
        let shift = row.text.count
        // The cells of a table in the cell.
        row.text += block.text.map { $0 == 0x09 ? 0x20 : $0 }
        row.marks += block.marks.map { Block.Mark(offset: $0.offset + shift, label: $0.label) }
        row.emphasis += block.emphasis.map { $0.lowerBound + shift..<$0.upperBound + shift }
        row.isBold = row.isBold && block.isBold
      }
    }
    return row
  }

  // MARK: - Text boxes

  /// The paragraphs of a text box stand before the paragraph that it is anchored to.
  mutating func readTextBox(_ node: Int) {
    let outer = (draft, goesOn, fields)
    draft = WordParagraph()
    goesOn = false
    fields = []
    readBlocks(of: node)
    if goesOn { finish() }
    (draft, goesOn, fields) = outer
  }
}
