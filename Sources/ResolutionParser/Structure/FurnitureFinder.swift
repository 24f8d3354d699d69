// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Finds the lines that belong to the page, not to the text: rules, running heads, page and job
/// numbers, recycling notes, field codes; and reads what mastheads say on the way.
///
/// A line is furniture by its form (a job number, a rule) or by its form together with its place: a
/// page number is one beside other furniture or at the edge of a page, a running head one at the top
/// of a page. A bare number anywhere else stays in the text.
struct FurnitureFinder {
  var layout: TextLayout
  let rules: [any LineRules]
  private(set) var facts = MastheadFacts()
  /// The first line of the tail, where a word processor's text has its field codes and masthead.
  private var tailBegins: Int

  init(layout: TextLayout, rules: [any LineRules]) {
    self.layout = layout
    self.rules = rules
    tailBegins = layout.lines.count
  }

  mutating func find() {
    for index in layout.lines.indices { classify(index) }
    classifyTail()
    classifyHead()
    classifyPageEdges()
    classifyPageNumbers()
    classifyRunningTitles()
  }

  // MARK: - By form alone

  private mutating func classify(_ index: Int) {
    let line = layout.text(index)
    guard let first = line.first else { return }
    switch first {
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"):
      if PageMarks.isRule(line) {
        layout.lines[index].kind = .furniture(.rule)
        return
      }
    case UInt8(ascii: "["):
      if line.begins("[DU1]") {
        layout.lines[index].kind = .furniture(.fieldCode)
        if index > layout.lines.count / 2 { tailBegins = min(tailBegins, index) }
        facts.readFieldCode(line)
        return
      }
    case UInt8(ascii: "<"):
      // What shows Markdown shows no comment.
      if layout.isMarkdown, line.begins("<!--"), line.trimmed.suffix(3).elementsEqual("-->".utf8) {
        layout.lines[index].kind = .furniture(.fieldCode)
        return
      }
      if line.begins("<<ODS ") {
        layout.lines[index].kind = .furniture(.fieldCode)
        tailBegins = min(tailBegins, index)
        facts.readFieldCode(line)
        return
      }
    case UInt8(ascii: "/"):
      // The page goes on overleaf.
      if PageMarks.isOverleaf(line) {
        layout.lines[index].kind = .furniture(.pageNumber)
        return
      }
    default: break
    }
    if line.count < 240, let kind = pageLine(line) {
      layout.lines[index].kind = .furniture(kind)
      return
    }
    if rules.contains(where: { $0.isRecyclingLine(line) }) {
      layout.lines[index].kind = .furniture(.recycle)
    }
  }

  private mutating func pageLine(_ line: ByteText) -> Furniture.Kind? {
    guard let found = PageMarks.pageLine(Self.withoutOverleaf(line)) else { return nil }
    if let job = found.job { facts.jobNumber = facts.jobNumber ?? job }
    return .jobNumber
  }

  /// `87-01054        /...`: what stands before the sign that the page goes on overleaf.
  private static func withoutOverleaf(_ line: ByteText) -> ByteText {
    guard let stroke = line.lastIndex(of: UInt8(ascii: "/")), stroke > line.startIndex,
      Scalars.isBlank(UInt32(line[stroke - 1])), PageMarks.isOverleaf(line[stroke...])
    else { return line }
    return line[..<stroke].trimmed
  }

  // MARK: - Head and tail

  /// After the field codes of a word processor's text come rules, numbers and the masthead of the
  /// first page, run together.
  private mutating func classifyTail() {
    guard tailBegins < layout.lines.count else { return }
    let scanner = MastheadScanner(rules: rules)
    for index in tailBegins..<layout.lines.count where layout.lines[index].isText {
      let line = layout.text(index)
      if let found = scanner.facts(of: line) {
        facts.add(found)
        layout.lines[index].kind = .furniture(.masthead)
      } else if let number = line.digits(at: line.startIndex), number.end == line.endIndex {
        layout.lines[index].kind = .furniture(.pageNumber)
      }
    }
  }

