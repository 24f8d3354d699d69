// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Turns blocks, in the order of the document, into paragraphs with kinds, numbers, ids and parents.
///
/// The rules of a resolution (UN Editorial Manual; `docs/architecture.md`): title, formula,
/// unnumbered preambular paragraphs, numbered operative paragraphs with lettered subparagraphs,
/// closing lines, annexes with a numbering of their own. Markup that says what a block is, is
/// believed; where there is none, place, number, opening phrase and final stop decide.
struct StructureBuilder {
  let profile: LanguageProfile
  /// Whether the blocks carry roles from markup.
  let isMarkedUp: Bool
  var paragraphs: [Paragraph] = []
  var findings: [Finding] = []

  /// Whether the text is a draft: its title has no number.
  var isDraft = false

  // Where we are
  var prefix = ""
  var annex = 0
  var inDeclaration = false
  var afterFormula = false
  /// Whether a formula stands ahead: what comes before it is the head of the document.
  var expectsFormula = false
  var afterClosing = false
  var sectionCount = 1
  var preambularCount = 0
  var operativeCount = 0
  var headingCount = 0
  var titleCount = 0
  var closingCount = 0
  var bodyCounts: [String: Int] = [:]
  /// The paragraph that subparagraphs hang on: an index into `paragraphs`.
  var current: Int?
  /// Open subparagraphs, outermost first.
  var stack: [(sequence: SequenceClass, index: Int)] = []
  var lastOperative: Int?
  var openHeadings: [(rank: Int, id: String)] = []
  var usedIDs: Set<String> = []
  /// Where the search for a free `id~n` goes on, for each id that stood twice.
  private var copies: [String: Int] = [:]
  /// The label of the following block, which tells (i) from (i).
  var nextLabel: String?
  var following: Block?
  /// Whether a formula stands after this block and the titles below it, with no paragraph between.
  var formulaFollows = false
  /// Before the ids of all but the first of several resolutions: `r2.`.
  var volumePrefix = ""
  var resolutionCount = 1
  /// Whether a paragraph numbered 1 lies ahead in this part: what is unnumbered before it is preamble.
  var numberedAhead = false

  init(profile: LanguageProfile, isMarkedUp: Bool) {
    self.profile = profile
    self.isMarkedUp = isMarkedUp
  }

  /// Blocks of which the form of their document is known.
  mutating func build(_ blocks: [Block], as form: DocumentType?) {
    switch form {
    case .resolution: build(blocks)
    case .draft:
      isDraft = true
      build(blocks)
    case .decision: buildDecision(blocks)
    case .report, .letter, .letterWithReport, .communique, nil: buildReport(blocks)
    }
  }

  /// The blocks of a resolution.
  mutating func build(_ blocks: [Block]) {
    expectsFormula = blocks.contains {
      $0.role == .formula
        || $0.role == .unknown && profile.lines.formula($0.text[...].trimmed) != nil
    }
    let ahead = isMarkedUp ? [] : numbersAhead(blocks)
    for (index, block) in blocks.enumerated() {
      numberedAhead = index < ahead.count && ahead[index]
      following = index + 1 < blocks.count ? blocks[index + 1] : nil
      nextLabel = Self.nextLabel(in: blocks, after: index)
      formulaFollows = !isMarkedUp && formulaFollows(index, in: blocks)
      add(block)
    }
  }

  /// For each block whether a block numbered 1 follows it before the next formula or closing line.
  private func numbersAhead(_ blocks: [Block]) -> [Bool] {
    var ahead = [Bool](repeating: false, count: blocks.count)
    var found = false
    for index in blocks.indices.reversed() {
      ahead[index] = found
      let text = blocks[index].text[...]
      if let enumerator = Enumerator.read(text), enumerator.kind == .arabic, enumerator.value == 1 {
        found = true
      } else if text.count < 90,
        profile.lines.formula(text.trimmed) != nil || profile.lines.meeting(text.trimmed) != nil
          || profile.lines.isAnnexHeading(text.trimmed)
      {
        found = false
      }
    }
    return ahead
  }

  private func formulaFollows(_ index: Int, in blocks: [Block]) -> Bool {
    // A title and a part's letter are short.
    guard blocks[index].text.count < 600 else { return false }
    // Below an adoption line stand the procedure line and the title.
    let isAdoption = profile.lines.isAdoptionLine(blocks[index].text[...].trimmed)
    for block in blocks[(index + 1)...].prefix(isAdoption ? 6 : 3) {
      let text = block.text[...].trimmed
      if text.count < 90, profile.lines.formula(text) != nil { return true }
      if Terminators.stop(text) != nil || profile.lines.isAdoptionLine(text)
        || !isAdoption && TitleLine.number(of: block.text[...]) != nil
      {
        return false
      }
    }
    return false
  }

