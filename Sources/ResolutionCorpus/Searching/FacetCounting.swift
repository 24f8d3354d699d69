// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison

/// Counts the paragraphs that a query finds by their properties, all in one pass.
struct FacetCounting {
  private let corpus: CorpusReader
  private let facets: [Facet]
  private var index: IndexReader { corpus.index }

  /// Whether a paragraph counts once that stands in several files.
  private let foldsCopies: Bool

  init(_ corpus: CorpusReader, _ facets: [Facet], foldsCopies: Bool = false) {
    self.corpus = corpus
    self.facets = facets
    self.foldsCopies = foldsCopies
  }

  func tables(of query: IndexQuery) throws(IndexError) -> [FacetTable] {
    let columns = facets.compactMap(Self.column)
    let wantsDocuments = facets.contains(.document)
    var counts = [[UInt32: Int]](repeating: [:], count: columns.count)
    var documents: [DocumentID] = []
    var filter = ParagraphCopies.Filter(try foldsCopies ? corpus.copies() : ParagraphCopies())
    let years = try facets.contains(.year) ? inheritedYears() : [:]
    try index.matches(query) { document throws(IndexError) in
      if filter.isCopy(document) { return true }
      for (place, column) in columns.enumerated() {
        var value = try index.number(column, of: document)
        if value == 0, column == CorpusSchema.Column.year, !years.isEmpty {
          value = years[try index.text(CorpusSchema.Column.symbol, of: document)] ?? 0
        }
        counts[place][value, default: 0] += 1
      }
      if wantsDocuments { documents.append(document) }
      return true
    }
    var tables: [FacetTable] = []
    var place = 0
    for facet in facets {
      if let prefix = facet.entityPrefix {
        tables.append(try entities(facet, prefix, of: query))
      } else if facet == .document {
        tables.append(FacetTable(facet: facet, rows: try Self.symbols(of: documents, index)))
      } else {
        tables.append(Self.table(facet, counts[place]))
        place += 1
      }
    }
    return tables
  }

  /// Paragraphs by what they name, each value counted by the index.
  private func entities(
    _ facet: Facet, _ prefix: [UInt8], of query: IndexQuery
  ) throws(IndexError) -> FacetTable {
    var terms: [[UInt8]] = []
    try index.terms(field: CorpusSchema.Field.entity, prefix: prefix) { term in
      terms.append(term.bytes)
      return true
    }
    var rows: [FacetTable.Row] = []
    for term in terms {
      let having = IndexQuery.term(Term(field: CorpusSchema.Field.entity, bytes: term))
      let both = IndexQuery.all([query, .unscored(having)])
      let count = try foldsCopies ? corpus.count(of: both) : index.count(both)
      guard count > 0 else { continue }
      let value = String(decoding: term.dropFirst(prefix.count), as: UTF8.self)
      rows.append(.init(value: value, count: count))
    }
    return FacetTable(facet: facet, rows: Self.sorted(rows, byCount: true))
  }

  /// Of documents whose date another file states, by symbol.
  private func inheritedYears() throws(IndexError) -> [[UInt8]: UInt32] {
    let pairs = try corpus.files().inheritedYears.map { ($0.symbol, $0.year) }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func column(_ facet: Facet) -> Int? {
    switch facet {
    case .kind: CorpusSchema.Column.kind
    case .year: CorpusSchema.Column.year
    case .language: CorpusSchema.Column.language
    case .document, .participant, .cites, .act, .has: nil
    }
  }

  private static func table(_ facet: Facet, _ counts: [UInt32: Int]) -> FacetTable {
    let rows = counts.map { value, count in
      FacetTable.Row(value: name(of: value, facet), count: count)
    }
    return FacetTable(facet: facet, rows: sorted(rows, byCount: facet == .kind))
  }

  private static func name(of value: UInt32, _ facet: Facet) -> String {
    switch facet {
    case .kind: CorpusSchema.kind(value)?.rawValue ?? ""
    case .year: value == 0 ? "" : String(value)
    default: CorpusSchema.language(value)
    }
  }

  private static func sorted(_ rows: [FacetTable.Row], byCount: Bool) -> [FacetTable.Row] {
    rows.sorted { a, b in
      if byCount, a.count != b.count { return a.count > b.count }
      return NaturalOrder.precedes(a.value.utf8, b.value.utf8)
    }
  }

  private static func symbols(
    of documents: [DocumentID], _ index: IndexReader
  ) throws(IndexError) -> [FacetTable.Row] {
    var counts: [String: Int] = [:]
    var reading = ParagraphReading(index)
    for document in documents {
      if let symbol = try reading.symbol(of: document) {
        counts[symbol, default: 0] += 1
      } else {
        counts[try reading.group(of: document).name, default: 0] += 1
      }
    }
    return sorted(counts.map { .init(value: $0.key, count: $0.value) }, byCount: true)
  }
}
