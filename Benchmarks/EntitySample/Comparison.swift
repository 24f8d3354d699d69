// Part of Kimberlite.
import ResolutionModel

/// When a found mention stands where a marked one does, and when its value is the same.
enum Comparison {
  /// Overlap; more than half of the longer one for meetings, the same beginning for decisions (two
  /// scalars more or less: "also").
  static func isAtPlace(_ range: Range<Int>, of expected: ExpectedMention) -> Bool {
    let common = range.clamped(to: expected.range).count
    switch expected.kind {
    case .meeting: return common * 2 > max(range.count, expected.range.count)
    case .decision: return abs(range.lowerBound - expected.range.lowerBound) <= 2
    default: return common > 0
    }
  }

  /// Whether all that makes a mention of this type right is the same; the rest is in `parts`.
  static func isRight(_ value: MentionValue, for expected: ExpectedMention) -> Bool {
    switch value {
    case .date(let date):
      return hasDays(date.interval, expected)
        && expected.accepts("precision", date.precision.rawValue)
    case .citation(let citation):
      // `A/73/12 (Part I)` and `A/73/12(PartI)` are one symbol.
      return expected.accepts("symbol", citation.symbol, ignoringBlanks: true)
    case .participant(let participant):
      return isSame(participant, expected) && expected.accepts("kind", participant.kind.rawValue)
    case .meeting: return true
    case .decision(let decision):
      return hasClass(decision, expected) && hasActor(decision, expected)
        && expected.accepts("act", decision.isAct ? "true" : "false")
    case .count(let count):
      return count.quantities.map(\.number).sorted() == quantities(expected).map(\.0).sorted()
    case .session(let session): return parts(.session(session), for: expected).allSatisfy(\.1)
    }
  }

  /// The parts of a value that are reported by themselves, with whether each is right.
  static func parts(
    _ value: MentionValue, for expected: ExpectedMention
  ) -> [(name: String, isRight: Bool)] {
    switch value {
    case .date(let date):
      return [
        ("days", hasDays(date.interval, expected)),
        ("precision", expected.accepts("precision", date.precision.rawValue)),
        ("relation", expected.accepts("relation", date.relation?.rawValue)),
      ]
    case .citation(let citation):
      return [
        ("pinpoint", expected.accepts("pinpoint", citation.pinpoint)),
        ("form", expected.accepts("form", citation.form.rawValue)),
        ("date", expected.accepts("date", citation.date?.description)),
      ]
    case .participant(let participant):
      return [
        ("name", isSame(participant, expected)),
        ("kind", expected.accepts("kind", participant.kind.rawValue)),
        ("role", expected.accepts("role", participant.role.rawValue)),
        ("year", expected.accepts("year", participant.year.map(String.init))),
      ]
    case .meeting(let meeting):
      return [
        ("place", hasPlace(meeting, expected)),
        ("days", hasDays(meeting.interval, expected)),
      ]
    case .decision(let decision):
      let end = expected.range.lowerBound + decision.verb.unicodeScalars.count
      return [
        ("class", hasClass(decision, expected)), ("actor", hasActor(decision, expected)),
        ("act", expected.accepts("act", decision.isAct ? "true" : "false")),
        ("verb", expected.accepts("verbEnd", String(end))),
      ]
    case .count(let count): return [("nouns", hasNouns(count, expected))]
    case .session(let session):
      return [
        ("number", expected.accepts("number", session.number.map(String.init))),
        ("body", hasBody(session, expected)),
        ("kind", expected.accepts("kind", session.kind.rawValue)),
      ]
    }
  }

  // MARK: - Fields

  private static func hasDays(_ interval: DateInterval?, _ expected: ExpectedMention) -> Bool {
    expected.accepts("start", interval?.start.description)
      && expected.accepts("end", interval?.end.description)
  }

  private static func isSame(_ value: ParticipantValue, _ expected: ExpectedMention) -> Bool {
    if let code = value.code, !expected["code"].isEmpty { return code == expected["code"] }
    return expected.accepts("name", value.name)
  }

  /// The city or State, without the State behind a city.
  private static func hasPlace(_ meeting: MeetingValue, _ expected: ExpectedMention) -> Bool {
    expected.accepts("place", meeting.place.map { String($0.prefix { $0 != "," }) })
  }

  /// To call upon and to urge are one class: Chinese has one verb for both.
  private static func hasClass(_ decision: DecisionValue, _ expected: ExpectedMention) -> Bool {
    if expected.accepts("class", decision.actClass) { return true }
    let one = ["call", "urge"]
    return one.contains(decision.actClass) && one.contains { expected.accepts("class", $0) }
  }

  private static func hasActor(_ decision: DecisionValue, _ expected: ExpectedMention) -> Bool {
    let actor = Wording.plain(decision.actor)
    return expected.accepted("actor")?.contains { Wording.areOneBody($0, actor) } ?? true
  }

  private static func hasBody(_ session: SessionValue, _ expected: ExpectedMention) -> Bool {
    let body = Wording.plain(session.body ?? "")
    return expected.accepted("of")?.contains { Wording.areOneBody($0, body) } ?? true
  }

  /// Countries and States are one noun: Chinese has one for both.
  private static func hasNouns(_ count: CountValue, _ expected: ExpectedMention) -> Bool {
    func noun(_ text: String) -> String {
      let plain = Wording.plain(text)
      return plain == "countries" ? "states" : plain
    }
    let all = quantities(expected)
    return count.quantities.allSatisfy { quantity in
      all.contains {
        $0.0 == quantity.number && $0.1.map(noun).contains(noun(quantity.noun))
      }
    } && count.quantities.count == all.count
  }

  /// "123 states; 13 signatories", each noun perhaps with others that are as good.
  private static func quantities(_ expected: ExpectedMention) -> [(Int, [String])] {
    expected["quantities"].split(separator: ";").compactMap { text in
      let words = text.drop { $0 == " " }
      guard let number = Int(words.prefix { $0 != " " }) else { return nil }
      let nouns = words.drop { $0 != " " }.dropFirst()
      return (number, nouns.split(separator: "|").map(String.init))
    }
  }
}
