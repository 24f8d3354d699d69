// Part of Kimberlite.

/// Finds finite verbs of decision, request and commitment in English running text.
///
/// A past form is finite when an auxiliary stands before it or an object after it; after "the",
/// "as" or a preposition, and before "by" or "in", it only describes.
struct EnglishFunctions: FunctionRecognizer {
  static let shared = EnglishFunctions()

  private enum Kind: String { case request, act, founding }
  private enum Form { case base, present, past }
  private struct Verb {
    var kind: Kind
    var follows: Set<String>
  }
  private var forms: [String: [(form: Form, verb: Verb)]] = [:]
  private var phrases: [String: [[String]]] = [:]

  private init() {
    for row in OpeningWordTables.rows(of: EnglishFunctionVerbs.table) where row.count >= 5 {
      let names = row[0].split(separator: UInt8(ascii: "/")).map { $0.trimmed.string }
      let follows = row[2].trimmed.string
      let verb = Verb(
        kind: Kind(rawValue: row[1].trimmed.string) ?? .act,
        follows: follows == "-" ? [] : Set(follows.split(separator: "|").map(String.init)))
      guard names.count == 4 else { continue }
      add(names[0], .base, verb)
      add(names[1], .present, verb)
      add(names[2], .past, verb)
      if names[3] != names[2] { add(names[3], .past, verb) }
    }
    for row in OpeningWordTables.rows(of: EnglishFunctionVerbs.phrases) {
      let words = row[0].trimmed.string.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      phrases[first, default: []].append(words)
    }
  }

  private mutating func add(_ name: String, _ form: Form, _ verb: Verb) {
    forms[name, default: []].append((form, verb))
  }

  func isOperative(_ text: ByteText) -> Bool {
    let words = Self.words(of: text)
    return words.indices.contains { operative(at: $0, in: words) }
  }

  func handsOn(_ text: ByteText) -> Bool {
    guard text.trimmed.lastScalar == 0x3A else { return false }
    let sentence = text.split(separator: UInt8(ascii: ".")).last ?? text
    return isOperative(sentence)
  }

  // MARK: - Words

  /// Lower-case words; stops are words of their own.
  private static func words(of text: ByteText) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func flush() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in text {
      switch byte {
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x80...0xFF, UInt8(ascii: "-"): word.append(byte)
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."):
        flush()
        words.append(String(UnicodeScalar(byte)))
      default: flush()
      }
    }
    flush()
    return words
  }

  private func operative(at index: Int, in words: [String]) -> Bool {
    let word = words[index]
    if let candidates = phrases[word] {
      for phrase in candidates where words[index...].starts(with: phrase) {
        if !isNoObligation(at: index, phrase, in: words) { return true }
      }
    }
    guard let candidates = forms[word] else { return false }
    return candidates.contains { isFinite($0.form, $0.verb, at: index, in: words) }
  }

  /// "should be noted", "if it should …": a turn of speech.
  private func isNoObligation(at index: Int, _ phrase: [String], in words: [String]) -> Bool {
    guard phrase.count == 1 else { return false }
    let rest = words[(index + 1)...].prefix(2)
    if rest.contains(where: { ["noted", "recalled", "emphasized", "stressed"].contains($0) }) {
      return true
    }
    return index > 0 && ["i", "we", "it"].contains(words[index - 1]) || rest.isEmpty
  }

  // MARK: - Finite verbs

  private static let beforeNouns: Set<String> = [
    "the", "a", "an", "its", "their", "this", "that", "these", "those", "all", "any", "of", "as",
    "newly", "previously", "internationally", "mutually", "duly", "so", "by", "with", "such",
    "each",
    "some", "his", "her", "our", "no", "other", "if", "unless", "once", "when", "upon", "on",
  ]
  private static let pastAuxiliaries: Set<String> = ["was", "were", "been"]
  private static let presentAuxiliaries: Set<String> = ["is", "are", "be", "being"]
  private static let perfectAuxiliaries: Set<String> = ["has", "have", "had"]
  private static let notObjects: Set<String> = [
    "by", "in", "at", "during", "under", "from", "of", "pursuant", "for", "within", "since",
    "before", "after", "as", "between", "through", "with", ",", ".", ";", ":", "on", "upon", "to",
    "and", "or",
  ]
  private static let adverbs: Set<String> = [
    "also", "then", "further", "formally", "unanimously", "again", "therefore", "strongly", "not",
    "subsequently", "finally", "provisionally", "consequently", "thus", "jointly", "already",
    "recently", "hereby", "accordingly",
  ]

  private func isFinite(_ form: Form, _ verb: Verb, at index: Int, in words: [String]) -> Bool {
    var before = index - 1
    while before >= 0, Self.adverbs.contains(words[before]) { before -= 1 }
    let previous = before >= 0 ? words[before] : "."
    let next = index + 1 < words.count ? words[index + 1] : "."
    switch form {
    case .base: return isPluralPresent(verb, previous, next)
    case .present:
      return !Self.beforeNouns.contains(previous) && takes(next, verb) && !isNounPlace(next)
        && previous != "and" && !previous.hasSuffix("ed")
    case .past: return isPast(verb, previous, next)
    }
  }

  private func isPast(_ verb: Verb, _ previous: String, _ next: String) -> Bool {
    if Self.pastAuxiliaries.contains(previous) { return verb.kind != .founding }
    if Self.presentAuxiliaries.contains(previous) {
      return verb.kind == .request && ["to", "that", "not"].contains(next)
    }
    if Self.perfectAuxiliaries.contains(previous) { return takes(next, verb) }
    if Self.beforeNouns.contains(previous), previous != "all", previous != "this" { return false }
    return takes(next, verb)
  }

  /// "Participants agree to": the bare form after a plural noun.
  private func isPluralPresent(_ verb: Verb, _ previous: String, _ next: String) -> Bool {
    let isPlural =
      previous.hasSuffix("s") && previous.utf8.count > 3 && !previous.hasSuffix("ss")
      && !Self.beforeNouns.contains(previous)
    return (isPlural || previous == "we" || previous == "i") && takes(next, verb)
      && !isNounPlace(next)
  }

  private func isNounPlace(_ next: String) -> Bool {
    ["of", "from", ",", ".", ";", ":", "and", "or", "is", "are", "was", "were", "have", "has"]
      .contains(next)
  }

  /// Whether the word after an active verb begins its object.
  private func takes(_ next: String, _ verb: Verb) -> Bool {
    guard verb.follows.isEmpty else { return verb.follows.contains(next) }
    if ["to", "on", "upon", "that", "not", ":"].contains(next) { return true }
    return !Self.notObjects.contains(next)
  }
}
