// Part of Kimberlite.
import ResolutionLanguages

/// Where a paragraph begins in hard-wrapped text: the evidence, strongest first.
extension LineJoiner {
  func beginsWrapped(_ index: Int, after previous: Int) -> Bool {
    let line = layout.text(index)
    let entry = layout.lines[index]
    let last = blocks[blocks.count - 1]
    let ended = Terminators.endsParagraph(layout.text(previous)) || endsWithConjunction(previous)
    let apart =
      entry.blanksBefore > 0 && !layout.blanksAreIdle && index - previous == 1 + pendingMarks
    if let enumerator = Enumerator.read(line), continuesSequence(enumerator),
      ended || apart || Enumerator.isBare(line), !isInsideText(enumerator, entry, after: previous)
    {
      return true
    }
    if isDivision(line, after: previous) { return true }
    // After a heading the numbers go on.
    if isNextNumber(index), !isNumbered(last) { return true }
    // A row of numbered lines in a report.
    if formulaLine == nil, isNextNumber(index), last.pieces.count == 1 { return true }
    if isHeadingLike(last) || followsLabel(last), opensSomething(line), !markPending { return true }
    if opensTitle(index) { return true }
    if apart, formulaLine == nil, !markPending { return !isCutByPage(index, after: previous) }
    if indentsInform,
      let decided = decideByIndent(index, after: previous, ended: ended, apart: apart)
    {
      return decided
    }
    if apart, !markPending { return ended || isHeadingLike(last) || isShort(previous) }
    guard ended else { return endsByRoom(previous, before: index) }
    return decideByPhrase(index, after: previous) || opensHeading(index)
  }

  /// The title of a communiqué among the first lines of a text without formula.
  private func opensTitle(_ index: Int) -> Bool {
    let line = layout.text(index)
    return formulaLine == nil && blocks.count < 6 && line.count < 60
      && Terminators.stop(line) == nil && profile.lines.isCommuniqueTitle(line)
      && blocks.allSatisfy { Terminators.stop($0.block.text[...]) == nil }
  }

  /// Whether a blank line in a text without formula stands where a page ended: inside a sentence
  /// whose line was full.
  func isCutByPage(_ index: Int, after previous: Int) -> Bool {
    let block = blocks[blocks.count - 1].block.text[...]
    guard !Terminators.endsParagraph(layout.text(previous)), !profile.lines.isLetterTitle(block),
      !profile.lines.isLetterAnnexTitle(block)
    else { return false }
    if profile.setsWordsApart { return profile.startsLowercase(layout.text(index)) }
    return block.count > 150 && layout.lines[previous].columns * 10 >= layout.fullWidth * 9
  }

  func opensSomething(_ line: ByteText) -> Bool {
    profile.mayBegin(line) || Enumerator.read(line) != nil || Enumerator.isBare(line)
  }

  /// An item that is set where lines go on, in text whose first lines stand further in: "(b)" of a
  /// sentence that counts its parts.
  func isInsideText(_ enumerator: Enumerator, _ entry: LayoutLine, after previous: Int)
    -> Bool
  {
    guard indentsInform, enumerator.kind != .arabic, entry.blanksBefore == 0 else { return false }
    return entry.page == layout.lines[previous].page && entry.indent <= base[entry.page] ?? 0
  }

  /// "Article 4" and the like, alone on a line, and what follows them.
  func isDivision(_ line: ByteText, after previous: Int) -> Bool {
    profile.lines.isDivisionLabel(line) || profile.lines.isDivisionLabel(layout.text(previous))
  }

  /// A line without a stop that leaves half of its width free has not been broken: a heading, an
  /// item of a list.
  func endsByRoom(_ previous: Int, before index: Int) -> Bool {
    index - previous == 1 && !markPending && lastColumns * 100 < layout.fullWidth * 55
      && !profile.startsLowercase(layout.text(index))
      && layout.lines[index].page == layout.lines[previous].page
      && Enumerator.read(blocks[blocks.count - 1].block.text[...]) == nil
  }

  /// One or two lines without a stop before a line that opens a paragraph.
  func opensHeading(_ index: Int) -> Bool {
    guard !profile.startsLowercase(layout.text(index)) else { return false }
    var at = index
    for _ in 0..<3 {
      guard !Terminators.endsParagraph(layout.text(at)), at + 1 < layout.lines.count,
        layout.lines[at + 1].isText
      else { return false }
      at += 1
      if isNextNumber(at) { return true }
      if opensSomething(layout.text(at)) || isFrame(layout.text(at)) { return isShort(at - 1) }
    }
    return false
  }

  /// Whether the first word of a line would have found room on the line before it, so that the line
  /// before ended its paragraph. Text set in a proportional font varies by some columns.
  func leavesRoom(_ previous: Int, for index: Int) -> Bool {
    let word = profile.setsWordsApart ? layout.text(index).firstWordColumns + 1 : 2
    return (lastColumns + word) * 100 < layout.fullWidth * 82
  }

  func isNextNumber(_ index: Int) -> Bool {
    guard let found = Enumerator.read(layout.text(index)) else { return false }
    return found.kind == .arabic && found.value == lastNumber + 1
  }

  func isNumbered(_ block: JoinedBlock) -> Bool {
    switch Enumerator.read(block.block.text[...])?.kind {
    case .arabic: true
    case .bracketedLetter, .bracketedHan: lastNumber > 0
    default: false
    }
  }

  func endsWithComma(_ index: Int) -> Bool {
    let stop = Terminators.stop(Terminators.withoutTrailingMark(layout.text(index).trimmed))
    return stop == 0xFF0C || stop == 0x2C || stop == 0x3001
  }

  func endsWithConjunction(_ previous: Int) -> Bool {
    profile.endsWithListConjunction(layout.text(previous))
  }

  func continuesSequence(_ enumerator: Enumerator) -> Bool {
    switch enumerator.kind {
    case .arabic: enumerator.value == lastNumber + 1 || enumerator.value == 1
    case .bullet: false
    default: true
    }
  }

  /// Whether a block without a stop stands under the bare label of a section, as its heading does.
  func followsLabel(_ block: JoinedBlock) -> Bool {
    guard blocks.count > 1, block.pieces.count <= 4, Terminators.stop(block.block.text[...]) == nil,
      !isNumbered(block)
    else { return false }
    return Enumerator.isBareLabel(blocks[blocks.count - 2].block.text[...])
  }

  func isHeadingLike(_ block: JoinedBlock) -> Bool {
    guard block.pieces.count <= 3, Terminators.stop(block.block.text[...]) == nil,
      block.pieces.count == 1 || !profile.mayBegin(block.block.text[...])
    else { return false }
    return layout.lines[block.lastLine].columns * 4 < layout.fullWidth * 3
  }

  func isShort(_ index: Int) -> Bool {
    layout.lines[index].columns * 4 < layout.fullWidth * 3
  }

}
