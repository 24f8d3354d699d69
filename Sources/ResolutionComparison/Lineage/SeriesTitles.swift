// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// The titles of documents made comparable, language by language: a word that many titles have weighs
/// little, and numbers and signs do not count.
package struct SeriesTitles {
  struct Title {
    /// Equal for titles with the same words, apart from numbers, signs and hyphens.
    var key: String
    /// The key of what stands before a colon; nil where there is none.
    var head: String?
    var features: ParagraphFeatures
  }

  /// For each document and each of its versions; nil without a title, or with one that says nothing.
  private(set) var titles: [[Title?]]
  /// For each document the codes of the languages in which it has a title.
  private(set) var languages: [Set<String>]

  init(_ documents: [SeriesDocument]) {
    titles = documents.map { $0.versions.map { _ in nil } }
    languages = documents.map { _ in [] }
    let codes = Set(documents.flatMap { $0.versions.map { $0.language?.code ?? "" } })
    for code in codes.sorted() { read(documents, code) }
  }

  private mutating func read(_ documents: [SeriesDocument], _ code: String) {
    let profile = LanguageProfile.all.first { $0.language.code == code } ?? .english
    let reader = ComparedWordReader(profile.comparison)
    var vocabulary = Vocabulary(profile.comparison)
    var read: [(document: Int, version: Int, words: [ComparedWord], ids: [Int32])] = []
    for (place, document) in documents.enumerated() {
      for (version, text) in document.versions.enumerated()
      where (text.language?.code ?? "") == code {
        guard let title = text.title, !title.isEmpty else { continue }
        let words = reader.words(of: title)
        vocabulary.beginParagraph()
        read.append((place, version, words, words.map { vocabulary.add($0) }))
      }
    }
    vocabulary.weigh()
    for item in read {
      let key = Self.key(item.words[...])
      guard !key.isEmpty else { continue }
      languages[item.document].insert(code)
      let colon = item.words.firstIndex { $0.kind == .sign && $0.key == ":" }
      titles[item.document][item.version] = Title(
        key: key, head: colon.map { Self.key(item.words[..<$0]) },
        features: ParagraphFeatures(words: item.ids, vocabulary))
    }
  }

  private static func key(_ words: ArraySlice<ComparedWord>) -> String {
    words.filter { $0.kind == .word }.map { $0.key.filter { $0 != "-" } }.joined()
  }

  /// The key of a title alone, where its languages are not at hand: equal for titles with the same
  /// words, apart from numbers, signs and hyphens.
  package static func key(of title: String, language: Language?) -> String {
    key(ComparedWordReader(.of(language: language?.code)).words(of: title)[...])
  }
}
