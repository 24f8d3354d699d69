// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport
import ResolutionLanguages
import ResolutionModel

/// A document as lists of references name it.
struct BibliographicEntry {
  /// `A_RES_62_11_en`; of a document that is only cited without a language.
  var key: String
  var title: String
  /// A title in another language than the document's, stated by another version of it, where the document
  /// has a name of its own.
  var otherTitle: String?
  /// Canonical; nil: the document has none.
  var symbol: String?
  /// The symbol, unless it stands there as the title.
  var number: String? { symbol == title ? nil : symbol }
  /// `United Nations General Assembly`; nil for letters, whose writers are not known.
  var author: String?
  /// Who published it: `United Nations`; nil for papers of others.
  var institution: String?
  var type: DocumentType?
  var date: CalendarDate?
  var session: Int?
  var agendaItem: String?
  var plenaryMeeting: Int?
  var language: Language?
  /// `https://undocs.org/A/RES/62/11`.
  var link: String?
  /// The name of a resolution or decision in a note, by the UN Editorial Manual, unless it is the title.
  var note: String?

  /// An exported document.
  init(_ exported: ExportedDocument) {
    let metadata = exported.document.metadata
    let named = metadata.symbol.map { NamedSymbol($0) }
    let path = metadata.path.split(separator: "/").last.map(String.init) ?? metadata.path
    key = Self.key(
      of: metadata.symbol?.canonical ?? path, language: metadata.language?.code)
    symbol = metadata.symbol?.canonical
    type = metadata.type ?? named?.type
    author = type?.isLetter == true ? nil : Self.author(metadata.body)
    let isOfOthers = metadata.symbol.map {
      $0.body == nil && DocumentLink.address(of: $0.canonical) == nil
    }
    institution = isOfOthers == true ? nil : Messages.publisher
    date = exported.facts.date
    session = metadata.session
    agendaItem = metadata.agendaItem
    plenaryMeeting = metadata.plenaryMeeting
    language = metadata.language
    link = symbol.flatMap { DocumentLink.address(of: $0) }
    let name = named?.cited(
      in: metadata.language, organ: metadata.body, date: exported.facts.adopted)
    let facts = exported.facts
    let isForeign = facts.titleLanguage.map { $0 != metadata.language } ?? false
    title = (isForeign ? name : nil) ?? facts.title ?? name ?? symbol ?? path
    otherTitle = facts.title == title ? nil : facts.title
    let source = isForeign ? facts.titleSource.map(Messages.titleSource) : nil
    note = [name == title ? nil : name, source].compactMap(\.self).joined(separator: "; ")
  }

  /// A document of which only its citation is known.
  init(_ cited: CitedDocument) {
    let symbol = cited.symbol
    let named = NamedSymbol(symbol)
    key = Self.key(of: symbol.canonical, language: nil)
    self.symbol = symbol.canonical
    type = named.type
    // Of what else has a symbol the organ need not be who wrote it.
    author = type == nil ? nil : Self.author(symbol.body)
    let isForeign = symbol.body == nil && DocumentLink.address(of: symbol.canonical) == nil
    institution = isForeign ? nil : Messages.publisher
    date = cited.date
    session = symbol.session
    link = DocumentLink.address(of: symbol.canonical)
    title =
      named.cited(in: cited.language, organ: symbol.body, date: cited.date) ?? symbol.canonical
  }

  /// What a citation key may hold: letters and digits of all scripts, hyphens, underscores.
  private static func key(of name: String, language: String?) -> String {
    (PlainName.of(name, keeping: "-", bytes: 400) ?? "document") + (language.map { "_" + $0 } ?? "")
  }

  /// Organs of the United Nations with its name before theirs: "General Assembly" alone says too little
  /// in a list of references.
  private static func author(_ body: String?) -> String? {
    guard let body else { return nil }
    return organs.contains(body) ? "United Nations " + body : body
  }

  private static let organs: Set = [
    "General Assembly", "Security Council", "Economic and Social Council", "Secretariat",
    "Trusteeship Council", "Human Rights Council",
  ]
}

