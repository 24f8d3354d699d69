// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison
import ResolutionLanguages
import ResolutionModel

/// The paragraphs of one language, by their words: equal ones once, with the documents that hold them.
struct RecurringTexts {
  /// Where a text stands.
  struct Occurrence {
    var place: DocumentID
    /// Places in tables of the search.
    var document: Int32
    var title: Int32
  }

  let language: UInt32
  let reader: ComparedWordReader
  private(set) var vocabulary: Vocabulary
  private(set) var texts: [[Int32]] = []
  private(set) var occurrences: [[Occurrence]] = []
  private var places: [[Int32]: Int] = [:]

  init(language: UInt32) {
    self.language = language
    let rules = ComparisonRules.of(
      language: language == 0 ? nil : CorpusSchema.language(language))
    reader = ComparedWordReader(rules)
    vocabulary = Vocabulary(rules)
  }

  /// Passes over texts of fewer words than `leastWords`.
  mutating func add(_ text: String, _ occurrence: Occurrence, leastWords: Int) -> Bool {
    let words = ResemblanceText.words(of: text, reader, &vocabulary)
    guard words.count >= leastWords else { return false }
    if let known = places[words] {
      occurrences[known].append(occurrence)
    } else {
      places[words] = texts.count
      texts.append(words)
      occurrences.append([occurrence])
    }
    return true
  }

  /// A text with the places of its words; those of texts that were added are known.
  mutating func read(_ text: String) -> ResemblanceText {
    ResemblanceText(text, reader, &vocabulary)
  }

  /// Groups of texts, by their places, whose documents are as many as wanted.
  mutating func groups(_ request: RecurringRequest) -> [[RecurrenceGrouping.Member]] {
    places = [:]
    vocabulary.weigh()
    let weights = occurrences.map { Set($0.map(\.document)).count }
    let pairs = ResemblanceJoin(
      texts, vocabularySize: vocabulary.keys.count, least: request.least
    ).pairs()
    let groups = RecurrenceGrouping(
      weights: weights, pairs: pairs, least: max(1, request.documents)
    ).groups
    return groups.filter { group in
      count(of: group, \.document) >= request.documents
        && count(of: group, \.title) >= request.titles
    }
  }

  /// Different documents, or titles, of a group.
  func count(
    of group: [RecurrenceGrouping.Member], _ key: KeyPath<Occurrence, Int32>
  ) -> Int {
    var found: Set<Int32> = []
    for member in group {
      for occurrence in occurrences[member.text] { found.insert(occurrence[keyPath: key]) }
    }
    return found.count
  }
}

/// One search for what comes back: reads the paragraphs, finds the groups, and describes those wanted.
struct RecurringSearch {
  private let corpus: CorpusReader
  private let request: RecurringRequest
  private var reading: ParagraphReading
  private var languages: [RecurringTexts] = []
  private var documents: [DocumentKey: Int32] = [:]
  private var titles: [String: Int32] = [:]
  private var titleOfGroup: [GroupID: Int32] = [:]
  private(set) var paragraphs = 0

  private struct DocumentKey: Hashable {
    var symbol: [UInt8]
    /// Where there is no symbol.
    var group: GroupID?
  }

  /// A group on its way to the result.
  private struct Found {
    var language: Int
    var members: [RecurrenceGrouping.Member]
    var documents: Int
    var titles: Int
  }

  init(_ corpus: CorpusReader, _ request: RecurringRequest) {
    self.corpus = corpus
    self.request = request
    reading = ParagraphReading(corpus)
  }

  /// - Parameter places: paragraphs that the filters admit, without copies.
  mutating func result(of places: [DocumentID]) throws(IndexError) -> RecurringResult {
    for place in places { try add(place) }
    titleOfGroup = [:]
    var found: [Found] = []
    for language in languages.indices {
      let groups = languages[language].groups(request)
      let texts = languages[language]
      for group in groups {
        found.append(
          Found(
            language: language, members: group, documents: texts.count(of: group, \.document),
            titles: texts.count(of: group, \.title)))
      }
    }
    // Equal ones stay in the order of languages, then in that of the grouping.
    let order = found.indices.sorted { a, b in
      let (first, second) = (found[a], found[b])
      if first.documents != second.documents { return first.documents > second.documents }
      return first.titles != second.titles ? first.titles > second.titles : a < b
    }
    var result = RecurringResult()
    result.total = found.count
    result.paragraphs = paragraphs
    for place in request.limit == 0 ? order[...] : order.prefix(request.limit) {
      result.groups.append(try described(found[place]))
    }
    return result
  }

