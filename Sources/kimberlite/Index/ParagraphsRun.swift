// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport

/// A run of `index --paragraphs`: lines of JSON straight into the index, without a copy.
struct ParagraphsRun {
  let path: String
  let folder: String
  let analysis: AnalysisChoice
  let storesText: Bool
  let rebuilds: Bool
  let isQuiet: Bool

  /// Places of the keys that are asked for.
  private enum Key {
    static let names = ["id", "symbol", "language", "kind", "text"]
    static let (id, symbol, language, kind, text) = (0, 1, 2, 3, 4)
  }

  func run() -> CommandOutput {
    var result = CommandOutput()
    let lines: JSONLines
    do throws(SystemError) {
      lines = try JSONLines(path: path, keys: Key.names)
    } catch {
      result.fail(Messages.unreadable(path, code: error.code))
      return result
    }
    do throws(CorpusError) {
      let summary = try takeIn(lines)
      IndexingReport(summary: summary, folder: folder, isQuiet: isQuiet, isOfList: true)
        .print(to: &result)
    } catch {
      result.fail(error, folder: folder)
    }
    return result
  }

  private func takeIn(_ lines: JSONLines) throws(CorpusError) -> IndexingSummary {
    var progress = ProgressLine(isWanted: !isQuiet)
    defer { progress.clear() }
    let paragraphs = try ParagraphsImport(
      folder: folder, path: path, analysis: analysis, storesText: storesText, rebuilds: rebuilds)
    let empty = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    while let line = lines.next() {
      switch line {
      case .object:
        guard let text = lines.text(Key.text), lines.has(Key.id) else {
          paragraphs.skip(line: lines.number, detail: Messages.incompleteParagraph)
          continue
        }
        try paragraphs.add(
          id: lines.token(Key.id), symbol: lines.text(Key.symbol) ?? empty,
          language: lines.text(Key.language) ?? empty, kind: lines.text(Key.kind) ?? empty,
          text: text)
      case .plainText:
        paragraphs.skip(line: lines.number, detail: Messages.noObject)
      case .problem(let problem):
        paragraphs.skip(line: lines.number, detail: Messages.reason(for: problem))
      }
      if lines.number % 4096 == 0 { progress.update(Messages.progress(lines: lines.number)) }
    }
    return try paragraphs.finish()
  }
}
