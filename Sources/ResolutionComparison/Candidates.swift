// Part of Kimberlite.

/// Which paragraphs may belong together: those that share words which few others have.
///
/// Paragraphs with the same words are looked at once, so that a document of a thousand equal table
/// cells takes no longer than one of a thousand others.
struct Candidates {
  private let old: ComparedDocument
  private let new: ComparedDocument
  private let vocabulary: Vocabulary
  /// New paragraphs with the same words, in the order of the first of each.
  private let wordings: [[Int]]
  /// For each word the wordings that hold it.
  private let postings: [[Int32]]

  init(old: ComparedDocument, new: ComparedDocument, vocabulary: Vocabulary) {
    self.old = old
    self.new = new
    self.vocabulary = vocabulary
    var numbers: [[Int32]: Int] = [:]
    var wordings: [[Int]] = []
    for place in 0..<new.count {
      let words = new.texts[place].words
      let number = numbers[words] ?? wordings.count
      if number == wordings.count {
        numbers[words] = number
        wordings.append([])
      }
      wordings[number].append(place)
    }
    var postings: [[Int32]] = Array(repeating: [], count: vocabulary.kinds.count)
    for (number, places) in wordings.enumerated() {
      for word in Set(new.texts[places[0]].words) { postings[Int(word)].append(Int32(number)) }
    }
    self.wordings = wordings
    self.postings = postings
  }

  /// Pairs of paragraphs with their likeness, at most `limit` for each old paragraph, by rows of the
  /// old document.
  func edges(limit: Int = 16, least: Float) -> [Assignment.Edge] {
    let figures = wordings.indices.filter { hasFiguresAlone(new.texts[wordings[$0][0]].words) }
    var edges: [Assignment.Edge] = []
    let distance = distance
    var sums = [Float](repeating: 0, count: wordings.count)
    var known: [[Int32]: [Alike]] = [:]
    for place in 0..<old.count {
      let words = old.texts[place].words
      let alike = known[words] ?? self.alike(place, figures, limit: limit * 3, least, &sums)
      known[words] = alike
      var found: [Assignment.Edge] = []
      for (wording, value) in alike {
        for other in Self.nearest(wordings[wording], to: expected(place), limit: limit) {
          found.append(.init(left: place, right: other, value: value))
        }
      }
      // Of equals the nearest: boilerplate may stand a hundred times.
      found.sort { ($0.value, -distance($0), $1.right) > ($1.value, -distance($1), $0.right) }
      edges += found.prefix(limit)
    }
    return edges
  }

  private typealias Alike = (wording: Int, value: Float)

  /// The wordings that are like an old paragraph, with their likeness.
  private func alike(
    _ place: Int, _ figures: [Int], limit: Int, _ least: Float, _ sums: inout [Float]
  ) -> [Alike] {
    let words = old.texts[place].words
    guard !words.isEmpty else {
      return wordings.indices.filter { new.texts[wordings[$0][0]].words.isEmpty }.map { ($0, 1) }
    }
    var near = Array(sharing(place, &sums).prefix(limit))
    if hasFiguresAlone(words) {
      let known = Set(near)
      let others = figures.filter { !known.contains($0) }
      near += Self.nearest(others, to: expected(place), limit: limit) { wordings[$0][0] }
    }
    return near.compactMap { number in
      let other = wordings[number][0]
      let value =
        words == new.texts[other].words
        ? 1 : min(0.999, old.features[place].kinship(to: new.features[other]))
      return value >= least ? (number, value) : nil
    }
  }

  /// A date, a symbol, a number, and no word besides: it need not share any to be what became of one.
  private func hasFiguresAlone(_ words: [Int32]) -> Bool {
    var hasFigure = false
    for word in words {
      switch vocabulary.kinds[Int(word)] {
      case .word: return false
      case .sign: continue
      default: hasFigure = true
      }
    }
    return hasFigure
  }

  /// How far an edge leads through the documents, as a share of them. A closure by itself: one that
  /// reached for the documents would count their holders each time.
  private var distance: (Assignment.Edge) -> Float {
    let (oldCount, newCount) = (Float(old.count), Float(new.count))
    return { abs(Float($0.left) / oldCount - Float($0.right) / newCount) }
  }

  /// Where an old paragraph would stand if nothing but the length of the document had changed.
  private func expected(_ place: Int) -> Int { place * new.count / max(1, old.count) }

  /// Of ascending places those about a given one.
  private static func nearest(
    _ items: [Int], to place: Int, limit: Int, by placeOf: (Int) -> Int = { $0 }
  ) -> ArraySlice<Int> {
    var (low, high) = (0, items.count)
    while low < high {
      let middle = (low + high) / 2
      if placeOf(items[middle]) < place { low = middle + 1 } else { high = middle }
    }
    return items[max(0, low - limit)..<min(items.count, low + limit)]
  }

  /// Wordings by the weight of the words that they share with an old paragraph.
  private func sharing(_ place: Int, _ sums: inout [Float]) -> [Int] {
    let postings = postings
    let words = Set(old.texts[place].words).sorted {
      (postings[Int($0)].count, $0) < (postings[Int($1)].count, $1)
    }
    var touched: [Int] = []
    let common = max(40, wordings.count / 4)
    var rare = 0
    for word in words {
      let list = postings[Int(word)]
      if list.count > common, rare >= 6 { break }
      if !list.isEmpty { rare += 1 }
      let weight = vocabulary.weights[Int(word)] + 0.001
      for other in list {
        if sums[Int(other)] == 0 { touched.append(Int(other)) }
        sums[Int(other)] += weight
      }
    }
    var ranked: [(rank: Float, wording: Int)] = []
    for other in touched {
      let rank = rank(wordings[other][0], place, sums[other])
      if rank > Self.leastRank { ranked.append((rank, other)) }
      sums[other] = 0
    }
    ranked.sort { $0.rank != $1.rank ? $0.rank > $1.rank : $0.wording < $1.wording }
    return ranked.map { $0.wording }
  }

  /// The words that a pair shares, as a part of the weight of both, at least.
  private static let leastRank: Float = 0.05

  /// Sums of long paragraphs are high; equal texts come first.
  private func rank(_ other: Int, _ place: Int, _ sum: Float) -> Float {
    if new.hashes[other] == old.hashes[place] { return .greatestFiniteMagnitude }
    return sum / (old.features[place].total + new.features[other].total)
  }
}
