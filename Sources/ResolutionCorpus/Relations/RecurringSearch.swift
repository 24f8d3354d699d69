// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison

/// One search for what comes back: reads the paragraphs, finds the groups, and describes those wanted.
struct RecurringSearch {
  private let corpus: CorpusReader
  private let request: RecurringRequest
  private var reading: ParagraphReading
  private var numbers: SeriesNumbers
  private var languages: [RecurringTexts] = []
  private(set) var paragraphs = 0

  /// A group on its way to the result.
  private struct Found {
    var language: Int
    var members: [RecurrenceGrouping.Member]
    var documents: Int
    var series: Int
  }

  /// - Parameter series: of the index.
  init(_ corpus: CorpusReader, _ request: RecurringRequest, _ series: [DocumentSeries]) {
    self.corpus = corpus
    self.request = request
    reading = ParagraphReading(corpus)
    numbers = SeriesNumbers(corpus, series)
  }

  /// - Parameter places: paragraphs that the filters admit, without copies.
  mutating func result(
    of places: [DocumentID], _ progress: (_ done: Int, _ total: Int) -> Void
  ) throws(IndexError) -> RecurringResult {
    for (done, place) in places.enumerated() {
      progress(done, places.count)
      try add(place)
    }
    progress(places.count, places.count)
    let found = found()
    // Equal ones stay in the order of languages, then in that of the grouping.
    let order = found.indices.sorted { a, b in
      let (first, second) = (found[a], found[b])
      if first.documents != second.documents { return first.documents > second.documents }
      return first.series != second.series ? first.series > second.series : a < b
    }
    var result = RecurringResult()
    result.total = found.count
    result.paragraphs = paragraphs
    for place in request.limit == 0 ? order[...] : order.prefix(request.limit) {
      result.groups.append(try described(found[place]))
    }
    return result
  }

  /// The groups that stand in as many documents and series as wanted.
  private mutating func found() -> [Found] {
    var found: [Found] = []
    for place in languages.indices {
      let groups = languages[place].groups(least: request.least, documents: request.documents)
      for group in groups {
        let documents = languages[place].documents(of: group)
        let series = Set(documents.map(numbers.series))
        guard documents.count >= request.documents, series.count >= request.series else { continue }
        found.append(
          Found(
            language: place, members: group, documents: documents.count, series: series.count))
      }
    }
    return found
  }

  // MARK: - Reading

  private mutating func add(_ place: DocumentID) throws(IndexError) {
    let language = try corpus.index.number(CorpusSchema.Column.language, of: place)
    let text = try reading.paragraph(place).text
    let occurrence = RecurringTexts.Occurrence(
      place: place, document: try numbers.document(of: place))
    var known = languages.firstIndex { $0.language == language }
    if known == nil {
      languages.append(RecurringTexts(language: language))
      known = languages.count - 1
    }
    guard let known else { return }
    if languages[known].add(text, occurrence, leastWords: RecurringRequest.leastWords) {
      paragraphs += 1
    }
  }

  // MARK: - Describing

  private mutating func described(_ found: Found) throws(IndexError) -> RecurringGroup {
    var members: [RecurringGroup.Member] = []
    for (wording, member) in found.members.enumerated() {
      for occurrence in languages[found.language].occurrences[member.text] {
        let hit = try reading.hit(occurrence.place, score: member.similarity)
        members.append(.init(hit: hit, similarity: member.similarity, wording: wording))
      }
    }
    let spellings = found.members.indices.map { wording in
      members.first { $0.wording == wording }?.hit.text ?? ""
    }
    let variations = RecurringVariations(
      spellings, members.map(\.wording), &languages[found.language]
    ).all
    members.sort { a, b in
      a.hit.address != b.hit.address
        && NaturalOrder.precedes(a.hit.address.utf8, b.hit.address.utf8)
    }
    let years = members.compactMap(\.hit.year)
    return RecurringGroup(
      language: members.first?.hit.language, text: spellings[0], members: members,
      wordings: found.members.count, documents: found.documents, series: found.series,
      years: years.min().flatMap { low in years.max().map { low...$0 } },
      leastSimilarity: found.members.last?.similarity ?? 1, variations: variations)
  }
}

extension CorpusReader {
  /// Groups of paragraphs that come back in different documents, in each language by itself. Reads all
  /// paragraphs that the filters admit: some 100,000 in a few seconds and some 300 MB.
  ///
  /// - Parameter progress: gets how many of how many paragraphs are read; all of them when the comparing
  ///   begins, which takes longer.
  package func recurring(
    _ request: RecurringRequest, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(CorpusError) -> RecurringResult {
    var request = request
    if request.filters.kinds.isEmpty { request.filters.kinds = RecurringRequest.kinds }
    let query = try compiled("*", request.filters).query
    let series = try series()
    return try asking { () throws(IndexError) in
      let places = try documents(query, .document, limit: 0).map(\.id)
      var search = RecurringSearch(self, request, series)
      return try search.result(of: places, progress)
    }
  }
}