  /// The lines before the adoption line, the title or the formula that a masthead can hold.
  private mutating func classifyHead() {
    let scanner = MastheadScanner(rules: rules)
    var misses = 0
    var seen = 0
    for index in layout.lines.indices where layout.lines[index].isText {
      let line = layout.text(index)
      if rules.contains(where: { $0.isAdoptionLine(line) || hasFormulaComma(line, $0) })
        || TitleLine.number(of: line) != nil
      {
        return
      }
      seen += 1
      if line.count < 300, let found = scanner.facts(of: line) {
        facts.add(found)
        layout.lines[index].kind = .furniture(.masthead)
        misses = 0
      } else {
        misses += 1
        if misses > 3 || seen > 40 { return }
      }
    }
  }

  /// A formula with its comma; without it the line may be the organ's name of the masthead.
  private func hasFormulaComma(_ line: ByteText, _ rules: any LineRules) -> Bool {
    guard let last = line.lastScalar, last == 0x2C || last == 0xFF0C else { return false }
    return rules.formula(line) != nil
  }

  // MARK: - Edges of pages

  /// A symbol alone on its line is a running head, with a page number or the running title beside it
  /// too where a page begins.
  private mutating func classifyPageEdges() {
    for index in layout.lines.indices where layout.lines[index].isText {
      let line = layout.text(index)
      guard let symbol = SymbolScanner.symbol(at: line) else {
        if beginsPage(index), let split = trailingSymbol(line) {
          facts.add([.symbol(split)])
          layout.lines[index].kind = .furniture(.runningHead)
        }
        continue
      }
      let rest = line[symbol.end...].trimmed
      let restIsNumber = rest.digits(at: rest.startIndex).map { $0.end == rest.endIndex } ?? false
      let isHead =
        rest.isEmpty && standsApart(index) || restIsNumber
        || beginsPage(index) && line[symbol.end...].prefix(2).allSatisfy { $0 == 0x20 }
      guard isHead, let value = DocumentSymbol(line[symbol.start..<symbol.end].string) else {
        continue
      }
      facts.add([.symbol(value)])
      layout.lines[index].kind = .furniture(.runningHead)
    }
  }

  private func trailingSymbol(_ line: ByteText) -> DocumentSymbol? {
    guard let gap = line.lastWideGap else { return nil }
    let word = line[gap...].trimmed
    guard let symbol = SymbolScanner.symbol(at: word), symbol.end == word.endIndex else {
      return nil
    }
    return DocumentSymbol(word.string)
  }

  private func beginsPage(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    var before = index - 1
    if layout.lines[before].page < layout.lines[index].page { return true }
    // A page's head has a few lines.
    while before > 0, index - before < 12, !layout.lines[before].isText,
      layout.lines[before].page == layout.lines[index].page
    { before -= 1 }
    return layout.lines[before].page < layout.lines[index].page
  }

  /// Blank lines, furniture or a page's edge before or after.
  private func standsApart(_ index: Int) -> Bool {
    let lines = layout.lines
    let before =
      index == 0 || lines[index].blanksBefore > 0 || !lines[index - 1].isText || beginsPage(index)
    let after =
      index + 1 >= lines.count || lines[index + 1].blanksBefore > 0 || !lines[index + 1].isText
      || lines[index + 1].page > lines[index].page
    return before || after
  }

  /// `2/9`, and bare numbers beside other furniture or at the edge of a page.
  private mutating func classifyPageNumbers() {
    for index in layout.lines.indices where layout.lines[index].isText {
      let line = layout.text(index)
      if line.count < 16, rules.contains(where: { $0.isPageLabel(line) }),
        isBesideRunningHead(index) || beginsPage(index)
      {
        layout.lines[index].kind = .furniture(.pageNumber)
        continue
      }
      guard line.count <= 9, let number = line.digits(at: line.startIndex) else { continue }
      if number.end < line.endIndex {
        guard line[number.end] == UInt8(ascii: "/"),
          let total = line.digits(at: number.end + 1), total.end == line.endIndex,
          number.value <= total.value, total.value < 1000, number.value > 0, standsApart(index)
        else { continue }
        layout.lines[index].kind = .furniture(.pageNumber)
      } else if number.value < 1000, isBesideRunningHead(index) || isPrintingDate(index, line) {
        layout.lines[index].kind = .furniture(.pageNumber)
      }
    }
  }

