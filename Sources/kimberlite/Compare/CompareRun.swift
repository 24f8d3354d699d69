// Part of Kimberlite.
import ResolutionComparison
import ResolutionExport
import ResolutionLanguages
import ResolutionModel

/// Two documents on their way from what was typed to their comparison.
struct CompareRun {
  let old: String
  let new: String
  /// Of the index.
  let folder: String
  let language: String?

  /// Nil where a document cannot be had; the reason has been said.
  func comparison(_ result: inout CommandOutput) -> DocumentComparison? {
    let source = DocumentSource(folder: folder, languages: language.map { [$0] } ?? [])
    let found = (source.documents(old, &result), source.documents(new, &result))
    guard let olds = found.0, let news = found.1,
      let (first, second) = inOneLanguage(olds, news, &result)
    else { return nil }
    return DocumentComparer(language: first.metadata.language ?? second.metadata.language)
      .compare(first, second)
  }

  // MARK: - Languages

  /// One of each side in the same language, the first that both have.
  private func inOneLanguage(
    _ olds: [Document], _ news: [Document], _ result: inout CommandOutput
  ) -> (Document, Document)? {
    for first in olds {
      for second in news {
        let codes = (first.metadata.language, second.metadata.language)
        guard codes.0 == codes.1 || codes.0 == nil || codes.1 == nil else { continue }
        if olds.count > 1, news.count > 1, let code = codes.0?.code {
          result.say(Messages.comparedIn(code))
        }
        return (first, second)
      }
    }
    if let first = olds.first, let second = news.first {
      result.fail(Messages.otherLanguages(first.metadata, second.metadata))
    }
    return nil
  }
}
