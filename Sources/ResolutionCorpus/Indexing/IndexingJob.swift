// Part of Kimberlite.
import ResolutionEntities
import ResolutionLanguages
import ResolutionParser
import Synchronization

/// One file on its way from path to `PreparedDocument`: what a worker does.
struct IndexingJob: Sendable {
  enum Outcome: Sendable {
    /// The index holds what the file would give.
    case unchanged
    case failed(ReadingError)
    case document(PreparedDocument, FileFingerprint, bytes: Int)
  }

  let analyzers: AnalyzerPool
  /// Reads every file, whatever its times say.
  let verifies: Bool
  let limits: ReadingLimits

  func outcome(forFile path: String, known: FileFingerprint?) -> Outcome {
    let manifest = FileFingerprint.manifest(for: path)
    let stamp = FileIdentity.Status(path: path).map(FileFingerprint.stamp) ?? []
    if !verifies, known?.isCurrent(stamp: stamp, manifest: manifest) == true { return .unchanged }
    do throws(ReadingError) {
      // Standard input cannot be read again.
      guard path != "-" else { throw .notFound }
      let input = try InputFile.load(path: path, limit: limits.inputBytes)
      let fingerprint = FileFingerprint(
        stamp: stamp, manifest: manifest, sha256: ContentHash.sha256(of: input.bytes))
      if let known, known.gives(sameAs: fingerprint) { return .unchanged }
      let document = EntityExtractor().extract(from: try Parser(limits: limits).parse(input))
      let prepared = analyzers.with { PreparedDocument(document, analyzer: $0) }
      return .document(prepared, fingerprint, bytes: input.bytes.count)
    } catch {
      return .failed(error)
    }
  }
}

/// Analyzers, one for each worker that needs one at the same time.
final class AnalyzerPool: Sendable {
  /// Lent to one worker at a time, and to no one while it lies here.
  private struct Lent: @unchecked Sendable {
    let analyzer: ChineseAnalyzer
  }

  private let free = Mutex<[Lent]>([])

  func with<Result>(_ body: (ChineseAnalyzer) -> Result) -> Result {
    let lent = free.withLock { $0.popLast() } ?? Lent(analyzer: ChineseAnalyzer())
    defer { free.withLock { $0.append(lent) } }
    return body(lent.analyzer)
  }
}
