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
  }
  /// Relative to the working folder where it is below it.
  package var path: String
  package var state: State
}

extension CorpusReader {
  /// Compares the files that were indexed with what there is now; nothing for those that are the
  /// same. Files are read only where their size or times differ. In the order of their names.
  package func changedSources() throws(CorpusError) -> [SourceState] {
    try asking { () throws(IndexError) in
      let names = PathNames(indexFolder: folder)
      var states: [SourceState] = []
      var seen: Set<String> = []
      for id in index.groups {
        let group = try index.group(id)
        guard let name = GroupKey.fileName(group.key), seen.insert(name).inserted,
          let known = FileFingerprint(group.fingerprint)
        else { continue }
        let path = names.path(of: name)
        if let state = Self.state(of: path, known) {
          states.append(SourceState(path: path, state: state))
        }
      }
      return states.sorted { $0.path < $1.path }
    }
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
