// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport

/// The words of a site's pages.
extension Messages {
  static let siteTitle = "United Nations resolutions"
  static let siteNavigation = "Other documents"
  static let siteCitedBy = "Cited by"
  static let siteContents = "Contents"
  static let siteFilter = "Show only titles and symbols with"
  static let siteNothing = "No title and no symbol has these letters."
  static let siteOthers = "Documents of no series"

  /// A title that is shown because the document itself states none.
  static func titleSource(_ source: Address) -> String { "title by \(source)" }

  static func siteSource(_ path: String) -> String { "Read from \(path)." }

  /// `date 2007-11-26 by A/RES/62/11@zh`: what another version of the document states.
  static func siteInherited(_ facts: CompletedFacts) -> [String] {
    [
      facts.dateSource.flatMap { source in facts.date.map { "date \($0) by \(source)" } },
      facts.titleSource.map(titleSource),
    ].compactMap(\.self)
  }

  /// `12 documents in 7 series and 3 others`.
  static func siteCounts(documents: Int, series: Int) -> String {
    counted(documents, "document") + (series > 0 ? " · \(series) series" : "")
  }
}
