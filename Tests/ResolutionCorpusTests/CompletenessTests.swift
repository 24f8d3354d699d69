// Part of Kimberlite.
import Foundation
import InvertedIndex
import Testing

@testable import ResolutionCorpus

/// What stands in a text is found, and nothing else: the documents of `corpus/` by thousands of
/// queries drawn from their own texts, compared with a scan. With KIMBERLITE_DOCUMENTS set, the
/// documents below that folder.
struct CompletenessTests {
  private struct Library {
    let corpus = TestCorpus()
    var scan = PlainScan()
    var reader: CorpusReader
    /// The place of each document of the index in the scan.
    var places: [DocumentID: Int] = [:]

    init() async throws {
      let own = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("corpus")
      let folder = ProcessInfo.processInfo.environment["KIMBERLITE_DOCUMENTS"] ?? own.path
      var request = IndexingRequest(folder: corpus.index, roots: [folder])
      request.jobs = 2
      _ = try await CorpusIndexer(request).run()
      reader = try corpus.reader()
      var all = SearchRequest(query: "*")
      all.order = .document
      all.limit = 0
      for hit in try reader.search(all).hits {
        places[try #require(hit.document)] = scan.texts.count
        scan.add(hit.text)
      }
    }

    func found(_ query: String) throws -> [Int] {
      try reader.best(query, limit: 0).compactMap { places[$0] }.sorted()
    }

    /// Up to `count` tokens side by side, from any place of any text.
    func tokens(
      _ count: ClosedRange<Int>, using generator: inout SeededGenerator
    ) -> [Int] {
      while true {
        let text = scan.texts[Int.random(in: scan.texts.indices, using: &generator)]
        let length = Int.random(in: count, using: &generator)
        guard text.tokens.count >= length else { continue }
        let start = Int.random(in: 0...text.tokens.count - length, using: &generator)
        let tokens = Array(text.tokens[start..<start + length])
        if tokens.first != PlainScan.separator, tokens.last != PlainScan.separator { return tokens }
      }
    }

    func typed(_ tokens: [Int]) -> String { tokens.map { scan.words[$0] }.joined(separator: " ") }
    func isHan(_ token: Int) -> Bool { scan.isHan(token) }

    /// From one place of a text to another, neither within a word.
    func piece(
      _ count: ClosedRange<Int>, using generator: inout SeededGenerator
    ) -> (text: String, tokens: [Int]) {
      while true {
        let text = scan.texts[Int.random(in: scan.texts.indices, using: &generator)].original
        let scalars = Array(text.unicodeScalars)
        func isInside(_ place: Int) -> Bool {
          guard place > 0, place < scalars.count else { return false }
          return scalars[place - 1...place].allSatisfy { scalar in
            let isMark = scalar.properties.generalCategory == .nonspacingMark
            return !PlainScan.isHan(scalar)
              && (scalar.properties.isAlphabetic || isMark
                || "0123456789.,'’;_".unicodeScalars.contains(scalar))
          }
        }
        let start = Int.random(in: 0..<scalars.count, using: &generator)
        let end = min(start + Int.random(in: count, using: &generator), scalars.count)
        guard !isInside(start), !isInside(end) else { continue }
        let piece = String(String.UnicodeScalarView(scalars[start..<end]))
        let tokens = scan.tokens(of: piece)
        if !tokens.isEmpty, !piece.contains(where: "\"“”„‟".contains) { return (piece, tokens) }
      }
    }
  }

  /// The query as somebody else might type it.
  private func varied(_ text: String, using generator: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: text.uppercased()
    case 1: text.capitalized
    case 2: text.applyingTransform(.fullwidthToHalfwidth, reverse: true) ?? text
    case 3: text.replacingOccurrences(of: "'", with: "’").replacingOccurrences(of: "e", with: "é")
    default: text
    }
  }

