// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionExport
import ResolutionModel

/// What was typed on its way to strands.
struct TrackRun {
  let typed: String
  /// Of the index.
  let folder: String
  let language: String?

  /// A series in one language, and the strands that were asked for: nil for all.
  struct Found {
    var strands: SeriesStrands
    var asked: [Int]?
  }

  /// Nil where there is nothing to show; the reason has been said.
  func found(_ result: inout CommandOutput) -> Found? {
    do throws(CorpusError) {
      let corpus = try CorpusReader(folder: folder)
      guard let address = corpus.document(ofSeries: typed) else {
        return try series(named: typed, corpus, &result)
      }
      guard let series = try corpus.series(of: address) else {
        result.nothingFound([
          Messages.standsAlone(try corpus.loneDocument(address), index: folder)
        ])
        return nil
      }
      if address.paragraph != nil { return try paragraph(address, series, corpus, &result) }
      return try whole(series, address.language ?? language, corpus, &result)
    } catch {
      result.endSearching(error, folder: folder)
      return nil
    }
  }

  private func series(
    named words: String, _ corpus: CorpusReader, _ result: inout CommandOutput
  ) throws(CorpusError) -> Found? {
    let series = try corpus.series(named: words)
    guard series.count == 1 else {
      result.nothingFound(
        series.isEmpty
          ? [Messages.noSeries(named: words, index: folder)]
          : Messages.severalSeries(series, named: words))
      return nil
    }
    return try whole(series[0], language, corpus, &result)
  }

  private func whole(
    _ series: DocumentSeries, _ code: String?, _ corpus: CorpusReader,
    _ result: inout CommandOutput
  ) throws(CorpusError) -> Found? {
    guard isThere(series, in: code, &result) else { return nil }
    return Found(strands: try corpus.strands(of: series, language: code), asked: nil)
  }

  /// Whether two documents at least have the language.
  private func isThere(
    _ series: DocumentSeries, in code: String?, _ result: inout CommandOutput
  ) -> Bool {
    let wanted = code ?? series.languages.first
    guard series.members.count(where: { $0.entry(in: wanted) != nil }) < 2 else { return true }
    result.nothingFound([Messages.tooFew(series, in: wanted)])
    return false
  }

  /// The strands of one paragraph, or of several from one to another.
  private func paragraph(
    _ address: Address, _ series: DocumentSeries, _ corpus: CorpusReader,
    _ result: inout CommandOutput
  ) throws(CorpusError) -> Found? {
    let wanted = (address.language ?? language).map { [$0] } ?? []
    let shown = try corpus.show(address, languages: wanted)
    let codes = series.languages
    // Of several languages the one in which most of the series is there.
    let document =
      codes.lazy.compactMap { code in shown.first { $0.metadata.language?.code == code } }.first
      ?? shown[0]
    let code = document.metadata.language?.code
    guard isThere(series, in: code, &result) else { return nil }
    let strands = try corpus.strands(of: series, language: code)
    let name = document.metadata.symbol?.canonical
    guard
      let member = strands.members.firstIndex(where: { member in
        member.entry(in: code)?.metadata.path == document.metadata.path || member.name == name
      })
    else { throw .documentNotFound(address, nearest: []) }
    let meant = Set(document.entries.filter(\.isMeant).map(\.paragraph.id))
    let places = strands.documents[member].paragraphs.indices.filter {
      meant.contains(strands.documents[member].paragraphs[$0].id)
    }
    var asked: [Int] = []
    for place in places {
      guard let strand = strands.table.strand(member: member, place: place) else { continue }
      if !asked.contains(strand) { asked.append(strand) }
    }
    return Found(strands: strands, asked: asked)
  }
}
