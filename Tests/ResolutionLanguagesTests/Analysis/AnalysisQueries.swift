// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

/// What was typed, as terms.
struct AnalysisQueries {
  private func printed(_ query: AnalyzedQuery) -> String {
    let slots = query.slots.map { slot in
      "\(slot.position):" + slot.alternatives.map(text).joined(separator: "/")
    }
    let forms = query.forms.map { "~" + text($0) }
    let segment = query.segment.map { ["=" + text($0)] } ?? []
    let initials = query.initials.map { ["!" + text($0)] } ?? []
    return (slots + forms + initials + segment).joined(separator: " ")
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test(
    "Slots, lenient forms and the segment of a piece",
    arguments: [
      ("Mining", "0:mining ~mine"),
      ("d’Ivoire", "0:d 1:ivoire"),
      // A possessive finds the word without it; s by itself is none.
      ("Miners’", "0:miners ~miner"), ("Miner’s", "0:miner 1:s ~miner"), ("miner s", "0:miner 1:s"),
      ("主's", "0:主 1:s"),
      // Initials find the letters side by side, and the word that they make.
      ("U.N.", "0:u 1:n !un"), ("ｕ．ｎ．", "0:u 1:n !un"), ("u n", "0:u 1:n"), ("4.b", "0:4 1:b"),
      ("forêt", "0:foret ~foret"), ("æther", "0:æther ~æther"),
      ("1,000", "0:1,000 ~1000"), ("５４", "0:54 ~54"), ("2003,2004", "0:2003,2004 ~2003,2004"),
      ("алмазы", "0:алмазы"),
      ("the reports", "0:the 1:reports"),
      ("A/RES/90/128", "0:a 1:res 2:90 3:128"),
      // One Han character is no segment; several are, with blanks or without.
      ("席", "0:席"), ("主 席", "0:主 1:席 =主席"), ("主，席", "0:主 1:, 2:席"),
      ("第9459(2003)號", "0:第 1:9459 2:2003 3:号"),
      // A character of simplified texts that is traditional too: both are asked for.
      ("著名", "0:著/着 1:名 =著名"), ("乾", "0:乾/干"), ("剩餘", "0:剩 1:余/馀 =剩余"),
      ("", ""), ("…", ""),
    ])
  func pieces(_ typed: String, _ expected: String) {
    #expect(printed(QueryAnalysis.analyze(typed)) == expected)
  }

  @Test("Whitespace: bytes as they are")
  func whitespace() {
    #expect(printed(QueryAnalysis.whitespace(" Ab,  主席 ")) == "0:Ab, 1:主席")
  }
}

/// Everything that stands in a text is found by typing it, and nothing else.
struct AnalysisCompleteness {
  /// Characters of one traditional form, of several, of none; then what may stand between.
  private static let characters = Array("国际贸易余后于着著干乾着发里面台一二主席")
  private static let others = ["，", "。", " ", "\n", "　", "12", "PDF", "(", "”", "\u{200B}", "·"]

  /// Simplified to the characters that may be typed for it.
  private static let typed: [UInt32: [UInt32]] = {
    var typed: [UInt32: [UInt32]] = [:]
    for pairs in [TraditionalCharacters.basic, TraditionalCharacters.variants] {
      for index in 0..<pairs.count {
        typed[pairs[index].value, default: []].append(pairs[index].key)
      }
    }
    return typed
  }()

  /// A text, and its Han characters as they are found, with `|` where something separates them.
  private func randomText(_ generator: inout SeededGenerator) -> (text: String, plain: [UInt32]) {
    var text = ""
    var plain: [UInt32] = []
    for _ in 0..<Int.random(in: 1...60, using: &generator) {
      if Int.random(in: 0..<4, using: &generator) > 0 {
        let character = Self.characters.randomElement(using: &generator) ?? "一"
        var scalar = character.unicodeScalars.first.map(\.value) ?? 0
        let other = Self.typed[scalar]?.randomElement(using: &generator) ?? scalar
        // In texts only what is folded there too stands for the simplified character.
        if HanCharacters.simplified(other) == scalar, Bool.random(using: &generator) {
          scalar = other
        }
        Unicode.Scalar(scalar).map { text.unicodeScalars.append($0) }
        plain.append(HanCharacters.simplified(scalar))
      } else {
        let other = Self.others.randomElement(using: &generator) ?? " "
        text += other
        if ![" ", "\n", "　", "\u{200B}"].contains(other) { plain.append(0x7C) }
      }
    }
    return (text, plain)
  }

