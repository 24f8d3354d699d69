// Part of Kimberlite.

/// Finds verbs of decision, request and commitment in Chinese running text. The form of a verb tells
/// nothing here; what stands before and after it tells a verb from a noun or an attribute.
struct ChineseFunctions: FunctionRecognizer {
  static let shared = ChineseFunctions()

  private struct Verb {
    var word: [UInt8]
    var unlessBefore: [[UInt8]]
    var unlessAfter: [[UInt8]]
  }
  /// By the first scalar's bytes.
  private var verbs: [[UInt8]: [Verb]] = [:]

  private init() {
    for row in OpeningWordTables.rows(of: ChineseFunctionVerbs.table) where row.count >= 5 {
      let word = Array(row[0].trimmed)
      let verb = Verb(
        word: word, unlessBefore: Self.list(row[1]), unlessAfter: Self.list(row[2]))
      verbs[Array(word.prefix(3)), default: []].append(verb)
    }
  }

  private static func list(_ cell: ByteText) -> [[UInt8]] {
    let bare = cell.trimmed
    return bare.equals("-") ? [] : bare.split(separator: UInt8(ascii: "|")).map(Array.init)
  }

  func isOperative(_ text: ByteText) -> Bool {
    let bare = Array(text.filter { $0 != 0x20 })
    var index = 0
    while index + 3 <= bare.count {
      let length = bare[index...].scalar(at: index).length
      guard length == 3 else {
        index += length
        continue
      }
      if let candidates = verbs[Array(bare[index..<(index + 3)])],
        candidates.contains(where: { stands($0, at: index, in: bare) })
      {
        return true
      }
      index += 3
    }
    return false
  }

  func handsOn(_ text: ByteText) -> Bool {
    let last = text.trimmed.lastScalar
    guard last == 0xFF1A || last == 0x3A else { return false }
    var start = text.startIndex
    while let stop = text.find("。", from: start), stop + 3 < text.endIndex { start = stop + 3 }
    return isOperative(text[start...])
  }

  private func stands(_ verb: Verb, at index: Int, in text: [UInt8]) -> Bool {
    let end = index + verb.word.count
    guard end <= text.count, text[index..<end].elementsEqual(verb.word) else { return false }
    for word in verb.unlessBefore
    where index >= word.count && text[(index - word.count)..<index].elementsEqual(word) {
      return false
    }
    for word in verb.unlessAfter
    where end + word.count <= text.count && text[end..<(end + word.count)].elementsEqual(word) {
      return false
    }
    return true
  }
}
