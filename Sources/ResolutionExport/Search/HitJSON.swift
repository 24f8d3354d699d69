// Part of Kimberlite.
import ResolutionCorpus

/// A hit as the data contract has it, field by field. Every field is always there but `before` and
/// `after`, which come with `--context`.
enum HitJSON {
  /// - Parameter neighbours: the paragraphs around it, itself among them; may be empty.
  static func write(
    _ hit: SearchHit, neighbours: [ShownDocument.Entry] = [], to json: inout JSONWriter
  ) {
    json.beginObject()
    writeMembers(of: hit, to: &json)
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
    json.member("address", hit.address)
    json.member("symbol", hit.symbol)
    json.member("language", hit.language)
    json.member("paragraph", hit.paragraph)
    json.member("kind", hit.kind)
    json.member("number", hit.number)
    json.member("title", hit.title)
    json.key("year")
    json.integer(hit.year)
    json.member("date", hit.date)
    json.key("score")
    json.number(hit.score)
    json.member("text", hit.text)
    json.key("highlights")
    json.beginArray(inline: true)
    for range in hit.highlights {
      json.beginArray(inline: true)
      json.integer(range.lowerBound)
      json.integer(range.upperBound)
      json.endArray()
    }
    json.endArray()
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
  static func line(_ hit: SearchHit, neighbours: [ShownDocument.Entry] = []) -> [UInt8] {
    var json = JSONWriter(style: .compact, reservingCapacity: hit.text.utf8.count + 512)
    write(hit, neighbours: neighbours, to: &json)
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
