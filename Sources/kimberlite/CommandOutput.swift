// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport

/// What a command says at its end: results in one piece on standard output, sentences on standard
/// error, and the exit status.
struct CommandOutput {
  private(set) var status = ExitStatus.done
  /// Whether nobody takes any more output: the reader has gone, or it could not be written.
  private(set) var isClosed = false

  private var lastReason: String?

  init() { OutputStream.reportFailuresAsErrors() }

  /// Written at once: a result, or a part of it, is made before it is shown.
  mutating func print(_ bytes: [UInt8]) {
    guard !isClosed else { return }
    do throws(OutputStream.WriteError) {
      try OutputStream.standardOutput.write(bytes)
    } catch {
      isClosed = true
      switch error {
      // A reader that has seen enough is no failure.
      case .closedByReader: break
      case .failed(let code): fail(Messages.writingFailed(code: code))
      }
    }
  }

  /// A sentence that goes with the result. Where standard error cannot be written there is nobody to
  /// tell.
  func say(_ line: String) { try? OutputStream.standardError.write(line + "\n") }

  /// The same reason twice is said once.
  mutating func fail(_ sentence: String) {
    if sentence != lastReason { say("kimberlite: " + sentence) }
    lastReason = sentence
    status = .failure
  }

  /// - Parameter place: where the query stands, when it is one of a file.
  mutating func fail(
    _ error: CorpusError, folder: String, query: String = "", place: String = ""
  ) {
    if case .query(let syntax) = error {
      say("kimberlite: " + place + Messages.sentence(for: syntax.reason, folder: folder))
      say(
        CaretLine.text(query: query, range: syntax.range, width: Terminal.width(of: .standardError))
      )
      status = .failure
    } else {
      fail(place + Messages.sentence(for: error, folder: folder))
    }
  }

  /// Of what was looked for by its address: that it is not there is no failure.
  mutating func endSearching(_ error: CorpusError, folder: String) {
    switch error {
    case .documentNotFound, .languageNotFound, .paragraphNotFound:
      nothingFound(["kimberlite: " + Messages.sentence(for: error, folder: folder)])
    default: fail(error, folder: folder)
    }
  }

  mutating func nothingFound(_ lines: [String]) {
    for line in lines { say(line) }
    status = max(status, .nothingFound)
  }

  /// As before; where a query and filters choose no paragraph at all, with what may help.
  mutating func nothingFound(
    _ lines: [String] = [Messages.nothingFound], query: String = "*", _ filters: SearchFilters,
    in corpus: CorpusReader
  ) throws(CorpusError) {
    let help = try corpus.suggestions(whereNothingMatches: query, filters).map {
      Messages.help($0, index: corpus.folder)
    }
    nothingFound(lines + (help ?? []))
  }

  /// Ends the command with the status.
  func finish() throws {
    if status != .done { throw status.exitCode }
  }
}
