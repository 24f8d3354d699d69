// Part of Kimberlite.
import ResolutionComparison
import ResolutionCorpus
import ResolutionExport
import ResolutionLanguages
import ResolutionModel

/// Two documents on their way from what was typed to their comparison.
struct CompareRun {
  let old: String
  /// Nil for the document before `old` in its series, which is then the old one.
  let new: String?
  /// Of the index.
  let folder: String
  let language: String?

  /// Nil where a document cannot be had; the reason has been said.
  func comparison(_ result: inout CommandOutput) -> DocumentComparison? {
    let source = DocumentSource(folder: folder, languages: language.map { [$0] } ?? [])
    guard let typed = typed(&result) else { return nil }
    let found = (source.asked(typed.old, &result), source.asked(typed.new, &result))
    guard let olds = found.0, let news = found.1,
      let (first, second) = inOneLanguage(olds, news, &result)
    else { return nil }
    let comparer = DocumentComparer(
      language: first.whole.metadata.language ?? second.whole.metadata.language)
    if first.asked != nil, second.asked != nil { return comparer.compare(first.part, second.part) }
    // What became of a paragraph is told by all that stands around it.
    return comparer.compare(first.whole, second.whole)
      .ofParagraphs(old: first.asked, new: second.asked)
  }

  // MARK: - Predecessors

  private func typed(_ result: inout CommandOutput) -> (old: String, new: String)? {
    if let new { return (old, new) }
    return predecessor(of: old, &result).map { ($0, old) }
  }

  /// As it can be typed; nil where there is none, which has been said.
  private func predecessor(of typed: String, _ result: inout CommandOutput) -> String? {
    guard let address = Address(typed) else {
      result.fail(.badAddress(typed), folder: folder)
      return nil
    }
    do throws(CorpusError) {
      let corpus = try CorpusReader(folder: folder)
      let code = address.language ?? language
      if let member = try corpus.predecessor(of: address, language: code) {
        result.say(Messages.comparedWithPredecessor(member.name))
        return member.name
      }
      let isAlone = try corpus.series(of: address) == nil
      result.nothingFound([
        isAlone
          ? Messages.standsAlone(try corpus.loneDocument(address), index: folder)
          : Messages.isFirst(typed)
      ])
    } catch {
      result.endSearching(error, folder: folder)
    }
    return nil
  }

  // MARK: - Languages

  /// One of each side in the same language, the first that both have.
  private func inOneLanguage(
    _ olds: [AskedDocument], _ news: [AskedDocument], _ result: inout CommandOutput
  ) -> (AskedDocument, AskedDocument)? {
    for first in olds {
      for second in news {
        let codes = (first.whole.metadata.language, second.whole.metadata.language)
        guard codes.0 == codes.1 || codes.0 == nil || codes.1 == nil else { continue }
        if olds.count > 1, news.count > 1, let code = codes.0?.code {
          result.say(Messages.comparedIn(code))
        }
        return (first, second)
      }
    }
    if let first = olds.first, let second = news.first {
      result.fail(Messages.otherLanguages(first.whole.metadata, second.whole.metadata))
    }
    return nil
  }
}
