// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// What form a document without roles has, which decides by which rules it is read.
///
/// The cases are tried from the surest sign on: the title of a letter before any formula, an
/// enacting formula, the number of a decision, a symbol, the titles of reports and communiqués, and
/// last the look of the paragraphs, for fragments of resolutions.
struct DocumentForm {
  let profile: LanguageProfile
  /// What masthead, running heads or the file's name state.
  let symbol: DocumentSymbol?

  func type(of blocks: [Block]) -> DocumentType {
    let formula = blocks.firstIndex { isFormula($0) }
    let letter = blocks.prefix(formula ?? 16).prefix(16).contains {
      profile.lines.isLetterTitle($0.text[...].trimmed)
    }
    if letter { return .letter }
    if formula != nil { return .resolution }
    if isDecision(blocks) { return .decision }
    if symbol?.isResolution ?? false || hasResolutionHead(blocks) { return .resolution }
    if let titled = typeByTitle(blocks), !looksLikeResolution(blocks) { return titled }
    return looksLikeResolution(blocks) ? .resolution : .report
  }

  private func isFormula(_ block: Block) -> Bool {
    block.text.count < 90 && profile.lines.formula(block.text[...].trimmed) != nil
  }

  /// A symbol, or a number from 401 on, which the Assembly keeps for decisions, over a text that
  /// records one.
  private func isDecision(_ blocks: [Block]) -> Bool {
    if symbol?.isDecision ?? false { return true }
    if symbol?.isResolution ?? false { return false }
    guard let title = blocks.firstIndex(where: { TitleLine.number(of: $0.text[...]) != nil }),
      title < 12
    else { return false }
    return blocks[title...].prefix(8).contains {
      profile.lines.decisionRecord($0.text[...].trimmed) != nil
    }
  }

  private func hasResolutionHead(_ blocks: [Block]) -> Bool {
    blocks.prefix(12).contains {
      let text = $0.text[...].trimmed
      return TitleLine.number(of: text) != nil || profile.lines.isAdoptionLine(text)
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

  /// Whether most complete paragraphs open with a set phrase and go on after a comma or semicolon.
  private func looksLikeResolution(_ blocks: [Block]) -> Bool {
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
    return fitting > 0 && fitting * 2 >= all
  }
}
