// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// What form a document without roles has, which decides by which rules it is read.
///
/// The cases are tried from the surest sign on: the title of a letter before any formula, an
/// enacting formula, the number of a decision, a printed symbol, the titles of reports and
/// communiqués, and last the look of the paragraphs, for fragments of resolutions. The file's name
/// makes no form of a text that has no sign of it.
struct DocumentForm {
  let profile: LanguageProfile
  /// What masthead, field codes or running heads state.
  let printed: DocumentSymbol?
  /// What the file's name or the manifest states.
  let named: DocumentSymbol?

  private var symbol: DocumentSymbol? { printed ?? named }

  /// Nil when nothing in the text says what it is.
  func type(of blocks: [Block]) -> DocumentType? {
    let formula = blocks.firstIndex { isFormula($0) }
    let letter = blocks.prefix(formula ?? 16).prefix(16).contains {
      profile.lines.isLetterTitle($0.text[...].trimmed)
    }
    if letter { return .letter }
    if let formula { return isDraft(blocks[..<formula]) ? .draft : .resolution }
    if isDecision(blocks) { return .decision }
    if printed?.isResolution ?? false || hasResolutionHead(blocks) { return .resolution }
    let look = paragraphsOfResolution(blocks)
    if named?.isResolution ?? false, look.fitting > 0 { return .resolution }
    let looksLikeResolution = look.fitting > 0 && look.fitting * 2 >= look.all
    if let titled = typeByTitle(blocks), !looksLikeResolution { return titled }
    return looksLikeResolution ? .resolution : nil
  }

  /// The symbol of a draft, or the line of those who propose one, over a text without a number.
  private func isDraft(_ head: ArraySlice<Block>) -> Bool {
    guard !head.contains(where: { TitleLine.number(of: $0.text[...]) != nil }) else { return false }
    return symbol?.isDraft ?? false
      || head.contains { profile.lines.isDraftLine($0.text[...].trimmed) }
  }

  private func isFormula(_ block: Block) -> Bool {
    block.text.count < 90 && profile.lines.formula(block.text[...].trimmed) != nil
  }

  /// A symbol, or a number from 401 on, which the Assembly keeps for decisions, over a text that
  /// records one.
  private func isDecision(_ blocks: [Block]) -> Bool {
    if printed?.isDecision ?? false { return true }
    if symbol?.isResolution ?? false { return false }
    let isNamed = named?.isDecision ?? false
    guard !isNamed || !blocks.contains(where: { isRecord($0) }) else { return true }
    guard let title = blocks.firstIndex(where: { TitleLine.number(of: $0.text[...]) != nil }),
      title < 12
    else { return false }
    return blocks[title...].prefix(8).contains { isRecord($0) }
  }

  private func isRecord(_ block: Block) -> Bool {
    profile.lines.decisionRecord(block.text[...].trimmed) != nil
  }

  private func hasResolutionHead(_ blocks: [Block]) -> Bool {
    blocks.prefix(12).contains {
      let text = $0.text[...].trimmed
      return TitleLine.number(of: text) != nil || profile.lines.isAdoptionLine(text)
        || profile.lines.resolutionName(text) != nil
    }
  }

  /// The lines above the first paragraph name the form.
  private func typeByTitle(_ blocks: [Block]) -> DocumentType? {
    let texts = blocks.prefix(12).map { $0.text[...].trimmed }
    let head = texts.prefix { Terminators.stop($0) == nil }
    // A title that ends with a colon too.
    let lines = head + texts.dropFirst(head.count).prefix(1).filter { $0.count < 300 }
    if lines.contains(where: { profile.lines.isCommuniqueTitle($0) }) { return .communique }
    if lines.contains(where: { profile.lines.isReportTitle($0) }) { return .report }
    return nil
  }

  /// How many complete paragraphs there are, and how many of them open with a set phrase and go on
  /// after a comma or semicolon.
  private func paragraphsOfResolution(_ blocks: [Block]) -> (all: Int, fitting: Int) {
    var all = 0
    var fitting = 0
    for block in blocks.prefix(40) {
      let text = block.text[...].trimmed
      guard let stop = Terminators.stop(text) else { continue }
      let found = Enumerator.read(text)
      if let found, found.kind != .arabic { continue }
      all += 1
      let opening = found.map { text[$0.end...] } ?? text
      guard let side = profile.phrases.beginsParagraph(opening) else { continue }
      let goesOn = [0x2C, 0x3B, 0xFF0C, 0xFF1B].contains(stop)
      if goesOn || side == .operative && profile.setsWordsApart || found != nil { fitting += 1 }
    }
    return (all, fitting)
  }
}
