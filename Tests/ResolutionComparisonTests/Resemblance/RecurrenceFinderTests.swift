// Part of Kimberlite.
import ResolutionLanguages
import Testing

@testable import ResolutionComparison

@Suite struct RecurrenceFinderTests {
  private struct Read {
    var texts: [[Int32]] = []
    var vocabulary: Vocabulary

    init(_ typed: [String]) {
      let rules = ComparisonRules.of(language: "en")
      let reader = ComparedWordReader(rules)
      vocabulary = Vocabulary(rules)
      for text in typed {
        texts.append(ResemblanceText.words(of: text, reader, &vocabulary))
      }
    }

    /// Each text in a document of its own, or in those given.
    func finder(least: Float, leastClass: Int, _ documents: [[Int32]]? = nil) -> RecurrenceFinder {
      RecurrenceFinder(
        texts, documents: documents ?? texts.indices.map { [Int32($0)] },
        vocabulary: vocabulary, least: least, leastClass: leastClass)
    }
  }

  private static func lamps(_ number: Int) -> String {
    "Decides to light \(number) lamps in the harbours of all small islands"
  }

  @Test("many texts that differ in a number are compared as one, and are one group")
  func numbers() {
    let read = Read((1...3000).map(Self.lamps))
    let finder = read.finder(least: 0.8, leastClass: 100)
    #expect(finder.classes(of: Array(0..<3000)) == [Array(0..<3000)])
    let groups = finder.groups(documents: 2)
    #expect(groups.count == 1)
    #expect(groups.first?.map(\.text) == Array(0..<3000))
    #expect(groups.first?.dropFirst().allSatisfy { $0.similarity == Float(11) / 12 } == true)
  }

  @Test("few texts, and those that numbers make too different, stand for themselves")
  func classes() {
    let few = Read((1...5).map(Self.lamps))
    let all = Array(0..<5)
    #expect(few.finder(least: 0.8, leastClass: 6).classes(of: all) == (0..<5).map { [$0] })
    #expect(few.finder(least: 0.95, leastClass: 2).classes(of: all) == (0..<5).map { [$0] })
    let documents: [[Int32]] = [[0], [1], [2, 3], [4], [5, 6]]
    #expect(few.finder(least: 0.8, leastClass: 5, documents).classes(of: all) == [[2, 4, 0, 1, 3]])
  }

  @Test(
    "whoever stands for others or not, a group holds what is like its centre", arguments: [2, 100])
  func likeness(_ leastClass: Int) {
    var random = SeededGenerator(seed: 5)
    let words = ["light", "lamps", "harbours", "islands", "rocks", "towers", "walls", "ships"]
    let typed = (0..<240).map { _ in
      (0..<Int.random(in: 5...9, using: &random)).map { place in
        let isNumber = Int.random(in: 0..<6, using: &random) == 0
        let other = Int.random(in: 0..<8, using: &random) == 0
        return isNumber
          ? "\(Int.random(in: 2...9, using: &random))"
          : words[(other ? place + 1 : place) % words.count]
      }.joined(separator: " ")
    }
    let read = Read(Array(Set(typed)).sorted())
    let groups = read.finder(least: 0.7, leastClass: leastClass).groups(documents: 2)
    let members = groups.flatMap { $0.map(\.text) }
    #expect(Set(members).count == members.count, "no text is in two groups")
    #expect(members.count > 50)
    for group in groups {
      #expect(group.count >= 2)
      let centre = read.texts[group[0].text]
      for member in group {
        let text = read.texts[member.text]
        let common = WordAlignment.commonCount(centre[...], text[...])
        #expect(member.similarity == Float(2 * common) / Float(centre.count + text.count))
        #expect(member.similarity >= 0.7)
      }
    }
  }

  @Test("a text that is not like the centre is grouped without the one that stood for it")
  func released() {
    // 0 and 1 differ in a number; 2, which the most documents have, is like 0 alone.
    let read = Read([
      "light 2 lamps in harbours tonight", "light 7 lamps in harbours tonight",
      "light 2 lamps at harbours tonight",
    ])
    let documents: [[Int32]] = [[0, 1, 2], [3, 4], [5, 6, 7, 8, 9, 10]]
    let finder = read.finder(least: 0.83, leastClass: 2, documents)
    #expect(finder.classes(of: [0, 1, 2]) == [[0, 1], [2]])
    #expect(finder.groups(documents: 2).map { $0.map(\.text) } == [[2, 0], [1]])
    #expect(finder.groups(documents: 3).map { $0.map(\.text) } == [[2, 0]])
  }
}