extension DocumentType {
  var isLetter: Bool { self == .letter || self == .letterWithReport }
}

/// A symbol and the number by which running text names a resolution or decision.
struct NamedSymbol {
  private let symbol: DocumentSymbol
  /// `62/11`, `1459 (2003)`, `217 A (III)`; nil for other documents.
  let number: String?
  private let isDecision: Bool

  init(_ symbol: DocumentSymbol) {
    self.symbol = symbol
    isDecision = symbol.isDecision
    number = symbol.number.flatMap { Self.number($0, part: symbol.part) }
  }

  /// The part's letter stands before the year or session in brackets, else at the end.
  private static func number(_ text: String, part: Substring?) -> String? {
    guard !text.isEmpty else { return nil }
    let part = part.map { " \($0)" } ?? ""
    guard let bracket = text.firstIndex(of: "(") else { return text + part }
    return text[..<bracket] + part + " " + text[bracket...]
  }

  var type: DocumentType? { number == nil ? nil : isDecision ? .decision : .resolution }

  /// Nil for what has no number.
  func cited(in language: Language?, organ: String?, date: CalendarDate?) -> String? {
    guard let number else { return nil }
    return LanguageProfile.citationWording(for: language)
      .named(number, isDecision: isDecision, organ: organ ?? symbol.body, date: date)
  }
}

/// A document of which only citations are known.
struct CitedDocument {
  let symbol: DocumentSymbol
  /// Of a text that cites it: the first of the languages that have a profile, in their order.
  private(set) var language: Language?
  /// The first day that a text gives for it.
  private(set) var date: CalendarDate?

  init?(_ citation: CitationValue, in language: Language?) {
    guard let symbol = DocumentSymbol(citation.symbol) else { return nil }
    self.symbol = symbol
    self.language = language
    date = citation.date
  }

  /// Takes in what another citation tells.
  mutating func add(_ citation: CitationValue, in other: Language?) {
    if date == nil { date = citation.date }
    if Self.rank(of: other) < Self.rank(of: language) { language = other }
  }

  private static func rank(of language: Language?) -> Int {
    let all = LanguageProfile.all
    return all.firstIndex { $0.language == language } ?? all.endIndex
  }
}

/// The entries of documents, each key once.
struct BibliographicEntries {
  /// Whether the documents that they cite have entries too.
  let includesCited: Bool
  /// Documents that have an entry of their own.
  var exported: Set<String> = []
  private var cited: [CitedDocument] = []
  /// Places in `cited`, by symbol.
  private var places: [String: Int] = [:]
  /// How many entries there were.
  private(set) var count = 0
  // BibTeX does not tell capitals from small letters.
  private var keys = UniqueNames(heedsCase: false)

  init(includesCited: Bool) { self.includesCited = includesCited }

  /// The document's. What it cites is kept in mind.
  mutating func entry(of exported: ExportedDocument) -> BibliographicEntry {
    if includesCited { keepCited(by: exported) }
    return keyed(BibliographicEntry(exported))
  }

  /// Of the documents that are only cited, in the order of their first citations.
  mutating func entriesOfCited() -> [BibliographicEntry] {
    cited.map { keyed(BibliographicEntry($0)) }
  }

  private mutating func keepCited(by exported: ExportedDocument) {
    let metadata = exported.document.metadata
    for mention in exported.document.mentions {
      guard case .citation(let citation) = mention.value,
        citation.symbol != metadata.symbol?.canonical, !self.exported.contains(citation.symbol),
        exported.chosen?.contains(mention.paragraph) ?? true
      else { continue }
      if let place = places[citation.symbol] {
        cited[place].add(citation, in: metadata.language)
      } else if let document = CitedDocument(citation, in: metadata.language) {
        places[citation.symbol] = cited.count
        cited.append(document)
      }
    }
  }

  /// A key that was used gets a number.
  private mutating func keyed(_ entry: BibliographicEntry) -> BibliographicEntry {
    count += 1
    var entry = entry
    entry.key = keys.name(entry.key)
    return entry
  }
}
