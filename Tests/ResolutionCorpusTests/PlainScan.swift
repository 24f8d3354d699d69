// Part of Kimberlite.
import Foundation

/// A search without an index: texts cut into words by rule, looked through from end to end.
/// It shares no code with what it is compared with.
struct PlainScan {
  struct Text {
    /// Words by their number in `words`, Han characters one by one, and `separator` for what stands
    /// between two of them, unless these are blanks.
    var tokens: [Int] = []
    var original = ""
  }

  /// The number of no word.
  static let separator = 0

  private(set) var texts: [Text] = []
  private(set) var words: [String] = ["，"]
  private var numbers: [String: Int] = [:]
  /// The texts that a word stands in, in their order.
  private var holders: [Int: [Int]] = [:]

  mutating func add(_ text: String) {
    var result = Text(original: text)
    var rest: [Unicode.Scalar] = []
    var pending = ""
    func addToken(_ word: String) {
      let number = numbers[word] ?? words.count
      if number == words.count {
        words.append(word)
        numbers[word] = number
      }
      if let last = result.tokens.last, isHan(last), isHan(number), !pending.isEmpty {
        result.tokens.append(Self.separator)
      }
      pending = ""
      result.tokens.append(number)
    }
    func flush() {
      var start = 0
      while start < rest.count {
        guard let end = Self.wordEnd(rest, start) else {
          if !rest[start].properties.isWhitespace { pending.unicodeScalars.append(rest[start]) }
          start += 1
          continue
        }
        addToken(String(String.UnicodeScalarView(rest[start..<end])))
        start = end
      }
      rest = []
    }
    for scalar in Self.folded(text).unicodeScalars {
      if Self.isHan(scalar) {
        flush()
        addToken(String(scalar))
      } else {
        rest.append(scalar)
      }
    }
    flush()
    for token in Set(result.tokens) { holders[token, default: []].append(texts.count) }
    texts.append(result)
  }

  /// The tokens of a text by itself.
  func tokens(of text: String) -> [Int] {
    var copy = self
    copy.add(text)
    return copy.texts.last?.tokens ?? []
  }

  func isHan(_ token: Int) -> Bool { words[token].unicodeScalars.first.map(Self.isHan) ?? false }

  /// The numbers of the texts in which these tokens follow one another; the last may be the beginning
  /// of a word.
  func found(_ tokens: [Int], isPrefix: Bool = false) -> [Int] {
    let lastOnes: Set<Int>
    if isPrefix, let last = tokens.last {
      lastOnes = Set(words.indices.filter { words[$0].hasPrefix(words[last]) })
    } else {
      lastOnes = Set(tokens.suffix(1))
    }
    // Texts without the first word are passed over at once.
    let candidates = tokens.count > 1 || !isPrefix ? holders[tokens[0]] ?? [] : Array(texts.indices)
    return candidates.filter { number in
      let text = texts[number]
      guard text.tokens.count >= tokens.count else { return false }
      return (0...text.tokens.count - tokens.count).contains { start in
        for place in tokens.indices {
          let token = text.tokens[start + place]
          let fits = place == tokens.count - 1 ? lastOnes.contains(token) : token == tokens[place]
          guard fits else { return false }
        }
        return true
      }
    }
  }

  mutating func number(of word: String) -> Int {
    if let known = numbers[word] { return known }
    words.append(word)
    numbers[word] = words.count - 1
    return words.count - 1
  }

  /// The end of the word that begins at `start`: letters, digits and `_`; a dot, an apostrophe, a
  /// comma or a semicolon between two digits.
  private static func wordEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    func isDigit(_ place: Int) -> Bool { text[place].properties.generalCategory == .decimalNumber }
    var end = start
    while end < text.count {
      if text[end].properties.isAlphabetic || isDigit(end) || text[end] == "_" {
        end += 1
        continue
      }
      guard end > start, end + 1 < text.count else { break }
      guard ".',;".unicodeScalars.contains(text[end]), isDigit(end - 1), isDigit(end + 1) else {
        break
      }
      end += 1
    }
    return end > start ? end : nil
  }

  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIdeographic
  }

  static func folded(_ text: String) -> String {
    var folded = text
    for quote in ["\u{2018}", "\u{2019}", "\u{2BC}"] {
      folded = folded.replacingOccurrences(of: quote, with: "'")
    }
    folded = folded.decomposedStringWithCompatibilityMapping.lowercased()
    let kept = folded.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
    return String(String.UnicodeScalarView(kept)).precomposedStringWithCompatibilityMapping
  }
}

/// The same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  /// SplitMix64 (Steele, Lea, Flood 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
