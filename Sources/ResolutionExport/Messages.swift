// Part of Kimberlite.
import ResolutionCorpus

/// Every sentence that Kimberlite says of what it found is written here: what happened, what was
/// expected, what to do. Values that come from a document are shown with control characters escaped.
///
/// The sentences for files that could not be read stand beside the command, in
/// `Sources/kimberlite/Messages/Messages+Reading.swift`.
package enum Messages {
  /// What the sign before a paragraph of a report says.
  package static let functionLegend = "records a decision, a request or a commitment"

  /// Stands for a value that a paragraph does not have.
  package static let noValue = "(none)"
  /// Below a table that was cut.
  static func moreValues(_ count: Int) -> String { "… \(count) more; --format csv has all." }

  /// `stands in 12 documents, 2006 to 2023, last changed 2013`.
  ///
  /// - Parameter address: of the paragraph that is shown for all.
  static func lineage(_ lineage: SearchHit.Lineage, of address: String) -> String {
    var parts = ["stands in \(counted(lineage.documents, "document"))"]
    if let first = lineage.firstYear, let last = lineage.lastYear {
      parts.append(first == last ? "\(first)" : "\(first) to \(last)")
    }
    if lineage.documents > 1 {
      parts.append(lineage.lastChanged.map { "last changed \($0)" } ?? "never changed")
    }
    let others = lineage.addresses.reversed().filter { $0 != address }
    guard !others.isEmpty else { return parts.joined(separator: ", ") }
    let more = others.count > shownAddresses ? ", …" : ""
    return parts.joined(separator: ", ") + "; also "
      + others.prefix(shownAddresses).joined(separator: ", ") + more
  }

  private static let shownAddresses = 12

  /// Below a paragraph that has none of the words itself.
  static func foundBy(_ address: String) -> String { "counterpart of \(address)" }

  /// `1 byte`, `12 bytes`.
  package static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// `75/121, 75/182 and 10 more`.
  static func listed(_ names: [String]) -> String {
    let most = 12
    let first = names.prefix(most).map(shown).joined(separator: ", ")
    return names.count > most ? "\(first) and \(names.count - most) more" : first
  }

  static func shown(_ value: String) -> String { TerminalText.escaped(value) }
}
