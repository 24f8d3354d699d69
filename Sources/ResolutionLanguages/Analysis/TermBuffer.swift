// Part of Kimberlite.

/// Terms while they are found: two growing pieces of memory without the checks of arrays. The owner
/// frees them.
struct TermBuffer {
  /// Bytes of a term; what is longer is cut between characters.
  static let longestTerm = 255

  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private(set) var tokens: UnsafeMutablePointer<AnalyzedText.Token>
  private(set) var byteCount = 0
  private(set) var tokenCount = 0
  private(set) var words = 0
  private var byteCapacity = 1024
  private var tokenCapacity = 128

  init() {
    bytes = .allocate(capacity: byteCapacity)
    tokens = .allocate(capacity: tokenCapacity)
  }

  func deallocate() {
    bytes.deallocate()
    tokens.deallocate()
  }

  mutating func removeAll() {
    byteCount = 0
    tokenCount = 0
    words = 0
  }

  /// Makes room for a term and eight bytes more, and says where it begins. The bytes count once
  /// `appendWord` says how many they are.
  @inline(__always)
  mutating func room() -> UnsafeMutablePointer<UInt8> {
    if byteCount + Self.longestTerm + 9 > byteCapacity { growBytes() }
    return bytes + byteCount
  }

  /// The word whose bytes stand at `room()`. Returns where they begin in `bytes`.
  @inline(__always)
  mutating func appendWord(writing length: Int, position: Int, source: Int, _ end: Int) -> Int {
    let start = byteCount
    byteCount += length
    words += 1
    append(
      AnalyzedText.Token(
        start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length),
        position: UInt32(truncatingIfNeeded: position),
        sourceStart: UInt32(truncatingIfNeeded: source),
        sourceEnd: UInt32(truncatingIfNeeded: end), kind: .word))
    return start
  }

  /// Stands between two Han characters for any punctuation.
  mutating func appendSeparator(position: Int, source: Int, _ end: Int) {
    room().pointee = AnalyzedText.separator
    append(
      AnalyzedText.Token(
        start: UInt32(truncatingIfNeeded: byteCount), length: 1,
        position: UInt32(truncatingIfNeeded: position),
        sourceStart: UInt32(truncatingIfNeeded: source),
        sourceEnd: UInt32(truncatingIfNeeded: end), kind: .separator))
    byteCount += 1
  }

  /// A form of the word `word`, by bytes that are there already.
  @inline(__always)
  mutating func appendForm(sharing start: Int, length: Int, word: AnalyzedText.Token) {
    var token = word
    token.start = UInt32(truncatingIfNeeded: start)
    token.length = UInt32(truncatingIfNeeded: length)
    token.kind = .form
    append(token)
  }

  /// A form of the word `word`, by bytes of its own, 255 at most.
  mutating func appendForm(
    copying form: UnsafePointer<UInt8>, length: Int, word: AnalyzedText.Token
  ) {
    room().update(from: form, count: length)
    appendForm(sharing: byteCount, length: length, word: word)
    byteCount += length
  }

  @inline(__always)
  mutating func append(_ token: AnalyzedText.Token) {
    if tokenCount == tokenCapacity { growTokens() }
    (tokens + tokenCount).initialize(to: token)
    tokenCount += 1
  }

  /// Turns round the tokens from the one at `start` on.
  func reverseTokens(from start: Int) {
    var added = UnsafeMutableBufferPointer(start: tokens + start, count: tokenCount - start)
    added.reverse()
  }

  func copy(to result: inout AnalyzedText) {
    result.bytes.removeAll(keepingCapacity: true)
    result.bytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: byteCount))
    result.tokens.removeAll(keepingCapacity: true)
    result.tokens.append(contentsOf: UnsafeBufferPointer(start: tokens, count: tokenCount))
    result.length = UInt32(words)
  }

  @inline(never)
  private mutating func growBytes() {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * byteCapacity)
    larger.update(from: bytes, count: byteCount)
    bytes.deallocate()
    bytes = larger
    byteCapacity *= 2
  }

  @inline(never)
  private mutating func growTokens() {
    let larger = UnsafeMutablePointer<AnalyzedText.Token>.allocate(capacity: 2 * tokenCapacity)
    larger.moveInitialize(from: tokens, count: tokenCount)
    tokens.deallocate()
    tokens = larger
    tokenCapacity *= 2
  }
}
