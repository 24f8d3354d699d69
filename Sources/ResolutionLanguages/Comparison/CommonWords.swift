// Part of Kimberlite.

/// Words that many paragraphs of resolutions hold, with the share of paragraphs: what is boilerplate.
///
/// A table has a line for each word, `word permille`, most common first.
struct CommonWords: Sendable {
  private let shares: [String: Float]

  init(_ table: String) {
    var shares: [String: Float] = [:]
    for row in OpeningWordTables.rows(of: table) where row.count == 2 {
      guard let value = row[1].digits(at: row[1].startIndex)?.value else { continue }
      shares[String(decoding: row[0], as: UTF8.self)] = Float(value) / 1000
    }
    self.shares = shares
  }

  /// 0 where the table does not have the word.
  func share(of word: String) -> Float { shares[word] ?? 0 }
}
