// Part of Kimberlite.

/// English: see `CitationExpression`.
struct EnglishCitations: CitationRecognizer {
  func citations(in text: FoldedText) -> [CitationExpression] { [] }
}
