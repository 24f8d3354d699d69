// Part of Kimberlite.
import ResolutionLanguages

/// Lists and tables, and what is told by the names that pages give to their parts.
extension HTMLBlocks {
  // MARK: - Lists

  mutating func list(_ node: Int, _ look: HTMLLook, _ outer: Context) {
    boundary()
    var context = outer
    if isNoteSection(node) { context.isAmongNotes = true }
    let isOrdered = tree.element(node) == .orderedList
    let items = tree.children(of: node).reduce(0) { $0 + (tree.element($1) == .item ? 1 : 0) }
    var counter = HTMLListCounter(
      isOrdered: isOrdered, type: tree.attribute(.type, of: node), styleName: look.listStyle,
      start: number(.start, of: node), isReversed: tree.bytes(.reversed, of: node) != nil,
      count: items, isNested: context.isInDecimalList)
    if counter.countsDecimal { context.isInDecimalList = true }
    for child in tree.children(of: node) {
      guard tree.element(child) == .item else {
        visit(child, context)
        continue
      }
      pendingNumber = counter.label(
        value: number(.value, of: child), type: tree.attribute(.type, of: child))
      visit(child, context)
      pendingNumber = nil
    }
    boundary()
  }

  private func number(_ name: HTMLAttribute, of node: Int) -> Int? {
    tree.attribute(name, of: node).flatMap { Int($0) }.flatMap {
      (-9999...9999).contains($0) ? $0 : nil
    }
  }

  // MARK: - Tables

  /// A table of figures or words is a row a block; one that only lays the page out is read as if it
  /// were not there.
  mutating func table(_ node: Int, _ context: Context) {
    boundary()
    let rows = self.rows(of: node)
    if context.isPreformatted || isLayout(node, rows) {
      walkCells(node, context)
    } else {
      // A caption, and what else stands in a table outside its rows.
      for child in tree.children(of: node) where tree.element(child) != .row && !hasRows(child) {
        visit(child, context)
      }
      for cells in rows { addRow(cells, context) }
    }
    boundary()
  }

  private mutating func addRow(_ cells: [Int], _ context: Context) {
    let filled = cells.filter { !isBlank($0) }
    // A number in a cell of its own beside a paragraph.
    if filled.count == 2, isLabel(filled[0]), tree.size(of: filled[1]) > 60 {
      pendingNumber = String(decoding: tree.text(of: filled[0]).trimmed, as: UTF8.self)
      visit(filled[1], context)
      pendingNumber = nil
      return
    }
    row(cells, context)
  }

  private func isLabel(_ cell: Int) -> Bool {
    let text = tree.text(of: cell).trimmed
    guard text.count <= 12, let found = Enumerator.read(Array(text + " x".utf8)[...]) else {
      return false
    }
    return found.kind != .bullet && (text.last ?? 0) > 0x20
      && !(0x30...0x39).contains(text.last ?? 0)
  }

  private func isBlank(_ node: Int) -> Bool { tree.text(of: node).trimmed.isEmpty }

  /// The cells of each row that belongs to this table and to none in it.
  private func rows(of node: Int) -> [[Int]] {
    var rows: [[Int]] = []
    for child in tree.children(of: node) {
      switch tree.element(child) {
      case .row: rows.append(tree.children(of: child).filter { tree.element($0) == .cell })
      case .division, .inline: rows += self.rows(of: child)
      default: break
      }
    }
    return rows
  }

  private func hasRows(_ node: Int) -> Bool { !rows(of: node).isEmpty }

  private func isLayout(_ node: Int, _ rows: [[Int]]) -> Bool {
    if let role = tree.attribute(.role, of: node), role == "presentation" || role == "none" {
      return true
    }
    if rows.allSatisfy({ $0.count <= 1 }) { return true }
    return rows.contains { $0.contains { laysOut($0) } }
  }

  /// Whether a cell holds more than a cell of figures or words does.
  private func laysOut(_ cell: Int) -> Bool {
    if tree.size(of: cell) > 4000 { return true }
    var paragraphs = 0
    for node in tree.descendants(of: cell) {
      switch tree.element(node) {
      case .table, .orderedList, .heading: return true
      case .paragraph, .division: if tree.size(of: node) > 200 { paragraphs += 1 }
      default: break
      }
    }
    return paragraphs > 2
  }

  private mutating func walkCells(_ node: Int, _ context: Context) {
    for child in tree.children(of: node) {
      boundary()
      switch tree.element(child) {
      case .row: walkCells(child, context)
      case .division where hasRows(child): walkCells(child, context)
      default: visit(child, context)
      }
    }
    boundary()
  }

  // MARK: - Names

  /// Whether a node stands around the document, or is not shown. Nothing that holds much of the
  /// page's text does, whatever its name: pages have been wrapped into forms.
  func isLeftOut(_ node: Int, _ look: HTMLLook, _ context: Context) -> Bool {
    guard isNamedSurroundings(node, look, context) else { return false }
    if tree.size(of: node) * 5 > tree.text.count * 2, look.isHidden != true { return false }
    return !holdsNotes(node)
  }

  private func isNamedSurroundings(_ node: Int, _ look: HTMLLook, _ context: Context) -> Bool {
    if look.isHidden == true || tree.bytes(.hidden, of: node) != nil { return true }
    switch tree.element(node) {
    case .surroundings: return true
    case .header: return !context.isInMain
    case .division, .paragraph, .unorderedList, .orderedList, .item, .inline, .anchor, .table: break
    default: return false
    }
    if let role = tree.attribute(.role, of: node), HTMLNames.roles.contains(role) { return true }
    if let id = tree.bytes(.identifier, of: node),
      HTMLNames.surroundings.contains(CSSText.word(id))
    {
      return true
    }
    return classes(of: node).contains { HTMLNames.surroundings.contains($0) }
  }

  private func classes(of node: Int) -> [String] {
    guard let classes = tree.bytes(.styleClass, of: node) else { return [] }
    return classes.split(whereSeparator: { $0 <= 0x20 }).prefix(50).map { CSSText.word($0) }
  }

  private func holdsNotes(_ node: Int) -> Bool {
    guard !targets.isEmpty else { return false }
    return tree.descendants(of: node).contains {
      tree.attribute(.identifier, of: $0).map {
        targets.contains($0) && HTMLNames.isOfNote($0)
      } ?? false
    }
  }

  func isBacklink(_ node: Int) -> Bool {
    guard tree.element(node).isInline else { return false }
    if classes(of: node).contains(where: { HTMLNames.backlinks.contains($0) }) { return true }
    return tree.attribute(.role, of: node) == "doc-backlink"
  }

  /// An item of a list, or a division with the id that programs give to one note.
  func isOfNote(_ node: Int, _ element: HTMLElement) -> Bool {
    if element == .item { return true }
    guard element == .division, let id = tree.attribute(.identifier, of: node) else { return false }
    return HTMLNames.isOfNote(id) && (id.last?.isNumber ?? false)
  }

  func isNoteSection(_ node: Int) -> Bool {
    if tree.attribute(.role, of: node) == "doc-endnotes" { return true }
    let names =
      classes(of: node) + [tree.bytes(.identifier, of: node).map { CSSText.word($0) } ?? ""]
    return names.contains {
      ["footnotes", "endnotes", "references", "reflist", "notes", "fn", "footnote", "endnote"]
        .contains($0)
    }
  }
}
