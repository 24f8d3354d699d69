// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

extension DocumentReading {
  /// Turns what the recognisers saw into mentions.
  mutating func resolveCitations() {
    var resolver = CitationResolver(metadata: metadata, rules: profile.entities.citations)
    for index in paragraphs.indices {
      resolver.resolve(&paragraphs[index])
    }
    findings += resolver.findings
  }
}

/// Says what the citations of a document stand for, paragraph by paragraph in its order.
struct CitationResolver {
  let metadata: DocumentMetadata
  let rules: any CitationRecognizer
  var findings: [Finding] = []

  /// What the note before cites last; nil inside if it cites nothing, nil outside if there is none.
  private var noteBefore: String??
  /// Whether the Human Rights Council has been named.
  private var knowsHumanRightsCouncil = false
  /// Whether the paragraph being read names it.
  private var isHumanRightsCouncilNear = false
  /// The body that "its" stands for.
  private let own: CitedBody

  init(metadata: DocumentMetadata, rules: any CitationRecognizer) {
    self.metadata = metadata
    self.rules = rules
    own = CitedBody(name: metadata.symbol?.body ?? metadata.body) ?? .generalAssembly
  }

  /// Adds the mentions of one paragraph.
  mutating func resolve(_ paragraph: inout ParagraphReading) {
    let isNote = paragraph.paragraph.kind == .footnote
    isHumanRightsCouncilNear =
      paragraph.citations.contains { $0.isNumberedBySession }
      && rules.namesHumanRightsCouncil(paragraph.text)
    knowsHumanRightsCouncil = knowsHumanRightsCouncil || isHumanRightsCouncilNear
    var base: String?
    var last: String?
    for expression in paragraph.citations {
      let place = Place(
        paragraph: paragraph.paragraph, before: last, base: base,
        surface: paragraph.text[expression.range].string)
      guard let value = value(of: expression, at: place) else { continue }
      last = value.symbol
      if value.form == .full || value.form == .short { base = value.symbol }
      guard !isTitle(value, in: paragraph.paragraph) else { continue }
      paragraph.add(.citation(value), at: expression.range)
      check(value, expression, in: paragraph.paragraph)
    }
    if isNote { noteBefore = .some(last) }
  }

  /// Where an expression stands, and what has been cited before it in the paragraph.
  private struct Place {
    let paragraph: Paragraph
    let before: String?
    /// The last document that was named by itself.
    let base: String?
    let surface: String
  }

  private mutating func value(
    of expression: CitationExpression, at place: Place
  ) -> CitationValue? {
    let symbol: String?
    let form: CitationValue.Form
    switch expression.reference {
    case .symbol(let text): (symbol, form) = (text, .full)
    case .number(let number, let act, let body):
      symbol = self.symbol(of: number, act: act, body: body, date: expression.date)
      form = .short
    case .suffix(let suffix):
      (symbol, form) = (place.base.map { Self.symbol($0, adding: suffix) }, .elliptic)
      if symbol == nil { report(.unresolvedReference(place.surface), place.paragraph) }
    case .part(let part):
      (symbol, form) = (place.base.map { Self.symbol($0, part: part) }, .elliptic)
    case .ibid:
      (symbol, form) = (place.before ?? noteBefore ?? nil, .ibid)
      if symbol == nil, noteBefore == nil {
        report(.unresolvedReference(place.surface), place.paragraph)
      }
    }
    guard let symbol else { return nil }
    return CitationValue(
      symbol: symbol, pinpoint: expression.pinpoint, form: form, date: expression.date)
  }

  private mutating func report(_ category: Finding.Category, _ paragraph: Paragraph) {
    findings.append(Finding(category, paragraph: paragraph.id, line: paragraph.line))
  }

  /// Whether a title or the head of the document names the document itself.
  private func isTitle(_ value: CitationValue, in paragraph: Paragraph) -> Bool {
    paragraph.kind == .title && value.form == .full && value.symbol == metadata.symbol?.canonical
  }

  // MARK: Numbers

