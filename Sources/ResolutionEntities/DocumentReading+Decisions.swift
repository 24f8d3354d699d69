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
    guard act.actClass.hasPrefix("decide") || Self.withDeadlines.contains(act.actClass) else {
      return nil
    }
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
    "recommend", "declare", "appoint", "establish", "extend", "commit", "agree",
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