  private static func nextLabel(in blocks: [Block], after index: Int) -> String? {
    for block in blocks[min(index + 1, blocks.count)..<min(index + 3, blocks.count)] {
      if let number = block.number, !number.isEmpty { return number }
      if let found = Enumerator.read(block.text[...]), found.kind != .bullet { return found.label }
    }
    return nil
  }

  // MARK: - One block

  mutating func add(_ block: Block) {
    switch block.role {
    case .adoptionLine, .procedureLine: addTitle(block, number: nil)
    case .title: addTitle(block, number: block.number)
    case .partHeading: addPartHeading(block)
    case .formula: addFormula(block)
    case .footnote, .separator: break
    case .closing: addClosing(block)
    case .tableRow, .tableNote: addBody(block, kind: .body, number: nil, parent: nil)
    case .heading: addMarkedHeading(block)
    case .preambular: addMarkedPreambular(block)
    case .listItem: addMarkedItem(block)
    case .paragraph: addParagraph(block)
    case .unknown: addUnmarked(block)
    }
  }

  // MARK: - Ids

  mutating func uniqueID(_ base: String) -> (id: String, wasTaken: Bool) {
    let name = prefix + base
    guard usedIDs.contains(name) else { return (name, false) }
    var count = copies[name] ?? 2
    while usedIDs.contains("\(name)~\(count)") { count += 1 }
    copies[name] = count + 1
    return ("\(name)~\(count)", true)
  }

  mutating func append(
    _ block: Block, kind: Paragraph.Kind, id base: String, number: String? = nil,
    parent: String? = nil, phrase: String? = nil
  ) {
    let (id, wasTaken) = uniqueID(base)
    usedIDs.insert(id)
    if wasTaken {
      findings.append(
        Finding(
          .repeatedIdentifier(prefix + base), severity: .note, paragraph: id, line: line(block)))
    }
    paragraphs.append(
      Paragraph(
        id: id, kind: kind, number: number, parent: parent,
        section: kind == .title || kind == .closing ? [] : openHeadings.map(\.id),
        openingPhrase: phrase, footnotes: block.marks.map(\.label),
        text: String(decoding: block.text, as: UTF8.self), source: block.source, line: line(block)))
  }

  func line(_ block: Block) -> Int? { block.line > 0 ? block.line : nil }

  mutating func resetNumbers() {
    current = nil
    stack = []
    lastOperative = nil
  }

  // MARK: - Title, formula, headings, closing

  mutating func addTitle(_ block: Block, number: String?) {
    titleCount += 1
    // What stands above a title is no section of the text: a page's navigation, a masthead.
    if prefix.isEmpty { openHeadings = [] }
    append(block, kind: .title, id: "title\(titleCount)", number: number)
  }

  /// The letter of a part and the part's own title. A letter opens a part: its paragraphs carry it
  /// before their ids.
  mutating func addPartHeading(_ block: Block) {
    let letter = String(decoding: block.text, as: UTF8.self).filter { $0 != "." && $0 != " " }
    if let part = block.part ?? (letter.count == 1 ? letter : nil),
      volumePrefix + part + "." != prefix
    {
      openPart(part)
    }
    addHeading(block, number: nil)
  }

  mutating func openPart(_ letter: String) {
    prefix = volumePrefix + letter + "."
    annex = 0
    inDeclaration = false
    afterFormula = false
    afterClosing = false
    sectionCount = 1
    preambularCount = 0
    operativeCount = 0
    openHeadings = []
    resetNumbers()
  }

  /// The next resolution of a volume: its ids carry `r2.`, `r3.` …
  mutating func openResolution() {
    resolutionCount += 1
    volumePrefix = ""
    openPart("r\(resolutionCount)")
    volumePrefix = prefix
    titleCount = 0
  }

  mutating func addFormula(_ block: Block) {
    afterFormula = true
    afterClosing = false
    headingCount += 1
    append(block, kind: .heading, id: "h\(headingCount)")
    current = nil
    stack = []
  }

  mutating func addHeading(_ block: Block, number: String?) {
    if let last = paragraphs.last, last.kind == .heading, last.number == number, isMarkedUp,
      last.text == String(decoding: block.text, as: UTF8.self)
    {
      return
    }
    headingCount += 1
    let rank = headingRank(block, number)
    while let open = openHeadings.last, open.rank >= rank { openHeadings.removeLast() }
    append(block, kind: .heading, id: "h\(headingCount)", number: number)
    if let id = paragraphs.last?.id { openHeadings.append((rank, id)) }
    if let current, paragraphs[current].kind != .preambular { stack = [] }
  }

