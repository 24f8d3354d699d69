// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionExport
import ResolutionModel

/// Documents on their way from what was typed to their alignments, one after the other.
struct AlignRun {
  /// None for all of the index; an address or a file; two of them.
  let documents: [String]
  let folder: String
  /// Codes in their order: none, or two.
  let languages: [String]
  let filter: DocumentFilter
  let choice: AlignmentChoice

  /// Calls `body` for each alignment, with its findings; sentences about what is missing go to `result`.
  /// False from `body` ends the run.
  func forEach(
    _ result: inout CommandOutput, _ body: (DocumentAlignment, inout CommandOutput) -> Bool
  ) {
    switch documents.count {
    case 2:
      guard let (first, second) = typedPair(&result) else { return }
      _ = body(LanguageAligner().align(first, second).checked(), &result)
    case 1 where PathStatus.isThere(documents[0]) || documents[0] == "-":
      result.fail(Messages.alignNeedsSecondFile(documents[0]))
    default:
      do throws(CorpusError) {
        try indexed(&result, body)
      } catch {
        result.endSearching(error, folder: folder)
      }
    }
  }

  // MARK: - Two documents

  private func typedPair(_ result: inout CommandOutput) -> (Document, Document)? {
    let source = DocumentSource(folder: folder, languages: languages)
    let found = documents.map { source.documents($0, &result) }
    guard let firsts = found[0], let seconds = found[1], let first = firsts.first,
      let second = seconds.first
    else { return nil }
    for one in firsts {
      for other in seconds where one.metadata.language != other.metadata.language {
        let isSwapped = languages.first.map { $0 == other.metadata.language?.code } ?? false
        return isSwapped ? (other, one) : (one, other)
      }
    }
    result.fail(Messages.sameLanguage(first.metadata, second.metadata))
    return nil
  }

  // MARK: - The index

  private func indexed(
    _ result: inout CommandOutput, _ body: (DocumentAlignment, inout CommandOutput) -> Bool
  ) throws(CorpusError) {
    let corpus = try CorpusReader(folder: folder)
    let groups = try groups(corpus)
    let usual = documents.isEmpty && languages.isEmpty ? LanguagePair.usual(in: groups) : nil
    if let usual, usual.isOneOfSeveral { result.say(Messages.alignedIn(usual)) }
    var line = ProgressLine(isWanted: documents.isEmpty)
    defer { line.clear() }
    for (done, group) in groups.enumerated() {
      line.update(Messages.aligned(done, of: groups.count))
      guard let (first, second) = pair(group, usual?.codes ?? languages) else {
        // One that was asked for by name; of all documents many are in one language.
        if !documents.isEmpty { result.nothingFound([Messages.oneLanguage(group, languages)]) }
        continue
      }
      let one = try corpus.document(first).document
      let other = try corpus.document(second).document
      guard !one.paragraphs.isEmpty, !other.paragraphs.isEmpty else { continue }
      let alignment = LanguageAligner().align(one, other).checked()
      if OutputStream.standardOutput.isTerminal { line.clear() }
      guard body(alignment, &result) else { return }
    }
  }

  /// The versions of each document, by symbol.
  private func groups(_ corpus: CorpusReader) throws(CorpusError) -> [[DocumentEntry]] {
    if let typed = documents.first {
      guard let address = Address(typed) else { throw .badAddress(typed) }
      var whole = address
      whole.language = nil
      return [try corpus.documentEntries(of: whole)]
    }
    var groups: [[DocumentEntry]] = []
    for entry in try corpus.documentEntries() where filter.admits(entry.metadata) {
      guard let symbol = entry.metadata.symbol else { continue }
      if groups.last?.first?.metadata.symbol == symbol {
        groups[groups.count - 1].append(entry)
      } else {
        groups.append([entry])
      }
    }
    return groups
  }

  /// Those of two languages, else the first two there are.
  private func pair(
    _ entries: [DocumentEntry], _ languages: [String]
  ) -> (DocumentEntry, DocumentEntry)? {
    guard languages.isEmpty else {
      let found = languages.compactMap { code in
        entries.first { $0.metadata.language?.code == code }
      }
      return found.count == 2 ? (found[0], found[1]) : nil
    }
    let codes = LanguagePair.codes(of: entries)
    if codes.count > 1 { return pair(entries, Array(codes.prefix(2))) }
    guard let first = entries.first,
      let second = entries.first(where: { $0.metadata.language != first.metadata.language })
    else { return nil }
    return (first, second)
  }
}

/// Which documents are meant, where none is named.
struct DocumentFilter {
  var symbols: [String] = []
  var sessions: ClosedRange<UInt32>?
  var years: ClosedRange<UInt32>?

  func admits(_ metadata: DocumentMetadata) -> Bool {
    if !symbols.isEmpty {
      guard let symbol = metadata.symbol?.canonical, symbols.contains(symbol) else { return false }
    }
    if let sessions {
      guard let session = metadata.session ?? metadata.symbol?.session,
        sessions.contains(UInt32(session))
      else { return false }
    }
    if let years {
      guard let date = metadata.adopted ?? metadata.published, years.contains(UInt32(date.year))
      else { return false }
    }
    return true
  }
}
