// Part of Kimberlite.
import ResolutionCorpus

/// Groups of paragraphs that come back, as JSON.
enum RecurringJSON {
  static func document(of result: RecurringResult) -> [UInt8] {
    var json = JSONWriter(style: .indented)
    json.beginObject()
    json.member("schema", RecurringPrinter.schema)
    json.member("total", result.total)
    json.member("paragraphs", result.paragraphs)
    json.key("groups")
    json.beginArray()
    for group in result.groups { write(group, to: &json) }
    json.endArray()
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  static func line(_ group: RecurringGroup) -> [UInt8] {
    var json = JSONWriter(style: .compact)
    write(group, to: &json)
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ group: RecurringGroup, to json: inout JSONWriter) {
    json.beginObject()
    json.member("language", group.language)
    json.member("text", group.text)
    let counts: [(StaticString, Int?)] = [
      ("documents", group.documents), ("series", group.series),
      ("firstYear", group.years?.lowerBound), ("lastYear", group.years?.upperBound),
      ("wordings", group.wordings),
    ]
    for (name, count) in counts {
      json.key(name)
      json.integer(count)
    }
    json.member("leastSimilarity", SimilarPrinter.rounded(group.leastSimilarity))
    json.key("variations")
    json.beginArray()
    for variation in group.variations { write(variation, to: &json) }
    json.endArray()
    json.key("paragraphs")
    json.beginArray()
    for member in group.members { write(member, to: &json) }
    json.endArray()
    json.endObject()
  }

  private static func write(_ variation: RecurringGroup.Variation, to json: inout JSONWriter) {
    json.beginObject()
    json.member("range", variation.range)
    json.key("choices")
    json.beginArray()
    for choice in variation.choices {
      json.beginObject()
      json.member("text", choice.text)
      json.member("paragraphs", choice.paragraphs)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  /// Texts are those of the wordings: of a wording's first paragraph the others differ in case and
  /// signs at most.
  private static func write(_ member: RecurringGroup.Member, to json: inout JSONWriter) {
    let hit = member.hit
    json.beginObject()
    HitJSON.writeName(of: hit, to: &json)
    json.member("year", hit.year)
    json.member("title", hit.title)
    json.member("similarity", SimilarPrinter.rounded(member.similarity))
    json.member("wording", member.wording + 1)
    json.member("text", hit.text)
    json.endObject()
  }
}
