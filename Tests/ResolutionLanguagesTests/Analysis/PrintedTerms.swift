// Part of Kimberlite.
@testable import ResolutionLanguages

/// Terms as text, for tables of expected results.
enum PrintedTerms {
  static func analyzed(_ text: String, _ analyzer: any TextAnalyzer) -> AnalyzedText {
    analyzed(Array(text.utf8), analyzer)
  }

  static func analyzed(_ text: [UInt8], _ analyzer: any TextAnalyzer) -> AnalyzedText {
    var analyzer = analyzer
    var result = AnalyzedText()
    text.withUnsafeBufferPointer { analyzer.analyze($0, into: &result) }
    return result
  }

  static func term(_ token: AnalyzedText.Token, _ text: AnalyzedText) -> [UInt8] {
    Array(text.bytes[Int(token.start)..<Int(token.start + token.length)])
  }

  /// The terms of one kind, each as `position:term`.
  static func printed(_ kind: AnalyzedText.Kind, _ text: AnalyzedText) -> String {
    text.tokens.filter { $0.kind == kind }.map { token in
      "\(token.position):" + String(decoding: term(token, text), as: UTF8.self)
    }.joined(separator: " ")
  }

  /// Words, and separators as `|`.
  static func words(_ text: String) -> String {
    let text = analyzed(text, EnglishAnalyzer())
    return text.tokens.filter { $0.kind == .word || $0.kind == .separator }.map { token in
      let term = String(decoding: term(token, text), as: UTF8.self)
      return "\(token.position):" + (token.kind == .separator ? "|" : term)
    }.joined(separator: " ")
  }
  static func forms(_ text: String) -> String { printed(.form, analyzed(text, EnglishAnalyzer())) }
  static func segments(_ text: String) -> String {
    printed(.segment, analyzed(text, ChineseAnalyzer()))
  }
}
