// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus

/// The words about series and strands.
extension Messages {
  package static let seriesTitle = "Series of documents"

  /// `2006–2013 · 3 documents · en, zh`.
  static func facts(of series: DocumentSeries) -> String {
    var facts: [String] = []
    if let years = series.years { facts.append(span(years)) }
    facts.append(counted(series.members.count, "document"))
    if !series.languages.isEmpty { facts.append(series.languages.joined(separator: ", ")) }
    return facts.joined(separator: " · ")
  }

  /// `2006–2013`, `2006`.
  static func span(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? String(years.lowerBound) : "\(years.lowerBound)–\(years.upperBound)"
  }
}
