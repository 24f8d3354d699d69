// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Blocks of text formats, of which nothing is known but the text and its place.
extension StructureBuilder {
  mutating func addUnmarked(_ block: Block) {
    let text = block.text[...].trimmed
    if isSeparator(text) { return addBody(block, kind: .body, number: nil, parent: nil) }
    if profile.lines.formula(text) != nil, !afterFormula || afterClosing || opensPart {
      return addFormula(block)
    }
    if isClosing(text) { return addClosing(block) }
    if opensResolution(block) {
      openResolution()
      return addBeforeFormula(block)
    }
    if !afterFormula { return addBeforeFormula(block) }
    if goesOnWithVote(text) { return addClosing(block) }
    if profile.lines.isAnnexHeading(text), operativeCount > 0, endsPrevious {
      startAnnex()
      return addHeading(block, number: nil)
    }
    if isPartLetter(text), afterClosing || operativeCount == 0 || formulaFollows {
      openPart(text.string)
      afterFormula = following.map { profile.lines.formula($0.text[...]) == nil } ?? true
      return addHeading(block, number: nil)
    }
    if afterClosing, annex == 0 {
      // What follows the closing lines is an annex, though no line says so.
      startAnnex()
    }
    if profile.lines.isTableNote(text) {
      return addBody(block, kind: .body, number: nil, parent: nil)
    }
    if annex > 0 { return addAnnexParagraph(block) }
    if let found = Enumerator.read(block.text[...]), isHeadingLabel(found, block) {
      return addHeading(dropping(found.end, from: block), number: found.label)
    }
    if Enumerator.isBareLabel(text) { return addHeading(block, number: nil) }
    addParagraph(block)
  }

  /// The head of another resolution, as in a volume: below the closing lines of one, above a
  /// formula.
  private func opensResolution(_ block: Block) -> Bool {
    (afterClosing || annex > 0) && closingCount > 0 && formulaFollows
      && (TitleLine.number(of: block.text[...]) != nil
        || profile.lines.isAdoptionLine(block.text[...].trimmed))
  }

  private var opensPart: Bool {
    paragraphs.last?.kind == .heading && operativeCount == 0 && preambularCount == 0
  }

  private var endsPrevious: Bool {
    guard let last = paragraphs.last else { return true }
    return last.kind == .closing || last.kind == .heading || annex > 0
      || Terminators.endsSentence(ArraySlice(last.text.utf8))
  }

  private func isSeparator(_ text: ByteText) -> Bool {
    !text.isEmpty && text.allSatisfy { $0 == UInt8(ascii: "*") || $0 == 0x20 }
  }

  /// Meeting and date at the end.
  private func isClosing(_ text: ByteText) -> Bool {
    guard afterFormula, operativeCount > 0 || preambularCount > 0 else { return false }
    // How it was adopted, as the volumes of resolutions print it.
    if text.count < 2000, profile.lines.vote(in: text) != nil, Enumerator.read(text) == nil {
      return !hasOpening(text)
    }
    guard text.count < 90 else { return false }
    if profile.lines.meeting(text) != nil || profile.lines.datedMeeting(text) != nil { return true }
    if paragraphs.last?.kind == .closing {
      return profile.lines.wholeDate(text.withoutFullStop) != nil
    }
    guard profile.lines.wholeDate(text) != nil else { return false }
    return paragraphs.last.map {
      Terminators.endsSentence(ArraySlice($0.text.utf8))
    }
      ?? false
  }

  /// The lists of States under a recorded vote: "In favour: …", "Against: …".
  private func goesOnWithVote(_ text: ByteText) -> Bool {
    guard let last = paragraphs.last, last.kind == .closing, annex == 0,
      !profile.lines.isAnnexHeading(text)
    else { return false }
    let head = text.prefix(40)
    guard head.contains(UInt8(ascii: ":")) || head.find("：") != nil else { return false }
    return paragraphs.suffix(4).contains {
      $0.kind == .closing && profile.lines.vote(in: ArraySlice($0.text.utf8)) != nil
    }
  }

  private func hasOpening(_ text: ByteText) -> Bool { profile.phrases.beginsParagraph(text) != nil }

  private func isPartLetter(_ text: ByteText) -> Bool {
    text.count == 1 && Scalars.isUppercase(UInt32(text[text.startIndex]))
      && text[text.startIndex] < 0x80
      && (formulaFollows
        || following.map { !$0.text.isEmpty && opensPartText($0.text[...]) } ?? false)
  }

  private func opensPartText(_ text: ByteText) -> Bool {
    profile.lines.formula(text.trimmed) != nil || Terminators.stop(text) == nil && afterClosing
  }

  private func isHeadingLabel(_ found: Enumerator, _ block: Block) -> Bool {
    guard found.kind == .label || found.kind == .hanLabel, found.end < block.text.count else {
      return false
    }
    return !endsWithStop(block)
  }

  /// Adoption line, procedure line, number and title, and what else stands before the formula.
  private mutating func addBeforeFormula(_ block: Block) {
    let text = block.text[...].trimmed
    if profile.lines.isAdoptionLine(text) || text.first == UInt8(ascii: "[") && titleCount < 3 {
      return addTitle(block, number: nil)
    }
    if profile.lines.resolutionName(text) != nil { return addTitle(block, number: nil) }
    if isDraft, Terminators.stop(text) == nil, followsFormula {
      return addTitle(block, number: nil)
    }
    if let number = TitleLine.number(of: block.text[...]), titleCount < 4 {
      return addTitle(dropping(number.end, from: block), number: number.text)
    }
    if isPartLetter(text) {
      openPart(text.string)
      return addHeading(block, number: nil)
    }
    if missesHead {
      afterFormula = true
      return addUnmarked(block)
    }
    if Terminators.stop(text) == nil { return addHeading(block, number: nil) }
    addBody(block, kind: .body, number: nil, parent: nil)
    reportUnclassified()
  }

  private var followsFormula: Bool {
    following.map { profile.lines.formula($0.text[...].trimmed) != nil } ?? false
  }

  /// Whether the preamble has begun though no formula was seen.
  private var missesHead: Bool { !expectsFormula }
}
