// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison
import ResolutionLanguages

/// One question for what is like a paragraph: finds candidates by the index, reads those that may be
/// near enough, and compares their words.
struct SimilarSearch {
  private let corpus: CorpusReader
  private let asked: AskedParagraph
  private let request: SimilarRequest
  private let reader: ComparedWordReader
  private var vocabulary: Vocabulary
  private let text: ResemblanceText
  private let terms: AskedTerms
  private let counts: WordCounts
  private var counter: CommonWordCounter
  private var reading: ParagraphReading
  private let copies: ParagraphCopies
  /// Of files that hold a document in another form than the best.
  private let otherForms: Set<GroupID>
  /// Documents that the filters admit; nil: all.
  private let admitted: Set<DocumentID>?
  /// Of texts that were compared: many paragraphs are equal.
  private var ranks: [String: NearestParagraphs.Rank] = [:]

  init(
    _ corpus: CorpusReader, _ asked: AskedParagraph, _ request: SimilarRequest,
    admitted: Set<DocumentID>?
  ) throws(IndexError) {
    self.corpus = corpus
    self.asked = asked
    self.request = request
    self.admitted = admitted
    let rules = ComparisonRules.of(language: asked.language)
    reader = ComparedWordReader(rules)
    vocabulary = Vocabulary(rules)
    text = ResemblanceText(asked.text, reader, &vocabulary)
    vocabulary.weigh()
    let keys = vocabulary.keys
    terms = try AskedTerms(
      text.words.map { keys[Int($0)] }, corpus.index, hasWords: corpus.analysis == .standard)
    counts = WordCounts(text.words)
    counter = CommonWordCounter(vocabularySize: keys.count)
    counter.setText(text.words)
    reading = ParagraphReading(corpus)
    copies = try corpus.copies()
    otherForms = try Set(corpus.files().files.filter { $0.bestForm != nil }.flatMap(\.groups))
  }

  /// Words of the paragraph.
  var wordCount: Int { text.words.count }

  /// The nearest, with the resemblance of each; and whether others were left out: one more than wanted
  /// is looked for.
  mutating func nearest(
    least: Float, limit: Int
  ) throws(IndexError) -> (found: [SimilarParagraph], isCut: Bool) {
    let bound = ResemblanceBound(count: wordCount, least: least)
    guard wordCount > 0 else { return ([], false) }
    var candidates = try candidates(bound)
    var best = NearestParagraphs(least: least, limit: limit == 0 ? 0 : limit + 1)
    // What looks nearest first, so that others can be left unread.
    let first = try takeLikely(&candidates, count: limit == 0 ? 0 : 4 * limit)
    for candidate in first { try compare(candidate, bound, &best) }
    candidates.sort { a, b in
      a.common != b.common ? a.common > b.common : a.document < b.document
    }
    for candidate in candidates {
      if bound.nearness(common: candidate.common) < best.threshold { break }
      if Self.nearness(candidate, bound) < best.threshold { continue }
      try compare(candidate, bound, &best)
    }
    let chosen = try inOrder(best.sorted)
    var found: [SimilarParagraph] = []
    for document in limit == 0 ? chosen[...] : chosen.prefix(limit) {
      found.append(try paragraph(document, bound))
    }
    return (found, found.count < chosen.count)
  }

  /// The nearest of those that look it, for a reader who asked for too much: to be sure of it would take
  /// reading everything that shares a fifth of the words.
  mutating func likelyNearest(least: Float) throws(IndexError) -> SimilarParagraph? {
    let bound = ResemblanceBound(count: wordCount, least: least)
    guard wordCount > 0 else { return nil }
    var candidates = try candidates(bound)
    var best = NearestParagraphs(least: least, limit: 1)
    let likely = try takeLikely(&candidates, count: Self.likelyCount)
    for candidate in likely.isEmpty ? candidates : likely { try compare(candidate, bound, &best) }
    guard let document = try inOrder(best.sorted).first else { return nil }
    return try paragraph(document, bound)
  }

  /// Paragraphs that are read for a hint.
  private static let likelyCount = 200

  /// Those that are as near as others by their addresses: the order in which files came into the index
  /// decides nothing.
  private mutating func inOrder(
    _ entries: [NearestParagraphs.Entry]
  ) throws(IndexError) -> [DocumentID] {
    var addressed: [(entry: NearestParagraphs.Entry, address: [UInt8])] = []
    for entry in entries {
      let paragraph = try reading.paragraph(entry.document).id
      let address = try reading.address(of: entry.document, paragraph: paragraph)
      addressed.append((entry, Array(address.description.utf8)))
    }
    return addressed.sorted { a, b in
      if a.entry.rank != b.entry.rank { return a.entry.rank > b.entry.rank }
      return a.address != b.address
        ? NaturalOrder.precedes(a.address, b.address) : a.entry.document < b.entry.document
    }.map(\.entry.document)
  }

  // MARK: - Candidates

