// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Annexes: a numbering of their own, headings, articles, lists.
extension StructureBuilder {
  mutating func addAnnexParagraph(_ block: Block) {
    let text = block.text[...]
    if block.number == nil, profile.lines.isAnnexHeading(text) {
      if !isMarkedUp || paragraphs.last?.kind != .heading { startAnnexUnlessFresh() }
      return addHeading(block, number: nil)
    }
    if block.number == nil, block.styleIsHeading, !endsWithStop(block) {
      return addHeading(block, number: nil)
    }
    let found = block.number == nil ? Enumerator.read(text) : nil
    if let found, found.kind == .bullet {
      return addBody(
        dropping(found.end, from: block), kind: .listItem, number: nil,
        parent: current.map { paragraphs[$0].id })
    }
    let (label, rest) = split(block)
    guard let label else { return addUnnumberedInAnnex(block) }
    if label.hasPrefix("(") || SequenceClass.isBracketedSign(label) { return addSub(rest, label) }
    if label.first?.isNumber ?? false { return addAnnexNumbered(rest, label) }
    if !endsWithStop(rest) || block.styleIsHeading || isAllEmphasised(block) {
      return addHeading(rest, number: label)
    }
    addAnnexNumbered(rest, label)
  }

  private mutating func startAnnexUnlessFresh() {
    let hasText = paragraphs.last { $0.kind != .heading }.map { $0.id.contains("annex") } ?? false
    if annex == 0 || hasText { startAnnex() }
  }

  private mutating func addAnnexNumbered(_ block: Block, _ label: String) {
    addBody(block, kind: .body, number: label, parent: nil)
    current = paragraphs.count - 1
    stack = []
  }

  private mutating func addUnnumberedInAnnex(_ block: Block) {
    let isShort = block.text.count < (profile.setsWordsApart ? 120 : 300)
    if isAllEmphasised(block) || isShort && !endsWithStop(block) {
      return addHeading(block, number: nil)
    }
    addBody(block, kind: .body, number: nil, parent: nil)
    if endsWithColon(block) {
      current = paragraphs.count - 1
      stack = []
    }
  }
}