  /// The places where a query matches: the first position of each.
  private func matches(_ query: AnalyzedQuery, _ text: AnalyzedText) -> [UInt32] {
    var terms: [UInt32: [UInt8]] = [:]
    for token in text.tokens where token.kind == .word || token.kind == .separator {
      terms[token.position] = PrintedTerms.term(token, text)
    }
    return terms.keys.sorted().filter { start in
      query.slots.allSatisfy { slot in
        terms[start + slot.position].map(slot.alternatives.contains) ?? false
      }
    }
  }

  @Test("Any string of Han characters, simplified or traditional, is found with any spaces")
  func recall() {
    var generator = SeededGenerator(seed: 2)
    let analyzer = ChineseAnalyzer()
    for _ in 0..<3_000 {
      let (text, plain) = randomText(&generator)
      let analyzed = PrintedTerms.analyzed(text, analyzer)
      guard let start = plain.indices.randomElement(using: &generator) else { continue }
      let length = Int.random(in: 1...8, using: &generator)
      let wanted = plain[start...].prefix(length).prefix { $0 != 0x7C }
      guard !wanted.isEmpty else { continue }
      var query = ""
      for scalar in wanted {
        let other = Self.typed[scalar]?.randomElement(using: &generator) ?? scalar
        let isOther = Bool.random(using: &generator)
        Unicode.Scalar(isOther ? other : scalar).map { query.unicodeScalars.append($0) }
        if Int.random(in: 0..<4, using: &generator) == 0 { query += " " }
      }
      let found = matches(QueryAnalysis.analyze(query), analyzed)
      #expect(!found.isEmpty, "\(query) in \(text)")
    }
  }

  @Test("A string of Han characters is found just where it stands")
  func precision() {
    var generator = SeededGenerator(seed: 3)
    let analyzer = ChineseAnalyzer()
    for _ in 0..<3_000 {
      let (text, plain) = randomText(&generator)
      let analyzed = PrintedTerms.analyzed(text, analyzer)
      let wanted = (0..<Int.random(in: 1...3, using: &generator)).compactMap { _ in
        Self.characters.randomElement(using: &generator)?.unicodeScalars.first?.value
      }.map(HanCharacters.simplified)
      guard wanted.allSatisfy({ HanCharacters.forms($0).count == 1 }) else { continue }
      let query = String(String.UnicodeScalarView(wanted.compactMap(Unicode.Scalar.init)))
      let expected = plain.indices.filter { plain[$0...].starts(with: wanted) }
      #expect(
        matches(QueryAnalysis.analyze(query), analyzed).count == expected.count,
        "\(query) in \(text)")
    }
  }

  @Test("A piece of a text from word to word gives the terms of the text")
  func pieces() {
    var generator = SeededGenerator(seed: 4)
    let analyzer = EnglishAnalyzer()
    let alphabet = Array("aZé'’.,，-_ 1２(;@国際。“ŉ¼ж\u{301}\u{AD}ﬁ℃·")
    for _ in 0..<5_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...30, using: &generator) {
        text.append(alphabet.randomElement(using: &generator) ?? " ")
      }
      let bytes = Array(text.utf8)
      let analyzed = PrintedTerms.analyzed(text, analyzer)
      let words = analyzed.tokens.filter { $0.kind == .word || $0.kind == .separator }
      guard let first = words.indices.randomElement(using: &generator) else { continue }
      let last = Int.random(in: first..<words.count, using: &generator)
      guard words[first].kind == .word, words[last].kind == .word else { continue }
      let source = Int(words[first].sourceStart)..<Int(words[last].sourceEnd)
      let query = QueryAnalysis.analyze(String(decoding: bytes[source], as: UTF8.self))
      let expected = words[first...last].map { PrintedTerms.term($0, analyzed) }
      #expect(query.slots.map { $0.alternatives[0] } == expected, "\(text)")
      #expect(
        query.slots.map(\.position)
          == words[first...last].map { $0.position - words[first].position },
        "\(text)")
    }
  }
}
