// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

extension DocumentReading {
  /// Turns what the recognisers saw into mentions: counts need nothing from the document.
  mutating func resolveCounts() {
    for index in paragraphs.indices {
      for expression in paragraphs[index].counts {
        paragraphs[index].add(
          .count(CountValue(quantities: expression.quantities)), at: expression.range)
      }
    }
  }
}
