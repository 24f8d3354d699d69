// Part of Kimberlite.

/// What has to follow a name that is also part of longer ones.
enum EnglishNameContexts {
  /// Words that may follow "the United Nations" where the Organization itself is meant; before any other
  /// word it only tells whose something is ("the United Nations system").
  private static let followers: NameTrie = {
    let words: StaticString = #"""
      words
      and|or|in|to|for|with|as|on|by|at|from|is|was|has|have|had|shall|should|will|can|may|must|which|that
      through|under|of|would|could|continues|plays|played|remains|including|itself|into|during|since|within
      via|upon|over|when|where|after|before|between|among|but|both|also|pursuant|concerning|regarding
      against|throughout|who|all|an|a|the|its|relating|actively|already|so|more|became|adopted|carried|held
      """#
    var trie = NameTrie(bytes: 1024)
    NameTables.readRows(of: words) { row in
      for word in NameTables.parts(of: row[0]) { trie.insert(word, number: 0) }
    }
    return trie
  }()

  /// What follows where it tells whose something is, in spite of its first word.
  private static let attributes: [StaticString] = [
    " and associated personnel", ", Treaty Series", " \"", " “",
  ]

  private static func has(
    _ words: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Bool {
    let count = words.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[place + offset] != words.utf8Start[offset] { return false }
    return true
  }

  /// Whether "United Nations", which ends at `end`, is named for itself.
  static func standsAlone(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    guard end < bytes.count else { return true }
    if bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "/") { return false }
    for words in attributes where has(words, bytes, end) { return false }
    guard bytes[end] == 0x20, end + 1 < bytes.count, bytes[end + 1].isLetter else { return true }
    return followers.longest(
      in: bytes, at: end + 1, mayEnd: { $0 == bytes.count || !bytes[$0].isNameByte }) != nil
  }

  /// "Report of the … Conference on …, Istanbul, Turkey, 9-13 May 2011 (": the title of a publication goes on
  /// to its brackets; the end of any other phrase is its own.
  static func endOfReport(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, title end: Int
  ) -> Int {
    let report: StaticString = "Report of"
    guard end - start > report.utf8CodeUnitCount else { return end }
    for offset in 0..<report.utf8CodeUnitCount
    where bytes[start + offset] != report.utf8Start[offset] { return end }
    var place = end
    while place < bytes.count, bytes[place] != UInt8(ascii: "(") { place += 1 }
    return place
  }

  /// Whether " of " goes on to someone: not to a date.
  static func hasOf(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    let of: StaticString = " of "
    guard end + 4 < bytes.count else { return false }
    for offset in 0..<4 where bytes[end + offset] != of.utf8Start[offset] { return false }
    let next = bytes[end + 4]
    return next == UInt8(ascii: "t") || EnglishBodyPhrase.isCapital(next)
  }
}
