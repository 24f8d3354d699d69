// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Joins an adoption line that was set on two lines: "… at its 4694th meeting, on" and
/// "28 January 2003". An adoption line gives a day; one that gives none goes on with a short line at
/// whose end the day stands complete.
struct AdoptionLines {
  let profile: LanguageProfile
  /// The bytes that the second line can have.
  private static let reach = 120

  func joined(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    for block in blocks {
      if let last = result.last, last.annex == block.annex,
        last.marks.isEmpty || block.marks.isEmpty,
        goesOn(last.text[...].trimmed, with: block.text[...].trimmed)
      {
        result[result.count - 1] = joined(last, block)
      } else {
        result.append(block)
      }
    }
    return result
  }

  /// Whether the two lines are one adoption line.
  func goesOn(_ line: ByteText, with next: ByteText) -> Bool {
    let rules = profile.lines
    guard line.count < 300, !next.isEmpty, next.count < Self.reach, !rules.isAdoptionLine(next),
      TitleLine.number(of: next) == nil
    else { return false }
    let isBegun = rules.isAdoptionLine(line)
    // Where the day stands in front, the line is one only with its end.
    guard isBegun ? rules.firstDate(in: line) == nil : beginsWithDate(line) else { return false }
    let whole = Array(line) + (needsSpace(line, next) ? [0x20] : []) + Array(next)
    guard rules.isAdoptionLine(whole[...]) else { return false }
    return !isBegun || endsWithDate(whole[...])
  }

  private func beginsWithDate(_ line: ByteText) -> Bool {
    guard !profile.setsWordsApart, let first = line.firstScalar else { return false }
    return Scalars.digit(first) != nil && profile.lines.firstDate(in: line) != nil
      && profile.lines.wholeDate(line) == nil
  }

  private func endsWithDate(_ text: ByteText) -> Bool {
    let bare = text.withoutFullStop
    return bare.indices.contains { index in
      (index == bare.startIndex || bare[index - 1] == 0x20 || !profile.setsWordsApart)
        && profile.lines.wholeDate(bare[index...]) != nil
    }
  }

  private func needsSpace(_ line: ByteText, _ next: ByteText) -> Bool {
    profile.needsSpace(between: line, and: next)
  }

  private func joined(_ first: Block, _ second: Block) -> Block {
    var result = first
    if needsSpace(first.text[...], second.text[...]) { result.text.append(0x20) }
    let start = result.text.count
    result.text += second.text
    result.marks += second.marks.map { Block.Mark(offset: $0.offset + start, label: $0.label) }
    result.emphasis += second.emphasis.map { $0.lowerBound + start..<$0.upperBound + start }
    result.source += second.source
    return result
  }
}
