// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionModel

/// Strands in the form of the data contract: the chain of addresses through the years with the relation
/// of each step.
struct LineageJSON {
  private let tracked: TrackedStrands
  /// Whether the edits' places go with the steps.
  private let hasEdits: Bool

  init(_ tracked: TrackedStrands, hasEdits: Bool) {
    self.tracked = tracked
    self.hasEdits = hasEdits
  }

  func document() -> [UInt8] {
    var json = JSONWriter(style: .indented)
    json.beginObject()
    json.member("schema", "kimberlite/lineage/1")
    SeriesPrinter.writeHead(of: tracked.source.series, to: &json)
    json.member("language", tracked.source.language)
    json.key("members")
    json.beginArray()
    for member in tracked.source.members { SeriesPrinter.write(member, to: &json) }
    json.endArray()
    json.member("missing", tracked.source.missing.map(\.name))
    json.key("strands")
    json.beginArray()
    for strand in tracked.shown { write(strand, to: &json) }
    json.endArray()
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// A strand in each line.
  func lines() -> [UInt8] {
    tracked.shown.flatMap { strand in
      var json = JSONWriter(style: .compact)
      write(strand, to: &json)
      return json.bytes + [UInt8(ascii: "\n")]
    }
  }

  private func write(_ place: Int, to json: inout JSONWriter) {
    let strand = tracked.strand(place)
    json.beginObject()
    json.member("strand", place + 1)
    json.member("firstYear", tracked.source.members[strand.first.member].year)
    json.member("lastYear", tracked.source.members[strand.last.member].year)
    json.member("lastChanged", strand.lastChange.flatMap { tracked.source.members[$0.member].year })
    json.key("splitFrom")
    write(strand.splitFrom, to: &json)
    json.key("mergedInto")
    write(strand.mergedInto, to: &json)
    json.key("dropped")
    let end = strand.last.member + 1
    let isDropped =
      end < tracked.source.members.count
      && tracked.source.table.state(of: place, in: end) == .dropped
    json.string(isDropped ? tracked.source.members[end].name : nil)
    json.key("steps")
    json.beginArray()
    for step in strand.steps { write(step, place, to: &json) }
    json.endArray()
    json.endObject()
  }

  private func write(_ junction: Strand.Junction?, to json: inout JSONWriter) {
    guard let junction else { return json.null() }
    json.beginObject()
    json.member("strand", junction.strand + 1)
    json.member("document", tracked.source.members[junction.member].name)
    json.key("address")
    json.string(
      tracked.strand(junction.strand).step(in: junction.member)
        .map { tracked.source.address($0).description })
    json.endObject()
  }

  private func write(_ step: Strand.Step, _ place: Int, to json: inout JSONWriter) {
    let paragraph = tracked.source.paragraph(step)
    let member = tracked.source.members[step.member]
    let pair = tracked.pair(place, step)
    json.beginObject()
    json.member("address", tracked.source.address(step).description)
    json.member("year", member.year)
    json.member("session", member.session)
    json.member("kind", paragraph.kind.rawValue)
    json.member("number", paragraph.number)
    json.member("openingPhrase", paragraph.openingPhrase)
    json.member("relation", LineageNames.relation(of: .step(step)))
    json.member("old", LineageNames.old(of: step, tracked))
    json.member("gap", step.gap)
    json.member("moved", step.isMoved)
    json.member("renumbered", step.isRenumbered)
    json.key("similarity")
    if let pair { json.number((pair.similarity * 1000).rounded() / 1000) } else { json.null() }
    json.member("changes", (pair?.changes ?? []).map(\.rawValue))
    if hasEdits, let pair, let comparison = tracked.comparison(step) {
      json.key("edits")
      ComparisonJSON(comparison).writeEdits(of: pair, to: &json)
    }
    json.member("text", paragraph.text)
    json.endObject()
  }
}
