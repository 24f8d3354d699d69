// Part of Kimberlite.
import Glibc
import InvertedIndex
import ResolutionCorpus
import ResolutionExport

/// The sentences about the index: what is wrong with it, what was done to it.
extension Messages {
  /// What happened and what to do, without the words of a query that cannot be read: these have a
  /// line of their own.
  static func sentence(for error: CorpusError, folder: String) -> String {
    switch error {
    case .index(let error): sentence(for: error, folder: folder)
    case .query(let error): sentence(for: error.reason, folder: folder)
    case .badAddress(let text):
      "\(text.isEmpty ? "This" : shown(text)) is no address; write it as A/RES/62/11@zh#op17.a, where "
        + "language and paragraph may be left out."
    case .documentNotFound(let address, let nearest):
      "The index in \(shown(folder)) has no document \(shown(address.description))"
        + (nearest.isEmpty
          ? "; "
            + SuggestedCommand.text("search", "*", "--facets", "document", index: folder)
            + " lists those there are."
          : "; do you mean \(alternatives(nearest.map(shown)))?")
    case .languageNotFound(let address, let asked, let found):
      "The index has \(shown(address.document)) in \(alternatives(found, joinedBy: "and")), not in "
        + "\(alternatives(asked.map(shown)))."
    case .paragraphNotFound(let address, let document):
      "\(shown(document)) has no paragraph \(shown(address.paragraph ?? "")); "
        + SuggestedCommand.text("show", document, index: folder) + " lists those there are."
    case .unknownParticipant(let name): sentence(for: .unknownParticipant(name), folder: folder)
    case .seriesNotFound(let typed): noSeries(named: typed, index: folder)
    case .textNotStored:
      "The index was built with --no-store and holds no texts; build it again without."
    case .indexAmongDocuments(let path):
      "\(shown(path)) is a folder of documents, and the index was to be written into it; name another "
        + "folder with --index."
    }
  }

  static func sentence(for error: IndexError, folder: String) -> String {
    let rebuild = SuggestedCommand.text("index", "--rebuild", index: folder)
    return switch error {
    case .absent(let path):
      "There is no index in \(shown(path)); build one with "
        + SuggestedCommand.text("index", index: folder)
        + " PATH…, or name another folder with --index."
    case .notAnIndex(let path):
      "\(shown(path)) was not written by Kimberlite; name another folder with --index."
    case .otherFormat(let path, let found, let expected):
      "\(shown(path)) has version \(found) of the format where \(expected) is expected; build the "
        + "index again with \(rebuild)."
    case .otherSchema(let path, let found, let expected):
      "The texts of the index in \(shown(path)) were analysed by \(shown(found)) where "
        + "\(shown(expected)) is expected; build it again with \(rebuild)."
    case .damaged(let file, let section, let offset):
      "\(shown(file)) is damaged (\(shown(section)), byte \(offset)); build the index again with "
        + "\(rebuild)."
    case .locked(let path, let holder):
      "Another process \(holder.map { "(\($0)) " } ?? "")writes to this index "
        + "(\(shown(path))); wait until it is done."
    case .system(_, let path, let code) where code == ENOTDIR:
      "\(shown(fileBefore(path))) is a file where the folder of an index was expected; name another "
        + "folder with --index."
    case .system(let operation, let path, let code):
      "\(shown(path)) could not be \(participle(of: operation)) (\(systemReason(code))); "
        + advice(for: operation)
    case .tooLarge(let what): "There is more than the index can hold: \(shown(what)); split it."
    }
  }

