// Part of Kimberlite.
import ResolutionLanguages

/// The words of the documents that are compared, each with a number, and how much each one says of
/// the paragraph that holds it.
///
/// Boilerplate weighs little: a word's weight is the negative logarithm of the share of paragraphs
/// that hold it, half by these documents and half by a table of the language.
package struct Vocabulary {
  package private(set) var kinds: [ComparedWord.Kind] = []
  package private(set) var keys: [String] = []
  private var ids: [String: Int32] = [:]
  private var outside: [Float] = []
  private var paragraphCount: Int32 = 0
  package private(set) var weights: [Float] = []
  /// For each word the number of its form: words with the same stem have the same one.
  package private(set) var forms: [Int32] = []
  private var formIDs: [String: Int32] = [:]
  /// For each form the paragraphs that hold it, and the last one of them.
  private var formInside: [Int32] = []
  private var formLastSeen: [Int32] = []
  /// For each token of the reader used last the word's number; -1 for none.
  private var tokens: [Int32] = []
  private var lastReader: ComparedWordReader?
  private let rules: ComparisonRules
  private let wordForms: WordForms

  package init(_ rules: ComparisonRules) {
    self.rules = rules
    wordForms = WordForms(rules)
  }

  package mutating func beginParagraph() { paragraphCount += 1 }

  /// The word's number; the paragraph begun last holds it.
  ///
  /// - Parameter reader: that the word comes from.
  package mutating func add(_ word: ComparedWord, of reader: ComparedWordReader) -> Int32 {
    if lastReader !== reader {
      lastReader = reader
      tokens.removeAll(keepingCapacity: true)
    }
    let token = Int(word.token)
    if token >= 0, token < tokens.count, tokens[token] >= 0 {
      count(tokens[token])
      return tokens[token]
    }
    let id = add(word)
    if token >= 0 {
      while tokens.count <= token { tokens.append(-1) }
      tokens[token] = id
    }
    return id
  }

  /// As before, of a word from anywhere.
  package mutating func add(_ word: ComparedWord) -> Int32 {
    let id: Int32
    if let known = ids[word.key] {
      id = known
    } else {
      id = Int32(kinds.count)
      ids[word.key] = id
      kinds.append(word.kind)
      keys.append(word.key)
      outside.append(rules.share(ofWord: word.key))
      addForm(of: word)
    }
    count(id)
    return id
  }

  private mutating func count(_ id: Int32) {
    let form = Int(forms[Int(id)])
    if formLastSeen[form] != paragraphCount {
      formLastSeen[form] = paragraphCount
      formInside[form] += 1
    }
  }

  private mutating func addForm(of word: ComparedWord) {
    let key = word.kind == .word ? wordForms.form(of: word.key) : word.key
    if let known = formIDs[key] {
      forms.append(known)
      return
    }
    let form = Int32(formIDs.count)
    formIDs[key] = form
    forms.append(form)
    formInside.append(0)
    formLastSeen.append(0)
  }

  /// Features below are of kinds of words, not of words.
  static let firstForm: UInt64 = 64

  /// What a word is among the features of a paragraph: its form, or for what changes from year to year
  /// its kind, with the first letter of a symbol, which tells the body.
  func feature(of id: Int32) -> UInt64 {
    let kind = kinds[Int(id)]
    switch kind {
    case .word: return UInt64(forms[Int(id)]) + Self.firstForm
    case .symbol:
      guard let first = keys[Int(id)].utf8.first, first >= 0x61, first <= 0x7A else {
        return UInt64(kind.rawValue)
      }
      return UInt64(first - 0x61) + 8
    default: return UInt64(kind.rawValue)
    }
  }

  /// Whether a word tells which document is cited: a symbol, or a number in parts (`73.1`).
  func isCitation(_ id: Int32) -> Bool {
    switch kinds[Int(id)] {
    case .symbol: true
    case .number: keys[Int(id)].utf8.dropFirst().dropLast().contains(UInt8(ascii: "."))
    case .word, .sign, .date: false
    }
  }

  /// To be called when all paragraphs have been added.
  package mutating func weigh() {
    let count = Float(max(paragraphCount, 20))
    var shares = [Float](repeating: 0, count: formInside.count)
    for id in kinds.indices {
      shares[Int(forms[id])] = max(shares[Int(forms[id])], outside[id])
    }
    weights = kinds.indices.map { id in
      let within = Float(formInside[Int(forms[id])])
      let share = (max(shares[Int(forms[id])], 0.001) + within / count) / 2
      let weight = max(0.1, -Logarithm.natural(of: min(share, 0.99)))
      switch kinds[id] {
      case .sign: return 0
      // They change from year to year, and say little of what a paragraph is about.
      case .number, .date: return weight * 0.12
      case .symbol: return weight * 0.2
      case .word: return weight
      }
    }
  }
}
