// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

/// The scanner of ASCII words against ICU, whose words are divided at stops and apostrophes that do
/// not stand between two digits.
struct AnalysisASCII {
  private let breaker = WordBreaker(capacity: 4096)

  private func byICU(_ text: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    breaker?.forEach(text.map(UInt16.init), text.count) { start, end, isWord in
      if isWord { words += Self.parts(start..<end, of: text) }
    }
    return words
  }

  private static func parts(_ word: Range<Int>, of text: [UInt8]) -> [Range<Int>] {
    func isDigit(_ place: Int) -> Bool { (0x30...0x39).contains(text[place]) }
    let ends = word.filter { place in
      [UInt8(ascii: "."), UInt8(ascii: "'")].contains(text[place])
        && !(isDigit(place - 1) && isDigit(place + 1))
    }
    let starts = [word.lowerBound] + ends.map { $0 + 1 }
    return zip(starts, ends + [word.upperBound]).map { $0..<$1 }
  }

  private func byScanner(_ text: [UInt8], _ analyzer: EnglishAnalyzer) -> [Range<Int>] {
    PrintedTerms.analyzed(text, analyzer).tokens.filter { $0.kind == .word }.map {
      Int($0.sourceStart)..<Int($0.sourceEnd)
    }
  }

  @Test("Every string of up to five bytes of the alphabet that matters")
  func all() {
    let alphabet = Array("a1_.',:; -".utf8)
    let analyzer = EnglishAnalyzer()
    var different: [String] = []
    for length in 0...5 {
      var digits = [Int](repeating: 0, count: length)
      while true {
        let text = digits.map { alphabet[$0] }
        if byICU(text) != byScanner(text, analyzer) {
          different.append(String(decoding: text, as: UTF8.self))
        }
        guard let place = digits.lastIndex(where: { $0 < alphabet.count - 1 }) else { break }
        digits[place] += 1
        for later in digits.indices where later > place { digits[later] = 0 }
      }
    }
    #expect(different.prefix(20) == [])
  }

  /// Without `@`, which ICU 72 takes for a letter and UAX #29 does not.
  @Test("Random ASCII")
  func random() {
    var generator = SeededGenerator(seed: 1)
    let analyzer = EnglishAnalyzer()
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
        UInt8.random(in: 0...127, using: &generator)
      }.filter { $0 != UInt8(ascii: "@") }
      #expect(byICU(text) == byScanner(text, analyzer), "\(text)")
    }
  }
}
