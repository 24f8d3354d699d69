// Part of Kimberlite.
import ResolutionComparison
import ResolutionModel

/// A document of the index that is in no series.
package struct LoneDocument: Sendable {
  /// The canonical symbol, else the file as the index knows it.
  package var name: String
  /// A series with its title, of whose text it is perhaps a branch.
  package var namesake: DocumentSeries?
}

/// Documents of the index that are one text through the years.
package struct DocumentSeries: Sendable {
  package struct Member: Sendable {
    /// The canonical symbol, else the file as the index knows it.
    package var name: String
    package var symbol: DocumentSymbol?
    package var session: Int?
    /// Of adoption, else of publication.
    package var date: CalendarDate?
    /// Of the date, else of the first one that the text names.
    package var year: Int?
    /// One for each language, in the order of their codes.
    package var entries: [DocumentEntry]
    /// Why it follows the member before; nil for the first.
    package var link: FoundSeries.Link?

    package var languages: [String] { entries.compactMap { $0.metadata.language?.code } }

    package func entry(in language: String?) -> DocumentEntry? {
      entries.first { $0.metadata.language?.code == language }
    }
  }

  /// As the latest member has it, in the first of the program's languages in which it has one.
  package var title: String
  /// By language, as the latest members have them.
  package var titles: [String: String]
  /// Two or more, oldest first.
  package var members: [Member]

  /// The years of the members that have one.
  package var years: ClosedRange<Int>? {
    let years = members.compactMap(\.year)
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }

  /// The languages in which members are there, those of most members first.
  package var languages: [String] {
    var counts: [String: Int] = [:]
    for code in members.flatMap(\.languages) { counts[code, default: 0] += 1 }
    return counts.keys.sorted { a, b in
      (counts[a] ?? 0, b) > (counts[b] ?? 0, a)
    }
  }

  /// Those that are not there in a language, though others of the series are.
  package func members(without language: String?) -> [Member] {
    language == nil ? [] : members.filter { $0.entry(in: language) == nil }
  }

  /// Under its title in the first of some languages in which it has one.
  package func titled(in languages: [String]) -> DocumentSeries {
    var series = self
    series.title = languages.lazy.compactMap { titles[$0] }.first ?? title
    return series
  }

  /// The member of a document.
  package func place(of name: String) -> Int? { members.firstIndex { $0.name == name } }
}
