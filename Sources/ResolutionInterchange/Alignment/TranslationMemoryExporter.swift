// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionExport
import ResolutionModel

/// The pairs of paragraphs of documents that are there in two languages, as a translation memory (TMX 1.4b).
struct TranslationMemoryExporter: Exporter {
  /// Two codes, the source first; empty: the pair that most documents have.
  let languages: [String]
  let version: String

  func write(
    _ selection: CorpusSelection, to output: ExportOutput, _ progress: ExportProgress
  ) throws(ExportError) -> ExportSummary {
    guard case .stream(let file) = output else {
      preconditionFailure("a stream was asked for by the format's shape")
    }
    let versions = selection.versions
    let codes =
      languages.isEmpty
      ? LanguagePair.usual(in: versions.map { $0.map(\.entry) })?.codes ?? [] : languages
    let head = AlignmentTMX.head(source: codes.first ?? "", version: version)
    var (units, alone, done) = (0, 0, 0)
    for group in versions {
      done += group.count
      if let (one, other) = pair(of: group, codes) {
        let alignment = try alignment(one, other, selection)
        // Nothing is written before there is a pair.
        if units == 0, !alignment.pairs.isEmpty {
          try writing { () throws(OutputError) in try file.write(head) }
        }
        units += alignment.pairs.count
        let text = AlignmentTMX(alignment.alignment).units(of: alignment.pairs)
        try writing { () throws(OutputError) in try file.write(text) }
      } else {
        alone += 1
      }
      try progress.update(done)
    }
    guard units > 0 else {
      let known = Set(selection.documents.compactMap { $0.entry.metadata.language?.code })
      throw .noPairs(languages: codes, absent: codes.filter { !known.contains($0) })
    }
    try writing { () throws(OutputError) in try file.write(AlignmentTMX.tail) }
    return ExportSummary(
      counts: [.init(units, "pair"), .init(versions.count - alone, "document")],
      remarks: alone > 0 ? [.oneLanguage(count: alone)] : [])
  }

  private func pair(
    of group: [CorpusSelection.Choice], _ codes: [String]
  ) -> (CorpusSelection.Choice, CorpusSelection.Choice)? {
    let found = codes.compactMap { code in
      group.first { $0.entry.metadata.language?.code == code }
    }
    return found.count == 2 ? (found[0], found[1]) : nil
  }

  /// The alignment, and its pairs with both languages of which a paragraph is chosen.
  private func alignment(
    _ one: CorpusSelection.Choice, _ other: CorpusSelection.Choice, _ selection: CorpusSelection
  ) throws(ExportError) -> (alignment: DocumentAlignment, pairs: [Int]) {
    let first = try reading { () throws(CorpusError) in try selection.document(one) }
    let second = try reading { () throws(CorpusError) in try selection.document(other) }
    let known = try reading { () throws(CorpusError) in
      try selection.corpus.relations.pairs(of: one.entry, and: other.entry)
    }
    let alignment = DocumentAlignment(
      first: first.document, second: second.document, pairs: known)
    let pairs = alignment.pairs.indices.filter { place in
      let pair = alignment.pairs[place]
      guard pair.isLinked else { return false }
      return alignment.first(of: pair).contains { first.chosen?.contains($0.id) ?? true }
        || alignment.second(of: pair).contains { second.chosen?.contains($0.id) ?? true }
    }
    return (alignment, pairs)
  }
}
