// Part of Kimberlite.
import ResolutionModel

/// Aligns the paragraphs of two language versions of one document.
///
/// By what does not depend on the language: kinds, numbers and nesting; marks of notes; dates, symbols,
/// names, figures and acts, as mentions of the documents have them; lengths. Ids need not be equal. Titles,
/// text, notes and closing lines are aligned by themselves, since formats place them differently. Time is
/// in proportion to the product of the two lengths: some 40 ms for two documents of 400 paragraphs.
package struct LanguageAligner: Sendable {
  /// To be raised with every change that gives other pairs: results that were kept are then computed
  /// again.
  package static let version = 5

  package init() {}

  /// The alignment without findings; `DocumentAlignment.checked` adds them.
  package func align(_ first: Document, _ second: Document) -> DocumentAlignment {
    var table = FeatureTable()
    var left = AlignedDocument(first, isSecond: false, &table)
    var right = AlignedDocument(second, isSecond: true, &table)
    table.weigh(paragraphs: max(first.paragraphs.count, second.paragraphs.count))
    left.finish(table)
    right.finish(table)
    var scoring = AlignmentScoring(left, right, weights: table.weights)
    var links = links(scoring)
    // What one language lacks moves the mean length of the other: measured again on what was paired.
    if let ratio = Self.logRatio(of: links, scoring), abs(ratio - scoring.logRatio) > 0.05 {
      scoring.logRatio = ratio
      links = self.links(scoring)
    }
    var repair = AlignmentRepair(scoring: scoring, links: links)
    repair.run()
    var alignment = DocumentAlignment(
      first: first, second: second, pairs: Self.pairs(of: repair.links))
    alignment.agreement = Self.agreement(repair.links, scoring, table)
    return alignment
  }

  /// Each stream of paragraphs by itself.
  private func links(_ scoring: AlignmentScoring) -> [AlignmentSearch.Link] {
    Self.streams.flatMap { families in
      let places = [scoring.first, scoring.second].map { document in
        document.paragraphs.indices.filter {
          families.contains(document.paragraphs[$0].kind.family)
        }
      }
      var search = AlignmentSearch(scoring, firsts: places[0], seconds: places[1])
      return search.links()
    }
  }

  /// Families of kinds that stand in one order: titles; headings and text; notes; closing lines.
  private static let streams: [[Int]] = [[0], [1, 4], [2], [3]]

  /// The middle one of the pairs' ratios of length, of text that is long enough to tell.
  private static func logRatio(
    of links: [AlignmentSearch.Link], _ scoring: AlignmentScoring
  ) -> Float? {
    var ratios: [Float] = []
    for link in links where link.first.count == 1 && link.second.count == 1 {
      let (a, b) = (scoring.first.parts[link.first[0]], scoring.second.parts[link.second[0]])
      guard scoring.first.paragraphs[link.first[0]].kind.isOfText, a.length >= 30, b.length >= 15,
        scoring.content(link.first[0], link.second[0]) > 0.5
      else { continue }
      ratios.append(Logarithm.natural(of: Float(b.length) / Float(a.length)))
    }
    guard ratios.count >= 5 else { return nil }
    ratios.sort()
    return ratios[ratios.count / 2]
  }

  // MARK: - Result

  /// In the order of the first document; what only the second has behind the pair of what stands before
  /// it there.
  private static func pairs(of links: [AlignmentSearch.Link]) -> [AlignedPair] {
    let all = links.map { link in
      let isLinked = !link.first.isEmpty && !link.second.isEmpty
      return AlignedPair(
        first: link.first, second: link.second,
        score: isLinked ? AlignmentMath.share(link.score) : 0)
    }
    let landmarks = landmarks(of: all)
    // The first place, then the order in the second document.
    var keys: [(Int, Int)] = []
    for pair in all {
      guard pair.first.isEmpty else {
        keys.append((pair.first[0], -1))
        continue
      }
      keys.append((landmarks[pair.second[0]], pair.second[0]))
    }
    return all.indices.sorted { keys[$0] < keys[$1] }.map { all[$0] }
  }

  /// For each place of the second document the first place of the last pair that stands before it there,
  /// -1 for none.
  private static func landmarks(of pairs: [AlignedPair]) -> [Int] {
    var partners: [Int] = Array(repeating: -1, count: 1 + (pairs.flatMap(\.second).max() ?? -1))
    for pair in pairs where !pair.first.isEmpty {
      for place in pair.second { partners[place] = pair.first[0] }
    }
    var last = -1
    return partners.map { partner in
      defer { if partner >= 0 { last = partner } }
      return last
    }
  }

  /// What tells that two texts are about the same: common weight over that of the poorer side.
  private static func agreement(
    _ links: [AlignmentSearch.Link], _ scoring: AlignmentScoring, _ table: FeatureTable
  ) -> Float? {
    func evidence(_ places: [Int], _ document: AlignedDocument) -> [Int32] {
      places.flatMap { document.allFeatures[$0] }.filter {
        table.features[Int($0)].isEvidence
      }.sorted()
    }
    var shared = 0
    var counts = (0, 0)
    for link in links {
      let (a, b) = (evidence(link.first, scoring.first), evidence(link.second, scoring.second))
      counts = (counts.0 + a.count, counts.1 + b.count)
      shared += AlignmentMath.common(a, b).count
    }
    let least = min(counts.0, counts.1)
    return least < 4 ? nil : Float(shared) / Float(least)
  }
}