  /// The symbol of a numbered resolution or decision; nil where the number is another body's.
  private func symbol(
    of number: CitedNumber, act: CitedAct, body: CitedBody?, date: CalendarDate?
  ) -> String? {
    let kind = act == .decision ? "DEC" : "RES"
    let tail = number.symbolTail
    switch number.form {
    case .year: return body == .other ? nil : "S/\(kind)/\(tail)"
    case .parties: return tail
    case .old:
      let isCouncil = body == .economicAndSocialCouncil || body == .council
      if isCouncil { return "E/\(kind)/\(tail)" }
      // Other bodies count their sessions in Roman numerals too.
      let isAssembly = body == .generalAssembly || number.isOfGeneralAssembly
      return body == .other || !isAssembly ? nil : "A/\(kind)/\(tail)"
    case .annual:
      if body == .commissionOnHumanRights { return "E/CN.4/\(kind)/\(tail)" }
      return body == .other ? nil : "E/\(kind)/\(tail)"
    case .special, .session:
      return stem(of: number, body: body, date: date).map { "\($0)/\(kind)/\(tail)" }
    }
  }

  /// `A` or `A/HRC`: both bodies number their resolutions by sessions.
  private func stem(of number: CitedNumber, body: CitedBody?, date: CalendarDate?) -> String? {
    let assembly = "A"
    let council = "A/HRC"
    if case .special(let session) = number.form, session.hasPrefix("OS/") {
      return body == .generalAssembly || body == .other ? nil : council
    }
    switch body {
    case .other, .commissionOnHumanRights: return nil
    case .humanRightsCouncil: return council
    case .council: return isBeyondCouncil(number) ? assembly : council
    // Sessions below 31 had numbers of another form: the assembly is another body's.
    case .generalAssembly where date != nil && number.isBeforeAssembly: return nil
    case .generalAssembly: return assembly
    case .own where own != .generalAssembly:
      return own == .humanRightsCouncil ? council : nil
    case .own, .securityCouncil, .economicAndSocialCouncil, nil: break
    }
    if case .special(let session) = number.form, let date, knowsHumanRightsCouncil {
      return CitedNumber.isInSpecialSession(session, date) ? assembly : council
    }
    guard case .session(let session) = number.form else { return assembly }
    if let date {
      if CitedNumber.isInAssembly(session, date) { return assembly }
      let yearsOff = abs(date.year - session - 1945)
      if knowsHumanRightsCouncil || yearsOff > 3, CitedNumber.isInCouncil(session, date) {
        return council
      }
      // Conferences and commissions number alike.
      if body != .own, yearsOff > 3 { return nil }
    }
    if session >= 31 || session == 0 { return assembly }
    // Conferences number alike; only the council that the paragraph names is meant without a name.
    return date == nil && isHumanRightsCouncilNear ? council : nil
  }

  /// Whether the Human Rights Council, with three sessions a year since 2006, is still to come to it.
  private func isBeyondCouncil(_ number: CitedNumber) -> Bool {
    guard case .session(let session) = number.form,
      let year = metadata.adopted?.year ?? metadata.session.map({ $0 + 1946 })
    else { return false }
    return session > max((year - 2006) * 3 + 9, 9)
  }

  // MARK: Ellipses

  /// `A/61/L.27` and `Add.1`; a suffix of the same name is replaced.
  static func symbol(_ base: String, adding suffix: String) -> String {
    let name = suffix.prefix { $0.isLetter }
    var parts = base.split(separator: "/")
    if let last = parts.last, last.hasPrefix(name + ".") { parts.removeLast() }
    if name == "Add", let last = parts.last, last.hasPrefix("Corr.") { parts.removeLast() }
    return parts.joined(separator: "/") + "/" + suffix
  }

  /// `A/RES/31/6 A` and `B`.
  static func symbol(_ base: String, part: String) -> String {
    let bare = base.split(separator: " ", maxSplits: 1).first ?? ""
    return bare + " " + part
  }
}

extension CitationExpression {
  /// Whether the number is of a form that two bodies use.
  fileprivate var isNumberedBySession: Bool {
    guard case .number(let number, _, _) = reference else { return false }
    switch number.form {
    case .session, .special: return true
    default: return false
    }
  }
}

extension CitedNumber {
  fileprivate var isBeforeAssembly: Bool {
    if case .session(let session) = form { return session < 31 }
    return false
  }
}

extension CitedBody {
  /// By the English names that `DocumentMetadata.body` has.
  fileprivate init?(name: String?) {
    switch name {
    case "General Assembly": self = .generalAssembly
    case "Security Council": self = .securityCouncil
    case "Economic and Social Council": self = .economicAndSocialCouncil
    case "Human Rights Council": self = .humanRightsCouncil
    default: return nil
    }
  }
}
