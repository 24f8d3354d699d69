// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionLanguages

/// All paragraphs of an index in memory, as their words.
struct ParagraphScan {
  struct Scanned {
    var address: String
    var symbol: String?
    /// Among the vocabularies.
    var language: Int
    var words: [Int32]
  }

  let corpus: CorpusReader
  private(set) var paragraphs: [Scanned] = []
  private var languages: [String?] = []
  private var vocabularies: [Vocabulary] = []

  init(_ corpus: CorpusReader) throws(CorpusError) {
    self.corpus = corpus
    var readers: [ComparedWordReader] = []
    for entry in try corpus.documentEntries() {
      let code = entry.metadata.language?.code
      let language = languages.firstIndex(of: code) ?? languages.count
      if language == languages.count {
        let profile = LanguageProfile.all.first { $0.language.code == code } ?? .english
        languages.append(code)
        readers.append(ComparedWordReader(profile.comparison))
        vocabularies.append(Vocabulary(profile.comparison))
      }
      for paragraph in try corpus.document(entry).document.paragraphs {
        let words = ResemblanceText.words(
          of: paragraph.text, readers[language], &vocabularies[language])
        paragraphs.append(
          Scanned(
            address: "\(entry.address)#\(paragraph.id)", symbol: entry.metadata.symbol?.canonical,
            language: language, words: words))
      }
    }
  }

  /// Places of paragraphs with words, the same for the same seed.
  func draw(_ count: Int, seed: UInt64, without symbols: Set<String>) -> [Int] {
    var random = ScanGenerator(state: seed)
    return paragraphs.indices.filter { place in
      !paragraphs[place].words.isEmpty && !(paragraphs[place].symbol.map(symbols.contains) ?? false)
    }.shuffled(using: &random).prefix(count).sorted()
  }

  /// The similarity to every other paragraph of the language, where it is as high as wanted, by address.
  /// Nothing is left out by a bound.
  func similar(to place: Int, least: Float) -> [String: Float] {
    let asked = paragraphs[place]
    var counter = CommonWordCounter(vocabularySize: vocabularies[asked.language].keys.count)
    counter.setText(asked.words)
    var found: [String: Float] = [:]
    for (other, paragraph) in paragraphs.enumerated()
    where paragraph.language == asked.language && other != place {
      let common = Float(2 * counter.count(in: paragraph.words))
      let similarity = common / Float(asked.words.count + paragraph.words.count)
      if similarity >= least { found[paragraph.address] = similarity }
    }
    return found
  }
}

/// SplitMix64.
private struct ScanGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
