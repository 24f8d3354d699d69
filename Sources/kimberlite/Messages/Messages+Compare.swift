// Part of Kimberlite.
import ResolutionComparison
import ResolutionExport
import ResolutionModel

/// The sentences of `compare`.
extension Messages {
  static let standardInputTwice =
    "Only one of the two documents can be standard input; name a file."
  static let noDocument = "Name two documents: files, or addresses such as 62/11."

  static let fileWithoutPredecessor =
    "Name two documents, or one of the index, such as 62/11, to compare it with the one before it in its "
    + "series."

  static func comparedWithPredecessor(_ name: String) -> String {
    "Compared with the document before it in its series, \(TerminalText.escaped(name))."
  }

  static func isFirst(_ typed: String) -> String {
    "No document of the index comes before \(TerminalText.escaped(typed)) in its series; name the one "
      + "to compare it with."
  }

  static func comparedIn(_ code: String) -> String {
    "Both documents are there in several languages; they are compared in \(code). Add --language, or "
      + "@ and the language to the addresses, for another one."
  }

  static func otherLanguages(_ old: DocumentMetadata, _ new: DocumentMetadata) -> String {
    "\(name(of: old)) and \(name(of: new)) are in different languages, and compare needs one; "
      + "kimberlite align sets the languages of one document side by side."
  }

  /// What a reader should know of a comparison besides itself.
  static func remarks(on comparison: DocumentComparison) -> [String] {
    let (old, new) = (comparison.old, comparison.new)
    let empty = [old, new].filter(\.paragraphs.isEmpty).map {
      "\(name(of: $0.metadata)) has no paragraph."
    }
    if !empty.isEmpty || comparison.isPart { return empty }
    if comparison.isUnchanged {
      let isSame = old.metadata.path == new.metadata.path && old.metadata.path != "-"
      return [
        isSame
          ? "Old and new are the same document, \(name(of: old.metadata)): nothing can differ."
          : "\(name(of: old.metadata)) and \(name(of: new.metadata)) have the same text."
      ]
    }
    guard comparison.isUnrelated else { return [] }
    return [
      "\(name(of: old.metadata)) and \(name(of: new.metadata)) have next to nothing in common; "
        + "are these the two documents you mean?"
    ]
  }

  /// The answer where `--only` leaves nothing.
  static func nothing(of parts: [ComparisonPart]) -> String {
    "No paragraph is \(alternatives(parts.map(\.rawValue)))."
  }

  private static func name(of metadata: DocumentMetadata) -> String {
    let name = metadata.symbol.map { symbol in
      symbol.canonical + (metadata.language.map { "@" + $0.code } ?? "")
    }
    return TerminalText.escaped(name ?? metadata.path)
  }
}
