// Part of Kimberlite.
import ResolutionCorpus

/// The formats in which the corpus is taken away.
package enum ExportFormat: String, Sendable, CaseIterable {
  case akn
  case jsonl, csv, tsv, xlsx, sqlite
  case markdown, html
  case tmx
  case bibtex, ris
  case cslJSON = "csl-json"
  case opensearch

  /// The ending of its files.
  package var fileExtension: String {
    switch self {
    case .akn: "xml"
    case .markdown: "md"
    case .bibtex: "bib"
    case .cslJSON: "json"
    case .opensearch: "ndjson"
    default: rawValue
    }
  }

  /// Whether it writes the tables of `TableName`.
  package var holdsTables: Bool {
    switch self {
    case .csv, .tsv, .jsonl, .xlsx, .sqlite: true
    default: false
    }
  }

  /// Whether it is a list of references.
  package var listsReferences: Bool {
    switch self {
    case .bibtex, .ris, .cslJSON: true
    default: false
    }
  }

  /// Whether it writes pairs of two languages.
  package func pairsLanguages(_ options: ExportOptions) -> Bool {
    self == .tmx || holdsTables && options.chosenTables.contains(.pairs)
  }

  /// The only format whose files end as the path does; nil where none or several do.
  package static func format(ofPath path: String) -> ExportFormat? {
    let found = allCases.filter { $0.takes(path) }
    return found.count == 1 ? found[0] : nil
  }

  /// Whether the path ends as files of the format do.
  package func takes(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix("." + fileExtension)
      || self == .jsonl && name.hasSuffix("." + Self.opensearch.fileExtension)
  }

  /// What the export writes to.
  ///
  /// - Parameters:
  ///   - documents: how many are selected.
  ///   - path: where it is written to, as typed; nil: standard output.
  package func shape(documents: Int, path: String?, _ options: ExportOptions) -> ExportOutput.Shape
  {
    switch self {
    case .csv, .tsv, .jsonl: options.needsFolder(self) ? .folder : .stream
    case .xlsx, .sqlite: .file
    case .tmx, .bibtex, .ris, .cslJSON: .stream
    // The lines alone; a folder has the template beside them.
    case .opensearch:
      path.map { $0.hasSuffix(".ndjson") || OutputPath.isWrittenAtOnce($0) } ?? true
        ? .stream : .folder
    case .akn, .markdown, .html: documents == 1 && path?.hasSuffix("/") != true ? .stream : .folder
    }
  }

  package func exporter(_ options: ExportOptions) -> any Exporter {
    switch self {
    case .akn: AkomaNtosoExporter()
    case .markdown: SiteExporter(form: .markdown)
    case .html: SiteExporter(form: .html)
    case .bibtex:
      DocumentStreamExporter(BibliographyWriter(BibTeX.self, includesCited: options.includesCited))
    case .ris:
      DocumentStreamExporter(BibliographyWriter(RIS.self, includesCited: options.includesCited))
    case .cslJSON:
      DocumentStreamExporter(BibliographyWriter(CSLJSON.self, includesCited: options.includesCited))
    case .opensearch: OpenSearchExporter()
    case .tmx: TranslationMemoryExporter(languages: options.languages, version: options.version)
    case .csv, .tsv, .jsonl, .xlsx, .sqlite:
      TableExporter(format: self, options: options)
    }
  }
}

/// What can be chosen of an export.
package struct ExportOptions: Sendable {
  /// Codes in the order wanted; empty: as usual.
  package var languages: [String] = []
  /// Of tables; empty: all.
  package var tables: [TableName] = []
  /// Whether text is made for Excel: see `DelimitedRows`.
  package var isForExcel = false
  /// Whether lists of references have the documents that are only cited.
  package var includesCited = false
  /// Of the program, where a format names it.
  package var version: String

  package init(version: String) { self.version = version }

  /// Whether each of several tables has a file of its own.
  package func needsFolder(_ format: ExportFormat) -> Bool {
    switch format {
    case .csv, .tsv, .jsonl: chosenTables.count > 1
    default: false
    }
  }
}
