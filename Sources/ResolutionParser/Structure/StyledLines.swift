// Part of Kimberlite.
import ResolutionLanguages

/// Lines that were broken by force inside a paragraph: each a line of its own where it is one by its
/// form (a piece of a masthead, the meeting at the end, a number), else running text.
struct StyledLines {
  let profile: LanguageProfile
  let allRules: [any LineRules]

  /// The block as one or several, without line feeds, and without tabs where no cells are divided.
  func divide(_ block: Block) -> [Block] {
    guard block.role != .tableRow else { return [block] }
    guard block.text.contains(0x0A) else { return [withoutTabs(block)] }
    var groups: [Range<Int>] = []
    let lines = Self.lines(of: block.text)
    let areMasthead = lines.allSatisfy {
      isMasthead(block.text[$0]) || profile.lines.meeting(block.text[$0]) != nil
    }
    for line in lines {
      if let last = groups.last,
        !areMasthead, !stands(block.text[line], after: block.text[last])
      {
        groups[groups.count - 1] = last.lowerBound..<line.upperBound
      } else {
        groups.append(line)
      }
    }
    guard groups.count > 1 else { return [joined(block)] }
    return groups.enumerated().map { index, range in
      var part = joined(Self.part(range, of: block))
      if index > 0 { part.number = nil }
      return part
    }
  }

  /// Whether a line cannot go on with what stands before it.
  private func stands(_ line: ByteText, after before: ByteText) -> Bool {
    let rules = profile.lines
    let last = before.trimmed
    if rules.meeting(last) != nil { return rules.wholeDate(line) != nil }
    if rules.wholeDate(last) != nil { return rules.meeting(line) != nil }
    if rules.meeting(line) != nil { return Terminators.endsSentence(last) }
    if rules.isAnnexHeading(last) || rules.isAnnexHeading(line) { return true }
    if AdoptionLines(profile: profile).goesOn(last, with: line) { return false }
    if rules.isAdoptionLine(last) || rules.isAdoptionLine(line) { return true }
    if rules.formula(line) != nil || rules.formula(last) != nil, last.count < 200 { return true }
    if TitleLine.number(of: line) != nil { return Terminators.stop(last) == nil }
    guard let found = Enumerator.read(line), found.end < line.endIndex else {
      return Terminators.endsSentenceOrItem(last) && profile.phrases.beginsParagraph(line) != nil
    }
    return Terminators.stop(last) != nil
  }

  private func isMasthead(_ line: ByteText) -> Bool {
    line.count < 300 && MastheadScanner(rules: allRules).facts(of: line) != nil
  }

  /// The lines that are not empty, without the blanks around them.
  private static func lines(of text: [UInt8]) -> [Range<Int>] {
    text.split(separator: 0x0A).map { $0.trimmed }.filter { !$0.isEmpty }.map(\.indices)
  }

  /// A stretch of a block as a block.
  static func part(_ range: Range<Int>, of block: Block) -> Block {
    var part = block
    part.text = Array(block.text[range])
    part.marks = block.marks.filter {
      range.lowerBound < $0.offset && $0.offset <= range.upperBound
        || $0.offset == range.lowerBound && range.lowerBound == 0
    }.map { Block.Mark(offset: $0.offset - range.lowerBound, label: $0.label) }
    part.emphasis = block.emphasis.compactMap { stretch in
      let inside = stretch.clamped(to: range)
      return inside.isEmpty
        ? nil : inside.lowerBound - range.lowerBound..<inside.upperBound - range.lowerBound
    }
    return part
  }

  /// The block with its lines joined and its tabs made blanks, from `start` on: the gap after a
  /// title's number stays, which tells the number where it has no dot.
  func joined(_ block: Block, from start: Int = 0) -> Block {
    let keepsTabs = block.role == .tableRow
    guard block.text.contains(where: { $0 == 0x0A || $0 == 0x09 && !keepsTabs }) else {
      return block
    }
    var text: [UInt8] = []
    text.reserveCapacity(block.text.count)
    /// For each byte of the old text its place in the new one.
    var places = [Int](repeating: 0, count: block.text.count + 1)
    for (index, byte) in block.text.enumerated() {
      places[index] = text.count
      switch byte {
      case _ where index < start: text.append(byte)
      case 0x09: text.append(keepsTabs ? 0x09 : 0x20)
      case 0x0A:
        if profile.needsSpace(between: text[...], and: block.text[(index + 1)...]) {
          text.append(0x20)
        }
      default: text.append(byte)
      }
    }
    places[block.text.count] = text.count
    var result = block
    result.text = text
    result.marks = block.marks.map { Block.Mark(offset: places[$0.offset], label: $0.label) }
    result.emphasis = block.emphasis.map { places[$0.lowerBound]..<places[$0.upperBound] }
    return result
  }

  private func withoutTabs(_ block: Block) -> Block {
    guard block.text.contains(0x09) else { return block }
    return joined(block, from: TitleLine.number(of: block.text[...])?.end ?? 0)
  }
}
