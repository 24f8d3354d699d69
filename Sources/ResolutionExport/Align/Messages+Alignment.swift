// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel

/// The words about alignments.
extension Messages {
  /// `A/RES/90/1 · en, zh`, or the two files.
  package static func title(of alignment: DocumentAlignment) -> String {
    let (first, second) = (alignment.first.metadata, alignment.second.metadata)
    guard let symbol = first.symbol, symbol == second.symbol else {
      return first.comparedName + " · " + second.comparedName
    }
    return symbol.canonical + " · " + alignment.names.first + ", " + alignment.names.second
  }

  /// Heads the column of findings.
  static let findings = "findings"

  /// Title and head of both documents: `en: Stones of the sea · General Assembly · adopted 2035-12-01`.
  static func facts(of alignment: DocumentAlignment) -> [String] {
    [(alignment.names.first, alignment.first), (alignment.names.second, alignment.second)]
      .compactMap { name, document in
        let title = document.metadata.title.map { [$0] } ?? []
        let facts = title + DocumentFacts(document: document).statements
        return facts.isEmpty ? nil : name + ": " + facts.joined(separator: " · ")
      }
  }

  /// `45 pairs · 1 only in en · 3 findings`, and `2 of 46 shown` where these are not all.
  static func summary(of alignment: DocumentAlignment, shown: Int) -> String {
    let pairs = alignment.pairs
    let lone = (pairs.count { $0.second.isEmpty }, pairs.count { $0.first.isEmpty })
    var parts = [counted(pairs.count(where: \.isLinked), "pair")]
    if lone.0 > 0 { parts.append("\(lone.0) only in \(alignment.names.first)") }
    if lone.1 > 0 { parts.append("\(lone.1) only in \(alignment.names.second)") }
    if alignment.isChecked { parts.append(counted(alignment.findings.count, "finding")) }
    if shown < pairs.count { parts.append("\(shown) of \(pairs.count) shown") }
    return parts.joined(separator: " · ")
  }

  /// `date: 2003-05-15 in en, 2003-05-16 in zh`.
  static func sentence(for finding: AlignmentFinding, in alignment: DocumentAlignment) -> String {
    let names = alignment.names
    let (first, second) = (
      finding.first.joined(separator: ", "), finding.second.joined(separator: ", ")
    )
    switch finding.kind {
    case .missing: return "not in \(finding.first.isEmpty ? names.first : names.second)"
    case .order: return "stands elsewhere among its neighbours"
    case .division:
      return "\(counted(finding.first.count, "paragraph")) in \(names.first), "
        + "\(finding.second.count) in \(names.second)"
    default:
      let sides = [(first, names.first), (second, names.second)].filter { !$0.0.isEmpty }
      let values = sides.map { "\($0.0) in \($0.1)" }.joined(separator: ", ")
      return "\(name(of: finding.kind)): \(values)\(sides.count == 1 ? " only" : "")"
    }
  }

  static func name(of kind: AlignmentFinding.Kind) -> String {
    switch kind {
    case .missing: "missing"
    case .date: "date"
    case .citation: "citation"
    case .number: "number"
    case .participant: "State"
    case .noteMark: "note"
    case .printedNumber: "printed number"
    case .kind: "kind"
    case .division: "division"
    case .order: "order"
    }
  }
}

extension DocumentAlignment {
  /// How the two sides are called: by their languages, else by their order.
  package var names: (first: String, second: String) {
    let codes = (first.metadata.language?.code, second.metadata.language?.code)
    guard let one = codes.0, let other = codes.1, one != other else { return ("first", "second") }
    return (one, other)
  }

  /// Whether tables for reading have a column for findings.
  var hasFindingsColumn: Bool { isChecked || !findings.isEmpty }

  /// What a pair is called in lists: `op4 = op4`, `op4 + op5 = op4`, `op4`.
  func label(of pair: AlignedPair) -> String {
    let (left, right) = (ids(first(of: pair)), ids(second(of: pair)))
    if left.isEmpty || right.isEmpty { return left + right }
    return left == right ? left : left + " = " + right
  }

  private func ids(_ paragraphs: [Paragraph]) -> String {
    paragraphs.map(\.id).joined(separator: " + ")
  }

  /// The findings of each pair.
  var findingsOfPairs: [Int: [AlignmentFinding]] { Dictionary(grouping: findings, by: \.pair) }
}
