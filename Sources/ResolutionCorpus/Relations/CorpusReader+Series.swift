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

  /// The member before a document in its series; nil for the first, and for one that stands alone.
  /// One without the language, or without any that the document has, is passed over.
  ///
  /// Throws `documentNotFound`.
  package func predecessor(
    of address: Address, language: String?
  ) throws(CorpusError) -> DocumentSeries.Member? {
    guard let series = try series(of: address) else { return nil }
    var whole = address
    whole.language = nil
    let names = Set(try documentEntries(of: whole).map(\.seriesName))
    guard let place = series.members.firstIndex(where: { names.contains($0.name) }) else {
      return nil
    }
    let wanted = language.map { [$0] } ?? series.members[place].languages
    return series.members[..<place].last { member in
      wanted.isEmpty || !Set(wanted).isDisjoint(with: member.languages)
    }
  }

  /// Series whose titles hold all of the words, in any language; those with just these words alone
  /// where there are such. The abbreviation of a body stands for its name (`UNRWA`).
  package func series(named words: String) throws(CorpusError) -> [DocumentSeries] {
    let found = try series(with: words)
    guard found.isEmpty, let name = ParticipantNames.name(ofTyped: words) else { return found }
    return try series(with: name)
  }

  private func series(with words: String) throws(CorpusError) -> [DocumentSeries] {
    let all = try series()
    let wanted = SeriesWords(words)
    let exact = all.filter { $0.titles.values.contains { SeriesWords($0) == wanted } }
    guard exact.isEmpty else { return exact }
    return all.filter { series in
      series.titles.values.contains { SeriesWords($0).contains(wanted) }
    }
  }

  /// The document that is meant by what was typed for a series: an address of a document that the
  /// index has, or might have; nil for words of a title.
  package func document(ofSeries typed: String) -> Address? {
    guard let address = Address(typed) else { return nil }
    if address.isSymbol || address.paragraph != nil { return address }
    return (try? documentEntries(of: address)) == nil ? nil : address
  }

  /// A document that is in no series, and what is known of it.
  ///
  /// Throws `documentNotFound`.
  package func loneDocument(_ address: Address) throws(CorpusError) -> LoneDocument {
    let entries = try documentEntries(of: address)
    let titles = entries.compactMap { $0.metadata.title.map(SeriesWords.init) }
    let namesake = try series().first { series in
      series.titles.values.contains { titles.contains(SeriesWords($0)) }
    }
    return LoneDocument(name: entries[0].seriesName, namesake: namesake)
  }

  /// The paragraphs of series that are typed: by one of their documents, or by words of their titles,
  /// which may be those of several series.
  ///
  /// Throws `seriesNotFound`, and `documentNotFound` for a symbol that the index does not have.
  func members(ofSeries typed: String) throws(CorpusError) -> [DocumentSeries.Member] {
    let found =
      if let address = document(ofSeries: typed) {
        try series(of: address).map { [$0] } ?? []
      } else {
        try series(named: typed)
      }
    guard !found.isEmpty else { throw .seriesNotFound(typed) }
    return found.flatMap(\.members)
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
  /// The words between blanks, as they were typed.
  private let runs: [[String]]

  init(_ text: String) {
    let reader = ComparedWordReader(.english)
    func words(_ text: some StringProtocol) -> [String] {
      reader.words(of: String(text)).filter { $0.kind != .sign }.map(\.key)
    }
    self.words = words(text)
    runs = text.split(whereSeparator: \.isWhitespace).map(words).filter { !$0.isEmpty }
  }

  static func == (a: SeriesWords, b: SeriesWords) -> Bool { a.words == b.words }

  /// Whether all words of the other one are there as whole words, the last one perhaps begun only. A
  /// script that sets no words apart is looked for as it stands.
  func contains(_ other: SeriesWords) -> Bool {
    guard let last = other.words.last else { return false }
    return other.runs.enumerated().allSatisfy { place, run in
      if Self.isSpaceless(run) { return words.joined().contains(run.joined()) }
      let isEnd = place == other.runs.count - 1
      return (isEnd ? run.dropLast() : run[...]).allSatisfy(words.contains)
        && (!isEnd || words.contains { $0.hasPrefix(last) })
    }
  }

  private static func isSpaceless(_ run: [String]) -> Bool {
    run.allSatisfy { ($0.unicodeScalars.first?.value ?? 0) >= 0x2E80 }
  }
}
