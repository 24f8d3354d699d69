// Part of Kimberlite.
import InvertedIndex
import ResolutionModel

extension CorpusReader {
  /// What a document cites and what cites it, one row for each citation; without a symbol all
  /// citations of the corpus. The filters choose the citing paragraphs.
  ///
  /// - Parameter symbol: as typed.
  package func citations(
    of symbol: String?, _ filters: SearchFilters,
    directions: [CitationRow.Direction] = CitationRow.Direction.allCases
  ) throws(CorpusError) -> [CitationRow] {
    guard let symbol else { return try citations(filters, .cites) { _ in true } }
    guard let cited = Address.cited(symbol) else { throw .badAddress(symbol) }
    var rows: [CitationRow] = []
    if directions.contains(.cites), Address(cited)?.isSymbol == true {
      var own = filters
      own.symbols = [cited]
      rows += try citations(own, .cites) { _ in true }
    }
    if directions.contains(.citedBy) {
      var citing = filters
      citing.cites.append(cited)
      rows += try citations(citing, .citedBy) { row in
        row.to == cited || row.to.hasPrefix(cited + " ")
      }
    }
    return rows
  }

  private func citations(
    _ filters: SearchFilters, _ direction: CitationRow.Direction,
    where isMeant: (CitationRow) -> Bool
  ) throws(CorpusError) -> [CitationRow] {
    var request = EntityRequest()
    request.filters = filters
    request.kinds = [.citation]
    var rows: [CitationRow] = []
    try entities(request) { row in
      guard case .citation(let citation) = row.mention.value else { return true }
      let found = CitationRow(
        direction: direction, address: row.address, from: row.symbol ?? row.address,
        language: row.language, year: row.year, to: citation.symbol, pinpoint: citation.pinpoint,
        form: citation.form,
        date: citation.date?.description, text: row.text)
      if isMeant(found) { rows.append(found) }
      return true
    }
    return rows
  }
}
