// Part of Kimberlite.
import ResolutionLanguages

/// What indents and widths say of a line.
extension LineJoiner {
  /// First lines stand further in than the lines that follow them.
  func decideByIndent(_ index: Int, after previous: Int, ended: Bool, apart: Bool) -> Bool? {
    let entry = layout.lines[index]
    let before = layout.lines[previous]
    let crossesPage = index - previous > 1 + pendingMarks || entry.page != before.page
    let block = blocks[blocks.count - 1]
    let samePage = layout.lines[block.firstLine].page == entry.page
    let wrapped = block.pieces.count > 1 && samePage ? before.indent : base[entry.page] ?? 0
    let isIn = entry.indent > wrapped
    if crossesPage {
      guard ended || isHeadingLike(block) else { return false }
      if !isIn, endsWithComma(previous) { return false }
      return ended ? decideByPhrase(index, after: previous) : nil
    }
    if isIn {
      if markPending { return ended && (apart || layout.blanksAreIdle) }
      return ended || apart || isHeadingLike(block) || isNextNumber(index)
    }
    if markPending { return false }
    if apart {
      return ended && (!endsWithComma(previous) || profile.mayBegin(layout.text(index)))
        || block.pieces.count == 1 && isHeadingLike(block)
    }
    guard ended else { return endsByRoom(previous, before: index) }
    guard !endsWithComma(previous) else { return false }
    return leavesRoom(previous, for: index) || opensHeading(index)
  }

  /// No layout: the line before ended a paragraph if it was short, or if an opening phrase follows.
  func decideByPhrase(_ index: Int, after previous: Int) -> Bool {
    let line = layout.text(index)
    if profile.startsLowercase(line) { return false }
    if let enumerator = Enumerator.read(line), enumerator.kind != .bullet {
      if continuesSequence(enumerator) { return true }
    }
    // A numbered paragraph ends with a semicolon or a full stop.
    if endsWithComma(previous), isNumbered(blocks[blocks.count - 1]) { return false }
    let isPhrase = profile.mayBegin(line)
    if profile.setsWordsApart {
      return isPhrase || leavesRoom(previous, for: index)
    }
    return evidenceOfWidths(index, isPhrase: isPhrase) > 0
  }

  /// Text without spaces fills its lines, so that widths speak: the last line of a paragraph is
  /// mostly short, its first full line shorter than others by the indent. The weights follow the
  /// frequencies of both in printed resolutions.
  func evidenceOfWidths(_ index: Int, isPhrase: Bool) -> Int {
    let isFirst = blocks.last?.pieces.count == 1
    let room = layout.fullWidth - lastColumns - (isFirst ? 4 : 0)
    var evidence = isPhrase ? 4 : -4
    switch room {
    case 12...: evidence += 11
    case 6...11: evidence += 1
    default: evidence -= 3
    }
    guard !Terminators.endsParagraph(layout.text(index)) else { return evidence }
    switch layout.fullWidth - layout.lines[index].columns {
    case 3...: evidence += 6
    case 2: evidence += 4
    default: evidence -= 5
    }
    return evidence
  }
}
