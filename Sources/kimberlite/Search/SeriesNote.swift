// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport

/// What a reader should know of a filter by series: words that are in several titles take all of them.
enum SeriesNote {
  /// A line for each filter that takes more than one series.
  static func lines(
    for filters: SearchFilters, in corpus: CorpusReader
  ) throws(CorpusError) -> [String] {
    var lines: [String] = []
    for typed in filters.series where corpus.document(ofSeries: typed) == nil {
      let series = try corpus.series(named: typed)
      if series.count > 1 { lines.append(Messages.allSeries(series, named: typed)) }
    }
    return lines
  }
}
