// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionModel

/// What belongs together. A step is written where the later paragraph was chosen, or where one that was
/// chosen was dropped; a pair where one of its paragraphs was chosen.
extension TableRun {
  /// Whether a document's paragraph was chosen; documents that are not there have none.
  private struct Chosen {
    var choice: CorpusSelection.Choice?
    var ids: Set<String>?

    func holds(_ id: String) -> Bool { choice != nil && (ids?.contains(id) ?? true) }
  }

  // MARK: - Years

  /// - Parameter step: called after each series.
  func addLineage(_ step: () throws(ExportError) -> Void) throws(ExportError) {
    guard tables.contains(.lineage) else { return }
    let choices = choicesByAddress()
    let all = try ExportError.reading { () throws(CorpusError) in try selection.corpus.series() }
    for series in all {
      for language in series.languages {
        let entries = series.members.compactMap { $0.entry(in: language) }
        guard entries.count > 1, entries.contains(where: { choices[$0.address] != nil }) else {
          continue
        }
        try addSteps(of: series, in: language, choices)
      }
      try step()
    }
  }

  func choicesByAddress() -> [Address: CorpusSelection.Choice] {
    Dictionary(
      selection.documents.map { ($0.entry.address, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func addSteps(
    of series: DocumentSeries, in language: String, _ choices: [Address: CorpusSelection.Choice]
  ) throws(ExportError) {
    let strands = try ExportError.reading { () throws(CorpusError) in
      try selection.corpus.strands(of: series, language: language)
    }
    let addresses = strands.members.map { $0.entry(in: language)?.address }
    var chosen: [Chosen] = []
    for (member, address) in addresses.enumerated() {
      chosen.append(
        try self.chosen(
          address.flatMap { choices[$0] }, strands.documents[member].paragraphs))
    }
    for place in strands.table.strands.indices {
      try addSteps(of: place, in: strands, chosen)
    }
  }

  /// The index keeps places, the document has the ids, in the same order.
  private func chosen(
    _ choice: CorpusSelection.Choice?, _ paragraphs: [Paragraph]
  ) throws(ExportError) -> Chosen {
    guard let choice, choice.paragraphs != nil else { return Chosen(choice: choice) }
    let ids = try ExportError.reading { () throws(CorpusError) in
      try selection.document(choice).chosen
    }
    return Chosen(choice: choice, ids: ids)
  }

  private func addSteps(
    of place: Int, in strands: SeriesStrands, _ chosen: [Chosen]
  ) throws(ExportError) {
    let strand = strands.table.strands[place]
    for step in strand.steps
    where chosen[step.member].holds(strands.paragraph(step).id) {
      var row = row(of: place, in: strands, member: step.member)
      row.to = selection.portable(strands.address(step)).description
      row.relation = step.relation?.rawValue ?? "first"
      let previous = step.previous ?? step.member
      if step.previous != nil {
        row.isMoved = step.isMoved
        row.isRenumbered = step.isRenumbered
        row.similarity = Self.rounded(step.similarity)
        row.gap = step.gap
      }
      let olds = step.previous == nil ? [] : step.old
      for old in olds.isEmpty ? [nil] : olds.map(Optional.some) {
        row.from = old.map { place in
          selection.portable(strands.address(member: previous, place: place)).description
        }
        try add(RelationTables.lineage.row(row), to: .lineage)
      }
    }
    let last = strand.last
    guard strand.mergedInto == nil, last.member + 1 < strands.members.count,
      chosen[last.member].holds(strands.paragraph(last).id)
    else { return }
    var row = row(of: place, in: strands, member: last.member + 1)
    row.from = selection.portable(strands.address(last)).description
    row.relation = ParagraphPair.Relation.dropped.rawValue
    try add(RelationTables.lineage.row(row), to: .lineage)
  }

  private func row(of strand: Int, in strands: SeriesStrands, member: Int) -> TableStep {
    let one = strands.members[member]
    let address = Address(
      document: one.name, isSymbol: one.symbol != nil, language: strands.language)
    return TableStep(
      series: selection.portable(strands.series.members[0].name), strand: strand + 1,
      language: strands.language, member: one,
      documentAddress: selection.portable(address).description, relation: "")
  }

  // MARK: - Languages

  /// - Parameters:
  ///   - codes: of two languages; empty: the pair that most documents have.
  ///   - step: called after each document.
  func addPairs(
    _ codes: [String], _ step: () throws(ExportError) -> Void
  ) throws(ExportError) {
    guard tables.contains(.pairs) else { return }
    let versions = try versions()
    let codes = codes.isEmpty ? LanguagePair.usual(in: versions)?.codes ?? [] : codes
    guard codes.count == 2 else { return }
    let choices = choicesByAddress()
    for group in versions {
      let found = codes.compactMap { code in
        group.first { $0.metadata.language?.code == code }
      }
      guard found.count == 2 else { continue }
      try addPairs(of: found[0], found[1], choices)
      try step()
    }
  }

  /// The language versions of the documents that are selected, selected themselves or not.
  private func versions() throws(ExportError) -> [[DocumentEntry]] {
    let symbols = Set(selection.documents.compactMap { $0.entry.metadata.symbol })
    var groups: [[DocumentEntry]] = []
    let all = try ExportError.reading { () throws(CorpusError) in
      try selection.corpus.documentEntries()
    }
    for entry in all {
      guard let symbol = entry.metadata.symbol, symbols.contains(symbol) else { continue }
      if groups.last?.first?.metadata.symbol == symbol {
        groups[groups.count - 1].append(entry)
      } else {
        groups.append([entry])
      }
    }
    return groups
  }

  private func addPairs(
    of one: DocumentEntry, _ other: DocumentEntry, _ choices: [Address: CorpusSelection.Choice]
  ) throws(ExportError) {
    let corpus = selection.corpus
    let first = try ExportError.reading { () throws(CorpusError) in
      try corpus.document(one).document
    }
    let second = try ExportError.reading { () throws(CorpusError) in
      try corpus.document(other).document
    }
    let chosen = (
      try chosen(choices[one.address], first.paragraphs),
      try chosen(choices[other.address], second.paragraphs)
    )
    let known = try ExportError.reading { () throws(CorpusError) in
      try selection.corpus.relations.pairs(of: one, and: other)
    }
    for (number, pair) in known.enumerated() {
      let texts = (
        pair.first.filter(first.paragraphs.indices.contains).map { first.paragraphs[$0] },
        pair.second.filter(second.paragraphs.indices.contains).map { second.paragraphs[$0] }
      )
      guard
        texts.0.contains(where: { chosen.0.holds($0.id) })
          || texts.1.contains(where: { chosen.1.holds($0.id) })
      else { continue }
      for left in texts.0.isEmpty ? [nil] : texts.0.map(Optional.some) {
        for right in texts.1.isEmpty ? [nil] : texts.1.map(Optional.some) {
          let row = TablePair(
            symbol: one.metadata.symbol?.canonical, pair: number + 1,
            languages: (one.metadata.language?.code, other.metadata.language?.code),
            addresses: (
              left.map { "\(one.address)#\($0.id)" }, right.map { "\(other.address)#\($0.id)" }
            ),
            score: Self.rounded(pair.score), texts: (left?.text, right?.text))
          try add(RelationTables.pairs.row(row), to: .pairs)
        }
      }
    }
  }

  // MARK: - Aids

  /// To three places.
  private static func rounded(_ value: Float) -> Float { (value * 1000).rounded() / 1000 }
}
