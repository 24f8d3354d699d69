// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport

/// One search, from the opened index to the printed result. It starts no thread: a process that does
/// nothing else is done sooner.
struct SearchRun {
  var request: SearchRequest
  /// Of the index.
  var folder: String
  /// Whether only the number of what is found is wanted.
  var countsOnly = false
  /// Neighbours shown on each side of a hit.
  var context = 0
  /// Whether `text` shows whole paragraphs.
  var isFull = false
  var isQuiet = false
  var output = OutputStyle()

  func run() -> CommandOutput {
    var result = CommandOutput()
    do throws(CorpusError) {
      let corpus = try CorpusReader(folder: folder)
      if !isQuiet {
        for line in try SeriesNote.lines(for: request.filters, in: corpus) { result.say(line) }
      }
      if countsOnly {
        try count(in: corpus, &result)
      } else {
        try search(in: corpus, &result)
      }
    } catch {
      result.fail(error, folder: folder, query: request.query)
    }
    return result
  }

  private var printer: SearchPrinter {
    SearchPrinter(
      format: output.format, width: output.width, palette: output.palette, showsWholeText: isFull,
      relations: request.relations)
  }

  /// Hits that are read before they are printed, where all are wanted.
  private static let part = 256

  private func search(
    in corpus: CorpusReader, _ result: inout CommandOutput
  ) throws(CorpusError) {
    guard request.limit == 0, request.facets.isEmpty, request.relations.isEmpty,
      printer.printsParts
    else {
      return try searchAtOnce(in: corpus, &result)
    }
    let printer = printer
    var last: SearchHit?
    let found = try corpus.search(request, inPartsOf: Self.part) { hits throws(CorpusError) in
      let neighbours = try neighbours(of: hits, in: corpus)
      result.print(printer.bytes(ofPart: hits, after: last, neighbours: neighbours))
      last = hits.last
      return !result.isClosed
    }
    if last == nil, output.format != .text {
      result.print(printer.bytes(of: found, query: request.query))
    }
    try report(found, shown: last == nil ? 0 : found.total ?? 0, in: corpus, &result)
  }

  private func searchAtOnce(
    in corpus: CorpusReader, _ result: inout CommandOutput
  ) throws(CorpusError) {
    var request = request
    // Whoever reads the best has to know how many there are.
    request.wantsTotal = true
    let found = try corpus.search(request)
    let neighbours = try neighbours(of: found.hits, in: corpus)
    // The formats for machines are whole also when there is nothing in them.
    if !found.hits.isEmpty || output.format != .text {
      result.print(printer.bytes(of: found, query: request.query, neighbours: neighbours))
    }
    try report(found, shown: found.hits.count, in: corpus, &result)
  }

  /// For each hit the paragraphs around it; empty where none are wanted.
  private func neighbours(
    of hits: [SearchHit], in corpus: CorpusReader
  ) throws(CorpusError) -> [[ShownDocument.Entry]] {
    guard context > 0 else { return [] }
    return try hits.map { hit throws(CorpusError) in
      try corpus.neighbours(of: hit, context: context)
    }
  }

  /// What goes with the hits, on standard error.
  private func report(
    _ found: SearchResult, shown: Int, in corpus: CorpusReader, _ result: inout CommandOutput
  ) throws(CorpusError) {
    if let undated = found.undated, !isQuiet {
      result.say(
        Messages.undated(
          undated, areLast: request.order == .date && request.filters.years == nil))
    }
    if shown == 0 { return try help(in: corpus, &result) }
    guard !isQuiet else { return }
    result.say(Messages.shown(shown, of: found.total ?? shown))
    if let address = try corpus.address(meantBy: request.query) {
      result.say(Messages.address(address, index: folder))
    }
  }

  private func count(in corpus: CorpusReader, _ result: inout CommandOutput) throws(CorpusError) {
    var request = request
    request.limit = 1
    request.wantsTotal = true
    request.facets = []
    request.order = .relevance
    let found = try corpus.search(request)
    let total = found.total ?? 0
    result.print(printer.bytes(ofTotal: total, query: request.query))
    if let undated = found.undated, !isQuiet {
      result.say(Messages.undated(undated, areLast: false))
    }
    if total == 0 { try help(in: corpus, &result) }
  }

  private func help(in corpus: CorpusReader, _ result: inout CommandOutput) throws(CorpusError) {
    result.nothingFound(
      isQuiet
        ? [] : Messages.nothingFound(try corpus.suggestions(for: request), index: folder))
  }
}
