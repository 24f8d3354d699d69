// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport

extension SearchRequest.Order: ExpressibleByArgument {}
extension TermsRequest.Order: ExpressibleByArgument {}
extension ConcordanceRequest.Order: ExpressibleByArgument {}
extension AnalysisChoice: ExpressibleByArgument {}

extension Facet {
  /// The facets of a list such as `kind,year`; a name that is none is wrong usage.
  static func all(
    of lists: [ListValue], named option: String = "facets", among known: [Facet] = allCases
  ) throws -> [Facet] {
    try lists.flatMap(\.values).map { typed in
      guard let facet = Facet(rawValue: typed.lowercased()), known.contains(facet) else {
        throw ValidationError(
          Messages.unknownValue(typed, of: option, known: known.map(\.rawValue)))
      }
      return facet
    }
  }
}
