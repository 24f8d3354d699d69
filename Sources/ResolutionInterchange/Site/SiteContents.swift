// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel

/// The pages of a site: which document is on which, and what stands beside what.
struct SiteContents {
  struct Page {
    var choice: CorpusSelection.Choice
    /// Without ending: `A_RES_62_11-EN`.
    var name: String
    /// The pages before and after it in its series, in its language.
    var previous: Int?
    var next: Int?

    var metadata: DocumentMetadata { choice.entry.metadata }
    var language: String? { metadata.language?.code }
    var symbol: String? { metadata.symbol?.canonical }
  }

  /// Documents of one series, or a single one, as the list of contents has them.
  struct Group {
    /// Nil for documents of no series.
    var title: String?
    var pages: [Int]
  }

  private(set) var pages: [Page] = []
  private(set) var groups: [Group] = []
  private var bySymbol: [String: [Int]] = [:]

  init(_ selection: CorpusSelection) throws(CorpusError) {
    var names = DocumentFileNames()
    for choice in selection.documents {
      let page = Page(choice: choice, name: names.name(of: choice.address))
      if let symbol = page.symbol { bySymbol[symbol, default: []].append(pages.count) }
      pages.append(page)
    }
    var isListed: Set<Int> = []
    for series in try selection.corpus.series() {
      let members = series.members.map { member in
        pages(ofSymbol: member.symbol?.canonical ?? "")
      }.filter { !$0.isEmpty }
      guard members.count > 1 else { continue }
      link(members)
      groups.append(Group(title: series.title, pages: members.flatMap(\.self)))
      isListed.formUnion(members.flatMap(\.self))
    }
    let alone = pages.indices.filter { !isListed.contains($0) }
    if !alone.isEmpty { groups.append(Group(title: nil, pages: alone)) }
  }

  func pages(ofSymbol symbol: String) -> [Int] { bySymbol[symbol] ?? [] }

  /// The page of a document that is best read from one in a language: the same, else the first.
  func page(ofSymbol symbol: String, language: String?) -> Int? {
    let found = pages(ofSymbol: symbol)
    return found.first { pages[$0].language == language } ?? found.first
  }

  /// The same document in other languages.
  func versions(of page: Int) -> [Int] {
    pages[page].symbol.map { pages(ofSymbol: $0).filter { $0 != page } } ?? []
  }

  private mutating func link(_ members: [[Int]]) {
    var last: [String?: Int] = [:]
    for member in members {
      for page in member {
        if let before = last[pages[page].language] {
          pages[page].previous = before
          pages[before].next = page
        }
        last[pages[page].language] = page
      }
    }
  }
}
