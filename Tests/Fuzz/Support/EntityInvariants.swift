// Part of Kimberlite.
import ResolutionEntities
import ResolutionModel

/// What holds of the mentions of a document, whatever its words are.
package enum EntityInvariants {
  /// Extracts, and says what is wrong with the mentions; empty when all is well.
  package static func violations(in document: Document) -> [String] {
    let mentions = EntityExtractor().extract(from: document).mentions
    var places: [String: (index: Int, count: Int)] = [:]
    for (index, paragraph) in document.paragraphs.enumerated() {
      places[paragraph.id] = (index, paragraph.text.unicodeScalars.count)
    }
    var wrong: [String] = []
    var last = (index: -1, range: 0..<0)
    for mention in mentions {
      guard let place = places[mention.paragraph] else {
        wrong.append("a mention in \(mention.paragraph), which is nowhere")
        continue
      }
      if mention.range.isEmpty || mention.range.lowerBound < 0
        || mention.range.upperBound > place.count
      {
        wrong.append("\(mention) is not within \(place.count) scalars")
      }
      // By paragraphs, in them by the beginning, the longer ones first.
      let range = mention.range
      if !last.range.isEmpty,
        (place.index, range.lowerBound, -range.upperBound)
          < (last.index, last.range.lowerBound, -last.range.upperBound)
      {
        wrong.append("\(mention) stands behind \(last.range)")
      }
      last = (place.index, mention.range)
      if !isWell(mention.value) { wrong.append("the value of \(mention)") }
    }
    return wrong
  }

  /// The words of the citations, as the mentions say where they stand.
  package static func words(ofCitationsIn document: Document) -> [String] {
    EntityExtractor().extract(from: document).mentions.compactMap { mention in
      guard mention.value.kind == .citation,
        let text = document.paragraphs.first(where: { $0.id == mention.paragraph })?.text
      else { return nil }
      return String(String.UnicodeScalarView(Array(text.unicodeScalars)[mention.range]))
    }
  }

  private static func isWell(_ value: MentionValue) -> Bool {
    switch value {
    case .date(let date): isWell(date.interval)
    case .citation(let citation): !citation.symbol.isEmpty && citation.pinpoint?.isEmpty != true
    case .participant(let participant): !participant.name.isEmpty && !participant.key.isEmpty
    case .meeting(let meeting): !meeting.name.isEmpty && isWell(meeting.interval)
    case .decision(let decision):
      !decision.verb.isEmpty && !decision.actClass.isEmpty && isWell(decision.date)
        && isWell(decision.deadline?.interval) && isWell(decision.deadline?.session?.interval)
    case .count(let count):
      !count.quantities.isEmpty
        && count.quantities.allSatisfy { $0.number >= 0 && !$0.noun.isEmpty }
    case .session(let session): isWell(session.interval) && session.number ?? 0 >= 0
    }
  }

  private static func isWell(_ interval: DateInterval?) -> Bool {
    guard let interval else { return true }
    return interval.start <= interval.end
  }
}