  private func isBesideRunningHead(_ index: Int) -> Bool {
    let lines = layout.lines
    if index > 0, case .furniture(let kind) = lines[index - 1].kind,
      kind == .runningHead || kind == .jobNumber && lines[index].page == lines[index - 1].page
    {
      return true
    }
    if index + 1 < lines.count, case .furniture(.runningHead) = lines[index + 1].kind,
      lines[index].blanksBefore > 0
    {
      return true
    }
    return beginsPage(index) && lines[index].source.startsPage
  }

  /// The six digits of the day of printing, below a page's text.
  private func isPrintingDate(_ index: Int, _ line: ByteText) -> Bool {
    line.count == 6 && facts.jobNumber != nil
  }

  /// A line that stands at the top of several pages, or repeats the title at the top of one.
  private mutating func classifyRunningTitles() {
    var tops: [[UInt8]: [Int]] = [:]
    var page = 0
    var position = 0
    for index in layout.lines.indices {
      if layout.lines[index].page != page {
        page = layout.lines[index].page
        position = 0
      }
      guard page > 0, layout.lines[index].isText, position < 2 else { continue }
      position += 1
      guard layout.lines[index].columns > 3 else { continue }
      tops[Array(layout.text(index)), default: []].append(index)
    }
    // In the order of the text, not of the table: a line that was classified counts for the next.
    for (text, indices) in tops.sorted(by: { $0.value[0] < $1.value[0] }) {
      guard indices.count > 1 || repeatsTitle(text[...], before: indices[0]) else { continue }
      for index in indices where followsHead(index) {
        layout.lines[index].kind = .furniture(.runningHead)
      }
    }
    for index in layout.lines.indices where isPrintingDateAlone(index) {
      layout.lines[index].kind = .furniture(.jobNumber)
    }
  }

  private func isPrintingDateAlone(_ index: Int) -> Bool {
    let line = layout.text(index)
    guard layout.lines[index].isText, facts.jobNumber != nil, line.count == 6,
      let digits = line.digits(at: line.startIndex), digits.end == line.endIndex
    else { return false }
    return index + 1 == layout.lines.count
      || layout.lines[index + 1].page > layout.lines[index].page
  }

  private func followsHead(_ index: Int) -> Bool {
    index > 0
      && (!layout.lines[index - 1].isText
        || layout.lines[index].page > layout.lines[index - 1].page)
  }

  /// Whether a line repeats the beginning of the title, as running heads do, cut with an ellipsis.
  private func repeatsTitle(_ text: ByteText, before limit: Int) -> Bool {
    var bare = text
    if bare.ends("...") { bare = bare.dropLast(3).trimmed }
    if bare.ends("…") { bare = bare.dropLast(3).trimmed }
    guard bare.count >= 6 else { return false }
    guard
      let start = (0..<min(limit, 60)).first(where: { TitleLine.number(of: layout.text($0)) != nil }
      )
    else { return false }
    for index in start..<min(limit, start + 6) {
      let line = layout.text(index)
      let title = line[(TitleLine.number(of: line)?.end ?? line.startIndex)...].trimmed
      if title.count > 5, title.starts(with: bare.prefix(24)) || bare.starts(with: title) {
        return true
      }
      if rules.contains(where: { $0.formula(line) != nil }) { return false }
    }
    return false
  }
}

extension ByteText {
  /// Where the last run of three or more spaces ends.
  var lastWideGap: Int? {
    var index = endIndex - 1
    var spaces = 0
    while index >= startIndex {
      if self[index] == 0x20 {
        spaces += 1
        if spaces >= 3 { return index + spaces }
      } else {
        spaces = 0
      }
      index -= 1
    }
    return nil
  }
}
