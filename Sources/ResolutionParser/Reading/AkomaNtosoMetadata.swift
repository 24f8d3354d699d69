// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// What cover page, closing lines and `meta` say of the document as a whole; not its title, which is
/// read with the blocks.
struct AkomaNtosoMetadata {
  let tree: AkomaNtosoTree
  private(set) var result = MarkedUpText()
  private(set) var findings: [Finding] = []

  init(_ tree: AkomaNtosoTree) {
    self.tree = tree
    readDescription()
    if let cover = tree.descendant(.coverPage, of: 0) { readCover(cover) }
    readClosing()
    readDatesOfExpression()
    if let symbol = result.symbol.flatMap({ DocumentSymbol($0) }), let session = symbol.session {
      result.session = session
    }
  }

  // MARK: meta

  private mutating func readDescription() {
    if let node = tree.descendant(.languageOfExpression, of: 0),
      let code = tree.attribute(.language, of: node)?.lowercased(), !code.isEmpty
    {
      result.language = Language(threeLetterCode: code)
    }
    if let node = tree.descendant(.docketNumber, of: 0) { result.jobNumber = text(of: node) }
    if let node = tree.descendant(.voting, of: 0) { result.vote = vote(node) }
  }

  /// A recorded vote names the sides that have voters; a side that is missing has none.
  private func vote(_ node: Int) -> Vote? {
    let outcome = (tree.attribute(.outcome, of: node) ?? "").lowercased()
    if outcome.filter({ $0 != " " }).contains("withoutvote") { return Vote(withoutVote: true) }
    var counts: [String: Int] = [:]
    for child in tree.children(of: node) where tree.element(child) == .count {
      guard let value = tree.attribute(.value, of: child).flatMap({ Int($0) }), value >= 0,
        let side = tree.attribute(.refersTo, of: child)
      else { continue }
      counts[side.filter { $0 != "#" }] = value
    }
    guard let inFavour = counts["inFavour"] else { return nil }
    return Vote(
      withoutVote: false, inFavour: inFavour, against: counts["against"] ?? 0,
      abstaining: counts["abstaining"] ?? 0)
  }

  /// Where cover or closing lines give no date, the work and the expression may.
  private mutating func readDatesOfExpression() {
    for node in tree.descendants(of: 0) where tree.element(node) == .dateOfExpression {
      let name = tree.attribute(.name, of: node)
      if name == "adoption" && result.adopted == nil { result.adopted = date(of: node) }
      if name == "publication" && result.published == nil { result.published = date(of: node) }
    }
  }

  // MARK: Cover page

  private mutating func readCover(_ cover: Int) {
    for node in tree.descendants(of: cover) {
      switch tree.element(node) {
      case .docNumber: result.symbol = text(of: node) ?? result.symbol
      case .docDate: result.published = date(of: node) ?? result.published
      case .session:
        result.session = tree.attribute(.value, of: node).flatMap { Int($0) } ?? result.session
      case .docProponent: result.procedure = text(of: node).map(Self.withoutBrackets)
      case .inline where tree.attribute(.name, of: node) == "agenda item":
        let line = tree.plainText(of: node).bytes
        result.agendaItem = result.agendaItem ?? AgendaItems.first(in: line[...])
      default: break
      }
    }
  }

  private static func withoutBrackets(_ line: String) -> String {
    var text = line.unicodeScalars[...]
    if text.first == "[" || text.first == "［" { text.removeFirst() }
    if text.last == "]" || text.last == "］" { text.removeLast() }
    return String(text)
  }

  private static func isFigure(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  // MARK: Closing lines

  private mutating func readClosing() {
    for node in tree.descendants(of: 0) where tree.element(node) == .conclusions {
      for part in tree.descendants(of: node) {
        switch tree.element(part) {
        case .location: readMeeting(part)
        case .inline where tree.attribute(.name, of: part) == "adoptionMeeting": readMeeting(part)
        case .docDate: if result.adopted == nil { result.adopted = date(of: part) }
        default: break
        }
      }
    }
  }

  private mutating func readMeeting(_ node: Int) {
    guard result.plenaryMeeting == nil, let line = text(of: node) else { return }
    let figures = line.unicodeScalars.drop { !Self.isFigure($0) }.prefix(while: Self.isFigure)
    result.plenaryMeeting = Int(String(figures))
  }

  // MARK: Values

  /// The text below a node, notes left out; nil when there is none.
  private func text(of node: Int) -> String? {
    let text = tree.plainText(of: node)
    return text.isEmpty ? nil : text.string
  }

  /// The `date` attribute; a day that no calendar has is reported, once.
  private mutating func date(of node: Int) -> CalendarDate? {
    guard let written = tree.attribute(.date, of: node), !written.isEmpty else { return nil }
    let parts = written.prefix(10).split(separator: "-").map { Int($0) }
    if parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      let date = CalendarDate(year: year, month: month, day: day)
    {
      return date
    }
    let category = Finding.Category.impossibleDate(written)
    if !findings.contains(where: { $0.category == category }) {
      findings.append(Finding(category, line: tree.line(node)))
    }
    return nil
  }
}
