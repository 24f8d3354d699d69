// Part of Kimberlite.
import ResolutionModel

/// What the order of both sides cannot tell: lists that each language sorts by its own alphabet, one
/// paragraph against more than two, paragraphs of another kind.
struct AlignmentRepair {
  let scoring: AlignmentScoring
  var links: [AlignmentSearch.Link]

  typealias Link = AlignmentSearch.Link

  /// Lists first: what is paired wrongly there must not be joined to anything.
  mutating func run() {
    sortLists()
    joinLeftOver()
    pairNeighbours()
    pairLeftOver()
  }

  // MARK: - Lists

  /// Neighbours under one parent, whose contents fit much better in another order.
  private mutating func sortLists() {
    var start = 0
    while start < links.count {
      var end = start + 1
      while end < links.count, isOneList(links[start], links[end]) { end += 1 }
      if end - start > 1 { sortList(start..<end) }
      start = end
    }
  }

  /// Whether two links stand in the same list: equal kind and parent where they have any.
  private func isOneList(_ link: Link, _ other: Link) -> Bool {
    guard link.first.count < 2, link.second.count < 2, other.first.count < 2,
      other.second.count < 2
    else { return false }
    if let a = link.first.first, let b = other.first.first,
      !isBeside(a, b, scoring.first)
    {
      return false
    }
    if let a = link.second.first, let b = other.second.first,
      !isBeside(a, b, scoring.second)
    {
      return false
    }
    return true
  }

  /// All notes are one list.
  private func isBeside(_ place: Int, _ other: Int, _ document: AlignedDocument) -> Bool {
    let kinds = (document.paragraphs[place].kind, document.paragraphs[other].kind)
    if kinds == (.footnote, .footnote) { return true }
    return document.parts[place].parent == document.parts[other].parent
      && kinds.0 == kinds.1
      && document.paragraphs[place].section == document.paragraphs[other].section
  }

  private mutating func sortList(_ range: Range<Int>) {
    let lefts = range.compactMap { links[$0].first.first }
    let rights = range.compactMap { links[$0].second.first }
    guard lefts.count > 1, rights.count > 1, lefts.count * rights.count <= 250_000 else { return }
    var edges: [Assignment.Edge] = []
    for (row, left) in lefts.enumerated() {
      for (column, right) in rights.enumerated() {
        let value = Self.worth(contentAndLength(left, right))
        if value > 0, !scoring.nameOthers(left, right) {
          edges.append(.init(left: row, right: column, value: value))
        }
      }
    }
    let partners = Assignment.best(edges, leftCount: lefts.count, rightCount: rights.count)
    let best = partners.enumerated().reduce(Float(0)) { sum, entry in
      entry.element.map { sum + Self.worth(contentAndLength(lefts[entry.offset], rights[$0])) }
        ?? sum
    }
    let now = range.reduce(Float(0)) { sum, index in
      guard let left = links[index].first.first, let right = links[index].second.first else {
        return sum
      }
      return sum + Self.worth(contentAndLength(left, right))
    }
    let crossings = Self.crossings(partners)
    // Notes stand where each language has its words; closing lines have an order of their own.
    let isText = scoring.first.paragraphs[lefts[0]].kind.isOfText
    let price: Float = isText ? 2 + 0.5 * Float(crossings) : 0.5
    guard crossings > 0, best > now + price else { return }
    replace(range, lefts, rights, partners)
  }

  private func contentAndLength(_ left: Int, _ right: Int) -> Float {
    let (a, b) = (scoring.first.parts[left], scoring.second.parts[right])
    return scoring.content(left, right) + 0.5 * scoring.length(a.length, b.length)
  }

  private static func worth(_ score: Float) -> Float { max(0, min(score, 8)) }

  /// Neighbours that changed their order.
  private static func crossings(_ partners: [Int?]) -> Int {
    let places = partners.compactMap { $0 }
    return zip(places, places.dropFirst()).count { $0 > $1 }
  }

  private mutating func replace(
    _ range: Range<Int>, _ lefts: [Int], _ rights: [Int], _ partners: [Int?]
  ) {
    var new: [Link] = []
    var used: Set<Int> = []
    var open: [Int] = []
    for (row, left) in lefts.enumerated() {
      if let column = partners[row] {
        used.insert(column)
        let score = scoring.score(left, rights[column])
        new.append(Link(first: [left], second: [rights[column]], score: score))
      } else {
        open.append(left)
      }
    }
    let rest = rights.indices.filter { !used.contains($0) }.map { rights[$0] }
    // What has no content of its own keeps its order.
    for index in 0..<max(open.count, rest.count) {
      let left = index < open.count ? [open[index]] : []
      let right = index < rest.count ? [rest[index]] : []
      if let a = left.first, let b = right.first, mayPair(a, b) {
        new.append(Link(first: left, second: right, score: scoring.score(left, right)))
      } else {
        new += [(left, []), ([], right)].filter { !$0.0.isEmpty || !$0.1.isEmpty }.map {
          Link(first: $0.0, second: $0.1, score: 0)
        }
      }
    }
    links.replaceSubrange(range, with: new)
  }

  /// Whether two paragraphs that nothing speaks for may be one: a pair costs less than two gaps, and they
  /// do not name others.
  private func mayPair(_ left: Int, _ right: Int) -> Bool {
    scoring.score(left, right) > 2 * AlignmentScoring.gap && !scoring.nameOthers(left, right)
  }

  // MARK: - Joining

  /// A paragraph without counterpart beside a link that it makes better is a part of it.
  private mutating func joinLeftOver() {
    var index = 0
    while index < links.count {
      if links[index].first.isEmpty || links[index].second.isEmpty, join(index) {
        index = max(0, index - 1)
      } else {
        index += 1
      }
    }
  }

