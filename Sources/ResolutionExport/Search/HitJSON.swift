// Part of Kimberlite.
import ResolutionCorpus

/// A hit as the data contract has it, field by field. Every field is always there but `before` and
/// `after`, which come with `--context`, and those of `HitRelations`, which come when asked for.
enum HitJSON {
  /// - Parameter neighbours: the paragraphs around it, itself among them; may be empty.
  static func write(
    _ hit: SearchHit, relations: HitRelations = [], neighbours: [ShownDocument.Entry] = [],
    to json: inout JSONWriter
  ) {
    json.beginObject()
    writeMembers(of: hit, to: &json)
    write(relations, of: hit, to: &json)
    if let place = neighbours.firstIndex(where: { $0.isMeant }) {
      json.key("before")
      write(neighbours[..<place], to: &json)
      json.key("after")
      write(neighbours[(place + 1)...], to: &json)
    }
    json.endObject()
  }

  /// The fields, for an object that has more.
  static func writeMembers(of hit: SearchHit, to json: inout JSONWriter) {
    writeName(of: hit, to: &json)
    json.member("title", hit.title)
    json.member("year", hit.year)
    json.member("date", hit.date)
    json.member("score", hit.score)
    json.member("text", hit.text)
    json.key("highlights")
    json.beginArray(inline: true)
    for range in hit.highlights {
      json.element(range)
    }
    json.endArray()
  }

  /// The fields that say which paragraph it is.
  static func writeName(of hit: SearchHit, to json: inout JSONWriter) {
    json.member("address", hit.address)
    json.member("symbol", hit.symbol)
    json.member("language", hit.language)
    json.member("paragraph", hit.paragraph)
    json.member("kind", hit.kind)
    json.member("number", hit.number)
  }

  private static func write(
    _ relations: HitRelations, of hit: SearchHit, to json: inout JSONWriter
  ) {
    if relations.contains(.across) { json.member("foundBy", hit.foundBy) }
    if relations.contains(.lineage) { write(hit.lineage, to: &json) }
    guard relations.contains(.counterparts) else { return }
    json.key("counterparts")
    json.beginArray()
    for counterpart in hit.counterparts {
      json.beginObject()
      json.member("address", counterpart.address)
      json.member("language", counterpart.language)
      json.member("text", counterpart.text)
      json.endObject()
    }
    json.endArray()
  }

  private static func write(_ lineage: SearchHit.Lineage?, to json: inout JSONWriter) {
    json.key("lineage")
    guard let lineage else { return json.null() }
    json.beginObject()
    json.member("documents", lineage.documents)
    json.member("firstYear", lineage.firstYear)
    json.member("lastYear", lineage.lastYear)
    json.member("lastChanged", lineage.lastChanged)
    json.member("found", lineage.found)
    json.key("addresses")
    json.beginArray()
    for address in lineage.addresses { json.string(address) }
    json.endArray()
    json.endObject()
  }

  private static func write(_ entries: ArraySlice<ShownDocument.Entry>, to json: inout JSONWriter) {
    json.beginArray()
    for entry in entries {
      json.beginObject()
      json.member("address", entry.address)
      json.member("kind", entry.paragraph.kind.rawValue)
      json.member("number", entry.paragraph.number)
      json.member("text", entry.paragraph.text)
      json.endObject()
    }
    json.endArray()
  }

  /// One line, with its break.
  static func line(
    _ hit: SearchHit, relations: HitRelations = [], neighbours: [ShownDocument.Entry] = []
  ) -> [UInt8] {
    var json = JSONWriter(style: .compact, reservingCapacity: hit.text.utf8.count + 512)
    write(hit, relations: relations, neighbours: neighbours, to: &json)
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
