// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison
import ResolutionLanguages
import ResolutionModel

extension CorpusReader {
  /// The series of the index, by the symbol of their first members. Found when they are first asked for,
  /// which reads every paragraph: about a second for 100,000.
  package func series() throws(CorpusError) -> [DocumentSeries] {
    if let known = knownSeries() { return known }
    let series = try foundSeries()
    keep(series)
    return series
  }

  /// The series that a document belongs to; nil where it stands alone.
  ///
  /// Throws `documentNotFound`.
  package func series(of address: Address) throws(CorpusError) -> DocumentSeries? {
    var whole = address
    whole.language = nil
    let entries = try documentEntries(of: whole)
    let names = Set(entries.map(\.seriesName))
    return try series().first { series in series.members.contains { names.contains($0.name) } }
  }

  /// Series whose titles hold all of the words, in any language; those with just these words alone
  /// where there are such.
  package func series(named words: String) throws(CorpusError) -> [DocumentSeries] {
    let all = try series()
    let wanted = SeriesWords(words)
    let exact = all.filter { $0.titles.values.contains { SeriesWords($0) == wanted } }
    guard exact.isEmpty else { return exact }
    return all.filter { series in
      series.titles.values.contains { SeriesWords($0).contains(wanted) }
    }
  }

  /// The symbols of the documents of series that are typed: by one of their symbols, or by words of
  /// their titles, which may be those of several series.
  ///
  /// Throws `seriesNotFound`, and `documentNotFound` for a symbol that the index does not have.
  func symbols(ofSeries typed: String) throws(CorpusError) -> [String] {
    var found: [DocumentSeries]
    if let address = Address(typed), address.isSymbol {
      found = try series(of: address).map { [$0] } ?? []
    } else {
      found = try series(named: typed)
    }
    let symbols = found.flatMap(\.members).compactMap { $0.symbol?.canonical }
    guard !symbols.isEmpty else { throw .seriesNotFound(typed) }
    return symbols
  }

  // MARK: - Finding

