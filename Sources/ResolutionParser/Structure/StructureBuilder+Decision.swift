// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Decisions of the Assembly: number and title, then a text that records what was decided, without
/// a formula. Numbered paragraphs are operative as in a resolution; the rest is body that decides.
extension StructureBuilder {
  mutating func buildDecision(_ blocks: [Block]) {
    for (index, block) in blocks.enumerated() {
      following = index + 1 < blocks.count ? blocks[index + 1] : nil
      nextLabel = following.flatMap { Enumerator.read($0.text[...])?.label }
      addDecisionBlock(block)
    }
  }

  private mutating func addDecisionBlock(_ block: Block) {
    let text = block.text[...].trimmed
    if let number = TitleLine.number(of: block.text[...]) {
      resetNumbers()
      openHeadings = []
      return addTitle(dropping(number.end, from: block), number: number.text)
    }
    if profile.lines.isAnnexHeading(text) {
      startAnnex()
      return addHeading(block, number: nil)
    }
    if annex > 0 { return addAnnexParagraph(block) }
    if profile.lines.meeting(text) != nil { return addClosing(block) }
    if profile.lines.wholeDate(text) != nil, bodyCounts["", default: 0] > 0 {
      return addClosing(block)
    }
    let (label, rest) = split(block)
    if let label, Enumerator.read(block.text[...])?.kind != .label {
      return addNumbered(rest, label)
    }
    guard endsWithStop(block) || profile.lines.decisionRecord(text) != nil else {
      return bodyCounts["", default: 0] == 0
        ? addTitle(block, number: nil)
        : addHeading(block, number: nil)
    }
    addBody(block, kind: .body, number: nil, parent: nil)
    paragraphs[paragraphs.count - 1].function = .operative
    current = paragraphs.count - 1
    stack = []
  }
}
