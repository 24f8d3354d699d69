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
  ///   - documents: of each text, those that have it, each once; numbers from 0.
  ///   - pairs: each two texts that are alike, once.
  ///   - least: documents of the groups wanted.
  package init(documents: [[Int32]], pairs: [ResemblanceJoin.Pair], least: Int) {
    let neighbours = Neighbours(documents.count, pairs)
    var counter = DocumentCounter(documents)
    var isTaken = [Bool](repeating: false, count: documents.count)
    var queue = CentreQueue()
    for text in documents.indices {
      let weight = counter.count(neighbours.texts(around: text, isTaken))
      if weight >= least {
        queue.add(.init(text: text, weight: weight, own: documents[text].count))
      }
    }
    while var centre = queue.removeFirst() {
      if isTaken[centre.text] { continue }
      let left = counter.count(neighbours.texts(around: centre.text, isTaken))
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

  /// Counts documents that have one of several texts, each document once.
  private struct DocumentCounter {
    private let documents: [[Int32]]
    /// For each document the number of the count that met it last.
    private var lastCounts: [Int]
    private var number = 0

    init(_ documents: [[Int32]]) {
      self.documents = documents
      let highest = documents.lazy.flatMap(\.self).max() ?? -1
      lastCounts = Array(repeating: 0, count: Int(highest) + 1)
    }

    mutating func count(_ texts: some Sequence<Int>) -> Int {
      number += 1
      var count = 0
      for text in texts {
        for document in documents[text] where lastCounts[Int(document)] != number {
          lastCounts[Int(document)] = number
          count += 1
        }
      }
      return count
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

    /// The text itself, and of those that it is like the ones that are left.
    func texts(around text: Int, _ isTaken: [Bool]) -> [Int] {
      var texts = [text]
      for place in starts[text]..<starts[text + 1] where !isTaken[Int(members[place])] {
        texts.append(Int(members[place]))
      }
      return texts
    }

    func takeGroup(around text: Int, _ isTaken: inout [Bool]) -> [Member] {
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
      /// Documents that have it or a text that it is like.
      var weight: Int
      /// Documents that have it.
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