  @Test func `words and phrases`() async throws {
    let library = try await Library()
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let tokens = library.tokens(1...5, using: &generator)
      let query = "\"" + varied(library.typed(tokens), using: &generator) + "\""
      #expect(try library.found(query) == library.scan.found(tokens), "\(query)")
    }
  }

  @Test func `prefixes`() async throws {
    var library = try await Library()
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<1000 {
      var tokens = library.tokens(1...3, using: &generator)
      guard let last = tokens.popLast(), !library.isHan(last) else { continue }
      let word = library.scan.words[last]
      guard word.allSatisfy(\.isLetter) else { continue }
      let cut = String(word.prefix(Int.random(in: 1...word.count, using: &generator)))
      tokens.append(library.scan.number(of: cut))
      let query = "\"" + varied(library.typed(tokens), using: &generator) + "\"*"
      let expected = library.scan.found(tokens, isPrefix: true)
      #expect(try library.found(query) == expected, "\(query)")
    }
  }

  /// As it stands in a text, punctuation and all: in quotes, and without where it has no blanks.
  @Test func `pieces of texts`() async throws {
    let library = try await Library()
    var generator = SeededGenerator(seed: 6)
    let operators = "()（）:：*＊~-－"
    for _ in 0..<2000 {
      let (text, tokens) = library.piece(2...30, using: &generator)
      let expected = library.scan.found(tokens)
      let typed = varied(text, using: &generator)
      #expect(try library.found("\"\(typed)\"") == expected, "\(typed)")
      guard tokens.count > 1, !text.contains(where: { $0.isWhitespace || operators.contains($0) })
      else { continue }
      #expect(try Set(library.found(typed)).isSuperset(of: expected), "\(typed)")
    }
  }

  /// What is marked in a hit is what was asked for, and in every hit something is.
  @Test func `highlights`() async throws {
    let library = try await Library()
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let tokens = library.tokens(1...4, using: &generator)
      var request = SearchRequest(query: "\"" + library.typed(tokens) + "\"")
      request.limit = 20
      for hit in try library.reader.search(request).hits {
        let scalars = Array(hit.text.unicodeScalars)
        #expect(!hit.highlights.isEmpty)
        for range in hit.highlights where range.upperBound <= scalars.count {
          let marked = library.scan.tokens(of: String(String.UnicodeScalarView(scalars[range])))
          // Places that touch are one.
          let isWhole = marked.count % tokens.count == 0 || Set(tokens).count < tokens.count
          #expect(isWhole && marked.starts(with: tokens), "\(request.query) in \(hit.text)")
        }
        #expect(hit.highlights.allSatisfy { $0.upperBound <= scalars.count })
      }
    }
  }

  /// From one character on, wherever words begin or end, with blanks and without.
  @Test func `strings of Chinese characters`() async throws {
    let library = try await Library()
    var generator = SeededGenerator(seed: 3)
    var count = 0
    while count < 2000 {
      let tokens = library.tokens(1...8, using: &generator)
      guard tokens.allSatisfy(library.isHan) else { continue }
      count += 1
      let characters = tokens.map { library.scan.words[$0] }
      let isSpaced = Bool.random(using: &generator)
      let text = characters.joined(separator: isSpaced && characters.count > 1 ? " " : "")
      let query = isSpaced ? "\"" + text + "\"" : text
      let expected = library.scan.found(tokens)
      #expect(try library.found(query) == expected, "\(query)")
      // Traditional characters may stand for several simplified ones: all that is meant is found.
      let traditional = text.applyingTransform(StringTransform("Hans-Hant"), reverse: false) ?? text
      let found = try library.found(isSpaced ? "\"" + traditional + "\"" : traditional)
      #expect(Set(found).isSuperset(of: expected), "\(traditional)")
    }
  }

  /// A word by itself finds its other forms too, and never less than itself.
  @Test func `single words`() async throws {
    let library = try await Library()
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<1000 {
      let tokens = library.tokens(1...1, using: &generator)
      let query = varied(library.typed(tokens), using: &generator)
      guard !["AND", "OR", "NOT"].contains(query) else { continue }
      let found = try library.found(query)
      #expect(Set(found).isSuperset(of: library.scan.found(tokens)), "\(query)")
    }
  }

  /// Several words, all of which have to occur; words of which one is enough; words left out.
  @Test func `combinations`() async throws {
    let library = try await Library()
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<1000 {
      let first = library.tokens(1...2, using: &generator)
      let second = library.tokens(1...2, using: &generator)
      let a = Set(library.scan.found(first))
      let b = Set(library.scan.found(second))
      let texts = [first, second].map { "\"" + library.typed($0) + "\"" }
      let queries = [
        (texts[0] + " " + texts[1], a.intersection(b)),
        (texts.joined(separator: " OR "), a.union(b)),
        (texts[0] + " -" + texts[1], a.subtracting(b)),
      ]
      for (query, expected) in queries {
        #expect(try library.found(query) == expected.sorted(), "\(query)")
        #expect(try library.reader.count(query) == expected.count, "\(query)")
      }
    }
  }
}
