// Part of Kimberlite.

/// Which paragraphs may belong together: those that share words which few others have.
struct Candidates {
  let old: ComparedDocument
  let new: ComparedDocument
  let vocabulary: Vocabulary

  /// Pairs of paragraphs with their likeness, at most `limit` for each old paragraph and for each
  /// new one, by rows of the old document.
  func edges(limit: Int = 16, least: Float) -> [Assignment.Edge] {
    var postings: [[Int32]] = Array(repeating: [], count: vocabulary.kinds.count)
    for place in 0..<new.count {
      for word in Set(new.texts[place].words) { postings[Int(word)].append(Int32(place)) }
    }
    let figures = (0..<new.count).filter { hasFiguresAlone(new, $0) }
    let empty = (0..<new.count).filter { new.texts[$0].words.isEmpty }
    var edges: [Assignment.Edge] = []
    var sums = [Float](repeating: 0, count: new.count)
    for place in 0..<old.count {
      if old.texts[place].words.isEmpty {
        edges += empty.map { .init(left: place, right: $0, value: 1) }
        continue
      }
      let near = sharing(place, postings, &sums)
      var found: [Assignment.Edge] = []
      let more = hasFiguresAlone(old, place) ? figures : []
      for other in near.prefix(limit * 3) + more.filter({ !near.contains($0) }) {
        let value =
          old.texts[place].words == new.texts[other].words
          ? 1 : min(0.999, old.features[place].kinship(to: new.features[other]))
        if value >= least { found.append(.init(left: place, right: other, value: value)) }
      }
      // Of equals the nearest: boilerplate may stand a hundred times.
      found.sort { ($0.value, -distance($0)) > ($1.value, -distance($1)) }
      edges += found.prefix(limit)
    }
    return edges
  }

  /// A date, a symbol, a number, and no word besides: it need not share any to be what became of one.
  private func hasFiguresAlone(_ document: ComparedDocument, _ place: Int) -> Bool {
    let words = document.texts[place].words
    return !words.isEmpty && words.allSatisfy { vocabulary.kinds[Int($0)] != .word }
  }

  private func distance(_ edge: Assignment.Edge) -> Float {
    abs(Float(edge.left) / Float(old.count) - Float(edge.right) / Float(new.count))
  }

  /// New paragraphs by the weight of the words that they share with an old one.
  private func sharing(_ place: Int, _ postings: [[Int32]], _ sums: inout [Float]) -> [Int] {
    let words = Set(old.texts[place].words).sorted {
      (postings[Int($0)].count, $0) < (postings[Int($1)].count, $1)
    }
    var touched: [Int] = []
    let common = max(40, new.count / 4)
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
    var ranked: [(rank: Float, place: Int)] = []
    for other in touched {
      let rank = rank(other, place, sums)
      if rank > Self.leastRank { ranked.append((rank, other)) }
      sums[other] = 0
    }
    ranked.sort { $0.rank != $1.rank ? $0.rank > $1.rank : $0.place < $1.place }
    return ranked.map { $0.place }
  }

  /// The words that a pair shares, as a part of the weight of both, at least.
  private static let leastRank: Float = 0.05

  /// Sums of long paragraphs are high; equal texts come first.
  private func rank(_ other: Int, _ place: Int, _ sums: [Float]) -> Float {
    if new.hashes[other] == old.hashes[place] { return .greatestFiniteMagnitude }
    return sums[other] / (old.features[place].total + new.features[other].total)
  }
}
