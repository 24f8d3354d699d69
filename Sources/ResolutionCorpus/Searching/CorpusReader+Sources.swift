// Part of Kimberlite.
import InvertedIndex
import ResolutionParser

/// A file that was indexed and no longer is what it was.
package struct SourceState: Sendable, Hashable {
  package enum State: Sendable, Hashable {
    case missing
    /// Other bytes than those that were indexed.
    case changed
    case unreadable(ReadingError)
    /// Read by an earlier version of the program, which may have found other paragraphs.
    case readDifferently
    /// Below a folder that was indexed, and not in the index: it is new, or could not be read.
    case new
  }
  /// Relative to the working folder where it is below it.
  package var path: String
  package var state: State
  /// What was indexed and holds the file: a folder, or the file itself; nil where that is not known.
  package var root: String?
}

extension CorpusReader {
  /// Compares the files that were indexed with what there is now; nothing for those that are the
  /// same. Files are read only where their size or times differ. In the order of their names.
  package func changedSources() throws(CorpusError) -> [SourceState] {
    try asking { () throws(IndexError) in
      let names = PathNames(indexFolder: folder)
      let roots = try roots()
      var states: [SourceState] = []
      var seen: Set<String> = []
      for id in index.groups {
        let group = try index.group(id)
        guard let name = GroupKey.fileName(group.key), seen.insert(name).inserted,
          let known = FileFingerprint(group.fingerprint)
        else { continue }
        let path = names.path(of: name)
        if let state = Self.state(of: path, known) {
          let root = roots.first { PathNames.isName(name, below: $0) }.map(names.path)
          states.append(SourceState(path: path, state: state, root: root))
        }
      }
      return states.sorted { $0.path < $1.path } + newSources(below: roots, but: seen, names)
    }
  }

  private func newSources(
    below roots: [String], but known: Set<String>, _ names: PathNames
  ) -> [SourceState] {
    var known = known
    var states: [SourceState] = []
    for root in roots {
      let path = names.path(of: root)
      var walk = FolderWalk([path], skipping: folder)
      while let item = walk.next() {
        guard case .file(let file) = item, FileIdentity.Status(path: file) != nil,
          known.insert(names.name(of: file)).inserted
        else { continue }
        states.append(SourceState(path: file, state: .new, root: path))
      }
    }
    return states
  }

  private static func state(
    of path: String, _ known: FileFingerprint
  ) -> SourceState.State? {
    let manifest = FileFingerprint.manifest(for: path)
    let stamp = FileIdentity.Status(path: path).map(FileFingerprint.stamp) ?? []
    if known.isCurrent(stamp: stamp, manifest: manifest) { return nil }
    do throws(ReadingError) {
      // A file that was read with a greater limit is compared with it too.
      let limit = max(ReadingLimits().inputBytes, Int(clamping: known.stamp.first ?? 0))
      let input = try InputFile.load(path: path, limit: limit)
      let now = FileFingerprint(
        stamp: stamp, manifest: manifest, sha256: ContentHash.sha256(of: input.bytes))
      if known.gives(sameAs: now) { return nil }
      return now.sha256 == known.sha256 && now.manifest == known.manifest
        ? .readDifferently : .changed
    } catch {
      return error == .notFound ? .missing : .unreadable(error)
    }
  }
}
