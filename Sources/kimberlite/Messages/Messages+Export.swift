// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport
import ResolutionInterchange

/// The sentences about what is taken to other programs.
extension Messages {
  static let emptyOutput = "--output needs the name of a file or folder."
  static func nothingToExport(index: String) -> String {
    "Nothing was chosen, and nothing was written; leave out a filter, or see "
      + SuggestedCommand.text("stats", index: index) + " for what the index holds."
  }
  /// Without anything that would have to be made when it is needed: a signal's handler says it.
  static var endedAtOnce: StaticString {
    "\nkimberlite: Ended while it was at work; the next run removes what was begun.\n"
  }

  static let exportInterrupted = "The export was ended; nothing was left of it. Run it again."

  static let excelNeedsText =
    "--excel goes with csv and tsv; kimberlite export xlsx writes a file of Excel itself."

  static let citedNeedsReferences = "--cited goes with bibtex, ris and csl-json."

  static let languagesNeedPairs =
    "--languages goes with tmx and with the table pairs; --language chooses documents by their language."

  static func otherEnding(_ path: String, of other: String, asked: String, ending: String) -> String
  {
    "\(shown(path)) is named as a file of \(other), and \(asked) was asked for; name it with "
      + ".\(ending), or run kimberlite export \(other)."
  }

  static func exportIsOneFile(_ path: String, ending: String) -> String {
    "\(shown(path)): This export is one file, and the name is that of a folder; name a file, as in "
      + "--output \(shown(path))resolutions.\(ending)."
  }

  /// Why there is no pair: a language that is nowhere, documents of one language, or no such paragraphs.
  static func noPairs(_ languages: [String], absent: [String], index: String) -> String {
    let reason =
      if let language = absent.first {
        "No document that was chosen has the language \(shown(language))"
      } else if languages.isEmpty {
        "No document that was chosen is there in two languages"
      } else {
        "No paragraphs that were chosen correspond in \(languages.joined(separator: " and "))"
      }
    return reason + "; nothing was written. "
      + SuggestedCommand.text("stats", index: index) + " says which languages the index holds."
  }

  static let noTables = "--tables goes with csv, tsv, jsonl, xlsx and sqlite."

  static func unknownFormat(_ typed: String, nearest: String?, known: [String]) -> String {
    "There is no format '\(shown(typed))'"
      + (nearest.map { "; do you mean \($0)?" } ?? ".")
      + " There are \(known.joined(separator: ", "))."
  }

  static func exportNeedsFile(_ format: String) -> String {
    "\(format) is written by a library that needs a file; name one, as in --output "
      + "resolutions.\(format)."
  }

  static func exportNeedsFolder(_ format: String, documents: Int) -> String {
    "This export has several files (\(counted(documents, "document")) chosen); name a folder, as in "
      + "--output \(format), or choose less."
  }

  /// A name with the ending of a file, where there will be a folder.
  static func exportHasSeveralFiles(_ path: String, documents: Int) -> String {
    "\(shown(path)): This export has several files (\(counted(documents, "document")) chosen), and "
      + "the name is that of one; name a folder, or choose one document."
  }

  static func tablesAreSeveralFiles(_ path: String) -> String {
    "\(shown(path)) is the name of one file, and each table is a file of its own; name a folder, as in "
      + "--output tables, or one table, as in --tables paragraphs."
  }

  static func tablesNeedFolder() -> String {
    "Each table is a file of its own; name a folder, as in --output tables, or one table, as in "
      + "--tables paragraphs; kimberlite export xlsx and sqlite write one file."
  }

  /// `1,234 of 1,945 documents …`.
  static func exported(_ done: Int, of total: Int) -> String {
    "\(done) of \(counted(total, "document")) …"
  }

  /// What a selection leaves out, and why.
  static func leftOut(_ selection: CorpusSelection) -> [String] {
    var lines: [String] = []
    if !selection.copies.isEmpty {
      let names = selection.copies.prefix(3).map(shown).joined(separator: ", ")
      let more = selection.copies.count > 3 ? " …" : ""
      lines.append(
        "Left out: \(counted(selection.copies.count, "file")) with a document of which another file "
          + "is exported (\(names)\(more)).")
    }
    if selection.listParagraphs > 0 {
      lines.append(
        "Left out: \(counted(selection.listParagraphs, "paragraph")) of lists, which belong to no "
          + "document; kimberlite search --format jsonl prints them.")
    }
    return lines
  }

  // MARK: - The end

  /// `48 pairs · 1 document`, and what should be known of the result.
  static func sentences(of summary: ExportSummary, path: String?) -> [String] {
    let counts = summary.counts.map { counted($0.number, $0.noun) }.joined(separator: " · ")
    let place = path.map { " in \(shown($0))" } ?? ""
    return [counts + place] + summary.remarks.map(sentence)
  }

  private static func sentence(for remark: ExportSummary.Remark) -> String {
    switch remark {
    case .cutCells(let table, let count, let limit):
      "\(table): \(counted(count, "cell")) had more than \(limit) characters, the most that the "
        + "format takes, and \(count == 1 ? "was" : "were") cut; the other formats hold all."
    case .dividedSheet(let table, let rows):
      "\(table): \(counted(rows, "row")) are more than a sheet takes; they go on on further sheets."
    case .replacedCharacters(let document, let count):
      "\(shown(document)): \(counted(count, "character")) that the format cannot hold became U+FFFD."
    case .oneLanguage(let count):
      "\(counted(count, "document")) had one of the two languages only and no pairs."
    }
  }

  // MARK: - Failures

  static func libraryFailed(_ name: String, _ reason: String, path: String?) -> String {
    (path.map { "\(shown($0)): " } ?? "") + "\(name) could not write the file "
      + "(\(shown(reason))); nothing of it was left. Check the room on the disk and whether you may "
      + "write there."
  }

  static func missingLibrary(_ name: String, _ package: String) -> String {
    "This format needs the library \(name), which is not installed; on Debian and Ubuntu: "
      + "apt-get install \(package). Nothing was written."
  }

  static func sentence(for error: OutputError) -> String {
    switch error {
    case .exists(let path):
      "\(shown(path)): There is such a file already; give --force to replace it, or another name."
    case .isFolder(let path):
      "\(shown(path)): This is a folder where a file was to be written; name a file in it."
    case .isNoFolder(let path):
      "\(shown(path)): This is a file where a folder was to be written; give another name."
    case .folderNotEmpty(let path):
      "\(shown(path)): The folder has files already; give --force to replace those of the same names, "
        + "or another folder."
    case .noParent(let path):
      "\(shown(path)): The folder in which it was to be written is not there; make it first."
    case .busy(let path):
      "\(shown(path)): Another run is writing it now; wait for it, or give another name."
    case .closedByReader: "The reader of the output has gone."
    case .system(_, "-", let code): writingFailed(code: code)
    case .system(let operation, let path, let code):
      "\(shown(path)): \(words(operation)) (\(systemReason(code))); nothing of it was left. Check "
        + "the room on the disk and whether you may write there."
    }
  }

  private static func words(_ operation: OutputError.Operation) -> String {
    switch operation {
    case .create: "It could not be made"
    case .write, .sync: "It could not be written"
    case .rename: "It was written but could not be given its name"
    case .remove: "What was there could not be removed"
    }
  }

  private static func shown(_ text: String) -> String { TerminalText.escaped(text) }
}
