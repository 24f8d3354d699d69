// Part of Kimberlite.

/// Chinese: see `CitationExpression`.
struct ChineseCitations: CitationRecognizer {
  func citations(in text: FoldedText) -> [CitationExpression] { [] }
}
