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
    let languages = series.languages.map { code in
      let missing = series.members(without: code).count
      let all = series.members.count
      return missing == 0 ? code : "\(code) (\(all - missing) of \(all))"
    }
    if !languages.isEmpty { facts.append(languages.joined(separator: ", ")) }
    return facts.joined(separator: " · ")
  }

  /// `A/RES/62/11`, with its languages where others of the series have more: `A/RES/62/11 (en)`.
  static func name(of member: DocumentSeries.Member, in series: DocumentSeries) -> String {
    let hasAll = member.languages.count == series.languages.count
    return hasAll ? member.name : "\(member.name) (\(member.languages.joined(separator: ", ")))"
  }

  /// What a series in one language is: years and documents, the language that was chosen where there
  /// are several, and the documents that are not there in it.
  static func facts(of source: SeriesStrands) -> [String] {
    let others = source.series.languages.filter { $0 != source.language }
    var lines = [facts(of: source.series)]
    if let language = source.language, !others.isEmpty {
      lines[0] += " · shown in \(language)"
    }
    return lines + [missing(from: source)].compactMap { $0 }
  }

  /// Which documents of the series are not there in the language; nil where all are.
  package static func missing(from source: SeriesStrands) -> String? {
    let names = source.missing.map(\.name)
    guard !names.isEmpty else { return nil }
    return "\(gapSign) not there in \(source.language ?? "this language"): "
      + names.joined(separator: ", ") + "; what follows is compared with the document before"
  }

  /// Before the year of a document where one of the series is missing between it and the one before.
  static let gapSign = "…"
  static func missingState(_ language: String?) -> String {
    "not there" + (language.map { " in " + $0 } ?? "")
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
  static let strandColumn = "strand"
  static let newState = "new"
  static let droppedState = "dropped"
  static let absentState = "absent"
  static let hardlyAlike = "hardly alike"

  static func merged(into paragraph: String?) -> String {
    paragraph.map { "merged into " + $0 } ?? "merged"
  }

  /// `edited`, `moved`, `0.87`, `verb strengthened`, `from op4 + op5`, `back after 2 documents`.
  static func facts(
    of step: Strand.Step, _ pair: ParagraphPair, _ tracked: TrackedStrands
  ) -> [String] {
    var facts = self.facts(of: pair)
    if pair.isHardlyAlike { facts.insert(hardlyAlike, at: 1) }
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
    let facts =
      ["in \(strand.steps.count) of \(counted(all, "document"))"] + history(of: strand, tracked)
    var lines = [facts.joined(separator: " · ")]
    let verbs = tracked.verbs(of: strand)
    if !verbs.isEmpty {
      lines.append(
        verbs.map { "\($0.verb) (\(tracked.time(of: $0.member)))" }.joined(separator: " → "))
    }
    return lines
  }

  /// `2007 to 2013`, `last changed 2012`; `new in 2013` of one that stands in one document only.
  private static func history(of strand: Strand, _ tracked: TrackedStrands) -> [String] {
    let first = tracked.time(of: strand.first.member)
    let last = tracked.time(of: strand.last.member)
    guard strand.steps.count > 1 else {
      guard strand.first.relation == .new else { return [first].filter { !$0.isEmpty } }
      return [first.isEmpty ? newState : "\(newState) in \(first)"]
    }
    let span = first == last ? first : "\(first) to \(last)"
    let change = strand.lastChange.map { "last changed " + tracked.time(of: $0.member) }
    return (first.isEmpty || last.isEmpty ? [] : [span]) + [change ?? "never changed"]
  }

  /// What the marks of the grid mean.
  static let gridLegend = [
    "* first", "= identical", "~ edited", "? hardly alike", "+ new", "< split", "> merged",
    "x dropped", ". absent",
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
    "A column for each document, a node for each paragraph. Each strand leads to its texts. "
    + "A strand is one paragraph through the years; its number is the same in every format."
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
