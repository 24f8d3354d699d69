// Part of Kimberlite.
import ResolutionComparison
import ResolutionLanguages
import Testing

@Suite struct SharedWordingTests {
  private func read(
    _ texts: [String], _ rules: ComparisonRules = .english
  ) -> (texts: [ResemblanceText], vocabulary: Vocabulary) {
    let reader = ComparedWordReader(rules)
    var vocabulary = Vocabulary(rules)
    let read = texts.map { ResemblanceText($0, reader, &vocabulary) }
    vocabulary.weigh()
    return (read, vocabulary)
  }

  private func text(_ range: Range<Int>, of text: String) -> String {
    String(String.UnicodeScalarView(Array(text.unicodeScalars)[range]))
  }

  @Test("signs are no words, and a date, a symbol, a hyphenated word is one")
  func words() {
    let (read, _) = read(["“Recalling” A/RES/62/11, of 26 November 2007: the Secretary-General;"])
    #expect(read[0].words.count == 6)
  }

  @Test("a clause is found whole inside a long paragraph, and what both have by chance is not")
  func clause() throws {
    let clause = "count the lamps of every small harbour"
    let long =
      "Requests the Secretary-General, in the course of the year, to count the lamps of every small "
      + "harbour, and to report on the state of the walls"
    let (read, vocabulary) = read([clause, long, "The walls of the town and the year of the flood"])
    let stretches = SharedStretches(read[0].words, read[1].words, vocabulary)
    #expect(stretches.count == 7)
    let found = SharedStretches.scalars(stretches.second, of: read[1])
    #expect(found.map { text($0, of: long) } == [clause])
    #expect(SharedStretches(read[0].words, read[2].words, vocabulary).count == 0)
  }

  @Test("a passage is what stands together: words far apart are none")
  func passage() {
    let clause = "count the lamps of every small harbour"
    let together =
      "Requests the Chair, in summer, to count the lamps of every small harbour at night"
    let apart =
      "Count the ships, and tell the keepers of all towers that the lamps of every town, the walls, the "
      + "bridges, the rocks and what else is small or belongs to a harbour have to be clean"
    let (read, vocabulary) = read([clause, together, apart])
    func resemblance(_ place: Int) -> Resemblance {
      let (first, second) = (read[0].words, read[place].words)
      return Resemblance(
        words: first.count, second.count, common: 0, SharedStretches(first, second, vocabulary))
    }
    #expect(resemblance(1).passage == 1)
    #expect(resemblance(1).firstInSecond == 1)
    #expect(resemblance(2).passage < 0.5)
  }

  @Test("Chinese is shared by words, whatever the signs between them")
  func chinese() {
    let (read, vocabulary) = read(["请秘书长清点港口的灯", "又请秘书长清点港口的灯；"], .chinese)
    let stretches = SharedStretches(read[0].words, read[1].words, vocabulary)
    #expect(stretches.count == read[0].words.count)
  }

  @Test("wordings differ at places, with what stands there in each")
  func spread() {
    let texts = [
      "Decides to count the lamps of the harbour at its ninetieth session",
      "Decides to count the lamps of the harbour at its ninety-first session",
      "Decides once more to count the lamps of the harbour at its ninetieth session",
      "Decides to count the lamps of the harbour",
    ]
    let (read, vocabulary) = read(texts)
    let spread = WordingSpread(read[0].words, read.dropFirst().map(\.words), vocabulary)
    func words(_ range: Range<Int>, _ place: Int) -> String {
      range.isEmpty
        ? ""
        : text(
          read[place].ranges[range.lowerBound]
            .lowerBound..<read[place].ranges[range.upperBound - 1].upperBound, of: texts[place])
    }
    let printed = spread.places.map { place in
      ([words(place.words, 0)] + place.others.enumerated().map { words($1, $0 + 1) })
        .joined(separator: "|")
    }
    #expect(
      printed == [
        "||once more|",
        "at its ninetieth session|at its ninety-first session|at its ninetieth session|",
      ])
  }

  @Test("equal wordings do not differ anywhere")
  func equal() {
    let (read, vocabulary) = read(["Count the lamps.", "count the Lamps;"])
    #expect(WordingSpread(read[0].words, [read[1].words], vocabulary).places.isEmpty)
  }
}
