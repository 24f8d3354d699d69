// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus

/// The words about series and strands.
extension Messages {
  package static let seriesTitle = "Series of documents"

  /// `2006–2013 · 3 documents · en, zh`.
  static func facts(of series: DocumentSeries) -> String {
    var facts: [String] = []
    if let years = series.years { facts.append(span(years)) }
    facts.append(counted(series.members.count, "document"))
    if !series.languages.isEmpty { facts.append(series.languages.joined(separator: ", ")) }
    return facts.joined(separator: " · ")
  }

  /// `2006–2013`, `2006`.
  static func span(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? String(years.lowerBound) : "\(years.lowerBound)–\(years.upperBound)"
  }
}

// MARK: - Strands

extension Messages {
  static func session(_ number: Int) -> String { "session \(number)" }

  static let textColumn = "text"
  static let newState = "new"
  static let droppedState = "dropped"
  static let absentState = "absent"

  static func merged(into paragraph: String?) -> String {
    paragraph.map { "merged into " + $0 } ?? "merged"
  }

  /// `edited`, `moved`, `0.87`, `verb strengthened`, `from op4 + op5`, `back after 2 documents`.
  static func facts(
    of step: Strand.Step, _ pair: ParagraphPair, _ tracked: TrackedStrands
  ) -> [String] {
    var facts = self.facts(of: pair)
    if step.gap > 0 { facts.append("back after \(counted(step.gap, "document"))") }
    guard let previous = step.previous else { return facts }
    let old = pair.old.map { tracked.source.documents[previous].paragraphs[$0].id }
    if old != [tracked.source.paragraph(step).id] {
      facts.append("from " + old.joined(separator: " + "))
    }
    return facts
  }

  /// Where and when a strand is there, when it changed last, and its verbs.
  static func summary(of strand: Strand, _ tracked: TrackedStrands) -> [String] {
    let all = tracked.source.members.count
    var facts = ["in \(strand.steps.count) of \(counted(all, "document"))"]
    let (first, last) = (
      tracked.time(of: strand.first.member), tracked.time(of: strand.last.member)
    )
    if !first.isEmpty, !last.isEmpty { facts.append(first == last ? first : "\(first) to \(last)") }
    let change = strand.lastChange.map { tracked.time(of: $0.member) }
    facts.append(change.map { "last changed " + $0 } ?? "never changed")
    var lines = [facts.joined(separator: " · ")]
    let verbs = tracked.verbs(of: strand)
    if !verbs.isEmpty {
      lines.append(
        verbs.map { "\($0.verb) (\(tracked.time(of: $0.member)))" }.joined(separator: " → "))
    }
    return lines
  }

  /// What the marks of the grid mean.
  static let gridLegend = [
    "* first", "= identical", "~ edited", "+ new", "< split", "> merged", "x dropped", ". absent",
    "^ moved",
  ]

  static func olderLeftOut(_ count: Int) -> String {
    "\(counted(count, "earlier document")) did not fit; a wider terminal or --format html has all."
  }
}

// MARK: - Pages

extension Messages {
  static let mapHeading = "Map of the paragraphs"
  static let gridHeading = "Paragraphs by documents"
  static let textsHeading = "Texts"
  static let mapHelp =
    "A column for each document, a node for each paragraph. Each strand leads to its texts."
  /// What the shapes of the map mean, and below its lines by the names of their styles.
  static let mapShapes: [(ParagraphPair.Relation, String)] = [
    (.identical, "as it was"), (.edited, "edited"), (.new, "new"), (.dropped, "dropped"),
    (.split, "split"), (.merged, "merged"),
  ]
  static let mapLines = [("edited moved", "moved"), ("edited gap", "absent in between")]

  static func mapTitle(of tracked: TrackedStrands) -> String {
    "\(mapHeading): \(counted(tracked.shown.count, "strand")) through "
      + counted(tracked.source.members.count, "document")
  }
}
