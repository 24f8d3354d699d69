// Part of Kimberlite.
import ResolutionExport

/// The words of a site's pages.
extension Messages {
  static let siteTitle = "United Nations resolutions"
  static let siteNavigation = "Other documents"
  static let siteCitedBy = "Cited by"
  static let siteContents = "Contents"
  static let siteFilter = "Show only titles and symbols with"
  static let siteOthers = "Documents of no series"

  static func siteSource(_ path: String) -> String { "Read from \(path)." }

  /// `12 documents in 7 series and 3 others`.
  static func siteCounts(documents: Int, series: Int) -> String {
    counted(documents, "document") + (series > 0 ? " · \(series) series" : "")
  }
}
