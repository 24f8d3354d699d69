// Part of Kimberlite.
import ResolutionCorpus

/// The formats in which the corpus is taken away.
package enum ExportFormat: String, Sendable, CaseIterable {
  case tmx

  /// The ending of its files.
  package var fileExtension: String { rawValue }

  /// What the export writes to.
  ///
  /// - Parameters:
  ///   - documents: how many are selected.
  ///   - path: where it is written to, as typed; nil: standard output.
  package func shape(documents: Int, path: String?, _ options: ExportOptions) -> ExportOutput.Shape
  {
    switch self {
    case .tmx: .stream
    }
  }

  package func exporter(_ options: ExportOptions) -> any Exporter {
    switch self {
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
