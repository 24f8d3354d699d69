// Part of Kimberlite.
import ResolutionCorpus

/// Writes a selection of the corpus in one format. The same corpus gives the same bytes.
package protocol Exporter {
  /// Writes everything, document by document; what was opened is committed by the caller, what is made
  /// through `ExportOutput.folder` by the exporter itself.
  ///
  /// - Parameter progress: told after each document; throws `interrupted` when somebody ends the run.
  func write(
    _ selection: CorpusSelection, to output: ExportOutput, _ progress: ExportProgress
  ) throws(ExportError) -> ExportSummary
}

/// Where an exporter writes to.
package enum ExportOutput {
  /// One file, or standard output: bytes in their order.
  case stream(OutputFile)
  /// Files by name.
  case folder(OutputFolder)

  /// What an exporter needs.
  package enum Shape: Sendable, Hashable {
    /// Bytes in their order: a file, a pipe, or standard output.
    case stream
    /// A file that a library writes, which has to be a file.
    case file
    case folder
  }
}

/// Why an export ended early.
package enum ExportError: Error, Sendable {
  case corpus(CorpusError)
  case output(OutputError)
  /// A library is not there, or did not do what it was asked to.
  case library(name: String, reason: String)
  /// A library that only this format needs is not installed.
  case missingLibrary(name: String, package: String)
  case interrupted
  /// No document that was chosen has both languages, or none of their paragraphs correspond; nothing is
  /// written. `absent` are the languages that no document has.
  case noPairs(languages: [String], absent: [String])
}

/// What was written, for the sentence at the end.
package struct ExportSummary: Sendable, Hashable {
  /// How many of what, by the name of one: `document`, `paragraph`, `pair`.
  package var counts: [Count] = []
  /// What a reader of the result should know: cells that were cut, documents that were left out.
  package var remarks: [Remark] = []

  package struct Count: Sendable, Hashable {
    package var number: Int
    package var noun: String

    package init(_ number: Int, _ noun: String) {
      self.number = number
      self.noun = noun
    }
  }

  package enum Remark: Sendable, Hashable {
    /// Cells that were longer than the format allows, of a table.
    case cutCells(table: String, count: Int, limit: Int)
    /// Rows more than a sheet takes, which stand on further sheets.
    case dividedSheet(table: String, rows: Int)
    /// Characters that the format has no way to write; they became U+FFFD.
    case replacedCharacters(document: String, count: Int)
    /// Documents without a second language.
    case oneLanguage(count: Int)
  }

  package init(counts: [Count] = [], remarks: [Remark] = []) {
    self.counts = counts
    self.remarks = remarks
  }
}

/// How far an export has come.
package struct ExportProgress {
  private let body: (Int) -> Bool

  /// - Parameter body: takes the number of documents done; false ends the export.
  package init(_ body: @escaping (Int) -> Bool) { self.body = body }

  package func update(_ documents: Int) throws(ExportError) {
    guard body(documents) else { throw .interrupted }
  }
}

extension ExportError {
  /// Runs what fails with the corpus's errors.
  package static func reading<Result>(
    _ body: () throws(CorpusError) -> Result
  ) throws(ExportError) -> Result {
    do throws(CorpusError) {
      return try body()
    } catch {
      throw .corpus(error)
    }
  }
}

extension Exporter {
  /// Runs what fails with the corpus's errors.
  package func reading<Result>(
    _ body: () throws(CorpusError) -> Result
  ) throws(ExportError) -> Result {
    try ExportError.reading(body)
  }

  /// Runs what fails with errors of writing.
  package func writing<Result>(
    _ body: () throws(OutputError) -> Result
  ) throws(ExportError) -> Result {
    do throws(OutputError) {
      return try body()
    } catch {
      throw .output(error)
    }
  }

  /// The documents of a selection, one after the other, with progress.
  package func forEachDocument(
    of selection: CorpusSelection, _ progress: ExportProgress,
    _ body: (ExportedDocument) throws(ExportError) -> Void
  ) throws(ExportError) {
    for (place, choice) in selection.documents.enumerated() {
      try body(reading { () throws(CorpusError) in try selection.exported(choice) })
      try progress.update(place + 1)
    }
  }
}

/// A format that is written document by document into one stream.
package protocol DocumentWriter {
  /// Before all else: the canonical symbols of the documents that will come.
  mutating func prepare(_ symbols: Set<String>)
  /// Before the first document.
  mutating func head() -> [UInt8]
  /// One document.
  mutating func bytes(of document: ExportedDocument) -> [UInt8]
  /// After the last document.
  mutating func tail() -> [UInt8]
  /// What was written, asked for after the tail.
  func counts(documents: Int) -> [ExportSummary.Count]
}

extension DocumentWriter {
  package func counts(documents: Int) -> [ExportSummary.Count] { [.init(documents, "document")] }

  package mutating func prepare(_ symbols: Set<String>) {}
}

/// Runs a `DocumentWriter` over a selection.
package struct DocumentStreamExporter<Writer: DocumentWriter>: Exporter {
  private let writer: Writer

  package init(_ writer: Writer) { self.writer = writer }

  package func write(
    _ selection: CorpusSelection, to output: ExportOutput, _ progress: ExportProgress
  ) throws(ExportError) -> ExportSummary {
    guard case .stream(let file) = output else {
      preconditionFailure("a stream was asked for by the format's shape")
    }
    var writer = writer
    writer.prepare(Set(selection.documents.compactMap { $0.entry.metadata.symbol?.canonical }))
    try writing { () throws(OutputError) in try file.write(writer.head()) }
    try forEachDocument(of: selection, progress) { document throws(ExportError) in
      let bytes = writer.bytes(of: document)
      try writing { () throws(OutputError) in try file.write(bytes) }
    }
    try writing { () throws(OutputError) in try file.write(writer.tail()) }
    return ExportSummary(counts: writer.counts(documents: selection.documents.count))
  }
}
