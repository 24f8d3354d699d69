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

  /// What tells it from others of its kind: a symbol, a place, who; else the beginning of its sentence.
  ///
  /// - Parameter columns: of a terminal; what is longer is cut at a word.
  func label(columns: Int = 36) -> String {
    let words: String? =
      switch event.kind {
      case .adoption, .publication: event.subject
      case .meeting: event.place ?? who
      case .admission, .chairmanship, .suspension, .reviewVisit: who ?? event.place
      case .deadline, .waiver, .decision, .other: nil
      }
    return WordCut.head(of: words ?? fallback, columns: columns)
  }

  /// Kind and label: `Meeting: Johannesburg`.
  func headline(columns: Int = 60) -> String {
    "\(Messages.name(of: event.kind)): \(label(columns: columns))"
  }

  private var fallback: String {
    let sentence = event.sentence(in: languages)
    return sentence.isEmpty ? event.subject ?? who ?? event.place ?? event.id : sentence
  }

  /// Two actors at most: `Angola, Namibia +3`.
  private var who: String? {
    guard !event.actors.isEmpty else { return nil }
    let more = event.actors.count > 2 ? " +\(event.actors.count - 2)" : ""
    return event.actors.prefix(2).map(\.name).joined(separator: ", ") + more
  }

  /// `Angola (AGO)`.
  static func name(of actor: TimelineEvent.Actor) -> String {
    actor.code.map { "\(actor.name) (\($0))" } ?? actor.name
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

  /// Where the United Nations serve the document of an address; nil for what has no symbol.
  static func link(to address: String) -> String? {
    guard let address = Address(address), address.isSymbol else { return nil }
    return DocumentLink.address(of: address.document, language: address.language)
  }
}
