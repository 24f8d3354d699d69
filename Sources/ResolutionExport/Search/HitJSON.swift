// Part of Kimberlite.
import ResolutionCorpus

/// A hit as the data contract has it, field by field. Every field is always there.
enum HitJSON {
  static func write(_ hit: SearchHit, to json: inout JSONWriter) {
    json.beginObject()
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
    json.endObject()
  }

  /// One line, with its break.
  static func line(_ hit: SearchHit) -> [UInt8] {
    var json = JSONWriter(style: .compact, reservingCapacity: hit.text.utf8.count + 512)
    write(hit, to: &json)
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