  // MARK: - Reading

  private mutating func add(_ place: DocumentID) throws(IndexError) {
    let language = try corpus.index.number(CorpusSchema.Column.language, of: place)
    let text = try reading.paragraph(place).text
    let occurrence = RecurringTexts.Occurrence(
      place: place, document: try document(of: place), title: try title(of: place))
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

  private mutating func document(of place: DocumentID) throws(IndexError) -> Int32 {
    let symbol = try corpus.index.text(CorpusSchema.Column.symbol, of: place)
    let key = DocumentKey(
      symbol: symbol, group: symbol.isEmpty ? try corpus.index.group(of: place) : nil)
    let number = documents[key] ?? Int32(documents.count)
    documents[key] = number
    return number
  }

  /// By its words alone: numbers and dates change from year to year. What has no title is one of its
  /// own.
  private mutating func title(of place: DocumentID) throws(IndexError) -> Int32 {
    let group = try corpus.index.group(of: place)
    if let known = titleOfGroup[group] { return known }
    let metadata = try reading.group(group).metadata
    let rules = ComparisonRules.of(language: metadata?.language?.code)
    let words = ComparedWordReader(rules).words(of: metadata?.title ?? "")
      .filter { $0.kind == .word }.map(\.key)
    let symbol = String(
      decoding: try corpus.index.text(CorpusSchema.Column.symbol, of: place), as: UTF8.self)
    let key = words.isEmpty ? "\t\(symbol)\t\(group)" : words.joined(separator: " ")
    let number = titles[key] ?? Int32(titles.count)
    titles[key] = number
    titleOfGroup[group] = number
    return number
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
      wordings: found.members.count, documents: found.documents, titles: found.titles,
      years: years.min().flatMap { low in years.max().map { low...$0 } },
      leastSimilarity: found.members.last?.similarity ?? 1, variations: variations)
  }
}

/// What stands where the wordings of a group differ.
struct RecurringVariations {
  private(set) var all: [RecurringGroup.Variation] = []

  /// - Parameters:
  ///   - spellings: a text of each wording, the representative's first.
  ///   - wordings: of each paragraph.
  init(_ spellings: [String], _ wordings: [Int], _ texts: inout RecurringTexts) {
    guard spellings.count > 1 else { return }
    let read = spellings.map { texts.read($0) }
    var paragraphs = [Int](repeating: 0, count: spellings.count)
    for wording in wordings { paragraphs[wording] += 1 }
    let spread = WordingSpread(read[0].words, read.dropFirst().map(\.words), texts.vocabulary)
    let scalars = spellings.map { Array($0.unicodeScalars) }
    for place in spread.places {
      var counts: [String: Int] = [:]
      for (wording, words) in ([place.words] + place.others).enumerated() {
        let range = Self.scalars(words, of: read[wording])
        let text = String(String.UnicodeScalarView(scalars[wording][range]))
        counts[text, default: 0] += paragraphs[wording]
      }
      let choices = counts.map {
        RecurringGroup.Variation.Choice(text: $0.key, paragraphs: $0.value)
      }
      all.append(
        .init(
          range: Self.scalars(place.words, of: read[0]),
          choices: choices.sorted {
            $0.paragraphs != $1.paragraphs ? $0.paragraphs > $1.paragraphs : $0.text < $1.text
          }))
    }
  }

  /// Of no words the place behind the word before.
  private static func scalars(_ words: Range<Int>, of text: ResemblanceText) -> Range<Int> {
    guard !words.isEmpty else {
      let end = words.lowerBound > 0 ? text.ranges[words.lowerBound - 1].upperBound : 0
      return end..<end
    }
    return text.ranges[words.lowerBound].lowerBound..<text.ranges[words.upperBound - 1].upperBound
  }
}

extension CorpusReader {
  /// Groups of paragraphs that come back in different documents, in each language by itself. Reads all
  /// paragraphs that the filters admit: some 100,000 in a few seconds and some 300 MB.
  package func recurring(_ request: RecurringRequest) throws(CorpusError) -> RecurringResult {
    var request = request
    if request.filters.kinds.isEmpty { request.filters.kinds = RecurringRequest.kinds }
    let query = try compiled("*", request.filters).query
    return try asking { () throws(IndexError) in
      let places = try documents(query, .document, limit: 0).map(\.id)
      var search = RecurringSearch(self, request)
      return try search.result(of: places)
    }
  }
}
