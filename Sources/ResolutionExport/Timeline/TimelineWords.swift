// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel
import ResolutionTimeline

/// An event in the few words that drawings, calendars and lists have room for.
struct TimelineWords {
  let event: TimelineEvent
  /// Of the reader, the first wanted first: `en`, `zh`.
  let languages: [String]

  init(_ event: TimelineEvent, languages: [String]) {
    self.event = event
    self.languages = languages
  }

  /// What tells it from others of its kind: a symbol, who in which role, a place, of a waiver its end, and
  /// the document that tells of it if there is room.
  ///
  /// - Parameter columns: of a terminal; what is longer is cut at a word, who before the rest.
  func label(columns: Int = 44) -> String {
    if event.kind == .adoption || event.kind == .publication, let subject = event.subject {
      return WordCut.head(of: subject, columns: columns)
    }
    var behind = [event.subject, event.place].compactMap(\.self)
    if event.kind == .waiver || (event.kind != .deadline && event.start == nil),
      let end = event.end
    {
      behind.append(Messages.until("\(end.year)"))
    }
    guard let who else {
      let words =
        behind.isEmpty ? fallback : withDocument(behind.joined(separator: ", "), columns)
      return WordCut.head(of: words, columns: columns)
    }
    let rest = behind.map { ", " + $0 }.joined()
    let whole = who + rest
    let room = columns - DisplayWidth.of(rest)
    if DisplayWidth.of(whole) <= columns || room < 12 {
      return WordCut.head(of: withDocument(whole, columns), columns: columns)
    }
    return WordCut.head(of: who, columns: room) + WordCut.head(of: rest, columns: columns)
  }

  /// Of what actors and places hardly tell from others, such as decisions and meetings of nobody in
  /// particular, with the document that tells of it.
  private func withDocument(_ label: String, _ columns: Int) -> String {
    let isNamed =
      !event.actors.isEmpty && ![.deadline, .decision, .waiver, .other].contains(event.kind)
    guard !isNamed, let document else { return label }
    let longer = "\(label) · \(document)"
    return DisplayWidth.of(longer) <= columns ? longer : label
  }

  /// The symbol of the first document that tells of it.
  private var document: String? {
    event.sources.first.flatMap { Address($0.address) }.flatMap { $0.isSymbol ? $0.document : nil }
  }

  /// Kind and label: `Meeting: Kimberley Process, Johannesburg`.
  func headline(columns: Int = 60) -> String {
    "\(Messages.name(of: event.kind)): \(label(columns: columns))"
  }

  private var fallback: String {
    let sentence = event.sentence(in: languages)
    return document ?? (sentence.isEmpty ? event.id : sentence)
  }

  /// Two actors at most: `Angola, Namibia +3`. Of a meeting whose it is, if that is known.
  private var who: String? {
    let owners = event.actors.filter { $0.role != .host }
    let actors = event.kind == .meeting && !owners.isEmpty ? owners : event.actors
    guard !actors.isEmpty else { return nil }
    let more = actors.count > 2 ? " +\(actors.count - 2)" : ""
    return actors.prefix(2).map(nameInLabel).joined(separator: ", ") + more
  }

  /// With the role, unless the kind of event says it.
  private func nameInLabel(of actor: TimelineEvent.Actor) -> String {
    let isSaid =
      switch event.kind {
      case .admission: actor.role == .admitted
      case .reviewVisit: actor.role == .reviewed
      case .suspension: actor.role == .suspended
      default: false
      }
    return isSaid ? actor.name : TimelineFacts.named(actor)
  }

  /// `Angola (AGO)`.
  static func name(of actor: TimelineEvent.Actor) -> String {
    actor.code.map { "\(actor.name) (\($0))" } ?? actor.name
  }

  /// `India (IND), vice-chair`.
  static func nameAndRole(of actor: TimelineEvent.Actor) -> String {
    guard let role = actor.role.flatMap(Messages.name) else { return name(of: actor) }
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
