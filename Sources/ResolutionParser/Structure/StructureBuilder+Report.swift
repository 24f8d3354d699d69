// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Letters, reports and communiqués: body paragraphs and list items counted through the whole
/// document, with what they do.
extension StructureBuilder {
  mutating func buildReport(_ blocks: [Block]) {
    let outline = ReportOutline(blocks: blocks, profile: profile)
    /// Where the paragraph of each block stands.
    var places: [Int: Int] = [:]
    for index in blocks.indices {
      let entry = outline.entries[index]
      let rest = entry.cut > 0 ? dropping(entry.cut, from: blocks[index]) : blocks[index]
      nextLabel = index + 1 < blocks.count ? outline.entries[index + 1].number : nil
      switch entry.role {
      case .title:
        openHeadings = []
        addTitle(rest, number: nil)
      case .closing: addClosing(rest)
      case .annexHeading, .annexTitle, .subtitle, .heading: addReportHeading(rest, entry)
      case .paragraph: addReportParagraph(rest, number: entry.number)
      case .listItem:
        addListItem(rest, number: entry.number, parent: entry.introducer.flatMap { places[$0] })
        current = paragraphs.count - 1
        stack = []
      case .bullet: addListItem(rest, number: nil, parent: stack.last?.index ?? current)
      case .subItem: addSubItem(rest, entry.number ?? "")
      }
      places[index] = paragraphs.count - 1
    }
  }

  /// An annex stands over all other headings, its first line with it; further lines under it name
  /// no section.
  private mutating func addReportHeading(_ block: Block, _ entry: ReportOutline.Entry) {
    current = nil
    stack = []
    switch entry.role {
    case .annexHeading:
      annex += 1
      openHeadings = []
      addHeading(block, number: nil)
    case .annexTitle:
      headingCount += 1
      append(block, kind: .heading, id: "h\(headingCount)")
      if let id = paragraphs.last?.id { openHeadings.append((0, id)) }
    case .subtitle:
      headingCount += 1
      append(block, kind: .heading, id: "h\(headingCount)")
    default: addHeading(block, number: entry.number)
    }
  }

  private mutating func addReportParagraph(_ block: Block, number: String?) {
    bodyCounts["p", default: 0] += 1
    append(block, kind: .body, id: "p\(bodyCounts["p"] ?? 0)", number: number)
    if block.role == .unknown { setFunction(of: paragraphs.count - 1) }
    current = paragraphs.count - 1
    stack = []
  }

  private mutating func addListItem(_ block: Block, number: String?, parent: Int?) {
    bodyCounts["l", default: 0] += 1
    append(
      block, kind: .listItem, id: "l\(bodyCounts["l"] ?? 0)", number: number,
      parent: parent.map { paragraphs[$0].id })
    setFunction(of: paragraphs.count - 1, under: parent)
  }

  private mutating func addSubItem(_ block: Block, _ label: String) {
    let letter = stack.last { $0.sequence == .letter }.flatMap { paragraphs[$0.index].number }
    let sequence = SequenceClass.of(
      label, next: nextLabel, currentLetter: letter.map(SequenceClass.withoutBrackets))
    while stack.contains(where: { $0.sequence == sequence }) { stack.removeLast() }
    addListItem(block, number: label, parent: stack.last?.index ?? current)
    stack.append((sequence, paragraphs.count - 1))
  }

  /// An item does what the verb before its colon says, or what its own verbs say.
  private mutating func setFunction(of index: Int, under parent: Int? = nil) {
    let handed = parent.map {
      paragraphs[$0].function == .operative
        && (profile.functions.handsOn(ArraySlice(paragraphs[$0].text.utf8))
          || paragraphs[$0].kind == .listItem)
    }
    let isOperative =
      handed ?? false || profile.functions.isOperative(ArraySlice(paragraphs[index].text.utf8))
    paragraphs[index].function = isOperative ? .operative : .preambular
  }
}
