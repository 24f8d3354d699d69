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
      format: output.format, width: output.width, palette: output.palette, showsWholeText: isFull)
  }

  private func search(
    in corpus: CorpusReader, _ result: inout CommandOutput
  ) throws(CorpusError) {
    var request = request
    // Whoever reads the best has to know how many there are.
    request.wantsTotal = true
    let found = try corpus.search(request)
    var neighbours: [[ShownDocument.Entry]] = []
    if context > 0 {
      for hit in found.hits { neighbours.append(try corpus.neighbours(of: hit, context: context)) }
    }
    // The formats for machines are whole also when there is nothing in them.
    if !found.hits.isEmpty || output.format != .text {
      result.print(printer.bytes(of: found, query: request.query, neighbours: neighbours))
    }
    if found.hits.isEmpty { return try help(in: corpus, &result) }
    if !isQuiet {
      result.say(Messages.shown(found.hits.count, of: found.total ?? found.hits.count))
    }
  }

  private func count(in corpus: CorpusReader, _ result: inout CommandOutput) throws(CorpusError) {
    var request = request
    request.limit = 1
    request.wantsTotal = true
    request.facets = []
    let total = try corpus.search(request).total ?? 0
    result.print(printer.bytes(ofTotal: total, query: request.query))
    if total == 0 { try help(in: corpus, &result) }
  }

  private func help(in corpus: CorpusReader, _ result: inout CommandOutput) throws(CorpusError) {
    result.nothingFound(
      isQuiet ? [] : Messages.nothingFound(try corpus.suggestions(for: request)))
  }
}
