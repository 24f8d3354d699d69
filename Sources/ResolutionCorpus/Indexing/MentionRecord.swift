// Part of Kimberlite.
import ResolutionModel

/// What is stored of the mentions of a paragraph.
enum MentionRecord {
  static func write(_ mentions: [Mention], to writer: inout RecordWriter) {
    writer.add(mentions.count)
    for mention in mentions {
      writer.add(byte: code(mention.value.kind, of: MentionValue.Kind.allCases))
      writer.add(mention.range.lowerBound)
      writer.add(mention.range.count)
      write(mention.value, to: &writer)
    }
  }

  /// Nil for bytes that hold none.
  static func mentions(of paragraph: String, _ reader: inout RecordReader) -> [Mention]? {
    guard let count = reader.integer(), count < 1 << 24 else { return nil }
    var mentions: [Mention] = []
    for _ in 0..<count {
      guard let kind = reader.value(among: MentionValue.Kind.allCases),
        let start = reader.integer(), let length = reader.integer(), start < 1 << 40,
        length < 1 << 40, let value = value(kind, &reader)
      else { return nil }
      mentions.append(
        Mention(paragraph: paragraph, range: start..<start + length, value: value))
    }
    return mentions
  }

  // MARK: - Writing

  private static func write(_ value: MentionValue, to writer: inout RecordWriter) {
    switch value {
    case .date(let date):
      writer.add(date.interval)
      writer.add(byte: code(date.precision, of: precisions))
      writer.add(byte: optionalCode(date.relation, of: relations))
    case .citation(let citation):
      writer.add(citation.symbol)
      writer.add(citation.pinpoint)
      writer.add(byte: code(citation.form, of: forms))
      writer.add(citation.date.map { DateInterval($0) })
    case .participant(let participant):
      writer.add(participant.name)
      writer.add(participant.code)
      writer.add(participant.key)
      writer.add(byte: code(participant.kind, of: ParticipantValue.Kind.allCases))
      writer.add(byte: code(participant.role, of: ParticipantValue.Role.allCases))
      writer.add(participant.year)
    case .meeting(let meeting):
      writer.add(meeting.name)
      writer.add(meeting.place)
      writer.add(meeting.interval)
    case .decision(let decision): write(decision, to: &writer)
    case .count(let count):
      writer.add(count.quantities.count)
      for quantity in count.quantities {
        writer.add(quantity.number)
        writer.add(quantity.noun)
      }
    case .session(let session): write(session, to: &writer)
    }
  }

  private static func write(_ decision: DecisionValue, to writer: inout RecordWriter) {
    writer.add(decision.actor)
    writer.add(decision.verb)
    writer.add(decision.actClass)
    writer.add(decision.addressee)
    writer.add(decision.object)
    writer.add(decision.date)
    writer.add(byte: decision.isAct ? 1 : 0)
    writer.add(byte: decision.deadline == nil ? 0 : decision.deadline?.session == nil ? 1 : 2)
    guard let deadline = decision.deadline else { return }
    writer.add(deadline.text)
    writer.add(deadline.interval)
    if let session = deadline.session { write(session, to: &writer) }
  }

  private static func write(_ session: SessionValue, to writer: inout RecordWriter) {
    writer.add(session.number)
    writer.add(session.body)
    writer.add(byte: code(session.kind, of: sessionKinds))
    writer.add(session.interval)
  }

  // MARK: - Reading

  private static func value(
    _ kind: MentionValue.Kind, _ reader: inout RecordReader
  ) -> MentionValue? {
    switch kind {
    case .date: date(&reader).map(MentionValue.date)
    case .citation: citation(&reader).map(MentionValue.citation)
    case .participant: participant(&reader).map(MentionValue.participant)
    case .meeting: meeting(&reader).map(MentionValue.meeting)
    case .decision: decision(&reader).map(MentionValue.decision)
    case .count: count(&reader).map(MentionValue.count)
    case .session: session(&reader).map(MentionValue.session)
    }
  }

  private static func date(_ reader: inout RecordReader) -> DateValue? {
    guard let interval = reader.interval(), let precision = reader.value(among: precisions),
      let relation = reader.optionalValue(among: relations)
    else { return nil }
    return DateValue(interval: interval, precision: precision, relation: relation)
  }

  private static func citation(_ reader: inout RecordReader) -> CitationValue? {
    guard let symbol = reader.text(), let pinpoint = reader.optionalText(),
      let form = reader.value(among: forms), let date = reader.interval()
    else { return nil }
    return CitationValue(symbol: symbol, pinpoint: pinpoint, form: form, date: date?.start)
  }

