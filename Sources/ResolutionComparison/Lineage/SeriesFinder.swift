// Part of Kimberlite.
import ResolutionModel

/// Recognises the documents of a corpus that are one text through the years: the resolutions under one
/// agenda title, the reports of a yearly meeting.
///
/// What speaks for a link is the title, the share of text that both have, and that the later one
/// recalls the earlier one. The links are then chosen together, so that the whole of them is best
/// and each document has at most one predecessor and one successor. A gap of years is bridged. Parts A
/// and B of one number have their own successors where the texts say so. A branch begins a series of
/// its own.
///
///     SeriesFinder(documents).series()
///
/// Some 100 ms for 1,000 documents in two languages.
package struct SeriesFinder {
  /// To be raised with every change that gives other series: results that were kept are then computed
  /// again.
  package static let version = 4

  private let documents: [SeriesDocument]
  private let titles: SeriesTitles
  /// Places of all documents, oldest first, and for each document where it stands there.
  private let order: [Int]
  private let ranks: [Int]
  /// Stretches by how many samples have them, in all languages.
  private let frequencies: [UInt32: Int]
  private let sampleCount: Int

  package init(_ documents: [SeriesDocument]) {
    self.documents = documents
    titles = SeriesTitles(documents)
    let order = Self.order(of: documents)
    var ranks = order
    for (rank, place) in order.enumerated() { ranks[place] = rank }
    (self.order, self.ranks) = (order, ranks)
    var frequencies: [UInt32: Int] = [:]
    var sampleCount = 0
    for version in documents.lazy.flatMap(\.versions) {
      sampleCount += 1
      for hash in version.sketch.hashes { frequencies[hash, default: 0] += 1 }
    }
    self.frequencies = frequencies
    self.sampleCount = sampleCount
  }

  /// By the name of the first member.
  package func series() -> [FoundSeries] {
    let first = chosen(candidates(), link: link)
    // A document may lack the title in the language of another one: then that of its series counts.
    let joints = chosen(pairs(of: Chains(first.map(\.pair), order: order))) { pair in
      var link = link(pair)
      (link.titleLikeness, link.hasSameTitle) = (1, true)
      return link
    }
    return found(first + joints)
  }

  private func found(_ links: [Found]) -> [FoundSeries] {
    var evidence: [Int: FoundSeries.Link] = [:]
    for found in links { evidence[found.pair.new] = found.link }
    let chains = Chains(links.map(\.pair), order: order).members.filter { $0.count > 1 }
    let series = chains.map { members in
      FoundSeries(members: members, links: members.dropFirst().compactMap { evidence[$0] })
    }
    return series.sorted { documents[$0.members[0]].name < documents[$1.members[0]].name }
  }

  // MARK: - Order

  /// All documents, oldest first: by turn, then by day, those without a day last, then by name. One
  /// order for every question of what comes first, so that no documents can follow each other in a
  /// ring.
  private static func order(of documents: [SeriesDocument]) -> [Int] {
    func time(_ place: Int) -> (turn: Int, day: Int) {
      let day = documents[place].date.map { $0.year * 400 + $0.month * 32 + $0.day }
      return (documents[place].turn ?? .min, day ?? .max)
    }
    return documents.indices.sorted { a, b in
      if time(a) != time(b) { return time(a) < time(b) }
      let (first, second) = (documents[a].name, documents[b].name)
      return first == second ? a < b : NaturalOrder.precedes(first.utf8, second.utf8)
    }
  }

  /// Whether the older one comes first, as far as is known, and both are of one kind.
  private func comesBefore(_ old: Int, _ new: Int) -> Bool {
    let (a, b) = (documents[old], documents[new])
    if let first = a.type, let second = b.type, first != second { return false }
    if let first = a.body, let second = b.body, first != second { return false }
    return a.turn != nil && b.turn != nil && ranks[old] < ranks[new]
  }

  // MARK: - Chains

  /// Documents that follow each other; one that stands alone is a chain too.
  private struct Chains {
    private(set) var members: [[Int]] = []
    private(set) var ofDocument: [Int]

    /// - Parameter order: all documents, each of them before its successor.
    init(_ pairs: [Pair], order: [Int]) {
      ofDocument = Array(repeating: -1, count: order.count)
      let next = Dictionary(pairs.map { ($0.old, $0.new) }) { first, _ in first }
      for first in order where ofDocument[first] < 0 {
        var chain: [Int] = []
        var member: Int? = first
        while let place = member, ofDocument[place] < 0 {
          ofDocument[place] = members.count
          chain.append(place)
          member = next[place]
        }
        members.append(chain)
      }
    }
  }

  /// Ends of chains that may be joined: one of their members has the title of one of the other's,
  /// and the two ends have titles in no language in common.
  private func pairs(of chains: Chains) -> Set<Pair> {
    var pairs: Set<Pair> = []
    for group in groupsByTitle() {
      let near = Set(group.map { chains.ofDocument[$0] }).map { chains.members[$0] }
      let olds = Dictionary(grouping: near.map { $0[$0.count - 1] }) { titles.languages[$0] }
      let news = Dictionary(grouping: near.map { $0[0] }) { titles.languages[$0] }
      for (known, olds) in olds {
        for (others, news) in news where known.isDisjoint(with: others) {
          let ordered = news.sorted { ranks[$0] < ranks[$1] }
          for old in olds {
            let later = ordered.lazy.filter { comesBefore(old, $0) }
            for new in later.prefix(Self.reach) { pairs.insert(Pair(old: old, new: new)) }
          }
        }
      }
    }
    return pairs
  }

  // MARK: - Links

  private struct Pair: Hashable {
    var old: Int
    var new: Int
  }

  private struct Found {
    var pair: Pair
    var link: FoundSeries.Link
  }

  /// The links that are best together.
  private func chosen(
    _ pairs: Set<Pair>, link: (Pair) -> FoundSeries.Link
  ) -> [Found] {
    var evidence: [Pair: FoundSeries.Link] = [:]
    var edges: [Assignment.Edge] = []
    for pair in pairs {
      let link = link(pair)
      guard isPossible(pair, link) else { continue }
      evidence[pair] = link
      edges.append(.init(left: pair.old, right: pair.new, value: value(of: pair, link)))
    }
    let found = Assignment.best(
      nearest(edges), leftCount: documents.count, rightCount: documents.count)
    return found.enumerated().compactMap { old, new in
      guard let new else { return nil }
      let pair = Pair(old: old, new: new)
      return evidence[pair].map { Found(pair: pair, link: $0) }
    }
  }

  /// The best for each later document; a title may stand over a hundred.
  private func nearest(_ edges: [Assignment.Edge]) -> [Assignment.Edge] {
    var byNew: [Int: [Assignment.Edge]] = [:]
    for edge in edges { byNew[edge.right, default: []].append(edge) }
    return byNew.keys.sorted().flatMap { new in
      (byNew[new] ?? []).sorted { ($0.value, $1.left) > ($1.value, $0.left) }.prefix(8)
    }
  }

  // MARK: - Candidates

  /// Pairs with the same title, that recall one another, or that share stretches which few have.
  private func candidates() -> Set<Pair> {
    var pairs: Set<Pair> = []
    func add(_ a: Int, _ b: Int) {
      if comesBefore(a, b) { pairs.insert(Pair(old: a, new: b)) }
    }
    for group in groupsByTitle() {
      let ordered = group.sorted { ranks[$0] < ranks[$1] }
      for (place, old) in ordered.enumerated() {
        for new in ordered[(place + 1)...].prefix(Self.reach) { add(old, new) }
      }
    }
    var places: [String: Int] = [:]
    for (place, document) in documents.enumerated() { places[document.name] = place }
    for (new, document) in documents.enumerated() {
      for name in document.recalled {
        if let old = places[name], old != new { add(old, new) }
      }
    }
    for (old, new) in sharing() { add(old, new) }
    return pairs
  }

  /// How many later documents of one title are looked at for each.
  private static let reach = 12

  private func groupsByTitle() -> [[Int]] {
    var groups: [String: Set<Int>] = [:]
    for (place, document) in documents.enumerated() {
      for (version, title) in titles.titles[place].enumerated() {
        guard let title else { continue }
        let code = document.versions[version].language?.code ?? ""
        groups[code + ":" + title.key, default: []].insert(place)
      }
    }
    return groups.keys.sorted().compactMap { groups[$0] }.filter { $0.count > 1 }.map(Array.init)
  }

  /// In both directions: pairs with a tenth of the smaller sample or more in common, among stretches
  /// that few have.
  private func sharing() -> [(Int, Int)] {
    var holders: [UInt32: [Int]] = [:]
    for (place, document) in documents.enumerated() {
      for hash in document.versions.lazy.flatMap(\.sketch.hashes) {
        guard let count = frequencies[hash], count > 1, count <= Self.mostHolders else { continue }
        if holders[hash]?.last != place { holders[hash, default: []].append(place) }
      }
    }
    var counts: [Pair: Int] = [:]
    for list in holders.values {
      for (index, old) in list.enumerated() {
        for new in list[(index + 1)...] { counts[Pair(old: old, new: new), default: 0] += 1 }
      }
    }
    return counts.flatMap { pair, count in
      let sizes = [pair.old, pair.new].map { place in
        documents[place].versions.reduce(0) { $0 + $1.sketch.hashes.count }
      }
      return count * 10 >= sizes.min() ?? 0
        ? [(pair.old, pair.new), (pair.new, pair.old)] : []
    }
  }

  private static let mostHolders = 16

  // MARK: - Evidence

  /// Of all languages that both have: the titles that are most like, the mean of what both say.
  private func link(_ pair: Pair) -> FoundSeries.Link {
    let (old, new) = (documents[pair.old], documents[pair.new])
    var link = FoundSeries.Link(
      hasSameTitle: false, titleLikeness: nil, isRecalled: new.recalled.contains(old.name),
      overlap: nil)
    var overlaps: [Float] = []
    for (first, older) in old.versions.enumerated() {
      for (second, newer) in new.versions.enumerated() where older.language == newer.language {
        if let a = titles.titles[pair.old][first], let b = titles.titles[pair.new][second] {
          let likeness = likeness(a, b)
          link.titleLikeness = max(link.titleLikeness ?? 0, likeness)
          if likeness >= 1 { link.hasSameTitle = true }
        }
        if let value = older.sketch.overlap(with: newer.sketch, weight: weight) {
          overlaps.append(value)
        }
      }
    }
    if !overlaps.isEmpty { link.overlap = overlaps.reduce(0, +) / Float(overlaps.count) }
    return link
  }

  /// 1 for the same words. A title that goes on behind a colon is nearly the same as another one that
  /// begins so.
  private func likeness(_ a: SeriesTitles.Title, _ b: SeriesTitles.Title) -> Float {
    if a.key == b.key { return 1 }
    let likeness = min(0.99, a.features.likeness(to: b.features))
    let heads = (a.head ?? a.key, b.head ?? b.key)
    return heads.0 == heads.1 && heads.0.count > 8 ? max(likeness, Self.headLikeness) : likeness
  }

  private static let headLikeness: Float = 0.7

  /// What many documents say tells little of each.
  private func weight(of hash: UInt32) -> Float {
    let count = Float(max(frequencies[hash] ?? 1, 1))
    return max(0.05, Logarithm.natural(of: Float(max(sampleCount, 40)) / count))
  }

  /// Whether the two may be one text at all. Texts made by one pattern for different subjects are much
  /// alike and do not recall one another; texts of one subject do, and may be quite unlike.
  private func isPossible(_ pair: Pair, _ link: FoundSeries.Link) -> Bool {
    let overlap = link.overlap ?? 0
    let isSameTurn = documents[pair.old].turn == documents[pair.new].turn
    if isSameTurn { return link.titleLikeness ?? 0 >= 0.9 && overlap >= 0.25 }
    if link.hasSameTitle { return link.isRecalled || link.overlap ?? 1 >= 0.15 }
    guard let title = link.titleLikeness else {
      return overlap >= (link.isRecalled ? 0.15 : 0.45)
    }
    if title >= 0.85 { return overlap >= (link.isRecalled ? 0.1 : 0.4) }
    let least: Float = title >= 0.7 ? 0.3 : title >= 0.35 ? 0.4 : 0.5
    return link.isRecalled && overlap >= least
  }

  /// What a link is worth beside others: a gap costs a little, so that the years stand in their order,
  /// and one session is rarely two years of a text.
  private func value(of pair: Pair, _ link: FoundSeries.Link) -> Float {
    let title = link.titleLikeness ?? 0.5
    let sum = 0.35 * title + 0.5 * (link.overlap ?? 0.3) + (link.isRecalled ? 0.15 : 0)
    let gap = (documents[pair.new].turn ?? 0) - (documents[pair.old].turn ?? 0)
    if gap == 0 { return sum * 0.4 }
    return sum * max(0.3, 1 - 0.05 * Float(gap - 1))
  }
}
