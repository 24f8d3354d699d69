// Part of Kimberlite.
import InvertedIndex
import ResolutionLanguages

/// Finds the places in a text for which it was found: every word, prefix, phrase and Chinese string of
/// the query that must or may occur. Phrases are marked only where the whole phrase stands.
///
/// It uses the analysis of the index, without ICU's dictionary. Not for several threads.
final class Highlighter {
  /// What to look for in the terms of a text.
  private enum Pattern {
    /// Lenient forms of one word.
    case forms([[UInt8]])
    /// Places with what may stand there; the last may go on where `isPrefix`.
    case phrase([AnalyzedQuery.Slot], isPrefix: Bool)
    /// Words in any order, each of one slot or more, their first slots within a distance.
    case near([[AnalyzedQuery.Slot]], distance: UInt32)
    /// Han words that stood between blanks, side by side: as a whole where a text has it so, else each.
    indirect case sideBySide([AnalyzedQuery.Slot], else: [Pattern])
  }

  private var patterns: [Pattern] = []
  private let compiler: QueryCompiler
  private let standard = EnglishAnalyzer()
  private let whitespace = WhitespaceAnalyzer()
  private var terms = AnalyzedText()
  /// Places in `terms.tokens` of words and separators.
  private var words: [Int] = []

  init(_ expression: QueryExpression, analysis: AnalysisChoice) {
    compiler = QueryCompiler(analysis)
    collect(expression)
  }

  /// Whether nothing of the query stands in a text: it asks for fields, or for everything.
  var isEmpty: Bool { patterns.isEmpty }

  /// Unicode scalars of the text, ascending, not overlapping; places that touch are one.
  func ranges(in text: String) -> [Range<Int>] {
    analyzing(text) { bytes in
      var found: [Range<Int>] = []
      for pattern in patterns { mark(pattern, &found) }
      return Self.scalars(Self.merged(found), in: bytes)
    }
  }

  /// The same, each occurrence for itself; but what different words of the query leave nothing
  /// between except blanks is one place.
  func places(in text: String) -> [Range<Int>] {
    analyzing(text) { bytes in
      var all: [(range: Range<Int>, pattern: Int)] = []
      for (number, pattern) in patterns.enumerated() {
        var found: [Range<Int>] = []
        mark(pattern, &found)
        all += found.map { ($0, number) }
      }
      all.sort {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      }
      var places: [Range<Int>] = []
      var last = -1
      for (range, pattern) in all {
        if let end = places.last?.upperBound,
          range.lowerBound < end
            || pattern != last && bytes[end..<range.lowerBound].allSatisfy(QuerySigns.isBlank)
        {
          let start = places[places.count - 1].lowerBound
          places[places.count - 1] = start..<max(end, range.upperBound)
        } else {
          places.append(range)
        }
        last = pattern
      }
      return Self.scalars(places, in: bytes)
    }
  }

  private func analyzing(
    _ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> [Range<Int>]
  ) -> [Range<Int>] {
    guard !patterns.isEmpty, !text.isEmpty else { return [] }
    var text = text
    return text.withUTF8 { bytes in
      if compiler.analysis == .whitespace {
        whitespace.analyze(bytes, into: &terms)
      } else {
        standard.analyze(bytes, into: &terms)
      }
      words = terms.tokens.indices.filter { place in
        let kind = terms.tokens[place].kind
        return kind == .word || kind == .separator
      }
      return body(bytes)
    }
  }

  // MARK: - Patterns

  private func collect(_ expression: QueryExpression) {
    switch expression.content {
    case .all(let parts): collect(all: parts)
    case .any(let parts): for part in parts { collect(part) }
    case .not, .everything, .field: return
    case .word(let typed):
      let query = compiler.analyzed(typed)
      if query.forms.isEmpty {
        add(query.lenientSlots)
      } else {
        patterns.append(.forms(query.forms))
      }
      if let initials = query.initials { patterns.append(.forms([initials])) }
    case .phrase(let typed, isPrefix: false): add(compiler.analyzed(typed).slots)
    case .prefix(let typed), .phrase(let typed, isPrefix: true):
      let slots = compiler.analyzed(typed).slots
      add(slots, isPrefix: compiler.analysis == .whitespace || slots.last?.isHan == false)
    case .near(let typed, let distance):
      let pieces = typed.split(whereSeparator: \.isWhitespace)
        .map { compiler.analyzed(String($0)).slots }.filter { !$0.isEmpty }
      if pieces.count > 1 {
        patterns.append(.near(pieces, distance: distance))
      } else {
        add(pieces.first ?? [])
      }
    }
  }

