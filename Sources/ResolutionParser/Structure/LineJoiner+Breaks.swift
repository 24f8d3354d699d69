// Part of Kimberlite.
import ResolutionLanguages

/// Where a paragraph begins: in the head, in texts of a paragraph a line, in Markdown.
extension LineJoiner {
  func begins(_ index: Int, after previous: Int) -> Bool {
    let line = plain(index)
    let last = plain(previous)
    if Enumerator.isBare(last), !(formulaLine.map { index <= $0 } ?? false) { return false }
    if let formulaLine, index <= formulaLine { return beginsInHead(index, after: previous) }
    if profile.lines.isLetterTitle(line) || profile.lines.isLetterAnnexTitle(line) { return true }
    if isFrame(line) || isClosingDate(index, after: previous) || isFrame(last) { return true }
    if goesOnInHead(line, after: last) { return true }
    if let wasDate = profile.lines.wholeDate(last), wasDate.year > 0, blocks.last?.pieces.count == 1
    {
      return true
    }
    if isMarkdown { return beginsInMarkdown(index, after: previous) }
    if layout.isUnwrapped { return beginsUnwrapped(index, after: previous) }
    return beginsWrapped(index, after: previous)
  }

  /// Lines that stand by themselves wherever they occur.
  func isFrame(_ line: ByteText) -> Bool {
    line.count < 120
      && (profile.lines.formula(line) != nil || profile.lines.meeting(line) != nil
        || profile.lines.isAnnexHeading(line) || Enumerator.isBareLabel(line))
  }

  /// The head of another resolution below the first: under its adoption line the procedure line or
  /// the title, under the procedure line the title.
  private func goesOnInHead(_ line: ByteText, after last: ByteText) -> Bool {
    let isNumbered = TitleLine.number(of: line) != nil
    guard isNumbered || line.first == UInt8(ascii: "[") else { return false }
    return profile.lines.isAdoptionLine(last) || isNumbered && last.last == UInt8(ascii: "]")
  }

  func isClosingDate(_ index: Int, after previous: Int) -> Bool {
    let line = plain(index)
    guard line.count < 60 else { return false }
    if profile.lines.meeting(plain(previous)) != nil {
      return profile.lines.wholeDate(line.withoutFullStop) != nil
    }
    return profile.lines.wholeDate(line) != nil && Terminators.endsSentence(plain(previous))
  }

  /// Before the formula: adoption line, procedure line, number and title, part letters.
  func beginsInHead(_ index: Int, after previous: Int) -> Bool {
    let line = plain(index)
    if index == formulaLine || TitleLine.number(of: line) != nil { return true }
    if let first = line.first, first == UInt8(ascii: "[") { return true }
    if let open = blocks.last?.block.text.first, open == UInt8(ascii: "["),
      blocks.last?.block.text.last != UInt8(ascii: "]"), index - previous == 1
    {
      return false
    }
    guard let titleNumberLine, previous >= titleNumberLine else { return true }
    if isPartLetter(line) { return true }
    if profile.lines.isAnnexHeading(line) { return true }
    if layout.isUnwrapped { return beginsUnwrapped(index, after: previous) }
    let numberOnly = TitleLine.number(of: layout.text(previous)).map {
      $0.end == layout.text(previous).endIndex
    }
    if numberOnly ?? false { return false }
    return layout.lines[index].blanksBefore > 0 && !layout.blanksAreIdle
      || isPartTitle(previous)
  }

  func isPartTitle(_ previous: Int) -> Bool {
    isPartLetter(layout.text(previous))
  }

  /// `B`, with a footnote's mark or without.
  func isPartLetter(_ line: ByteText) -> Bool {
    guard let first = line.first, Scalars.isUppercase(UInt32(first)), line.count <= 3 else {
      return false
    }
    return line.dropFirst().allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Each line of a word processor's text is a paragraph; only the break of a page can have cut one.
  func beginsUnwrapped(_ index: Int, after previous: Int) -> Bool {
    let line = layout.text(index)
    let last = layout.text(previous)
    // A line that goes on in the middle of a sentence: only first lines are set in by a tab.
    if layout.lines[index].indent == 0, profile.startsLowercase(line), line.find("\t") == nil,
      Terminators.stop(last) == nil, index - previous == 1, layout.lines[index].blanksBefore == 0
    {
      return false
    }
    guard layout.lines[index].indent == 0, last.count >= 150, Terminators.stop(last) == nil,
      Terminators.stop(line) != nil, line.find("\t") == nil, last.find("\t") == nil
    else { return true }
    return Enumerator.read(line) != nil || profile.lines.isLetterTitle(last)
      || profile.lines.isLetterAnnexTitle(last)
  }

  /// A blank line separates paragraphs, but for those that a page cut in two.
  func beginsInMarkdown(_ index: Int, after previous: Int) -> Bool {
    let line = layout.text(index)
    if line.first == UInt8(ascii: "|") || line.first == UInt8(ascii: "#") { return true }
    let last = layout.text(previous)
    if last.first == UInt8(ascii: "#") || last.first == UInt8(ascii: "|") { return true }
    let apart = layout.lines[index].blanksBefore > 0 || index - previous > 1
    guard apart else { return MarkdownText.opensParagraph(line) }
    return !continues(index, after: previous)
  }

  /// Whether a line goes on with a paragraph that ended without a stop, or with a comma in the
  /// middle of its sentence.
  func continues(_ index: Int, after previous: Int) -> Bool {
    let line = MarkdownText.bare(layout.text(index))
    let block = blocks[blocks.count - 1].block
    if let enumerator = Enumerator.read(line), isPlausible(enumerator) { return false }
    guard block.text.count > 120 || index - previous > 1 else { return false }
    let stop = Terminators.stop(Terminators.withoutTrailingMark(block.text[...]))
    if profile.startsLowercase(line) {
      let isItem = Enumerator.read(block.text[...]).map { $0.kind != .arabic } ?? false
      return stop != 0x2E && !(stop == 0x3B && isItem && index - previous == 1)
    }
    if stop != nil, profile.mayBegin(line) { return false }
    // Without a page's edge between, a paragraph that ends with a comma is rarely cut.
    if index - previous == 1, stop != nil, stop != 0x3001 {
      return profile.lines.continuesAfterList(line)
    }
    return stop == nil || stop == 0x2C || stop == 0xFF0C || stop == 0x3001
      ? stop == nil || block.text.count > 120 : false
  }

  func isPlausible(_ enumerator: Enumerator) -> Bool {
    switch enumerator.kind {
    case .arabic: enumerator.value == lastNumber + 1 || enumerator.value == 1
    default: true
    }
  }

}
