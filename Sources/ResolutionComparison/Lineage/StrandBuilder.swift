// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Makes strands of the pairs of consecutive documents.
///
/// Of a paragraph that was split the part that keeps most of it carries the strand on, and the others
/// begin strands of their own that say where they come from; of paragraphs that were merged the one of
/// which most is left goes on, and the others end there. An act of the same strength counts as much as
/// the words. A paragraph that is absent in one document or
/// several and returns is one strand with a gap.
///
///     StrandBuilder(documents, links, language: .english).table()
package struct StrandBuilder {
  /// To be raised with every change that gives other strands: results that were kept are then computed
  /// again.
  package static let version = 3

  private let documents: [Document]
  private let links: [[ParagraphPair]]
  private let language: Language?
  private let rules: ComparisonRules
  private let reader: ComparedWordReader
  private var strands: [Strand] = []
  private var strandOf: [[Int]]
  /// Strands in the order in which they are to be read.
  private var order: [Int] = []

  /// - Parameters:
  ///   - documents: of one language, oldest first.
  ///   - links: what became of each document in the next one, one list less.
  package init(_ documents: [Document], _ links: [[ParagraphPair]], language: Language?) {
    self.documents = documents
    self.links = links
    self.language = language
    rules = (LanguageProfile.all.first { $0.language == language } ?? .english).comparison
    reader = ComparedWordReader(rules)
    strandOf = documents.map { Array(repeating: -1, count: $0.paragraphs.count) }
  }

  package func table() -> StrandTable {
    var builder = self
    for member in documents.indices {
      if member > 0, member <= links.count { builder.follow(links[member - 1], to: member) }
      builder.begin(member)
      builder.place(member)
    }
    return builder.ordered()
  }

  // MARK: - Steps

  /// Carries strands on from one document to the next.
  private mutating func follow(_ pairs: [ParagraphPair], to member: Int) {
    var free: [Int] = []
    for pair in pairs where isSound(pair, member) {
      if pair.new.isEmpty { continue }
      if pair.old.isEmpty {
        free += pair.new
        continue
      }
      let old = closest(pair.old, member - 1, to: pair.new, member)
      let new = closest(pair.new, member, to: pair.old, member - 1)
      let strand = strandOf[member - 1][old]
      append(pair, to: strand, member: member, previous: member - 1, place: new)
      for other in pair.old where other != old {
        strands[strandOf[member - 1][other]].mergedInto = .init(strand: strand, member: member)
      }
      for other in pair.new where other != new {
        var step = step(pair, member: member, previous: member - 1, place: other)
        step.relation = .split
        begin(step)
        strands[strands.count - 1].splitFrom = .init(strand: strand, member: member)
      }
    }
    bringBack(free, in: member)
  }

  /// Links that were made of other texts are passed over.
  private func isSound(_ pair: ParagraphPair, _ member: Int) -> Bool {
    pair.old.allSatisfy { documents[member - 1].paragraphs.indices.contains($0) }
      && pair.new.allSatisfy {
        documents[member].paragraphs.indices.contains($0) && strandOf[member][$0] < 0
      }
  }

  private func step(
    _ pair: ParagraphPair, member: Int, previous: Int, place: Int
  ) -> Strand.Step {
    var step = Strand.Step(member: member, place: place, relation: pair.relation)
    step.previous = previous
    step.old = pair.old
    step.new = pair.new
    step.similarity = pair.similarity
    step.isMoved = pair.isMoved
    step.isRenumbered = pair.isRenumbered
    return step
  }

  private mutating func append(
    _ pair: ParagraphPair, to strand: Int, member: Int, previous: Int, place: Int
  ) {
    strands[strand].steps.append(
      step(pair, member: member, previous: previous, place: place))
    strandOf[member][place] = strand
  }

  private mutating func begin(_ step: Strand.Step) {
    strandOf[step.member][step.place] = strands.count
    strands.append(Strand(steps: [step]))
  }

  /// A strand for each paragraph that has none.
  private mutating func begin(_ member: Int) {
    for place in strandOf[member].indices where strandOf[member][place] < 0 {
      begin(Strand.Step(member: member, place: place, relation: member == 0 ? nil : .new))
    }
  }

  // MARK: - Parts

  /// Of several paragraphs the one that has most in common with those of the other side. What does the
  /// same as they do counts twice: a reader takes it for the same paragraph.
  private func closest(_ places: [Int], _ member: Int, to others: [Int], _ other: Int) -> Int {
    guard places.count > 1 else { return places[0] }
    var whole: [String: Int] = [:]
    for word in others.flatMap({ words(other, $0) }) { whole[word, default: 0] += 1 }
    let acts = Set(others.compactMap { act(other, $0) })
    var best = (place: places[0], common: -1)
    for place in places {
      var rest = whole
      var common = words(member, place).count { word in
        guard let count = rest[word], count > 0 else { return false }
        rest[word] = count - 1
        return true
      }
      if let act = act(member, place), acts.contains(act) { common *= 2 }
      if common > best.common { best = (place, common) }
    }
    return best.place
  }

  /// How strong its opening phrase is, so that `Recalling` and `Recalling also` are alike.
  private func act(_ member: Int, _ place: Int) -> ActStrength? {
    documents[member].paragraphs[place].openingPhrase.flatMap(rules.strength)
  }

  private func words(_ member: Int, _ place: Int) -> [String] {
    reader.words(of: documents[member].paragraphs[place].text).filter { $0.kind != .sign }
      .map(\.key)
  }

  // MARK: - Returns

  /// Paragraphs that have no predecessor may have been there before the last document.
  private mutating func bringBack(_ free: [Int], in member: Int) {
    let ended = strands.indices.filter { index in
      let strand = strands[index]
      return strand.last.member < member - 1 && strand.last.member >= member - Self.longestGap
        && strand.mergedInto == nil
    }
    guard !free.isEmpty, !ended.isEmpty else { return }
    var old = Document(metadata: documents[member].metadata)
    old.paragraphs = ended.enumerated().map { place, strand in
      let last = strands[strand].last
      return alone(documents[last.member].paragraphs[last.place], place)
    }
    var new = Document(metadata: documents[member].metadata)
    new.paragraphs = free.enumerated().map { alone(documents[member].paragraphs[$1], $0) }
    for pair in DocumentComparer(language: language).compare(old, new).pairs {
      guard pair.old.count == 1, pair.new.count == 1 else { continue }
      let isText = new.paragraphs[pair.new[0]].kind.isOfText
      guard pair.similarity >= (isText ? Self.leastSimilarity : 1) else { continue }
      let strand = ended[pair.old[0]]
      let (last, place) = (strands[strand].last, free[pair.new[0]])
      var returned = pair
      returned.old = [last.place]
      returned.new = [place]
      returned.isMoved = false
      returned.isRenumbered =
        documents[member].paragraphs[place]
        .isRenumbered(since: documents[last.member].paragraphs[last.place])
      append(returned, to: strand, member: member, previous: last.member, place: place)
    }
  }

  /// What returns after a gap was somewhere else before: words have to say it alone.
  private static let leastSimilarity: Float = 0.6
  /// In documents.
  private static let longestGap = 8

  /// Without what ties it to its document.
  private func alone(_ paragraph: Paragraph, _ place: Int) -> Paragraph {
    var paragraph = paragraph
    paragraph.id = String(place)
    paragraph.parent = nil
    return paragraph
  }

  // MARK: - Order

  /// Puts the strands that begin in a document behind what stands before them there.
  private mutating func place(_ member: Int) {
    var begun: [Int: [Int]] = [:]
    var previous = -1
    for strand in strandOf[member] {
      if strands[strand].first.member == member {
        begun[previous, default: []].append(strand)
      } else {
        previous = strand
      }
    }
    guard !begun.isEmpty else { return }
    order = (begun[-1] ?? []) + order.flatMap { [$0] + (begun[$0] ?? []) }
  }

  private func ordered() -> StrandTable {
    var places = Array(repeating: 0, count: strands.count)
    for (place, strand) in order.enumerated() { places[strand] = place }
    let sorted = order.map { index in
      var strand = strands[index]
      if let origin = strand.splitFrom { strand.splitFrom?.strand = places[origin.strand] }
      if let target = strand.mergedInto { strand.mergedInto?.strand = places[target.strand] }
      return strand
    }
    return StrandTable(
      strands: sorted, strandOf: strandOf.map { $0.map { places[$0] } })
  }
}
