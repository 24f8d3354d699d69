// Part of Kimberlite.

/// Sentences of which parts are left out: what lies between them is marked.
extension ClauseCutter {
  /// What lies between two parts is in if it has no more columns.
  private static let shortGap = 80
  /// A part with fewer columns gets a neighbour.
  private static let leastPart = 90

  /// What tells of several places at once, each in its piece between commas: "Requests the Chair … to
  /// report in May". A short sentence is whole; "…" stands for what is left out of a longer one.
  func text(around places: [Range<Int>]) -> String {
    text(ofParts: parts(around: places))
  }

  /// The stretches that are told, in their order, with something between them.
  func parts(around places: [Range<Int>]) -> [Range<Int>] {
    let places = places.sorted { $0.lowerBound < $1.lowerBound }
    guard let first = places.first else { return [] }
    let end = places.reduce(first.upperBound) { max($0, $1.upperBound) }
    let whole = sentences(holding: first.lowerBound..<end)
    if places.count == 1 || width(of: whole) <= Self.longest {
      return [clause(around: first.lowerBound..<end)]
    }
    var grown = places.map { pieces(holding: $0, in: whole) }
    for index in grown.indices { grown[index] = withNeighbour(grown[index], at: index, in: whole) }
    let parts = withoutShortGaps(grown)
    if parts.reduce(0, { $0 + width(of: $1) }) <= Self.longest * 2 { return parts.map(trimmed) }
    // As long pieces as these are cut at blanks.
    let cut = zip(places, grown).map { place, part in
      width(of: part) <= Self.longest ? part : words(around: place, in: part)
    }
    return withoutShortGaps(cut).map(trimmed)
  }

  /// Of a list of things the one at a place: without its neighbours, where the sentence is long.
  ///
  /// - Parameter others: the other things, anywhere in the text.
  func member(at place: Range<Int>, among others: [Range<Int>]) -> Range<Int> {
    let clause = clause(around: place, isTight: true)
    guard width(of: sentences(holding: place)) > Self.longest else { return clause }
    let isBehind = others.contains {
      clause.lowerBound < $0.upperBound && $0.upperBound <= place.lowerBound
    }
    let isBefore = others.contains {
      place.upperBound <= $0.lowerBound && $0.lowerBound < clause.upperBound
    }
    let start = isBehind ? place.lowerBound : min(clause.lowerBound, place.lowerBound)
    let end = isBefore ? place.upperBound : max(clause.upperBound, place.upperBound)
    return trimmed(start..<end)
  }

  private func text(ofParts parts: [Range<Int>]) -> String {
    var text = ""
    for (index, part) in parts.enumerated() {
      if index > 0 {
        // Where words have blanks between them the sign has, too.
        text += part.lowerBound > 0 && isBlank(scalars[part.lowerBound - 1]) ? " … " : "…"
      }
      text += self.text(of: part)
    }
    return text
  }

  /// A piece that says little on its own with the one before it, which has the verb more often; the
  /// first with the one behind it.
  private func withNeighbour(
    _ part: Range<Int>, at index: Int, in whole: Range<Int>
  ) -> Range<Int> {
    guard width(of: part) < Self.leastPart else { return part }
    let place = index == 0 ? part.upperBound : part.lowerBound - 1
    guard whole.contains(place) else { return part }
    let neighbour = pieces(holding: place..<place + 1, in: whole)
    guard width(of: neighbour) <= Self.longest else { return part }
    return min(part.lowerBound, neighbour.lowerBound)..<max(part.upperBound, neighbour.upperBound)
  }

  private func withoutShortGaps(_ parts: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for part in parts.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last,
        part.lowerBound <= last.upperBound
          || width(of: last.upperBound..<part.lowerBound) <= Self.shortGap
      {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, part.upperBound)
      } else {
        joined.append(part)
      }
    }
    return joined
  }
}
