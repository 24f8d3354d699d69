// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel

/// Mentions in the form of the data contract: `type`, place, `text` as it stands, and `value`, whose
/// fields depend on the type and are all there, `null` where nothing is known.
enum MentionJSON {
  /// Writes the mentions of a document; they stand in the order of its paragraphs.
  static func write(_ document: Document, to json: inout JSONWriter) {
    json.beginArray()
    var paragraphs = document.paragraphs[...]
    for mention in document.mentions {
      while let first = paragraphs.first, first.id != mention.paragraph { paragraphs.removeFirst() }
      guard let paragraph = paragraphs.first else { break }
      write(mention, text: text(of: mention, in: paragraph.text), to: &json)
    }
    json.endArray()
  }

  /// The scalars that a mention takes from its paragraph's text.
  static func text(of mention: Mention, in text: String) -> Substring.UnicodeScalarView {
    let scalars = text.unicodeScalars
    let end = scalars.endIndex
    let start =
      scalars.index(scalars.startIndex, offsetBy: mention.range.lowerBound, limitedBy: end) ?? end
    let stop = scalars.index(start, offsetBy: mention.range.count, limitedBy: end) ?? end
    return scalars[start..<stop]
  }

  private static func write(
    _ mention: Mention, text: Substring.UnicodeScalarView, to json: inout JSONWriter
  ) {
    json.beginObject()
    json.member("type", mention.value.kind.rawValue)
    json.member("paragraph", mention.paragraph)
    json.member("start", mention.range.lowerBound)
    json.member("end", mention.range.upperBound)
    json.member("text", String(text))
    json.key("value")
    write(mention.value, to: &json)
    json.endObject()
  }

  static func write(_ value: MentionValue, to json: inout JSONWriter) {
    json.beginObject()
    switch value {
    case .date(let date):
      json.interval(date.interval)
      json.member("precision", date.precision.rawValue)
      json.member("relation", date.relation?.rawValue)
    case .citation(let citation):
      json.member("symbol", citation.symbol)
      json.member("pinpoint", citation.pinpoint)
      json.member("form", citation.form.rawValue)
      json.member("date", citation.date?.description)
    case .participant(let participant):
      json.member("name", participant.name)
      json.member("code", participant.code)
      json.member("key", participant.key)
      json.member("kind", participant.kind.rawValue)
      json.member("role", participant.role.rawValue)
      json.member("year", participant.year)
    case .meeting(let meeting):
      json.member("name", meeting.name)
      json.member("place", meeting.place)
      json.interval(meeting.interval)
    case .decision(let decision): write(decision, to: &json)
    case .count(let count): write(count, to: &json)
    case .session(let session): write(session, to: &json)
    }
    json.endObject()
  }

  private static func write(_ decision: DecisionValue, to json: inout JSONWriter) {
    json.member("actor", decision.actor)
    json.member("verb", decision.verb)
    json.member("class", decision.actClass)
    json.member("addressee", decision.addressee)
    json.member("object", decision.object)
    json.member("date", decision.date?.text)
    json.key("deadline")
    if let deadline = decision.deadline {
      json.beginObject()
      json.member("text", deadline.text)
      json.interval(deadline.interval)
      json.member("session", deadline.session?.number)
      json.endObject()
    } else {
      json.null()
    }
    json.member("act", decision.isAct)
  }

  private static func write(_ count: CountValue, to json: inout JSONWriter) {
    json.key("quantities")
    json.beginArray(inline: true)
    for quantity in count.quantities {
      json.beginObject()
      json.member("n", quantity.number)
      json.member("of", quantity.noun)
      json.endObject()
    }
    json.endArray()
  }

  private static func write(_ session: SessionValue, to json: inout JSONWriter) {
    json.member("number", session.number)
    json.member("of", session.body)
    json.member("kind", session.kind.rawValue)
    json.interval(session.interval)
  }
}

extension JSONWriter {
  fileprivate mutating func interval(_ interval: DateInterval?) {
    member("start", interval?.start.description)
    member("end", interval?.end.description)
  }
}
