// Part of Kimberlite.

/// Leaves out what a document says a second time in another language, of rows in the order of the
/// documents: of a document that is there in several languages the rows of the first that has any.
package struct LanguageChoice: Sendable {
  private let isOn: Bool
  private var symbol: String?
  private var language: String?
  /// Rows that were left out.
  package private(set) var omitted = 0

  /// - Parameter filters: whoever names languages gets all that were named.
  package init(_ filters: SearchFilters) { isOn = filters.languages.isEmpty }

  /// Whether a row is listed.
  package mutating func admits(symbol: String?, language: String?) -> Bool {
    guard isOn, let symbol else { return true }
    if symbol != self.symbol {
      self.symbol = symbol
      self.language = language
    }
    if language != self.language { omitted += 1 }
    return language == self.language
  }
}
