// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Tells whether a file holds more than one resolution: a volume, several files printed into one, one
/// resolution in two languages. Each has a head (adoption line, number and title) and, below it, a
/// formula. The parts of a resolution have formulas too, but no heads.
struct SeveralResolutions {
  let paragraphs: [Paragraph]
  /// The symbol of the document, which the first resolution gave.
  let symbol: DocumentSymbol?
  let language: Language?
  /// How many paragraphs a head can have.
  private static let reach = 10

  private struct Head {
    var start: Int
    var name: String
  }

  /// Nil when there is one, or none.
  var finding: Finding? {
    var heads: [Head] = []
    var from = paragraphs.startIndex
    for index in paragraphs.indices {
      guard let profile = profile(ofFormula: paragraphs[index]) else { continue }
      if let head = head(max(from, index - Self.reach)..<index, profile) { heads.append(head) }
      from = index + 1
    }
    guard heads.count > 1 else { return nil }
    let names = [symbol?.canonical ?? heads[0].name] + heads.dropFirst().map(\.name)
    let second = paragraphs[heads[1].start]
    return Finding(.severalResolutions(names), paragraph: second.id, line: second.line)
  }

  /// The language of an enacting formula with its comma; the name alone may be a masthead's.
  private func profile(ofFormula paragraph: Paragraph) -> LanguageProfile? {
    let text = ArraySlice(paragraph.text.utf8)
    guard text.count < 90, let last = text.lastScalar, last == 0x2C || last == 0xFF0C else {
      return nil
    }
    return LanguageProfile.all.first { $0.lines.formula(text) != nil }
  }

  private func head(_ range: Range<Int>, _ profile: LanguageProfile) -> Head? {
    var start: Int?
    var number: String?
    for index in range where paragraphs[index].kind != .footnote {
      let paragraph = paragraphs[index]
      let text = ArraySlice(paragraph.text.utf8)
      if paragraph.kind == .closing {
        start = nil
        number = nil
        continue
      }
      let found = self.number(of: paragraph, text, profile)
      if found != nil || profile.lines.isAdoptionLine(text) { start = start ?? index }
      number = number ?? found
    }
    guard let start else { return nil }
    let name = number ?? paragraphs[start].text
    let isForeign = profile.language != language
    return Head(start: start, name: isForeign ? "\(name) (\(profile.language.code))" : name)
  }

  /// The number before a title, of a paragraph that was read as one or not.
  private func number(
    of paragraph: Paragraph, _ text: ByteText, _ profile: LanguageProfile
  ) -> String? {
    if paragraph.kind == .title, let number = paragraph.number { return number }
    guard paragraph.kind != .operative, paragraph.kind != .preambular else { return nil }
    return profile.lines.resolutionName(text) ?? TitleLine.number(of: text)?.text
  }
}
