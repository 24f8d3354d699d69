// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel
import ResolutionTimeline

/// An event in the few words that drawings, calendars and lists have room for.
struct TimelineWords {
  let event: TimelineEvent
  /// Of the reader, the first wanted first: `en`, `zh`.
  let languages: [String]
  /// Whether who and where do not tell it from another of its kind and year.
  private var isAlike = false

  init(_ event: TimelineEvent, languages: [String]) {
    self.event = event
    self.languages = languages
  }

  /// Of all events of a timeline, in their order; those are told by words that nothing else tells apart.
  static func all(of events: [TimelineEvent], languages: [String]) -> [TimelineWords] {
    var words = events.map { TimelineWords($0, languages: languages) }
    var alike: [String: [Int]] = [:]
    for (index, one) in words.enumerated() where one.isToldByKind {
      guard let name = one.name(.max)?.text else { continue }
      let year = one.event.first.map { "\($0.year)" } ?? ""
      alike["\(one.event.kind.rawValue)|\(year)|\(name)", default: []].append(index)
    }
    for indices in alike.values where indices.count > 1 {
      for index in indices { words[index].isAlike = true }
    }
    return words
  }

  /// A label in its parts.
  struct Label {
    /// Who, with what sets it apart from the words: `Liberia: `. Gives way where there is no room for both.
    var head = ""
    var words: String
    /// What a long name gives way to: `, until 2012`.
    var tail = ""

    var text: String { head + words + tail }
  }

  /// What tells it from others: a symbol; who in which role and where, if the kind says what happened to
  /// them; else who and the first words of the sentence.
  ///
  /// - Parameter columns: of a terminal; what is longer is cut at a word.
  func label(columns: Int = 44) -> String { parts(columns: columns).text }

  /// Kind and label: `Meeting: Kimberley Process, Johannesburg`.
  func headline(columns: Int = 60) -> String {
    guard event.kind == .deadline, event.precision == .session,
      let session = TimelineFacts.session(of: event)
    else { return "\(Messages.name(of: event.kind)): \(label(columns: columns))" }
    return "\(Messages.due(atSession: session)): \(parts(columns, subject: nil).text)"
  }

  /// As `label`.
  func parts(columns: Int) -> Label { parts(columns, subject: event.subject) }

  private func parts(_ columns: Int, subject: String?) -> Label {
    if event.kind == .adoption || event.kind == .publication, let subject {
      return Label(words: WordCut.head(of: subject, columns: columns))
    }
    guard !isAlike, isToldByKind, let name = name(columns) else { return told(columns, subject) }
    return name
  }

  /// Whether the kind says what happened to those who are named.
  private var isToldByKind: Bool {
    switch event.kind {
    case .meeting, .admission, .reviewVisit, .waiver, .chairmanship, .suspension: true
    case .adoption, .decision, .deadline, .publication, .other: false
    }
  }

  /// Who, where, of a waiver until when; nil where nothing of it is known.
  private func name(_ columns: Int) -> Label? {
    var behind = [event.subject, event.place].compactMap(\.self)
    if event.kind == .waiver || (event.kind != .deadline && event.start == nil),
      let end = event.end
    {
      behind.append(Messages.until("\(end.year)"))
    }
    guard let who = who(columns: .max) else {
      let words = behind.joined(separator: ", ")
      return behind.isEmpty ? nil : Label(words: WordCut.head(of: words, columns: columns))
    }
    let rest = behind.map { ", " + $0 }.joined()
    let room = columns - DisplayWidth.of(rest)
    guard room >= 12 else { return Label(words: WordCut.head(of: who + rest, columns: columns)) }
    return Label(words: self.who(columns: room) ?? who, tail: rest)
  }

  /// Of a sentence so many characters are looked at.
  private static let lookedAt = 400
  /// Of a label so much is for who, in columns of a hundred.
  private static let whoShare = 45
  /// Columns of words that tell something.
  private static let leastWords = 16