  /// Takes the link at a place into the one before or behind it; false where that does no good.
  private mutating func join(_ index: Int) -> Bool {
    let alone = links[index]
    var best: (score: Float, place: Int, link: Link)?
    for place in [index - 1, index + 1] where links.indices.contains(place) {
      let link = links[place]
      guard !link.first.isEmpty, !link.second.isEmpty, mayTake(alone, into: link) else { continue }
      let lefts = (link.first + alone.first).sorted()
      let rights = (link.second + alone.second).sorted()
      guard lefts.count == 1 || rights.count == 1 else { continue }
      let score = scoring.score(lefts, rights)
      let gain = score - link.score - AlignmentScoring.gap
      if gain > 0.3, gain > best?.score ?? 0 {
        best = (gain, place, Link(first: lefts, second: rights, score: score))
      }
    }
    guard let best else { return false }
    links[best.place] = best.link
    links.remove(at: index)
    return true
  }

  private func mayTake(_ alone: Link, into link: Link) -> Bool {
    func isNear(_ place: Int, _ places: [Int], _ document: AlignedDocument) -> Bool {
      let (low, high) = (min(place, places[0]), max(place, places[places.count - 1]))
      guard high - low <= places.count else { return false }
      return places.allSatisfy { other in
        let kinds = (document.paragraphs[place].kind, document.paragraphs[other].kind)
        let (a, b) = (document.parts[place], document.parts[other])
        // Notes have one paragraph for each number.
        if kinds.0 == .footnote, document.paragraphs[place].number != nil { return false }
        return kinds.0.family == kinds.1.family && (kinds.0.isOfText || kinds.0 == .footnote)
          && (a.parent == b.parent || a.parent == other || b.parent == place
            || a.parent >= 0 && places.contains(a.parent))
      }
    }
    if let place = alone.first.first { return isNear(place, link.first, scoring.first) }
    if let place = alone.second.first { return isNear(place, link.second, scoring.second) }
    return false
  }

  // MARK: - What is left

  /// One paragraph without counterpart on each side of the same gap: a heading here may be text there, and
  /// a number may be missing. Closing lines have an order of their own; the only two that are left match.
  private mutating func pairNeighbours() {
    var start = 0
    while start < links.count {
      var end = start
      while end < links.count, isAlone(links[end]), family(links[end]) == family(links[start]) {
        end += 1
      }
      let isPaired = pairOnly(Array(start..<end))
      start = isPaired ? end - 1 : max(end, start + 1)
    }
    _ = pairOnly(links.indices.filter { isAlone(links[$0]) && family(links[$0]) == closing })
  }

  private var closing: Int { Paragraph.Kind.closing.family }

  private func isAlone(_ link: Link) -> Bool { link.first.isEmpty || link.second.isEmpty }

  private func family(_ link: Link) -> Int {
    let kind =
      link.first.first.map { scoring.first.paragraphs[$0].kind }
      ?? scoring.second.paragraphs[link.second[0]].kind
    return kind.isOfText ? Paragraph.Kind.heading.family : kind.family
  }

  /// Makes one link of two, where these are all; not of notes, whose marks tell, nor of what says other things.
  /// Returns whether it did.
  private mutating func pairOnly(_ places: [Int]) -> Bool {
    guard places.count == 2, case (let one, let other) = (links[places[0]], links[places[1]]),
      one.first.isEmpty != other.first.isEmpty
    else { return false }
    let (lefts, rights) = (one.first + other.first, one.second + other.second)
    guard lefts.count == 1, rights.count == 1,
      scoring.first.paragraphs[lefts[0]].kind != .footnote
    else { return false }
    let (a, b) = (scoring.first.parts[lefts[0]], scoring.second.parts[rights[0]])
    guard scoring.content(lefts[0], rights[0]) > -0.3, scoring.misfit(a.length, b.length) < 1,
      !scoring.nameOthers(lefts[0], rights[0])
    else { return false }
    let link = Link(first: lefts, second: rights, score: scoring.score(lefts, rights))
    links[places[0]] = link
    links.remove(at: places[1])
    return true
  }

  /// Paragraphs that are alone on both sides, anywhere in the documents: only by what they hold, and only
  /// where that is much.
  private mutating func pairLeftOver() {
    let lefts = links.indices.filter { links[$0].second.isEmpty && links[$0].first.count == 1 }
    let rights = links.indices.filter { links[$0].first.isEmpty && links[$0].second.count == 1 }
    guard !lefts.isEmpty, !rights.isEmpty, lefts.count * rights.count <= 250_000 else { return }
    var edges: [Assignment.Edge] = []
    for (row, left) in lefts.enumerated() {
      for (column, right) in rights.enumerated() {
        let (one, other) = (links[left].first[0], links[right].second[0])
        let (a, b) = (scoring.first.parts[one], scoring.second.parts[other])
        let content = scoring.content(one, other)
        let value = content + scoring.length(a.length, b.length) - 2.5
        if content > 2, value > 0 { edges.append(.init(left: row, right: column, value: value)) }
      }
    }
    guard !edges.isEmpty else { return }
    let partners = Assignment.best(edges, leftCount: lefts.count, rightCount: rights.count)
    var taken: Set<Int> = []
    for case (let row, let column?) in partners.enumerated() {
      let (left, right) = (lefts[row], rights[column])
      links[left].second = links[right].second
      links[left].score = scoring.score(links[left].first, links[left].second)
      taken.insert(right)
    }
    links = links.indices.filter { !taken.contains($0) }.map { links[$0] }
  }
}
