// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionModel

/// A strand document by document, as every form for reading shows it.
struct StrandEntries {
  struct Entry {
    var member: Int
    /// `2007  A/RES/62/11#op6`.
    var name: String
    /// What happened.
    var facts: [String]
    /// The text with what changed; empty where it is as before, or not there.
    var texts: [[ChangedPiece]]
    /// The relation's name; see `LineageNames`.
    var relation: String
  }

  private let tracked: TrackedStrands

  init(_ tracked: TrackedStrands) { self.tracked = tracked }

  /// From the document in which it begins to the one in which it is missed.
  func entries(of place: Int) -> [Entry] {
    let first = tracked.strand(place).first.member
    return (first..<tracked.source.members.count).flatMap { member -> [Entry] in
      let state = tracked.source.table.state(of: place, in: member)
      guard state != .none else { return [] }
      let missing = member > first ? tracked.source.missing(before: member) : []
      return missing.map { self.missing($0, before: member) } + [entry(state, member, place)]
    }
  }

  /// A document of the series that is not there in the language.
  private func missing(_ missing: DocumentSeries.Member, before member: Int) -> Entry {
    Entry(
      member: member, name: tracked.time(of: missing) + "  " + missing.name,
      facts: [Messages.missingState(tracked.source.language)], texts: [], relation: "missing")
  }

  private func entry(_ state: StrandTable.State, _ member: Int, _ place: Int) -> Entry {
    var entry = Entry(
      member: member, name: tracked.time(of: member) + "  " + tracked.source.members[member].name,
      facts: [], texts: [], relation: LineageNames.relation(of: state))
    switch state {
    case .step(let step): fill(&entry, step, place)
    case .dropped: entry.facts = [Messages.droppedState]
    case .merged(let other):
      let target = tracked.strand(other).step(in: member).map { tracked.source.paragraph($0).id }
      entry.facts = [Messages.merged(into: target)]
    case .absent, .none: entry.facts = [Messages.absentState]
    }
    return entry
  }

  private func fill(_ entry: inout Entry, _ step: Strand.Step, _ place: Int) {
    let paragraph = tracked.source.paragraph(step)
    entry.name += "#" + paragraph.id
    guard let pair = tracked.pair(place, step), let comparison = tracked.comparison(step) else {
      if step.relation != nil { entry.facts = [Messages.newState] }
      entry.texts = [[ChangedPiece(text: paragraph.text, change: .kept)]]
      return
    }
    entry.facts = Messages.facts(of: step, pair, tracked)
    if pair.relation != .identical { entry.texts = PairPieces.stacked(pair, comparison) }
  }
}