  /// Who, at which session, and the first words of the sentence: `Chair of the Kimberley Process, session
  /// 63: to submit a report …`.
  private func told(_ columns: Int, _ subject: String?) -> Label {
    let sentence = String(event.sentence(in: languages).prefix(Self.lookedAt))
    guard sentence.contains(where: { $0.isLetter || $0.isNumber }) else {
      return name(columns)
        ?? Label(words: WordCut.head(of: document ?? event.id, columns: columns))
    }
    let (who, words) = deed(in: sentence)
    let most = max(Self.leastWords, columns * Self.whoShare / 100)
    let names = [who == nil ? nil : self.who(columns: most), subject].compactMap(\.self)
    let head = names.isEmpty ? "" : Messages.said(of: names.joined(separator: ", "))
    let room = columns - DisplayWidth.of(head)
    guard !head.isEmpty, room >= Self.leastWords else {
      return Label(words: WordCut.head(of: words, columns: columns))
    }
    return Label(head: head, words: WordCut.head(of: words, columns: room))
  }

  /// What a sentence tells of who acts. Where it names them near its beginning they need not be named
  /// before it; of what is asked for ("Requests the Chair to submit …") that is said which stands behind
  /// them.
  private func deed(in sentence: String) -> (who: String?, words: String) {
    let who = who(columns: .max)
    let name = owners.first?.name ?? ""
    guard !name.isEmpty, let place = Self.range(of: name, in: sentence.prefix(60 + name.count))
    else { return (who, sentence) }
    let rest = sentence[place.upperBound...]
    let words = rest.dropFirst()
    guard event.kind == .deadline, owners.count == 1, rest.first == " ",
      words.first?.isLowercase == true, words.count > 20
    else { return (nil, sentence) }
    return (who, String(words))
  }

  private static func range(of words: String, in text: Substring) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(words) {
        return start..<text.index(start, offsetBy: words.count)
      }
      start = text.index(after: start)
    }
    return nil
  }

  /// The symbol of the first document that tells of it.
  private var document: String? {
    event.sources.first.flatMap { Address($0.address) }.flatMap { $0.isSymbol ? $0.document : nil }
  }

  /// Of a meeting whose it is, if that is known.
  private var owners: [TimelineEvent.Actor] {
    let owners = event.actors.filter { $0.role != .host }
    return event.kind == .meeting && !owners.isEmpty ? owners : event.actors
  }

  /// Two actors at most, one where there is no room for two: `Angola, Namibia +3`, `Angola +4`.
  private func who(columns: Int) -> String? {
    guard !owners.isEmpty else { return nil }
    func names(_ count: Int) -> String {
      let more = owners.count > count ? " +\(owners.count - count)" : ""
      return owners.prefix(count).map { TimelineFacts.named($0, in: event) }
        .joined(separator: ", ") + more
    }
    let two = names(2)
    return DisplayWidth.of(two) <= columns ? two : WordCut.head(of: names(1), columns: columns)
  }

  /// `Angola (AGO)`.
  static func name(of actor: TimelineEvent.Actor) -> String {
    actor.code.map { "\(actor.name) (\($0))" } ?? actor.name
  }

  /// `India (IND), vice-chair`; a role that the kind says is left out.
  static func nameAndRole(of actor: TimelineEvent.Actor, in event: TimelineEvent) -> String {
    guard let role = TimelineFacts.role(of: actor, in: event) else { return name(of: actor) }
    return "\(name(of: actor)), \(role)"
  }

  /// As exactly as it is known: `28–30 April 2003`, `May 2004`, `until 31 December 2012`.
  var when: String { TimelineDates.text(of: event) }

  // MARK: - Sources

  /// One sentence for each language that tells of it, the reader's languages first, then by code.
  var sentences: [(language: String?, text: String)] {
    var first: [String: String] = [:]
    for language in Set(event.sources.map(\.language)) {
      first[language ?? ""] = event.teller(in: language)?.text
    }
    let order = languages.filter { first[$0] != nil }
    let others = first.keys.filter { !order.contains($0) }.sorted()
    return (order + others).map { ($0.isEmpty ? nil : $0, first[$0] ?? "") }
  }

  /// Where the United Nations serve a document that tells of it, in the reader's language if there is one.
  var link: String? {
    for language in languages {
      let told = event.sources.filter { $0.language == language }
      if let link = told.lazy.compactMap({ Self.link(to: $0.address) }).first { return link }
    }
    return event.sources.lazy.compactMap { Self.link(to: $0.address) }.first
  }

  /// Where the United Nations serve the document of an address; nil for what has no symbol.
  static func link(to address: String) -> String? {
    guard let address = Address(address), address.isSymbol else { return nil }
    return DocumentLink.address(of: address.document, language: address.language)
  }
}
