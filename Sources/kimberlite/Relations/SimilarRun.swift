// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport
import ResolutionLanguages
import ResolutionParser

/// One question for what is like a paragraph, from what was typed to what is printed.
struct SimilarRun {
  enum Source {
    case address(String)
    case text(String)
    case standardInput
  }

  let source: Source
  let request: SimilarRequest
  /// Of the index.
  let folder: String
  let output: OutputStyle
  let isFull: Bool

  func run() -> CommandOutput {
    var result = CommandOutput()
    do throws(CorpusError) {
      let corpus = try CorpusReader(folder: folder)
      guard let asked = try asked(corpus, &result) else { return result }
      // In the language of the paragraph: that filter has chosen it.
      var request = request
      request.filters.languages = []
      print(try corpus.similar(to: asked, request), &result)
    } catch {
      result.endSearching(error, folder: folder)
    }
    return result
  }

  // MARK: - What is asked about

  /// Nil where there is none; the reason has been said.
  private func asked(
    _ corpus: CorpusReader, _ result: inout CommandOutput
  ) throws(CorpusError) -> AskedParagraph? {
    switch source {
    case .text(let text): return asked(text, &result)
    case .standardInput:
      do throws(ReadingError) {
        let bytes = try InputFile.load(path: "-", limit: Self.textLimit).bytes
        return asked(String(decoding: bytes, as: UTF8.self), &result)
      } catch {
        result.fail(Messages.sentence(for: error, path: "-"))
        return nil
      }
    case .address(let typed):
      guard let address = Address(typed) else { throw .badAddress(typed) }
      guard address.paragraph != nil, address.lastParagraph == nil else {
        // Whether there is such a document is said first.
        _ = try corpus.documentEntries(of: address)
        result.fail(Messages.nameAParagraph(typed, address))
        return nil
      }
      let found = try corpus.askedParagraphs(address, languages: request.filters.languages)
      if found.count > 1, let code = found.first?.language {
        result.say(Messages.askedIn(code))
      }
      return found.first
    }
  }

  /// Bytes of a text that is no paragraph any more.
  private static let textLimit = 1 << 20

  private func asked(_ typed: String, _ result: inout CommandOutput) -> AskedParagraph? {
    let text = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else {
      result.fail(Messages.textWithoutWords)
      return nil
    }
    guard text.utf8.count <= Self.textLimit else {
      result.fail(Messages.textTooLong(text.utf8.count, limit: Self.textLimit))
      return nil
    }
    let language =
      request.filters.languages.first
      ?? LanguageDetector.detect(Array(text.utf8)).profile.language.code
    return AskedParagraph(text: text, language: language)
  }

  // MARK: - What was found

  private func print(_ found: SimilarResult, _ result: inout CommandOutput) {
    if found.wordCount == 0 {
      result.fail(Messages.textWithoutWords)
      return
    }
    let printer = SimilarPrinter(
      format: output.format, width: output.width, palette: output.palette, showsWholeText: isFull)
    if !found.found.isEmpty || output.format != .text { result.print(printer.bytes(of: found)) }
    if found.found.isEmpty {
      result.nothingFound(Messages.nothingSimilar(found, least: request.least))
    } else {
      result.say(Messages.similar(found))
    }
  }
}
