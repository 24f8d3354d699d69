// Part of Kimberlite.
import InvertedIndex
import ResolutionParser

/// The state of a run: what was in the index, what was seen, what changed.
struct IndexingRun {
  struct Item: Sendable {
    var path: String
    var key: [UInt8]
    /// Of the index; nil for a file that is new.
    var known: FileFingerprint?
  }

  private let names: PathNames
  private let folder: String
  private let writer: IndexWriter
  private let before: [[UInt8]: [UInt8]]
  private let oldRoots: [String]
  private let roots: [String]
  private var walk: FolderWalk
  private var seen: Set<[UInt8]> = []
  /// Folders that could not be looked into, and files that are gone.
  private var unseenFolders: [String] = []
  private var gone: Set<[UInt8]> = []
  private var summary = IndexingSummary()
  private(set) var progress = IndexingProgress()
  private let isNew: Bool

  init(_ request: IndexingRequest) throws(CorpusError) {
    folder = request.folder
    let own = FileIdentity.Status(path: folder)?.identity
    if let own,
      let root = request.roots.first(where: { own == FileIdentity.Status(path: $0)?.identity })
    {
      throw .indexAmongDocuments(root)
    }
    names = PathNames(indexFolder: request.folder)
    do throws(IndexError) {
      writer = try IndexWriter(
        folder: request.folder, schema: CorpusSchema.schema(.standard),
        rebuild: request.rebuilds)
      before = try writer.fingerprints()
    } catch {
      throw .index(error)
    }
    isNew = before.isEmpty || request.rebuilds
    if let known = before[GroupKey.roots], case .roots(let roots)? = GroupRecord(known) {
      oldRoots = roots
    } else {
      oldRoots = []
    }
    roots = request.roots.map(names.name)
    walk = FolderWalk(request.roots, skipping: folder)
  }

  /// The next file that was not seen yet.
  mutating func nextItem() -> Item? {
    while let item = walk.next() {
      switch item {
      case .problem(let path, let error):
        let folder = names.name(of: path)
        unseenFolders.append(folder)
        fail(path, error, keepsOld: before.keys.contains { isFile($0, below: folder) })
      case .file(let path):
        let key = GroupKey.file(names.name(of: path))
        guard seen.insert(key).inserted else { continue }
        return Item(path: path, key: key, known: before[key].flatMap(FileFingerprint.init))
      }
    }
    return nil
  }

  /// Writes what came of a file.
  mutating func take(_ outcome: IndexingJob.Outcome, of item: Item) throws(CorpusError) {
    progress.files += 1
    switch outcome {
    case .unchanged: summary.unchanged += 1
    case .failed(.notFound) where hasVanished(item): keepVanished(item)
    case .failed(.notFound) where isGone(item): gone.insert(item.key)
    case .failed(let error): fail(item.path, error, keepsOld: before[item.key] != nil)
    case .document(let document, let fingerprint, let bytes):
      do throws(IndexError) {
        try document.write(to: writer, key: item.key, fingerprint: fingerprint.bytes)
      } catch {
        throw .index(error)
      }
      if before[item.key] == nil { summary.added += 1 } else { summary.changed += 1 }
      summary.written.insert(GroupKey.name(item.key))
      summary.warnings += document.warnings
      if document.warnings > 0 {
        summary.warned.append(.init(path: item.path, warnings: document.warnings))
      }
      summary.paragraphsRead += document.paragraphs.count
      summary.bytesRead += bytes
      progress.paragraphs += document.paragraphs.count
    }
  }

  /// A folder that was indexed and is no more, as when a disk is not mounted or a folder was moved;
  /// or a file that was named and whose folder is no more.
  private func hasVanished(_ item: Item) -> Bool {
    let name = GroupKey.name(item.key)
    guard oldRoots.contains(name) else { return false }
    if before.keys.contains(where: { $0 != item.key && isFile($0, below: name) }) { return true }
    let parent = item.path.lastIndex(of: "/").map { String(item.path[..<$0]) + "/" } ?? "."
    return FileIdentity.Status(path: parent)?.isFolder != true
  }

  /// What is in the index stays there: nobody said that it should leave.
  private mutating func keepVanished(_ item: Item) {
    let name = GroupKey.name(item.key)
    unseenFolders.append(name)
    let files = before.keys.count { isFile($0, below: name) }
    summary.failures.append(
      .init(path: item.path, reason: .rootGone(files: files), keepsOldParagraphs: files > 0))
  }

  /// A file of the index that is no more, or one that went while the folder was read.
  private func isGone(_ item: Item) -> Bool {
    let name = GroupKey.name(item.key)
    return oldRoots.contains(name) || !roots.contains(name) && before[item.key] != nil
  }

  private mutating func fail(_ path: String, _ error: ReadingError, keepsOld: Bool) {
    summary.failures.append(
      .init(path: path, reason: .reading(error), keepsOldParagraphs: keepsOld))
  }

  private func isFile(_ key: [UInt8], below folder: String) -> Bool {
    GroupKey.fileName(key).map { PathNames.isName($0, below: folder) } ?? false
  }

  // MARK: - The end

  mutating func finish() throws(CorpusError) -> IndexingSummary {
    do throws(IndexError) {
      try removeWhatIsGone()
      let newRoots = try recordRoots()
      if isNew || newRoots || summary.added + summary.changed + summary.removed > 0 {
        try writer.commit()
      }
      summary.ownFiles = walk.ownFiles
      try summary.countIndex(IndexReader(folder: folder))
    } catch {
      throw .index(error)
    }
    return summary
  }

  private mutating func removeWhatIsGone() throws(IndexError) {
    let removed = before.keys.filter { key in
      guard !seen.contains(key) || gone.contains(key) else { return false }
      return roots.contains { isFile(key, below: $0) }
        && !unseenFolders.contains { isFile(key, below: $0) }
    }
    for key in removed.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      try writer.removeGroup(key: key)
      summary.removed += 1
    }
  }

  /// Whether they changed.
  private func recordRoots() throws(IndexError) -> Bool {
    let goneRoots = Set(gone.map(GroupKey.name))
    let all = Set(oldRoots + roots).subtracting(goneRoots).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    guard all != oldRoots else { return false }
    let record = GroupRecord.roots(all).bytes
    try writer.beginGroup(key: GroupKey.roots, fingerprint: record, value: record)
    try writer.endGroup()
    return true
  }
}

extension IndexingSummary {
  /// What is in the index now.
  mutating func countIndex(_ index: IndexReader) throws(IndexError) {
    let table = try FileTable(index)
    documents = table.files.count { $0.bestForm == nil }
    forms = table.forms
    copies = table.heldCopies
    paragraphs = try index.count(table.inBestForms(.everything))
    var counts: [UInt32: Int] = [:]
    try index.matches(table.inBestForms(.everything)) { document throws(IndexError) in
      counts[try index.number(CorpusSchema.Column.language, of: document), default: 0] += 1
      return true
    }
    byLanguage = counts.map { .init(value: CorpusSchema.language($0.key), count: $0.value) }
      .sorted { $0.value < $1.value }
  }
}
