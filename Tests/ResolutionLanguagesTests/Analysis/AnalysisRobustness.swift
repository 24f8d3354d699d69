// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

/// What holds of every token, whatever the bytes.
struct AnalysisRobustness {
  /// Offsets and lengths are inside, words are numbered upwards, sources begin and end between
  /// characters.
  private func check(_ text: [UInt8], _ analyzed: AnalyzedText) {
    func isBoundary(_ offset: UInt32) -> Bool {
      Int(offset) == text.count || Int(offset) < text.count && text[Int(offset)] & 0xC0 != 0x80
    }
    var position = -1
    var words = 0
    for token in analyzed.tokens {
      #expect(token.length > 0 && token.length <= 255)
      #expect(Int(token.start) + Int(token.length) <= analyzed.bytes.count)
      #expect(token.sourceStart < token.sourceEnd && Int(token.sourceEnd) <= text.count)
      let term = String(validating: PrintedTerms.term(token, analyzed), as: UTF8.self)
      #expect(term != nil)
      if String(validating: text, as: UTF8.self) != nil {
        #expect(isBoundary(token.sourceStart) && isBoundary(token.sourceEnd))
      }
      guard token.kind == .word || token.kind == .separator else { continue }
      #expect(Int(token.position) == position + 1)
      position = Int(token.position)
      if token.kind == .word { words += 1 }
    }
    #expect(Int(analyzed.length) == words)
  }

  @Test("Random bytes")
  func bytes() {
    var generator = SeededGenerator(seed: 5)
    let analyzer = ChineseAnalyzer()
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0...80, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      check(text, PrintedTerms.analyzed(text, analyzer))
    }
  }

  @Test("Random characters of all planes; a source gives its term when it stands alone")
  func characters() {
    var generator = SeededGenerator(seed: 6)
    let analyzer = ChineseAnalyzer()
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x80...0x24F, 0x300...0x36F, 0x370...0x6FF, 0xE00...0xE7F, 0x2000...0x206F,
      0x2E80...0x33FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFFFD, 0x1F000...0x1FAFF,
      0x20000...0x323AF, 0x0...0xD7FF,
    ]
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...40, using: &generator) {
        let range = ranges.randomElement(using: &generator) ?? 0x20...0x7E
        Unicode.Scalar(UInt32.random(in: range, using: &generator)).map {
          text.unicodeScalars.append($0)
        }
      }
      let bytes = Array(text.utf8)
      let analyzed = PrintedTerms.analyzed(bytes, analyzer)
      check(bytes, analyzed)
      for token in analyzed.tokens where token.kind == .word {
        let source = bytes[Int(token.sourceStart)..<Int(token.sourceEnd)]
        let alone = PrintedTerms.analyzed(Array(source), EnglishAnalyzer())
        let terms = alone.tokens.map { PrintedTerms.term($0, alone) }
        #expect(terms.contains(PrintedTerms.term(token, analyzed)), "\(text)")
      }
    }
  }

  @Test("What ICU says of a character is what the quick ways say")
  func folding() {
    var folding = CharacterFolding()
    defer { folding.deallocate() }
    let target = UnsafeMutablePointer<UInt16>.allocate(capacity: CharacterFolding.longest)
    defer { target.deallocate() }
    for scalar in UInt32(0)...0x10FFFF where Unicode.Scalar(scalar) != nil {
      let count = folding.fold(scalar, into: target)
      #expect(count <= CharacterFolding.longest)
      // A Han character that is not of compatibility stays as it is, so that no fold is asked for.
      if HanCharacters.contains(scalar), !HanCharacters.isCompatibility(scalar) {
        let plain = UnsafeBufferPointer(start: target, count: count)
        #expect(String(decoding: plain, as: UTF16.self).unicodeScalars.map(\.value) == [scalar])
      }
    }
  }

  @Test("Megabytes without a boundary, of all kinds")
  func endless() {
    for piece in ["a", "é", "ж", "主", "1,", "a'", "\u{301}", "の", "ก", "\u{200D}", "𠀀", "ﷺ"] {
      let count = 1_000_000 / piece.utf8.count
      let text = PrintedTerms.analyzed(
        String(repeating: piece, count: count) + "é", ChineseAnalyzer())
      #expect(Int(text.length) <= 1_000_000 * 8)
    }
  }

  @Test("Simplified characters are simplified again to themselves")
  func idempotent() {
    for scalar in UInt32(0x2E80)...0x323AF {
      let plain = HanCharacters.simplified(scalar)
      #expect(HanCharacters.simplified(plain) == plain)
      if scalar &- HanCharacters.first <= HanCharacters.last - HanCharacters.first {
        #expect(HanCharacters.simplifiedTable[Int(scalar - HanCharacters.first)] == plain)
      }
    }
  }

  @Test("The tables of characters are sorted and whole")
  func tables() {
    let tables = [
      TraditionalCharacters.basic, TraditionalCharacters.basicToSupplementary,
      TraditionalCharacters.supplementary, TraditionalCharacters.supplementaryToBasic,
      TraditionalCharacters.variants,
    ]
    #expect(tables.map(\.count) == [2943, 795, 325, 29, 31])
    for table in tables {
      for index in 0..<table.count {
        let pair = table[index]
        #expect(HanCharacters.contains(pair.key) && HanCharacters.contains(pair.value))
        if index > 0 { #expect(table[index - 1].key <= pair.key) }
      }
    }
  }
}
