// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Takes the masthead and the page's own lines out of blocks and reads what they say, and what the
/// running heads and feet say that the format holds apart.
struct StyledFurnitureFinder {
  let rules: [any LineRules]
  private(set) var facts = MastheadFacts()
  private(set) var furniture: [Furniture] = []

  init(rules: [any LineRules]) { self.rules = rules }

  /// The blocks that are left.
  mutating func take(from blocks: [Block]) -> [Block] {
    var kept: [Block] = []
    kept.reserveCapacity(blocks.count)
    var misses = 0
    var seen = 0
    var isHead = true
    for block in blocks {
      let text = block.text[...].trimmed
      if isPageLine(text) { continue }
      if isHead, beginsDocument(text) || misses > 3 || seen > 40 { isHead = false }
      guard isHead else {
        kept.append(block)
        continue
      }
      seen += 1
      if takeMasthead(text, isRow: block.role == .tableRow) {
        misses = 0
      } else {
        misses += 1
        kept.append(block)
      }
    }
    return kept
  }

  /// Adds what stood at the edges of pages, which the format told.
  mutating func read(_ pieces: [StyledFurniture]) {
    let scanner = MastheadScanner(rules: rules)
    for piece in pieces {
      furniture.append(
        Furniture(kind: piece.kind, text: shown(piece.text[...]), page: piece.page))
      guard piece.kind != .fieldCode else {
        facts.readFieldCode(piece.text[...])
        continue
      }
      for part in piece.text.split(whereSeparator: { $0 == 0x0A || $0 == 0x09 }) {
        let text = part.trimmed
        guard !text.isEmpty, text.count < 240 else { continue }
        if let line = PageMarks.pageLine(text) {
          if let job = line.job { facts.jobNumber = facts.jobNumber ?? job }
        } else if let found = scanner.facts(of: text) {
          // The day and the item of a running head are those of another text, if any.
          facts.add(piece.kind == .masthead ? found : found.filter { $0.isSymbol })
        }
      }
    }
  }

  // MARK: - Pieces

  /// Adoption line, formula or title, as in the head of a text.
  private func beginsDocument(_ text: ByteText) -> Bool {
    if TitleLine.number(of: text) != nil { return true }
    return rules.contains { rules in
      if rules.isAdoptionLine(text) { return true }
      guard let last = text.lastScalar, last == 0x2C || last == 0xFF0C else { return false }
      return rules.formula(text) != nil
    }
  }

  /// A field code, a rule, job and page numbers, "Please recycle".
  private mutating func isPageLine(_ text: ByteText) -> Bool {
    guard !text.isEmpty, text.count < 240 else { return false }
    var kind: Furniture.Kind?
    if text.begins("[DU1]") || text.begins("<<ODS ") {
      kind = .fieldCode
      facts.readFieldCode(text)
    } else if PageMarks.isRule(text) {
      kind = .rule
    } else if let line = PageMarks.pageLine(text) {
      kind = .jobNumber
      if let job = line.job { facts.jobNumber = facts.jobNumber ?? job }
    } else if rules.contains(where: { $0.isRecyclingLine(text) }) {
      kind = .recycle
    }
    guard let kind else { return false }
    furniture.append(Furniture(kind: kind, text: shown(text)))
    return true
  }

  /// A line that is nothing but a masthead; a row of a table with a cell that is.
  private mutating func takeMasthead(_ text: ByteText, isRow: Bool) -> Bool {
    guard text.count < (isRow ? 1200 : 300) else { return false }
    let scanner = MastheadScanner(rules: rules)
    var found = text.count < 300 ? scanner.facts(of: text) : nil
    if found == nil, isRow {
      let pieces = text.split { $0 == 0x09 || $0 == 0x0A }.map(\.trimmed).filter { !$0.isEmpty }
      let read = pieces.compactMap { $0.count < 300 ? scanner.facts(of: $0) : nil }
      found = read.isEmpty ? nil : read.flatMap { $0 }
      // Words set wide apart look like cells.
      if found == nil, text.count < 300 { found = scanner.facts(of: text.withBlanksForTabs[...]) }
    }
    guard let found else { return false }
    facts.add(found)
    furniture.append(Furniture(kind: .masthead, text: shown(text)))
    return true
  }

  /// On one line.
  private func shown(_ text: ByteText) -> String {
    text.split { $0 == 0x0A || $0 == 0x09 }.map { $0.trimmed.string }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension ByteText {
  fileprivate var withBlanksForTabs: [UInt8] { map { $0 == 0x09 ? 0x20 : $0 } }
}

extension MastheadFact {
  fileprivate var isSymbol: Bool { if case .symbol = self { true } else { false } }
}