  private static func participant(_ reader: inout RecordReader) -> ParticipantValue? {
    guard let name = reader.text(), let code = reader.optionalText(), let key = reader.text(),
      let kind = reader.value(among: ParticipantValue.Kind.allCases),
      let role = reader.value(among: ParticipantValue.Role.allCases),
      let year = reader.optionalInteger()
    else { return nil }
    return ParticipantValue(
      name: name, code: code, key: key, kind: kind, role: role, year: year)
  }

  private static func meeting(_ reader: inout RecordReader) -> MeetingValue? {
    guard let name = reader.text(), let place = reader.optionalText(),
      let interval = reader.interval()
    else { return nil }
    return MeetingValue(name: name, place: place, interval: interval)
  }

  private static func decision(_ reader: inout RecordReader) -> DecisionValue? {
    guard let actor = reader.text(), let verb = reader.text(), let actClass = reader.text(),
      let addressee = reader.optionalText(), let object = reader.optionalText(),
      let date = reader.interval(), let isAct = reader.byte(), isAct <= 1,
      let deadline = reader.byte(), deadline <= 2
    else { return nil }
    var decision = DecisionValue(
      actor: actor, verb: verb, actClass: actClass, addressee: addressee, object: object,
      date: date, isAct: isAct == 1)
    guard deadline > 0 else { return decision }
    guard let text = reader.text(), let interval = reader.interval() else { return nil }
    decision.deadline = DecisionValue.Deadline(text: text, interval: interval)
    if deadline == 2 {
      guard let session = session(&reader) else { return nil }
      decision.deadline?.session = session
    }
    return decision
  }

  private static func count(_ reader: inout RecordReader) -> CountValue? {
    guard let count = reader.integer(), count < 1 << 16 else { return nil }
    var quantities: [CountValue.Quantity] = []
    for _ in 0..<count {
      guard let number = reader.integer(), let noun = reader.text() else { return nil }
      quantities.append(.init(number: number, noun: noun))
    }
    return CountValue(quantities: quantities)
  }

  private static func session(_ reader: inout RecordReader) -> SessionValue? {
    guard let number = reader.optionalInteger(), let body = reader.optionalText(),
      let kind = reader.value(among: sessionKinds), let interval = reader.interval()
    else { return nil }
    return SessionValue(number: number, body: body, kind: kind, interval: interval)
  }

  // MARK: - Codes

  private static let precisions: [DateValue.Precision] = [.day, .month, .quarter, .year]
  private static let relations: [DateValue.Relation] = [
    .until, .by, .before, .since, .from, .after, .asOf, .inForce,
  ]
  private static let forms: [CitationValue.Form] = [.full, .short, .elliptic, .ibid]
  private static let sessionKinds: [SessionValue.Kind] = [.regular, .special, .emergencySpecial]

  private static func code<Value: Equatable>(_ value: Value, of all: [Value]) -> UInt8 {
    UInt8(all.firstIndex(of: value) ?? 0)
  }

  private static func optionalCode<Value: Equatable>(_ value: Value?, of all: [Value]) -> UInt8 {
    value.flatMap { all.firstIndex(of: $0) }.map { UInt8($0 + 1) } ?? 0
  }
}

extension RecordWriter {
  /// Days as numbers, 20071126; 0 for none.
  fileprivate mutating func add(_ interval: DateInterval?) {
    add(interval.map { UInt64(CorpusSchema.value(of: $0.start)) } ?? 0)
    if let interval { add(UInt64(CorpusSchema.value(of: interval.end))) }
  }
}

extension RecordReader {
  fileprivate mutating func value<Value>(among all: [Value]) -> Value? {
    guard let code = byte(), Int(code) < all.count else { return nil }
    return all[Int(code)]
  }

  /// Nil outside for bytes that cannot be read, inside for no value.
  fileprivate mutating func optionalValue<Value>(among all: [Value]) -> Value?? {
    guard let code = byte(), Int(code) <= all.count else { return nil }
    return code == 0 ? .some(nil) : .some(all[Int(code) - 1])
  }

  fileprivate mutating func interval() -> DateInterval?? {
    guard let start = day() else { return nil }
    guard let start else { return .some(nil) }
    guard case .some(.some(let end)) = day(), let interval = DateInterval(start, end) else {
      return nil
    }
    return interval
  }

  private mutating func day() -> CalendarDate?? {
    guard let number = number() else { return nil }
    if number == 0 { return .some(nil) }
    guard let value = UInt32(exactly: number), let date = CorpusSchema.date(value) else {
      return nil
    }
    return date
  }
}
