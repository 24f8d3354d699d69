// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// From what a format with layout gives to blocks as the structure wants them: lines that were broken
/// by force are told apart or joined, printed numbers stand before their texts, and what belongs to
/// the page is read for facts and taken out.
struct StyledStructure {
  let styled: StyledText
  let profile: LanguageProfile

  func read() -> TextStructure.Result {
    var blocks: [Block] = []
    blocks.reserveCapacity(styled.blocks.count)
    for block in styled.blocks where !block.text.isEmpty || !block.marks.isEmpty {
      blocks += StyledLines(profile: profile, allRules: allRules).divide(block)
    }
    var finder = StyledFurnitureFinder(rules: allRules)
    blocks = finder.take(from: blocks)
    finder.read(styled.furniture)
    let known = Set(styled.notes.compactMap(\.number))
    // A note to which a raised or linked mark refers has no mark of strokes beside it.
    let raised = Set(blocks.lazy.flatMap(\.marks).map(\.label))
    let notes = styled.notes + StrokeMarks.takeNotes(from: &blocks, besides: known)
    let labels = Set(notes.compactMap(\.number)).subtracting(raised)
    if !labels.isEmpty {
      blocks = blocks.map { StrokeMarks.taken(from: $0, labels: labels) }
    }
    return TextStructure.Result(
      blocks: blocks.map { finished($0) }, notes: notes.map { joinedNote($0) },
      facts: finder.facts, furniture: finder.furniture, unreferenced: unreferenced(blocks, notes))
  }

  /// Mastheads are English in documents of every language.
  private var allRules: [any LineRules] {
    [profile.lines]
      + LanguageProfile.all.filter { $0.language != profile.language }.map(\.lines)
  }

  /// The printed number before its text, so that all rules read it as in a text; the lines of a cell
  /// as one.
  private func finished(_ block: Block) -> Block {
    if block.role == .tableRow {
      return StyledLines(profile: profile, allRules: []).joined(block)
    }
    var result = block
    // A complete paragraph that is emphasised as a whole emphasises nothing in it.
    if isWhollyEmphasised(block), Terminators.stop(block.text[...]) != nil { result.emphasis = [] }
    guard let number = block.number, !number.isEmpty else { return result }
    let lead = Array(number.utf8) + [0x20]
    result.number = nil
    result.text = lead + block.text
    result.marks = block.marks.map {
      Block.Mark(offset: $0.offset + lead.count, label: $0.label)
    }
    result.emphasis = result.emphasis.map {
      $0.lowerBound + lead.count..<$0.upperBound + lead.count
    }
    return result
  }

  private func isWhollyEmphasised(_ block: Block) -> Bool {
    guard block.text.count > 60, !block.emphasis.isEmpty else { return false }
    let covered = block.emphasis.reduce(0) { $0 + $1.count }
    return covered + block.text.count { $0 == 0x20 } >= block.text.count
  }

  private func joinedNote(_ note: Block) -> Block {
    var result = StyledLines(profile: profile, allRules: []).joined(note)
    result.role = .footnote
    return result
  }

  private func unreferenced(_ blocks: [Block], _ notes: [Block]) -> [(label: String, line: Int)] {
    var seen: Set<String> = []
    for block in blocks + notes { for mark in block.marks { seen.insert(mark.label) } }
    return notes.filter { !seen.contains($0.number ?? "") }.map {
      ($0.number ?? "", $0.line)
    }
  }
}
