// Part of Kimberlite.

/// Finding a phrase in a text without Foundation.
package enum SubstringSearch {
  /// Where `phrase` first stands in `text`, looked for in the first `limit` bytes only.
  package static func first(
    _ phrase: String, in text: String, within limit: Int
  ) -> Range<String.Index>? {
    let wanted = Array(phrase.utf8)
    let bytes = text.utf8
    var start = bytes.startIndex
    var steps = 0
    while start < bytes.endIndex, steps <= limit {
      if bytes[start...].starts(with: wanted) {
        let end = bytes.index(start, offsetBy: wanted.count)
        return start..<end
      }
      start = bytes.index(after: start)
      steps += 1
    }
    return nil
  }
}
