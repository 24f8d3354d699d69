// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison
import ResolutionModel

/// What `SeriesFinder` is told of the documents of the index.
extension CorpusReader {
  func foundSeries() throws(CorpusError) -> [DocumentSeries] {
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
    var series: [DocumentSeries] = []
    for found in found {
      var members: [DocumentSeries.Member] = []
      for place in found.members {
        members.append(try member(order[place], byName[order[place]] ?? []))
      }
      for (index, link) in found.links.enumerated() { members[index + 1].link = link }
      series.append(DocumentSeries(members))
    }
    return series.sorted { a, b in
      NaturalOrder.precedes(Array(a.members[0].name.utf8), Array(b.members[0].name.utf8))
    }
  }

  private func member(
    _ name: String, _ entries: [DocumentEntry]
  ) throws(CorpusError) -> DocumentSeries.Member {
    let date = entries.lazy.compactMap(\.date).first
    let day = if let date { date } else { try firstDay(in: entries) }
    return DocumentSeries.Member(
      name: name, symbol: entries.first?.metadata.symbol,
      session: entries.lazy.compactMap(\.metadata.session).first, date: date, year: day?.year,
      entries: entries)
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
    if document.turn == nil { document.date = try firstDay(in: entries) }
    return document
  }

  /// The first day that a text names: for those that state no date of their own, as communiqués, whose
  /// titles or first words say when the meeting was.
  private func firstDay(in entries: [DocumentEntry]) throws(CorpusError) -> CalendarDate? {
    try asking { () throws(IndexError) in
      for group in entries.lazy.flatMap(\.groups) {
        for place in try index.documents(of: group) {
          for mention in ParagraphRecord.mentions(try index.value(of: place)) ?? [] {
            if case .date(let date) = mention.value, let day = date.interval?.start { return day }
          }
        }
      }
      return nil
    }
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
