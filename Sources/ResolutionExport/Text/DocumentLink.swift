// Part of Kimberlite.

/// Where the United Nations publish a document: `https://undocs.org/en/A/RES/62/11`.
package enum DocumentLink {
  /// Organs whose symbols the United Nations' own address knows.
  private static let organs: Set<String> = ["A", "S", "E", "T", "ST"]

  /// - Parameters:
  ///   - symbol: canonical.
  ///   - language: ISO 639-1, for its version; nil: as the reader's browser asks.
  /// - Returns: nil for documents of other organisations, and for decisions, which have no symbol.
  package static func address(of symbol: String, language: String? = nil) -> String? {
    let parts = symbol.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1, organs.contains(String(parts[0])), parts[1] != "DEC" else { return nil }
    let code = language.map { "\($0)/" } ?? ""
    return "https://undocs.org/\(code)\(URLFragment.escaped(symbol))"
  }
}
