// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

extension DocumentReading {
  /// Turns what the recognisers saw into mentions. A session that is nobody's is that of the body
  /// that speaks, if its number can be; sessions of the General Assembly get their days.
  mutating func resolveSessions() {
    // Notes follow one another: what "ibid." stands for is the body of the reference before.
    var reference: String?
    var known: [SessionOwner] = []
    for index in paragraphs.indices {
      let isNote = paragraphs[index].paragraph.kind == .footnote
      let expressions = paragraphs[index].sessions
      let names = paragraphs[index].names
      guard !expressions.isEmpty || !names.isEmpty else { continue }
      var owners = profile.entities.sessions.owners(names, in: paragraphs[index].text)
      for expression in expressions {
        let named = nameOfBody(expression, owners, known)
        let value = session(expression, named: named, reference: reference)
        if let body = value.body, body != metadata.body, expression.shortForm != nil {
          // "its" behind "the Committee, at its sixty-fifth session" is the Committee's.
          owners.append(SessionOwner(range: expression.range, name: body, surface: ""))
          owners.sort { $0.range.lowerBound < $1.range.lowerBound }
        }
        if isNote { reference = value.body ?? reference }
        if isImpossible(value) { report(expression, in: index) }
        paragraphs[index].add(.session(value), at: expression.range)
      }
      known += owners.filter { !$0.surface.isEmpty }
      if known.count > 400 { known.removeFirst(known.count - 400) }
    }
  }

  /// How far a session without a name may lie from the document's to be one of the body that speaks.
  private static let reach = 12

  private func session(
    _ expression: SessionExpression, named: String?, reference: String?
  ) -> SessionValue {
    var value = SessionValue(number: nil, body: nil, kind: expression.kind)
    switch expression.which {
    case .number(let number):
      value.number = number
      value.body = named ?? body(of: expression.body, number: number, expression.kind, reference)
    case .unknown: value.body = named ?? Self.assembly
    case .relative(let offset):
      value.body = named ?? relativeBody(expression.body)
      if value.body == metadata.body { value.number = metadata.session.map { $0 + offset } }
    }
    guard value.body == Self.assembly, value.kind == .regular,
      let session = value.number.flatMap({ AssemblySession($0) })
    else { return value }
    value.interval =
      switch expression.part {
      case .main: session.mainPart
      case .resumed: session.resumedPart
      case nil: session.interval
      }
    return value
  }

  /// The body whose name stands where the session's should, or is told by it. Before a session a name
  /// may be only the end of a longer one: there it says more of a body that is known already, or of
  /// one that is not.
  private func nameOfBody(
    _ expression: SessionExpression, _ owners: [SessionOwner], _ known: [SessionOwner]
  ) -> String? {
    if let start = expression.nameStart {
      if let owner = owners.first(where: { $0.range.lowerBound == start }) {
        guard case .named(let phrase) = expression.body else { return owner.name }
        return phrase.hasPrefix(owner.name) ? phrase : owner.name
      }
    } else if let end = expression.nameEnd,
      let owner = owners.first(where: { $0.range.upperBound == end })
    {
      switch expression.body {
      case .named(let body):
        return body == Self.assembly && owner.name != body || owner.name.count > body.count
          || owner.name.hasPrefix(body) ? owner.name : body
      case .unknown: return owner.name == Self.assembly ? nil : owner.name
      case .nearest, .unsaid, .ofReferenceBefore: return owner.name
      }
    }
    if let short = expression.shortForm {
      let before = owners.filter { $0.range.upperBound <= expression.range.lowerBound }
      return (before.reversed() + known.reversed()).first {
        $0.surface.contains(short) && $0.surface.utf8.count > short.utf8.count + 3
      }?.name
    }
    return owner(of: expression, owners)
  }

  /// The body that "its" stands for: the last one named in the sentence, unless the session can only
  /// be one to come of the body that speaks.
  private func owner(of expression: SessionExpression, _ owners: [SessionOwner]) -> String? {
    guard let sentence = expression.sentenceOfOwner, case .number(let number) = expression.which,
      let owner = owners.last(where: {
        $0.range.lowerBound >= sentence && $0.range.upperBound <= expression.range.lowerBound
      }), owner.name != metadata.body
    else { return nil }
    if case .named = expression.body { return nil }
    guard expression.kind == .regular, let session = metadata.session else { return nil }
    return number < session || number > session + Self.reach ? owner.name : nil
  }

  private static let assembly = "General Assembly"

  private func body(
    of body: SessionExpression.Body, number: Int, _ kind: SessionValue.Kind, _ reference: String?
  ) -> String? {
    switch body {
    case .named(let name): return name
    case .unknown: return nil
    case .ofReferenceBefore: return reference ?? metadata.body
    case .nearest(let name):
      // Other bodies have held few special sessions.
      if kind == .special, name != metadata.body, number < 18 { return name }
      if mayBeOwn(number, kind) { return metadata.body }
      return name == metadata.body ? nil : name
    case .unsaid: return mayBeOwn(number, kind) ? metadata.body : nil
    }
  }

  private func relativeBody(_ body: SessionExpression.Body) -> String? {
    switch body {
    case .named(let name): name
    case .unknown: nil
    case .nearest, .unsaid, .ofReferenceBefore: metadata.body
    }
  }

  /// Whether the body that speaks can mean one of its own sessions by the number. Special sessions
  /// are only counted by the General Assembly.
  private func mayBeOwn(_ number: Int, _ kind: SessionValue.Kind) -> Bool {
    if kind != .regular { return metadata.body == Self.assembly }
    guard let session = metadata.session else { return true }
    return abs(number - session) <= Self.reach
  }

  /// Session 0 of anybody; one of the General Assembly that lies more than 30 years ahead.
  private func isImpossible(_ value: SessionValue) -> Bool {
    guard let number = value.number else { return false }
    if number < 1 { return true }
    guard value.body == Self.assembly else { return false }
    switch value.kind {
    case .regular: return metadata.session.map { number > $0 + 30 } ?? (number > 250)
    case .special: return number > 60
    case .emergencySpecial: return number > 30
    }
  }

  private mutating func report(_ expression: SessionExpression, in index: Int) {
    let paragraph = paragraphs[index]
    findings.append(
      Finding(
        .impossibleSession(paragraph.text[expression.range].string),
        paragraph: paragraph.paragraph.id, line: paragraph.paragraph.line))
  }
}
