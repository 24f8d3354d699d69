// Part of Kimberlite.

/// Finds the groups of texts that come back in different documents: the pairs that are alike, and of
/// these the groups.
///
/// Of many texts that are the same but for numbers, dates and symbols, any two are alike, and their
/// pairs would fill the memory: ten thousand texts make fifty million. One of them stands for all.
package struct RecurrenceFinder {
  private let texts: [[Int32]]
  private let documents: [[Int32]]
  private let vocabulary: Vocabulary
  private let least: Float
  private let leastClass: Int

  /// - Parameters:
  ///   - texts: words of the vocabulary.
  ///   - documents: of each text, those that have it, each once; numbers from 0.
  ///   - least: similarity of a group's texts to its centre, above 0.
  ///   - leastClass: so many texts that differ in numbers alone are compared as one.
  package init(
    _ texts: [[Int32]], documents: [[Int32]], vocabulary: Vocabulary, least: Float,
    leastClass: Int = 100
  ) {
    self.texts = texts
    self.documents = documents
    self.vocabulary = vocabulary
    self.least = least
    self.leastClass = leastClass
  }

  /// Members of each group, the centre first, then by similarity; no text is in two.
  ///
  /// - Parameter count: documents that a group stands in at least.
  package func groups(documents count: Int) -> [[RecurrenceGrouping.Member]] {
    var groups: [[RecurrenceGrouping.Member]] = []
    var left = Array(texts.indices)
    // Each time at least the centre of a group that lost texts is gone.
    while !left.isEmpty {
      left = addGroups(of: classes(of: left), documents: count, to: &groups)
    }
    return groups
  }

  /// Some texts by their places: those that differ in numbers, dates and symbols alone and are as
  /// similar as wanted for that, if they are many, the one that the most documents have first; every
  /// other text by itself.
  func classes(of chosen: [Int]) -> [[Int]] {
    var places: [[Int32]: Int] = [:]
    var classes: [[Int]] = []
    for text in chosen {
      let words = texts[text]
      let masked = words.map { vocabulary.kinds[Int($0)] == .word ? $0 : -1 }
      let same = Float(masked.count { $0 >= 0 })
      if !words.isEmpty, same / Float(words.count) >= least {
        if let place = places[masked] {
          classes[place].append(text)
          continue
        }
        places[masked] = classes.count
      }
      classes.append([text])
    }
    return classes.flatMap { texts in
      texts.count < leastClass ? texts.map { [$0] } : [inOrder(texts)]
    }
  }

  private func inOrder(_ texts: [Int]) -> [Int] {
    texts.sorted {
      (documents[$1].count, $0) < (documents[$0].count, $1)
    }
  }

  /// Leaves the texts for which another one stood that is in a group whose centre they are not like.
  private func addGroups(
    of classes: [[Int]], documents count: Int, to groups: inout [[RecurrenceGrouping.Member]]
  ) -> [Int] {
    let size = vocabulary.keys.count
    let pairs = ResemblanceJoin(
      classes.map { texts[$0[0]] }, vocabularySize: size, least: least
    ).pairs()
    var counter = CommonWordCounter(vocabularySize: size)
    var rest: [Int] = []
    let grouping = RecurrenceGrouping(
      documents: classes.map(holders), pairs: pairs, least: count)
    for group in grouping.groups {
      let all = group.flatMap { classes[$0.text] }
      let members = members(all, &counter)
      if members.count < all.count {
        let found = Set(members.map(\.text))
        rest += all.filter { !found.contains($0) }
        if holders(of: Array(found)).count < count { continue }
      }
      groups.append(members)
    }
    return rest
  }

  /// Documents that have one of several texts, each once.
  private func holders(of texts: [Int]) -> [Int32] {
    texts.count == 1 ? documents[texts[0]] : Array(Set(texts.flatMap { documents[$0] }))
  }

  /// Those that are like the first one, with their similarity to it.
  private func members(
    _ group: [Int], _ counter: inout CommonWordCounter
  ) -> [RecurrenceGrouping.Member] {
    let centre = texts[group[0]]
    counter.setText(centre)
    var members: [RecurrenceGrouping.Member] = []
    for text in group.dropFirst() {
      let common = Float(2 * counter.count(in: texts[text]))
      let similarity = common / Float(centre.count + texts[text].count)
      if similarity >= least { members.append(.init(text: text, similarity: similarity)) }
    }
    members.sort {
      $0.similarity != $1.similarity ? $0.similarity > $1.similarity : $0.text < $1.text
    }
    return [.init(text: group[0], similarity: 1)] + members
  }
}
