// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison
import ResolutionLanguages

/// The paragraphs of one language, by their words: equal ones once, with the documents that hold them.
struct RecurringTexts {
  /// Where a text stands.
  struct Occurrence {
    var place: DocumentID
    /// Among `SeriesNumbers`.
    var document: Int32
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

  /// Groups of texts, by their places, that stand in as many documents at least.
  mutating func groups(least: Float, documents: Int) -> [[RecurrenceGrouping.Member]] {
    places = [:]
    vocabulary.weigh()
    let holders = occurrences.map { Array(Set($0.map(\.document))) }
    return RecurrenceFinder(
      texts, documents: holders, vocabulary: vocabulary, least: least
    ).groups(documents: max(1, documents))
  }

  /// The documents of a group.
  func documents(of group: [RecurrenceGrouping.Member]) -> Set<Int32> {
    var found: Set<Int32> = []
    for member in group { found.formUnion(occurrences[member.text].lazy.map(\.document)) }
    return found
  }
}
