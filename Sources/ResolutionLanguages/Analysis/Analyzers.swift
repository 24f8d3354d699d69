// Part of Kimberlite.
import CICU

/// Terms for English paragraphs. Other scripts inside them give the same terms as in Chinese ones,
/// without segments.
package final class EnglishAnalyzer: TextAnalyzer {
  package static let identity = "english-2 " + TermScanner.identity
  private var scanner = TermScanner(makesForms: true, makesSegments: false)

  package init() {}
  deinit { scanner.deallocate() }

  package func analyze(_ text: UnsafeBufferPointer<UInt8>, into result: inout AnalyzedText) {
    scanner.scan(text)
    scanner.terms.copy(to: &result)
  }
}

/// Terms for Chinese paragraphs: every Han character by itself, so that any string is found, and
/// the words of ICU's dictionary as segments, for ranking and lists of terms.
package final class ChineseAnalyzer: TextAnalyzer {
  package static let identity = "chinese-2 " + TermScanner.identity
  private var scanner = TermScanner(makesForms: true, makesSegments: true)

  package init() {}
  deinit { scanner.deallocate() }

  package func analyze(_ text: UnsafeBufferPointer<UInt8>, into result: inout AnalyzedText) {
    scanner.scan(text)
    scanner.terms.copy(to: &result)
  }
}

/// Terms between blanks, byte for byte, for text that was split before.
package final class WhitespaceAnalyzer: TextAnalyzer {
  package static let identity = "whitespace-1"

  package init() {}

  /// The bytes of the result are the text itself.
  package func analyze(_ text: UnsafeBufferPointer<UInt8>, into result: inout AnalyzedText) {
    result.bytes.removeAll(keepingCapacity: true)
    result.bytes.append(contentsOf: text)
    result.tokens.removeAll(keepingCapacity: true)
    result.length = 0
    var start = 0
    while start < text.count {
      if ASCIIWords.isBlank(text[start]) {
        start += 1
        continue
      }
      var end = start + 1
      while end < text.count, !ASCIIWords.isBlank(text[end]) { end += 1 }
      let length = UTF8Scanning.cut(text, start, end, at: TermBuffer.longestTerm)
      result.tokens.append(
        AnalyzedText.Token(
          start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length),
          position: result.length, sourceStart: UInt32(truncatingIfNeeded: start),
          sourceEnd: UInt32(truncatingIfNeeded: end), kind: .word))
      result.length += 1
      start = end
    }
  }
}