  /// How high a heading stands: an annex over a roman number over a capital letter over words.
  private func headingRank(_ block: Block, _ number: String?) -> Int {
    let text = block.text[...]
    if profile.lines.isAnnexHeading(text) { return 0 }
    let label =
      number ?? Enumerator.read(text).flatMap { $0.kind == .bullet ? nil : $0.label }
      ?? String(decoding: text, as: UTF8.self)
    if RomanNumeral.isMadeOfCapitals(Array(label.utf8)[...]), label != "C" || lastLabelIsRoman {
      return 1
    }
    if label.unicodeScalars.allSatisfy({ HanEnumerator.figure($0.value) != nil }) { return 1 }
    if label.count == 1, label.first?.isUppercase ?? false { return 2 }
    return block.level > 0 ? 2 + block.level : 3
  }

  private var lastLabelIsRoman: Bool { openHeadings.last?.rank == 1 }

  mutating func addClosing(_ block: Block) {
    closingCount += 1
    append(block, kind: .closing, id: "sig\(closingCount)")
    afterClosing = true
  }

  // MARK: - Body text

  /// The prefix of body ids: none in the main part, `annex.`, `annex2.` in annexes.
  var annexPrefix: String { annex == 0 ? "" : annex == 1 ? "annex." : "annex\(annex)." }

  mutating func addBody(_ block: Block, kind: Paragraph.Kind, number: String?, parent: String?) {
    let count = (bodyCounts[prefix + annexPrefix] ?? 0) + 1
    bodyCounts[prefix + annexPrefix] = count
    append(block, kind: kind, id: "\(annexPrefix)p\(count)", number: number, parent: parent)
  }

  mutating func startAnnex() {
    annex += 1
    resetNumbers()
    openHeadings = []
  }

  // MARK: - Opening phrases

  /// The opening phrase: what the markup names or emphasises at the beginning, else what the
  /// language's rules find.
  func phrase(of block: Block) -> String? {
    let text = block.text[...]
    if let named = block.namedPhrase, !named.isEmpty { return named }
    if let range = leadingEmphasis(block) { return text[range].trimmedOfCommas.string }
    if isMarkedUp, !block.emphasis.isEmpty { return nil }
    guard let found = profile.phrases.openingPhrase(of: text) else { return nil }
    let start = text.startIndex + found.offset
    return text[start..<(start + found.length)].string
  }

  /// The first emphasised stretch, when it opens the paragraph or follows a short lead only.
  func leadingEmphasis(_ block: Block) -> Range<Int>? {
    guard let first = block.emphasis.first, first.lowerBound <= 60, !first.isEmpty else {
      return nil
    }
    return first.clamped(to: 0..<block.text.count)
  }

  func hasPhrase(_ block: Block) -> Bool {
    if block.namedPhrase != nil { return true }
    if isMarkedUp { return leadingEmphasis(block) != nil }
    return profile.phrases.beginsParagraph(block.text[...]) != nil
  }

  /// Whether the text ends as a paragraph does.
  func endsWithStop(_ block: Block) -> Bool {
    let text = block.text[...].trimmed
    return Terminators.stop(text) != nil || profile.endsWithListConjunction(text)
      || text.lastScalar == 0x22 || text.lastScalar == 0x201D
  }

  func endsWithComma(_ block: Block) -> Bool {
    let last = block.text[...].trimmed.lastScalar
    return last == 0x2C || last == 0xFF0C
  }

  func endsWithColon(_ block: Block) -> Bool {
    let last = block.text[...].trimmed.lastScalar
    return last == 0x3A || last == 0xFF1A
  }

  func isAllEmphasised(_ block: Block) -> Bool {
    guard !block.text.isEmpty, !block.emphasis.isEmpty else { return false }
    let covered = block.emphasis.reduce(0) { $0 + $1.count }
    let blanks = block.text.reduce(0) { $0 + ($1 == 0x20 ? 1 : 0) }
    return covered + blanks >= block.text.count
  }
}

extension ByteText {
  /// Without blanks and commas at both ends.
  var trimmedOfCommas: ByteText {
    var rest = trimmed
    while let last = rest.lastScalar, [0x2C, 0xFF0C, 0x3001, 0x20].contains(last) {
      rest = rest[rest.startIndex..<(rest.endIndex - rest.scalar(before: rest.endIndex).length)]
    }
    while let first = rest.firstScalar, [0x2C, 0xFF0C, 0x3001, 0x20].contains(first) {
      rest = rest[(rest.startIndex + rest.scalar(at: rest.startIndex).length)...]
    }
    return rest
  }
}
