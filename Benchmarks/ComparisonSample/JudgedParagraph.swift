// Part of Kimberlite.
import ResolutionComparison

/// What a reader says became of one paragraph: a line of `pairs.tsv`.
struct JudgedParagraph {
  enum Side: String {
    case old, new
  }

  var old: String
  var new: String
  var language: String
  /// Where the paragraph stands.
  var side: Side
  var id: String
  /// Ids of all paragraphs that belong together with it, itself among them.
  var oldIDs: Set<String>
  var newIDs: Set<String>
  var relation: ParagraphPair.Relation
  /// Why another reading could be defended; empty where none could.
  var doubt: String

  /// Nil if the line is not what the README says.
  init?(line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 8, let side = Side(rawValue: fields[3]),
      let relation = ParagraphPair.Relation(rawValue: fields[7])
    else { return nil }
    (old, new, language, id) = (fields[0], fields[1], fields[2], fields[4])
    self.side = side
    self.relation = relation
    (oldIDs, newIDs) = (Self.ids(fields[5]), Self.ids(fields[6]))
    doubt = fields.count > 8 ? fields[8] : ""
    guard (side == .old ? oldIDs : newIDs).contains(id) else { return nil }
  }

  /// All lines but the first, which names the columns; nil if one of them cannot be read.
  static func all(in text: String) -> [JudgedParagraph]? {
    let lines = text.split(whereSeparator: \.isNewline).dropFirst()
    let read = lines.compactMap(JudgedParagraph.init)
    return read.count == lines.count ? read : nil
  }

  private static func ids(_ field: String) -> Set<String> {
    field == "-" ? [] : Set(field.split(separator: ",").map(String.init))
  }

  var name: String { "\(old) → \(new) @\(language) \(side.rawValue) \(id)" }
}

/// A link between an old and a new paragraph.
struct Link: Hashable {
  var old: String
  var new: String

  static func all(_ old: Set<String>, _ new: Set<String>) -> Set<Link> {
    Set(old.flatMap { first in new.map { Link(old: first, new: $0) } })
  }
}
