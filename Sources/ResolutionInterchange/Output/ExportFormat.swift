// Part of Kimberlite.
import ResolutionCorpus

/// The formats in which the corpus is taken away.
package enum ExportFormat: String, Sendable, CaseIterable {
  case markdown, html, tmx

  /// The ending of its files.
  package var fileExtension: String {
    switch self {
    case .markdown: "md"
    default: rawValue
    }
  }

  /// What the export writes to.
  ///
  /// - Parameters:
  ///   - documents: how many are selected.
  ///   - path: where it is written to, as typed; nil: standard output.
  package func shape(documents: Int, path: String?, _ options: ExportOptions) -> ExportOutput.Shape
  {
    switch self {
    case .tmx: .stream
    case .markdown, .html: documents == 1 && path?.hasSuffix("/") != true ? .stream : .folder
    }
  }

  package func exporter(_ options: ExportOptions) -> any Exporter {
    switch self {
    case .markdown: SiteExporter(form: .markdown)
    case .html: SiteExporter(form: .html)
    case .tmx: TranslationMemoryExporter(languages: options.languages, version: options.version)
    }
  }
}

/// What can be chosen of an export.
package struct ExportOptions: Sendable {
  /// Codes in the order wanted; empty: as usual.
  package var languages: [String] = []
  /// Of the program, where a format names it.
  package var version: String

  package init(version: String) { self.version = version }
}
