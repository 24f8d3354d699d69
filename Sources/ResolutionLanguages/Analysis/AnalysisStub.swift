// Part of Kimberlite.

package struct AnalyzedText: Sendable {
  package enum Kind: UInt8, Sendable {
    case word = 0
    case form = 1
    case segment = 2
  }
  package struct Token: Sendable {
    package var start: UInt32
    package var length: UInt32
    package var position: UInt32
    package var sourceStart: UInt32
    package var sourceEnd: UInt32
    package var kind: Kind
  }
  package var bytes: [UInt8] = []
  package var tokens: [Token] = []
  package var length: UInt32 = 0
  package init() {}
}

package protocol TextAnalyzer {
  static var identity: String { get }
  mutating func analyze(_ text: UnsafeBufferPointer<UInt8>, into result: inout AnalyzedText)
}

package final class EnglishAnalyzer: TextAnalyzer {
  package static let identity = "english"
  package init() {}
  package func analyze(
    _ text: UnsafeBufferPointer<UInt8>, into result: inout AnalyzedText
  ) {}
}

package final class ChineseAnalyzer: TextAnalyzer {
  package static let identity = "chinese"
  package init() {}
  package func analyze(
    _ text: UnsafeBufferPointer<UInt8>, into result: inout AnalyzedText
  ) {}
}

package final class WhitespaceAnalyzer: TextAnalyzer {
  package static let identity = "whitespace"
  package init() {}
  package func analyze(
    _ text: UnsafeBufferPointer<UInt8>, into result: inout AnalyzedText
  ) {}
}

package struct AnalyzedQuery: Sendable {
  package struct Slot: Sendable {
    package var position: UInt32
    package var alternatives: [[UInt8]]
    package var isHan: Bool
  }
  package var slots: [Slot] = []
  package var forms: [[UInt8]] = []
  package var segment: [UInt8]?
}

package enum QueryAnalysis {
  package static func analyze(_ typed: String) -> AnalyzedQuery { AnalyzedQuery() }
  package static func whitespace(_ typed: String) -> AnalyzedQuery { AnalyzedQuery() }
}
