// Part of Kimberlite.
import ResolutionModel

/// The metadata of Akoma Ntoso that Kimberlite wrote, from where it wrote them.
struct AkomaNtosoWrittenMetadata {
  let tree: AkomaNtosoTree
  /// The node of what AKN has no place for.
  let description: Int

  func read() -> DocumentMetadata {
    var result = DocumentMetadata(path: "", sha256: "", format: .akn)
    result.symbolSource = tree.attribute(.symbolSource, of: description).flatMap {
      SymbolSource(rawValue: $0)
    }
    result.body = tree.attribute(.body, of: description)
    result.plenaryMeeting = tree.attribute(.plenaryMeeting, of: description).flatMap { Int($0) }
    result.originalLanguage = tree.attribute(.originalLanguage, of: description)
    for node in tree.descendants(of: 0) { read(node, into: &result) }
    if let cover = tree.descendant(.coverPage, of: 0) { readCover(cover, into: &result) }
    return result
  }

  private func read(_ node: Int, into result: inout DocumentMetadata) {
    switch tree.element(node) {
    case .statement, .doc:
      result.type =
        result.type ?? tree.attribute(.name, of: node).flatMap { DocumentType(rawValue: $0) }
    case .languageOfExpression:
      guard let code = tree.attribute(.language, of: node), code != "und" else { break }
      result.language = Language(threeLetterCode: code)
    case .alias:
      let value = tree.attribute(.value, of: node)
      switch tree.attribute(.name, of: node) {
      case "symbol": result.symbol = value.flatMap { DocumentSymbol($0) }
      case "title": result.title = value
      default: break
      }
    case .dateOfExpression:
      switch tree.attribute(.name, of: node) {
      case "adoption": result.adopted = date(of: node)
      case "publication": result.published = date(of: node)
      default: break
      }
    case .step:
      guard let symbol = tree.attribute(.role, of: node) else { break }
      switch tree.attribute(.outcome, of: node) {
      case "draftResolution": result.drafts.append(symbol)
      case "recommendedForAdoption": result.committeeReport = symbol
      default: break
      }
    case .voting: result.vote = vote(node)
    case .docketNumber: result.jobNumber = text(of: node)
    default: break
    }
  }

  private func readCover(_ cover: Int, into result: inout DocumentMetadata) {
    // What is no paragraph of the document.
    let lines = tree.children(of: cover).filter {
      tree.bytes(.paragraph, of: $0) == nil
    }
    for node in lines.flatMap({ tree.descendants(of: $0) }) {
      switch tree.element(node) {
      case .session where result.session == nil:
        result.session = tree.attribute(.value, of: node).flatMap { Int($0) }
      case .inline where tree.attribute(.name, of: node) == "agenda item":
        result.agendaItem = result.agendaItem ?? text(of: node)
      default: break
      }
    }
  }

  private func vote(_ node: Int) -> Vote {
    var vote = Vote(withoutVote: tree.attribute(.outcome, of: node) == "adoptedWithoutVote")
    for count in tree.children(of: node) where tree.element(count) == .count {
      let value = tree.attribute(.value, of: count).flatMap { Int($0) }
      switch tree.attribute(.refersTo, of: count) {
      case "#inFavour": vote.inFavour = value
      case "#against": vote.against = value
      case "#abstaining": vote.abstaining = value
      default: break
      }
    }
    return vote
  }

  private func date(of node: Int) -> CalendarDate? {
    let parts = (tree.attribute(.date, of: node) ?? "").split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The text below a node as it stands.
  private func text(of node: Int) -> String {
    var bytes: [UInt8] = []
    for child in tree.descendants(of: node) {
      switch tree.element(child) {
      case .text: bytes += tree.text(of: child)
      case .marker: bytes += AkomaNtosoWrittenDocument.character(child, tree)
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
