// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

extension DocumentReading {
  /// Gives every act its actor and its deadline; what is told also its date. An act of the document
  /// has the document's own date, which its metadata hold.
  mutating func resolveDecisions() {
    var handsOn: Set<String> = []
    for index in paragraphs.indices {
      let paragraph = paragraphs[index].paragraph
      let isCarriedOn = paragraph.parent.map { handsOn.contains($0) } ?? false
      if isCarriedOn || paragraphs[index].acts.last?.handsOn == true {
        handsOn.insert(paragraph.id)
      }
      for act in paragraphs[index].acts where !(isCarriedOn && act.isAct) {
        let value = value(of: act, in: paragraphs[index])
        paragraphs[index].add(.decision(value), at: act.range)
      }
    }
  }

  private func value(of act: ActExpression, in paragraph: ParagraphReading) -> DecisionValue {
    let text = paragraph.text
    return DecisionValue(
      actor: actor(of: act, in: paragraph), verb: paragraph.printed(act.verb),
      actClass: act.actClass, addressee: act.addressee.map { paragraph.printed($0) },
      object: act.object.map { paragraph.printed($0) },
      date: act.isAct
        ? metadata.adopted.map { DateInterval($0) } : toldDate(of: act, in: paragraph),
      deadline: act.isAct ? deadline(of: act, in: paragraph, text) : nil, isAct: act.isAct)
  }

  // MARK: - Actors

  private func actor(of act: ActExpression, in paragraph: ParagraphReading) -> String {
    let speaker = metadata.body ?? ""
    switch act.subject {
    case .speaker: return speaker
    case .named(let range): return name(of: range, in: paragraph)
    case .antecedent(let place):
      return antecedent(of: place, in: paragraph) ?? speaker
    case .unnamed: return ""
    }
  }

  /// The canonical name of a body: that of the mention at its place, else as it is written; a short
  /// name is that of the body last named whose name ends so.
  private func name(of range: Range<Int>, in paragraph: ParagraphReading) -> String {
    let scalars = paragraph.text.scalars(range)
    for mention in paragraph.mentions where mention.range.overlaps(scalars) {
      if case .participant(let value) = mention.value,
        mention.range.upperBound == scalars.upperBound
      {
        return value.name
      }
    }
    if let known = profile.entities.acts.bodyName(range, in: paragraph.text) { return known }
    let short = paragraph.text[range]
    if let organ = antecedent(of: range.lowerBound, in: paragraph), organ != "General Assembly" {
      return organ
    }
    var found: (end: Int, name: String)?
    for expression in paragraph.names where expression.range.upperBound <= range.lowerBound {
      guard paragraph.text[expression.range].suffix(short.count) == short else { continue }
      let place = paragraph.text.scalars(expression.range)
      for mention in paragraph.mentions where mention.range == place {
        if case .participant(let value) = mention.value { found = (place.upperBound, value.name) }
      }
    }
    return found?.name ?? metadata.body.flatMap { speaker in
      speaker.utf8.elementsEqual(short) ? speaker : nil
    } ?? short.string
  }

  /// The organ whose resolution stands before a place.
  private func antecedent(of place: Int, in paragraph: ParagraphReading) -> String? {
    citation(before: place, in: paragraph).flatMap { citation in
      switch true {
      case citation.symbol.hasPrefix("S/"): "Security Council"
      case citation.symbol.hasPrefix("A/RES/"), citation.symbol.hasPrefix("A/DEC/"):
        "General Assembly"
      case citation.symbol.hasPrefix("E/RES/"), citation.symbol.hasPrefix("E/DEC/"):
        "Economic and Social Council"
      case citation.symbol.hasPrefix("A/HRC/"): "Human Rights Council"
      default: nil
      }
    }
  }

  /// The last citation that ends before a place of the folded text.
  private func citation(
    before place: Int, in paragraph: ParagraphReading
  ) -> CitationValue? {
    let scalar = paragraph.text.scalars(place..<place).lowerBound
    var found: (end: Int, value: CitationValue)?
    for mention in paragraph.mentions where mention.range.upperBound <= scalar {
      if case .citation(let value) = mention.value, mention.range.upperBound > found?.end ?? -1 {
        found = (mention.range.upperBound, value)
      }
    }
    return found?.value
  }

  // MARK: - Times

  /// The day that the text gives for what it tells: of the resolution, or beside the noun.
  private func toldDate(of act: ActExpression, in paragraph: ParagraphReading) -> DateInterval? {
    let scalars = paragraph.text.scalars(act.range)
    if case .antecedent(let place) = act.subject, place < act.verb.lowerBound {
      return citation(before: place, in: paragraph)?.date.map { DateInterval($0) }
    }
    let near = scalars.lowerBound..<min(scalars.upperBound, scalars.lowerBound + 120)
    for mention in paragraph.mentions where near.contains(mention.range.lowerBound) {
      if case .date(let value) = mention.value, value.relation == nil { return value.interval }
    }
    return nil
  }

  private func deadline(
    of act: ActExpression, in paragraph: ParagraphReading, _ text: FoldedText
  ) -> DecisionValue.Deadline? {
    guard Self.withDeadlines.contains(act.actClass) else { return nil }
    let rules = profile.entities.acts
    for expression in paragraph.sessions where act.range.contains(expression.range.lowerBound) {
      guard
        let range = rules.deadline(at: expression.range, isSession: true, in: text),
        range.lowerBound >= act.verb.upperBound,
        case .session(let value)? = mention(at: expression.range, in: paragraph),
        isAhead(value)
      else { continue }
      return DecisionValue.Deadline(
        text: paragraph.printed(range), interval: value.interval, session: value)
    }
    for expression in paragraph.dates where act.range.contains(expression.range.lowerBound) {
      guard
        let range = rules.deadline(at: expression.range, isSession: false, in: text),
        range.lowerBound >= act.verb.upperBound,
        case .date(let value)? = mention(at: expression.range, in: paragraph),
        isAhead(value)
      else { continue }
      return DecisionValue.Deadline(text: paragraph.printed(range), interval: value.interval)
    }
    return nil
  }

  private static let withDeadlines: Set<String> = [
    "request", "urge", "call", "invite", "encourage", "appeal", "instruct", "authorize", "demand",
    "decide", "recommend", "appoint", "establish", "extend", "commit", "agree",
  ]

  private func isAhead(_ session: SessionValue) -> Bool {
    guard let own = metadata.session, let number = session.number, session.kind == .regular,
      session.body == nil || session.body == metadata.body
    else { return true }
    return number >= own
  }

  private func isAhead(_ date: DateValue) -> Bool {
    guard let adopted = metadata.adopted, let interval = date.interval else { return true }
    return interval.end >= adopted
  }

  private func mention(at range: Range<Int>, in paragraph: ParagraphReading) -> MentionValue? {
    let scalars = paragraph.text.scalars(range)
    return paragraph.mentions.first { mention in
      mention.range == scalars && (mention.value.kind == .session || mention.value.kind == .date)
    }?.value
  }
}

extension ParagraphReading {
  /// Where acts are looked for, by the kind of the paragraph.
  var actScope: ActScope {
    switch paragraph.kind {
    case .operative: .operative
    case .subparagraph:
      paragraph.id.hasPrefix("pp") || paragraph.id.contains(".pp") ? .told : .operative
    case .body, .listItem: paragraph.function == .operative ? .record : .told
    default: .told
    }
  }
}
