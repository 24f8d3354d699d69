// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport

/// The sentences of `similar` and `recurring`.
extension Messages {
  static let noParagraph =
    "Name a paragraph, as in 62/11#op4, or give a text with --text or on standard input (-)."
  static let textAndAddress = "Give an address or --text, not both."
  static let leastIsAShare = "--least is a share above 0 and not above 1, such as 0.7."
  static let leastOfGroups = "--least is a similarity from 0.5 to 1, such as 0.9."
  static let countsFromOne = "--in and --in-series are numbers from 1."
  static let negativeLimit = "--limit is a number from 0."
  static let textWithoutWords =
    "The text has no word by which others could be found; give a clause or a paragraph."

  static func textTooLong(_ count: Int, limit: Int) -> String {
    "The text has \(count) bytes, and \(limit) are the limit; give a paragraph of it."
  }

  static func nameAParagraph(_ typed: String, _ address: Address) -> String {
    let language = address.language.map { "@" + $0 } ?? ""
    let example = TerminalText.escaped(address.document + language)
    let name = TerminalText.escaped(typed)
    guard address.lastParagraph == nil else {
      return "\(name) names several paragraphs, and similar takes one, as in \(example)#op4."
    }
    return
      "\(name) is a whole document, and similar takes a paragraph of it, as in \(example)#op4; "
      + "kimberlite compare takes whole documents."
  }

  static func askedIn(_ code: String) -> String {
    "The paragraph is there in several languages; it is asked for in \(code). Add --language, or @ "
      + "and the language to the address, for another one."
  }

  /// Below a list of paragraphs: whether these are all.
  static func similar(_ found: SimilarResult) -> String {
    let paragraphs = counted(found.found.count, "paragraph")
    return found.isCut ? "The nearest \(paragraphs); --limit 0 shows all." : paragraphs + "."
  }

  static func nothingSimilar(_ found: SimilarResult, least: Float) -> [String] {
    let language = found.asked.language.map { " in " + TerminalText.escaped($0) } ?? ""
    guard let nearest = found.nearest else {
      return ["No paragraph\(language) is near: none was found that shares a fifth of the words."]
    }
    let hit = nearest.hit
    let share = Int(hit.score * 100)
    return [
      "No paragraph\(language) is as near as \(least). The nearest found, at 0.\(share < 10 ? "0" : "")\(share), is "
        + "\(TerminalText.escaped(hit.address)); --least 0.\(share < 10 ? "0" : "")\(share) shows it."
    ]
  }

  /// Below a list of groups: how many there are in all.
  static func recurring(_ found: RecurringResult) -> String {
    let all = counted(found.total, "group")
    let paragraphs = "of \(counted(found.paragraphs, "paragraph"))"
    return found.groups.count < found.total
      ? "\(found.groups.count) of \(all) \(paragraphs); --limit 0 shows all."
      : "\(all) \(paragraphs)."
  }

  /// `1,234 of 86,540 paragraphs read …`.
  static func paragraphsRead(_ done: Int, of total: Int) -> String {
    "\(done) of \(counted(total, "paragraph")) read …"
  }

  static func comparing(_ count: Int) -> String {
    "\(counted(count, "paragraph")) read, comparing …"
  }

  static func nothingRecurs(_ found: RecurringResult, _ request: RecurringRequest) -> String {
    if found.paragraphs == 0 {
      return "No paragraph of five words or more is left by the filters."
    }
    let series = request.series > 1 ? " of \(request.series) series" : ""
    return "Nothing comes back in \(counted(request.documents, "document"))\(series) with a "
      + "similarity of \(request.least): \(counted(found.paragraphs, "paragraph")) were compared."
  }
}
