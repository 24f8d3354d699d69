// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport
import ResolutionModel

/// Which paragraphs of a site cite which of its documents, found in one pass through what they name.
struct SiteCitations {
  private struct Place: Hashable {
    var page: Int
    /// Its id.
    var paragraph: String
  }

  /// By the page of the document that is cited, in the order of those that cite, each once.
  private var places: [Int: [Place]] = [:]

  /// Reads the citations of the site's documents, those of the whole index where all of it was chosen.
  init(of contents: SiteContents, _ corpus: CorpusReader) throws(CorpusError) {
    var request = EntityRequest()
    request.kinds = [.citation]
    if contents.pages.contains(where: { $0.choice.paragraphs != nil }) {
      request.filters.symbols = Set(contents.pages.compactMap(\.symbol)).sorted()
    }
    try corpus.entities(request) { row in
      guard case .citation(let citation) = row.mention.value, let from = row.symbol,
        let citing = contents.page(ofSymbol: from, language: row.language),
        contents.pages[citing].language == row.language
      else { return true }
      let place = Place(page: citing, paragraph: row.mention.paragraph)
      for symbol in Self.documents(of: citation.symbol) where symbol != from {
        for page in contents.pages(ofSymbol: symbol)
        where contents.pages[page].language == row.language {
          add(place, to: page)
        }
      }
      return true
    }
  }

  private mutating func add(_ place: Place, to page: Int) {
    // A paragraph's citations come one after the other.
    guard places[page]?.last != place else { return }
    places[page, default: []].append(place)
  }

  /// A part of a document (`A/RES/75/242 B`) is cited, and the document with it.
  private static func documents(of symbol: String) -> [String] {
    guard let blank = symbol.utf8.lastIndex(of: UInt8(ascii: " ")) else { return [symbol] }
    return [symbol, String(symbol[..<blank])]
  }

  /// - Parameter ending: of the files of pages.
  func citing(
    _ page: Int, of contents: SiteContents, ending: String
  ) -> [SiteDocument.CitingDocument] {
    var found: [SiteDocument.CitingDocument] = []
    for place in places[page] ?? [] {
      let citing = contents.pages[place.page]
      guard let symbol = citing.symbol else { continue }
      let target = citing.name + ending + "#" + URLFragment.escaped(place.paragraph)
      let link = SiteDocument.Link(text: place.paragraph, target: target)
      if found.last?.symbol == symbol {
        found[found.count - 1].links.append(link)
      } else {
        found.append(.init(symbol: symbol, links: [link]))
      }
    }
    return found
  }
}