  private func candidates(
    _ bound: ResemblanceBound
  ) throws(IndexError) -> [SimilarCandidates.Candidate] {
    let language = asked.language.map { CorpusSchema.packed(language: $0) } ?? 0
    var admitted: [SimilarCandidates.Candidate] = []
    let all = try SimilarCandidates(terms, least: bound.leastCommon, corpus.index).candidates
    for candidate in all {
      guard try isAdmitted(candidate.document) else { continue }
      let found = try corpus.index.number(CorpusSchema.Column.language, of: candidate.document)
      if found == language { admitted.append(candidate) }
    }
    guard admitted.count > Self.manyCandidates,
      let counts = StoredWordCounts(corpus, language: language)
    else { return admitted }
    for place in admitted.indices {
      admitted[place].words = counts[admitted[place].document]
    }
    return admitted.filter { Self.nearness($0, bound) >= bound.least }
  }

  /// Reading so many takes longer than looking up how many words they have.
  static let manyCandidates = 1000

  /// At most.
  private static func nearness(
    _ candidate: SimilarCandidates.Candidate, _ bound: ResemblanceBound
  ) -> Float {
    candidate.words > 0
      ? bound.nearness(common: candidate.common, other: candidate.words)
      : bound.nearness(common: candidate.common)
  }

  /// Neither the paragraph itself, nor a copy of it or of another one.
  private func isAdmitted(_ document: DocumentID) throws(IndexError) -> Bool {
    if let admitted, !admitted.contains(document) { return false }
    if copies.originals[document] != nil { return false }
    if !otherForms.isEmpty, otherForms.contains(try corpus.index.group(of: document)) {
      return false
    }
    guard let own = asked.document else { return true }
    return document != own && copies.originals[own] != document
  }

  /// Takes out those whose length, as the index knows it, makes them likely to be near.
  private func takeLikely(
    _ candidates: inout [SimilarCandidates.Candidate], count: Int
  ) throws(IndexError) -> [SimilarCandidates.Candidate] {
    guard count > 0, candidates.count > count else { return [] }
    var ranked: [(share: Float, place: Int)] = []
    ranked.reserveCapacity(candidates.count)
    let length = terms.entries.reduce(terms.unknown) { $0 + $1.count }
    for (place, candidate) in candidates.enumerated() {
      let other = try corpus.index.length(of: candidate.document)
      ranked.append((Float(candidate.common) / Float(length + other), place))
    }
    ranked.sort { $0.share != $1.share ? $0.share > $1.share : $0.place < $1.place }
    let chosen = ranked.prefix(count).map(\.place)
    let taken = chosen.map { candidates[$0] }
    for place in chosen.sorted(by: >) { candidates.swapRemove(at: place) }
    return taken
  }

  // MARK: - Comparing

  private mutating func compare(
    _ candidate: SimilarCandidates.Candidate, _ bound: ResemblanceBound,
    _ best: inout NearestParagraphs
  ) throws(IndexError) {
    let found = try reading.paragraph(candidate.document).text
    if let known = ranks[found] {
      best.add(candidate.document, known)
      return
    }
    let words = ResemblanceText.words(of: found, reader, &vocabulary)
    let most = min(candidate.common, words.count)
    guard bound.nearness(common: most, other: words.count) >= best.threshold else { return }
    let inAnyOrder = counts.common(with: words)
    guard bound.nearness(common: inAnyOrder, other: words.count) >= best.threshold else { return }
    let common = counter.count(in: words)
    guard bound.nearness(common: common, other: words.count) >= best.threshold else { return }
    let resemblance = resemblance(words, common: common).resemblance
    let rank = NearestParagraphs.Rank(
      nearness: bound.nearness(resemblance), similarity: resemblance.similarity)
    ranks[found] = rank
    best.add(candidate.document, rank)
  }

  private func resemblance(
    _ words: [Int32], common: Int
  ) -> (resemblance: Resemblance, stretches: SharedStretches) {
    let stretches = SharedStretches(text.words, words, vocabulary)
    let resemblance = Resemblance(
      words: text.words.count, words.count, common: common, stretches)
    return (resemblance, stretches)
  }

  /// With what is shared marked.
  private mutating func paragraph(
    _ document: DocumentID, _ bound: ResemblanceBound
  ) throws(IndexError) -> SimilarParagraph {
    var hit = try reading.hit(document, score: 0)
    let found = ResemblanceText(hit.text, reader, &vocabulary)
    let (resemblance, stretches) = resemblance(
      found.words, common: counter.count(in: found.words))
    hit.score = bound.nearness(resemblance)
    hit.highlights = SharedStretches.scalars(stretches.second, of: found)
    return SimilarParagraph(hit: hit, resemblance: resemblance)
  }
}

extension Array {
  /// Without keeping the order of the rest.
  fileprivate mutating func swapRemove(at place: Int) {
    swapAt(place, count - 1)
    removeLast()
  }
}