  /// Blanks in Chinese come from pages and lines; words that they divide are taken together.
  private func collect(all parts: [QueryExpression]) {
    var run: [(part: QueryExpression, typed: String)] = []
    func endRun() {
      let before = patterns.count
      for word in run { collect(word.part) }
      if run.count > 1 {
        let each = Array(patterns[before...])
        patterns.removeSubrange(before...)
        patterns.append(.sideBySide(compiler.analyzed(run.map(\.typed).joined()).slots, else: each))
      }
      run = []
    }
    for part in parts {
      if case .word(let typed) = part.content, isHan(typed) {
        run.append((part, typed))
      } else {
        endRun()
        collect(part)
      }
    }
    endRun()
  }

  private func isHan(_ typed: String) -> Bool {
    let slots = compiler.analyzed(typed).slots
    return !slots.isEmpty && slots.allSatisfy(\.isHan)
  }

  private func add(_ slots: [AnalyzedQuery.Slot], isPrefix: Bool = false) {
    if !slots.isEmpty { patterns.append(.phrase(slots, isPrefix: isPrefix)) }
  }

  // MARK: - Places

  private func mark(_ pattern: Pattern, _ found: inout [Range<Int>]) {
    switch pattern {
    case .forms(let forms):
      for token in terms.tokens where token.kind == .form {
        if forms.contains(where: { isEqual(token, $0) }) { found.append(source(token, token)) }
      }
    case .phrase(let slots, let isPrefix):
      for index in words.indices {
        if let end = end(of: slots, isPrefix, from: index) {
          found.append(source(terms.tokens[words[index]], terms.tokens[words[end]]))
        }
      }
    case .near(let pieces, let distance): markNear(pieces, distance, &found)
    case .sideBySide(let slots, let each):
      let before = found.count
      mark(.phrase(slots, isPrefix: false), &found)
      if found.count == before { for pattern in each { mark(pattern, &found) } }
    }
  }

  /// The place in `words` of the last word of a phrase that begins at `start`; nil when it does not
  /// stand there.
  private func end(of slots: [AnalyzedQuery.Slot], _ isPrefix: Bool, from start: Int) -> Int? {
    let first = terms.tokens[words[start]].position
    var index = start
    for (number, slot) in slots.enumerated() {
      let wanted = first + (slot.position - slots[0].position)
      while index < words.count, terms.tokens[words[index]].position < wanted { index += 1 }
      guard index < words.count else { return nil }
      let token = terms.tokens[words[index]]
      let mayGoOn = isPrefix && number == slots.count - 1
      guard token.position == wanted,
        slot.alternatives.contains(where: { isEqual(token, $0, orBegins: mayGoOn) })
      else { return nil }
    }
    return index
  }

  /// Marks every occurrence that stands in a stretch of the text with all the words in it.
  private func markNear(
    _ pieces: [[AnalyzedQuery.Slot]], _ distance: UInt32, _ found: inout [Range<Int>]
  ) {
    var places: [(position: UInt32, piece: Int, source: Range<Int>)] = []
    for index in words.indices {
      for (piece, slots) in pieces.enumerated() {
        guard let end = end(of: slots, false, from: index) else { continue }
        let token = terms.tokens[words[index]]
        places.append((token.position, piece, source(token, terms.tokens[words[end]])))
      }
    }
    var counts = [Int](repeating: 0, count: pieces.count)
    var missing = pieces.count
    var first = 0
    for (last, place) in places.enumerated() {
      counts[place.piece] += 1
      if counts[place.piece] == 1 { missing -= 1 }
      while place.position - places[first].position > distance {
        counts[places[first].piece] -= 1
        if counts[places[first].piece] == 0 { missing += 1 }
        first += 1
      }
      if missing == 0 { found += places[first...last].map(\.source) }
    }
  }

  private func isEqual(
    _ token: AnalyzedText.Token, _ term: [UInt8], orBegins mayGoOn: Bool = false
  ) -> Bool {
    let length = Int(token.length)
    guard mayGoOn ? length >= term.count : length == term.count else { return false }
    let start = Int(token.start)
    return terms.bytes[start..<start + term.count].elementsEqual(term)
  }

  private func source(_ first: AnalyzedText.Token, _ last: AnalyzedText.Token) -> Range<Int> {
    Int(first.sourceStart)..<max(Int(first.sourceStart), Int(last.sourceEnd))
  }

  // MARK: - Ranges

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// From UTF-8 bytes to Unicode scalars; the ranges ascend.
  private static func scalars(
    _ ranges: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    var offset = 0
    var count = 0
    func scalar(at end: Int) -> Int {
      while offset < end {
        if bytes[offset] & 0xC0 != 0x80 { count += 1 }
        offset += 1
      }
      return count
    }
    return ranges.map { range in
      let start = scalar(at: range.lowerBound)
      return start..<scalar(at: range.upperBound)
    }
  }
}
