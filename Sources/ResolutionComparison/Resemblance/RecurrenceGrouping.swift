// Part of Kimberlite.

/// Groups of texts, each around a centre that every member is like: a text that changed slowly through
/// the years falls into several groups, and none swallows everything.
///
/// The centre is the text that the most documents have or are like, of several such texts the one that
/// the most documents have; its group is taken out, and the next one is looked for among the rest.
package struct RecurrenceGrouping {
  package struct Member: Sendable, Hashable {
    /// A place among the texts.
    package var text: Int
    /// To the centre.
    package var similarity: Float
  }

  /// Members of each group, the centre first, then by similarity.
  package private(set) var groups: [[Member]] = []

  /// - Parameters:
  ///   - weights: of each text, how often it stands somewhere; above 0.
  ///   - pairs: each two texts that are alike, once.
  ///   - least: weight of the groups wanted.
  package init(weights: [Int], pairs: [ResemblanceJoin.Pair], least: Int) {
    var neighbours = Neighbours(weights.count, pairs)
    var isTaken = [Bool](repeating: false, count: weights.count)
    var queue = CentreQueue()
    for text in weights.indices {
      let weight = neighbours.weight(around: text, weights, isTaken)
      if weight >= least { queue.add(.init(text: text, weight: weight, own: weights[text])) }
    }
    while var centre = queue.removeFirst() {
      if isTaken[centre.text] { continue }
      let left = neighbours.weight(around: centre.text, weights, isTaken)
      guard left >= least else { continue }
      // Others have taken some of its neighbours: its turn comes later.
      if left < centre.weight {
        centre.weight = left
        queue.add(centre)
        continue
      }
      groups.append(neighbours.takeGroup(around: centre.text, &isTaken))
    }
  }

  /// For each text those that it is like, in one piece of memory.
  private struct Neighbours {
    private var starts: [Int]
    private var members: [Int32]
    private var similarities: [Float]

    init(_ count: Int, _ pairs: [ResemblanceJoin.Pair]) {
      starts = Array(repeating: 0, count: count + 1)
      for pair in pairs {
        starts[Int(pair.first) + 1] += 1
        starts[Int(pair.second) + 1] += 1
      }
      for place in 0..<count { starts[place + 1] += starts[place] }
      members = Array(repeating: 0, count: pairs.count * 2)
      similarities = Array(repeating: 0, count: pairs.count * 2)
      var next = starts
      for pair in pairs {
        for (from, to) in [(pair.first, pair.second), (pair.second, pair.first)] {
          members[next[Int(from)]] = to
          similarities[next[Int(from)]] = pair.similarity
          next[Int(from)] += 1
        }
      }
    }

    func weight(around text: Int, _ weights: [Int], _ isTaken: [Bool]) -> Int {
      var sum = weights[text]
      for place in starts[text]..<starts[text + 1] where !isTaken[Int(members[place])] {
        sum += weights[Int(members[place])]
      }
      return sum
    }

    mutating func takeGroup(around text: Int, _ isTaken: inout [Bool]) -> [Member] {
      var group = [Member(text: text, similarity: 1)]
      isTaken[text] = true
      for place in starts[text]..<starts[text + 1] where !isTaken[Int(members[place])] {
        isTaken[Int(members[place])] = true
        group.append(Member(text: Int(members[place]), similarity: similarities[place]))
      }
      let rest = group.dropFirst().sorted {
        $0.similarity != $1.similarity ? $0.similarity > $1.similarity : $0.text < $1.text
      }
      return [group[0]] + rest
    }
  }

  /// Texts in the order in which they become centres: a binary heap.
  private struct CentreQueue {
    struct Candidate {
      var text: Int
      /// Its own and that of the texts that it is like.
      var weight: Int
      var own: Int
    }

    private var heap: [Candidate] = []

    private func precedes(_ a: Int, _ b: Int) -> Bool {
      let (first, second) = (heap[a], heap[b])
      if first.weight != second.weight { return first.weight > second.weight }
      return first.own != second.own ? first.own > second.own : first.text < second.text
    }

    mutating func add(_ candidate: Candidate) {
      heap.append(candidate)
      var place = heap.count - 1
      while place > 0, precedes(place, (place - 1) / 2) {
        heap.swapAt(place, (place - 1) / 2)
        place = (place - 1) / 2
      }
    }

    mutating func removeFirst() -> Candidate? {
      guard let first = heap.first else { return nil }
      heap.swapAt(0, heap.count - 1)
      heap.removeLast()
      var place = 0
      while true {
        var best = place
        for child in [2 * place + 1, 2 * place + 2] where child < heap.count {
          if precedes(child, best) { best = child }
        }
        if best == place { return first }
        heap.swapAt(place, best)
        place = best
      }
    }
  }
}