  private func foundSeries() throws(CorpusError) -> [DocumentSeries] {
    let all = try documentsByName()
    let order = all.map(\.name)
    let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.entries) })
    let found = try relations.series(of: all.map(\.entries)) {
      () throws(CorpusError) in
      let recalled = try recalledDocuments(byName)
      var documents: [SeriesDocument] = []
      for name in order {
        documents.append(try seriesDocument(name, byName[name] ?? [], recalled[name] ?? []))
      }
      return SeriesFinder(documents).series()
    }
    return found.map { found in
      let members = found.members.enumerated().map { index, place in
        let entries = byName[order[place]] ?? []
        return DocumentSeries.Member(
          name: order[place], symbol: entries.first?.metadata.symbol,
          session: entries.lazy.compactMap(\.metadata.session).first,
          date: entries.lazy.compactMap(\.date).first, entries: entries,
          link: index == 0 ? nil : found.links[index - 1])
      }
      return DocumentSeries(members)
    }.sorted { a, b in
      NaturalOrder.precedes(Array(a.members[0].name.utf8), Array(b.members[0].name.utf8))
    }
  }

  /// The documents with their language versions, in the order of the entries.
  func documentsByName() throws(CorpusError) -> [(name: String, entries: [DocumentEntry])] {
    var all: [(name: String, entries: [DocumentEntry])] = []
    var places: [String: Int] = [:]
    for entry in try documentEntries() {
      if let place = places[entry.seriesName] {
        all[place].entries.append(entry)
      } else {
        places[entry.seriesName] = all.count
        all.append((entry.seriesName, [entry]))
      }
    }
    return all
  }

  private func seriesDocument(
    _ name: String, _ entries: [DocumentEntry], _ recalled: Set<String>
  ) throws(CorpusError) -> SeriesDocument {
    var document = SeriesDocument(name: name, recalled: recalled)
    for entry in entries {
      let metadata = entry.metadata
      document.type = document.type ?? metadata.type
      document.body = document.body ?? metadata.body
      document.date = document.date ?? entry.date
      document.session = document.session ?? metadata.session
      document.versions.append(
        .init(language: metadata.language, title: metadata.title, sketch: try sketch(of: entry)))
    }
    return document
  }

  private func sketch(of entry: DocumentEntry) throws(CorpusError) -> TextSketch {
    try asking { () throws(IndexError) in
      let reading = ParagraphReading(index)
      var texts: [String] = []
      for group in entry.groups {
        for place in try index.documents(of: group) {
          let paragraph = try reading.paragraph(place)
          switch paragraph.kind {
          case .title, .heading, .footnote, .closing: continue
          case .preambular, .operative, .subparagraph, .body, .listItem:
            texts.append(paragraph.text)
          }
        }
      }
      return TextSketch(of: texts)
    }
  }

  /// For each document those of the index that its preamble, or a text without one, cites.
  private func recalledDocuments(
    _ entries: [String: [DocumentEntry]]
  ) throws(CorpusError) -> [String: Set<String>] {
    try asking { () throws(IndexError) in
      var names: [GroupID: String] = [:]
      for (name, entries) in entries {
        for group in entries.flatMap(\.groups) { names[group] = name }
      }
      var cited: [(term: [UInt8], name: String)] = []
      let prefix = EntityTerms.citation("")
      try index.terms(field: CorpusSchema.Field.entity, prefix: prefix) { term in
        let name = String(decoding: term.bytes.dropFirst(prefix.count), as: UTF8.self)
        if entries[name] != nil { cited.append((term.bytes, name)) }
        return true
      }
      var recalled: [String: Set<String>] = [:]
      for (bytes, symbol) in cited {
        let term = Term(field: CorpusSchema.Field.entity, bytes: bytes)
        try index.matches(.term(term)) { document throws(IndexError) in
          let part = try index.number(CorpusSchema.Column.part, of: document)
          guard part == DocumentPart.preamble.rawValue || part == DocumentPart.other.rawValue,
            let name = names[try index.group(of: document)], name != symbol
          else { return true }
          recalled[name, default: []].insert(symbol)
          return true
        }
      }
      return recalled
    }
  }
}

extension DocumentEntry {
  /// What all languages of a document have in common: its symbol, else the file.
  var seriesName: String { metadata.symbol?.canonical ?? name }

  /// Of adoption, else of publication.
  var date: CalendarDate? { metadata.adopted ?? metadata.published }
}

extension DocumentSeries {
  /// Takes the titles of its members.
  init(_ members: [Member]) {
    self.members = members
    titles = [:]
    for entry in members.lazy.flatMap(\.entries) {
      guard let title = entry.metadata.title, let code = entry.metadata.language?.code else {
        continue
      }
      titles[code] = title
    }
    let codes = LanguageProfile.all.map(\.language.code) + titles.keys.sorted()
    title = codes.lazy.compactMap { [titles] in titles[$0] }.first ?? members[0].name
  }
}

/// The words of a title as they are looked for: case, width and signs do not count.
struct SeriesWords: Equatable {
  private let words: [String]

  init(_ text: String) {
    let reader = ComparedWordReader(.english)
    words = reader.words(of: text).filter { $0.kind != .sign }.map(\.key)
  }

  /// Whether all words of the other one are there, the last one perhaps begun only. A script that sets
  /// no words apart is looked for as it stands.
  func contains(_ other: SeriesWords) -> Bool {
    guard !other.words.isEmpty else { return false }
    if words.joined(separator: " ").contains(other.words.joined(separator: " ")) { return true }
    if other.words.allSatisfy(words.contains) { return true }
    let isSpaceless = other.words.allSatisfy { ($0.unicodeScalars.first?.value ?? 0) >= 0x2E80 }
    return isSpaceless && words.joined().contains(other.words.joined())
  }
}
