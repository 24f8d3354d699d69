// Part of Kimberlite.

/// What one typed piece of a query, a word or the inside of quotes, means as terms.
package struct AnalyzedQuery: Sendable {
  /// The terms of kind `word` or `separator` that may stand at a position.
  package struct Slot: Sendable {
    /// Counted as in `AnalyzedText`: a text matches where the positions differ by the same numbers.
    package var position: UInt32
    /// The term as texts have it, then other simplified forms of a traditional character.
    package var alternatives: [[UInt8]]
    package var isHan: Bool
  }

  package var slots: [Slot] = []
  /// Of a piece that is one word of Latin letters, with or without the `'s` of a possessive, or one
  /// number: the terms of kind `form` by which its other forms are found.
  package var forms: [[UInt8]] = []
  /// Whether the last slot is the `s` of a possessive.
  package var endsInPossessive = false
  /// The slots without the `s` of a possessive.
  package var lenientSlots: [Slot] { endsInPossessive ? slots.dropLast() : slots }
  /// Of letters with stops, as U.N.: the term of kind `form` of the same without stops.
  package var initials: [UInt8]?
  /// Of a piece that is nothing but Han characters, two or more, with no more than blanks between
  /// them: the term of kind `segment` that it may be.
  package var segment: [UInt8]?

  package init() {}
}

/// From what was typed to the terms that the analyzers put into an index.
///
/// ICU is opened only for what is neither ASCII nor Han nor their punctuation.
package enum QueryAnalysis {
  /// For texts of `EnglishAnalyzer` and `ChineseAnalyzer`. No slots where nothing typed is a term.
  package static func analyze(_ typed: String) -> AnalyzedQuery {
    var scanner = TermScanner(makesForms: false, makesSegments: false)
    defer { scanner.deallocate() }
    var text = typed
    return text.withUTF8 { bytes in
      scanner.scan(bytes)
      return query(scanner.terms, bytes)
    }
  }

  /// For texts of `WhitespaceAnalyzer`: slots of the bytes between blanks.
  package static func whitespace(_ typed: String) -> AnalyzedQuery {
    var text = typed
    var analyzed = AnalyzedText()
    text.withUTF8 { WhitespaceAnalyzer().analyze($0, into: &analyzed) }
    var query = AnalyzedQuery()
    query.slots = analyzed.tokens.map { token in
      let term = analyzed.bytes[Int(token.start)..<Int(token.start + token.length)]
      return AnalyzedQuery.Slot(
        position: token.position, alternatives: [Array(term)], isHan: false)
    }
    return query
  }

  private static func query(
    _ terms: TermBuffer, _ typed: UnsafeBufferPointer<UInt8>
  ) -> AnalyzedQuery {
    var query = AnalyzedQuery()
    for index in 0..<terms.tokenCount {
      let token = terms.tokens[index]
      let term = UnsafeBufferPointer(
        start: terms.bytes + Int(token.start), count: Int(token.length))
      let isHan = isHanTerm(term)
      query.slots.append(
        AnalyzedQuery.Slot(
          position: token.position,
          alternatives: isHan ? hanForms(term, token, typed) : [Array(term)], isHan: isHan))
    }
    query.endsInPossessive = endsInPossessive(query.slots, terms, typed)
    let isWord = query.slots.count == (query.endsInPossessive ? 2 : 1)
    if isWord, !query.slots[0].isHan { query.forms = forms(of: query.slots[0].alternatives[0]) }
    query.initials = initials(query.slots, terms, typed)
    query.segment = segment(of: query.slots)
    return query
  }

  /// What was typed between a word and the next, folded; nil where it is more than one character.
  private static func joint(
    after index: Int, _ terms: TermBuffer, _ typed: UnsafeBufferPointer<UInt8>
  ) -> UInt32? {
    let start = Int(terms.tokens[index].sourceEnd)
    let end = Int(terms.tokens[index + 1].sourceStart)
    guard start < end, let bytes = typed.baseAddress else { return nil }
    let (scalar, length) = UTF8Scanning.decode(bytes, start, end)
    guard start + length == end else { return nil }
    if CharacterFolding.isApostrophe(scalar) { return 0x27 }
    return scalar >= 0xFF01 && scalar <= 0xFF5E ? scalar - 0xFEE0 : scalar
  }

  private static func endsInPossessive(
    _ slots: [AnalyzedQuery.Slot], _ terms: TermBuffer, _ typed: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard slots.count >= 2, slots[slots.count - 1].alternatives[0] == [UInt8(ascii: "s")],
      !slots[slots.count - 2].isHan
    else { return false }
    return joint(after: slots.count - 2, terms, typed) == 0x27
  }

  /// The term without stops, where every slot is one letter and a stop stands between any two.
  private static func initials(
    _ slots: [AnalyzedQuery.Slot], _ terms: TermBuffer, _ typed: UnsafeBufferPointer<UInt8>
  ) -> [UInt8]? {
    guard (2...8).contains(slots.count) else { return nil }
    for (index, slot) in slots.enumerated() {
      let term = slot.alternatives[0]
      guard term.count == 1, ASCIIWords.classes[Int(term[0])] == ASCIIWords.letter else {
        return nil
      }
      if index > 0, joint(after: index - 1, terms, typed) != 0x2E { return nil }
    }
    return forms(of: slots.map { $0.alternatives[0][0] }).first
  }

  private static func isHanTerm(_ term: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = term.baseAddress, term.count > 0 else { return false }
    let (scalar, length) = UTF8Scanning.decode(start, 0, term.count)
    return length == term.count && HanCharacters.contains(scalar)
  }

  /// The term, then the other forms of the character that was typed for it.
  private static func hanForms(
    _ term: UnsafeBufferPointer<UInt8>, _ token: AnalyzedText.Token,
    _ typed: UnsafeBufferPointer<UInt8>
  ) -> [[UInt8]] {
    guard let start = typed.baseAddress else { return [Array(term)] }
    let scalar = UTF8Scanning.decode(start, Int(token.sourceStart), Int(token.sourceEnd)).scalar
    let others = TraditionalCharacters.variants.values(of: scalar).map { form in
      [UInt8](unsafeUninitializedCapacity: 4) { bytes, count in
        // The capacity that was asked for is there.
        count = bytes.baseAddress.map { UTF8Scanning.encode(form, $0) } ?? 0
      }
    }
    return [Array(term)] + others
  }

  /// The first lenient form, where the word has such: of Latin letters or ASCII digits.
  private static func forms(of word: [UInt8]) -> [[UInt8]] {
    let hasForms = word.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return false }
      if bytes.allSatisfy({ $0 < 0x80 }) { return true }
      var index = 0
      while index < bytes.count {
        let (scalar, length) = UTF8Scanning.decode(start, index, bytes.count)
        if TermScanner.isLatin(scalar) { return true }
        index += length
      }
      return false
    }
    guard hasForms else { return [] }
    var rules = LenientForms()
    defer { rules.deallocate() }
    return word.withUnsafeBufferPointer { Array(rules.forms(of: $0).prefix(1)) }
  }

  private static func segment(of slots: [AnalyzedQuery.Slot]) -> [UInt8]? {
    guard slots.count >= 2, slots.allSatisfy(\.isHan),
      slots[slots.count - 1].position - slots[0].position == UInt32(slots.count - 1)
    else { return nil }
    let term = slots.flatMap { $0.alternatives[0] }
    return term.count <= TermBuffer.longestTerm ? term : nil
  }
}