  /// The part of a path that is a file though more follows.
  private static func fileBefore(_ path: String) -> String {
    var path = path[...]
    while let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      path = path[..<slash]
      var status = stat()
      if stat(String(path), &status) == 0 { break }
    }
    return String(path)
  }

  private static func participle(of operation: IndexError.Operation) -> String {
    switch operation {
    case .create: "made"
    case .open: "opened"
    case .read: "read"
    case .write: "written"
    case .sync: "written to the disk"
    case .rename: "renamed"
    case .list: "listed"
    case .remove: "removed"
    case .lock: "locked"
    }
  }

  private static func advice(for operation: IndexError.Operation) -> String {
    switch operation {
    case .open, .read, .list: "check that you may read it, and the disk."
    default: "the index of before is still there; make room, or check that you may write there."
    }
  }

  /// The document is shown from one file and is in others.
  ///
  /// - Parameter folder: of the index.
  static func copies(of document: ShownDocument, folder: String) -> [String] {
    document.copies.map { copy in
      let name = document.metadata.symbol?.canonical ?? document.metadata.path
      let difference =
        switch copy.difference {
        case .none: "with the same text."
        case .paragraphs(let count):
          "with the same text but for \(counted(count, "paragraph")): "
            + SuggestedCommand.text("show", SuggestedCommand.path(copy.file), index: folder)
        case .most:
          "with another text: "
            + SuggestedCommand.text("show", SuggestedCommand.path(copy.file), index: folder)
        }
      return "\(shown(name)) is also in \(shown(copy.file)), \(difference)"
    }
  }

  /// A document that was not read without doubt, each warning a line.
  static func warnings(of document: ShownDocument) -> [String] {
    let name = document.metadata.symbol.map { symbol in
      symbol.canonical + (document.metadata.language.map { "@" + $0.code } ?? "")
    }
    return document.findings.filter { $0.severity == .warning }.map { finding in
      "\(shown(name ?? document.metadata.path))\(finding.paragraph.map { "#" + shown($0) } ?? ""): "
        + sentence(for: finding.category)
    }
  }

  // MARK: - Indexing

  static func sentence(for failure: IndexingSummary.Failure, folder: String) -> String {
    let kept =
      failure.keepsOldParagraphs ? " Its paragraphs of an earlier run stay in the index." : ""
    switch failure.reason {
    case .reading(let error): return sentence(for: error, path: failure.path) + kept
    case .line(let number, let detail):
      return "\(shown(failure.path)): line \(number): \(detail); the line was left out." + kept
    case .rootGone(let files):
      return "\(shown(failure.path)): There is no such folder any more, and "
        + "\(counted(files, "document")) of it \(files == 1 ? "stays" : "stay") in the index; bring "
        + "the folder back, or build the index without it: "
        + SuggestedCommand.text("index", "--rebuild", index: folder) + " PATH…."
    }
  }

  /// Without anything that would have to be made when it is needed: a signal's handler says it.
  static var interrupted: StaticString {
    "\nkimberlite: Interrupted; the index is as it was before. Run the command again to go on.\n"
  }

  static func moreFailures(_ count: Int) -> String {
    "\(count) more failed in the same or another way."
  }

  /// Lines of one kind that are shown; the rest are counted.
  private static let linesShown = 20

  /// The documents that were read with warnings, a line each.
  static func warned(_ documents: [IndexingSummary.Warned]) -> [String] {
    var lines = documents.prefix(linesShown).map { document in
      "\(shown(document.path)): \(counted(document.warnings, "warning")); "
        + SuggestedCommand.text("parse", SuggestedCommand.path(document.path))
        + " shows \(document.warnings == 1 ? "it" : "them")."
    }
    let more = documents.count - linesShown
    if more > 0 { lines.append("\(counted(more, "more document")) with warnings.") }
    return lines
  }

  /// Documents that several files hold: those of this run, then how many there are besides.
  static func held(_ summary: IndexingSummary, folder: String) -> [String] {
    let copies = self.copies(Array(summary.newCopies.prefix(heldShown)))
    let forms = self.forms(Array(summary.newForms.prefix(heldShown)))
    let others =
      summary.copies.count + summary.forms.count - copies.count - forms.count
    return copies + forms
      + (others > 0 ? [held(others, isMore: !(copies + forms).isEmpty, folder: folder)] : [])
  }

  /// Of an index: how many documents several files hold.
  static func held(_ count: Int, isMore: Bool = false, folder: String) -> String {
    let command = SuggestedCommand.text("check", "--copies", index: folder)
    return counted(count, isMore ? "more document" : "document") + " "
      + (count == 1 ? "is" : "are") + " in several files or formats; \(command) lists "
      + (count == 1 ? "it." : "them.")
  }

  /// Documents in several files that are named after a run.
  private static let heldShown = 5

  /// Documents that stand in several files, a line each.
  static func copies(_ copies: [IndexingSummary.Copies]) -> [String] {
    copies.map { copies in
      "\(shown(copies.address)) is in \(counted(copies.files.count, "file")) of the index: "
        + copies.files.map(shown).joined(separator: ", ")
        + "; paragraphs that are equal are found once."
    }
  }

  /// Documents that stand in files of several formats, a line each.
  static func forms(_ forms: [HeldForms]) -> [String] {
    forms.map { form in
      "\(shown(form.address)) counts once: \(shown(form.best)) is searched and shown, not "
        + form.others.map(shown).joined(separator: ", ") + "."
    }
  }

  /// `5 documents · 276 paragraphs (en 180, zh 96)`, then what changed.
  static func summary(_ summary: IndexingSummary) -> [String] {
    var changes = [
      "\(summary.added) added", "\(summary.changed) changed", "\(summary.removed) removed",
      "\(summary.unchanged) unchanged",
    ]
    if !summary.failures.isEmpty { changes.append("\(summary.failures.count) failed") }
    if summary.warnings > 0 { changes.append(counted(summary.warnings, "warning")) }
    return [held(summary), changes.joined(separator: " · ")]
  }

  private static func held(_ summary: IndexingSummary) -> String {
    // Lists of paragraphs hold no documents.
    var held =
      summary.documents == 0 && summary.paragraphs > 0
      ? "" : counted(summary.documents, "document") + " · "
    held += counted(summary.paragraphs, "paragraph")
    let languages = summary.byLanguage.filter { !$0.value.isEmpty }
    if !languages.isEmpty {
      held += " (" + languages.map { "\($0.value) \($0.count)" }.joined(separator: ", ") + ")"
    }
    return held
  }

  /// Of a list of paragraphs: `12 paragraphs read · 2 lines left out`, then what the index holds.
  static func summaryOfList(_ summary: IndexingSummary) -> [String] {
    var read = counted(summary.paragraphsRead, "paragraph") + " read"
    if !summary.failures.isEmpty {
      read += " · " + counted(summary.failures.count, "line") + " left out"
    }
    return [read, held(summary) + " in the index"]
  }

  static func progress(_ progress: IndexingProgress) -> String {
    "\(counted(progress.files, "file")) · \(counted(progress.paragraphs, "paragraph")) …"
  }

  static func progress(_ progress: RelationUpdate.Progress) -> String {
    "\(progress.done) of \(counted(progress.all, "pair")) of documents linked …"
  }

  static func progress(lines: Int) -> String { counted(lines, "line") + " …" }

  // MARK: - Checking

  /// Files that are no longer what was indexed, a line each; of new ones some.
  static func sources(_ sources: [SourceState], folder: String) -> [String] {
    let new = sources.filter { $0.state == .new }
    let more = new.count - linesShown
    return (sources.filter { $0.state != .new } + new.prefix(linesShown))
      .map { sentence(for: $0, folder: folder) }
      + (more > 0 ? ["\(counted(more, "more file")) not in the index."] : [])
  }

  /// A file that is no longer what was indexed, and what to do.
  static func sentence(for source: SourceState, folder: String) -> String {
    let path = shown(source.path)
    let index =
      source.root.map {
        SuggestedCommand.text("index", SuggestedCommand.path($0), index: folder)
      } ?? SuggestedCommand.text("index", index: folder)
    switch source.state {
    case .missing:
      return
        "\(path): The file is gone, its paragraphs are still in the index; \(index) takes them "
        + "out."
    case .changed:
      return "\(path): The file has changed since it was indexed; \(index) reads it anew."
    case .readDifferently:
      return "\(path): An earlier version of Kimberlite read this file; \(index) reads it anew."
    case .new:
      return
        "\(path): The file is not in the index; \(index) reads it, or says why it cannot be read."
    case .unreadable(let error):
      return sentence(for: error, path: source.path)
        + " Its paragraphs of an earlier run stay in the index."
    }
  }

  /// What is kept beside the index is damaged, and how it comes back.
  static func unreadableRelations(_ path: String, folder: String) -> String {
    "\(shown(path)): The file, which holds how documents belong together, is damaged or cannot be read; "
      + "nothing is lost, and \(SuggestedCommand.text("index", index: folder)) makes it anew."
  }

  /// `The index is sound: 5 documents, 276 paragraphs, 1 segment, 140 KB.`
  static func sound(_ statistics: CorpusStatistics) -> String {
    "The index is sound: \(counted(statistics.countedFiles, "document")), "
      + "\(counted(statistics.paragraphs, "paragraph")), "
      + "\(counted(statistics.segments, "segment")), \(size(statistics.bytes))."
  }

  /// `140 KB`; by thousands, as disks are sold.
  private static func size(_ bytes: Int) -> String {
    if bytes < 1000 { return counted(bytes, "byte") }
    if bytes < 1_000_000 { return "\((bytes + 500) / 1000) KB" }
    return "\((bytes + 500_000) / 1_000_000) MB"
  }

  private static func shown(_ text: String) -> String { TerminalText.escaped(text) }
}
