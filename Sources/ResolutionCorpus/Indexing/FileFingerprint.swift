// Part of Kimberlite.
import Glibc
import ResolutionParser

/// By what an index tells whether a file has to be read again.
struct FileFingerprint: Equatable {
  /// To be raised with every change that gives other paragraphs or mentions for the same bytes.
  static let parserVersion = 5

  var version: Int
  /// The state of the file when it was read; zeros when it was written so shortly before that a
  /// second writing could have left the same times.
  var stamp: [UInt64]
  /// SHA-256 of what `manifest.tsv` says of the file; empty without.
  var manifest: String
  /// SHA-256 of the bytes.
  var sha256: String

  init(stamp: [UInt64], manifest: String, sha256: String) {
    version = Self.parserVersion
    self.stamp = stamp
    self.manifest = manifest
    self.sha256 = sha256
  }

  /// Whether a file that is in this state has certainly the bytes that were read.
  func isCurrent(stamp: [UInt64], manifest: String) -> Bool {
    version == Self.parserVersion && self.manifest == manifest && self.stamp == stamp
      && stamp.contains { $0 != 0 }
  }

  /// Whether a file with these bytes gives the paragraphs that are in the index.
  func gives(sameAs other: FileFingerprint) -> Bool {
    version == other.version && manifest == other.manifest && sha256 == other.sha256
  }

  // MARK: - What is compared

  static func stamp(of status: FileIdentity.Status) -> [UInt64] {
    // Times of files have the resolution of the system's clock ticks, some milliseconds.
    let isFresh = status.seconds + 2 > time(nil)
    guard !isFresh else { return [0, 0, 0, 0, 0] }
    return [
      UInt64(bitPattern: Int64(status.size)), UInt64(bitPattern: Int64(status.seconds)),
      UInt64(bitPattern: Int64(status.nanoseconds)), UInt64(status.identity.device),
      UInt64(status.identity.number),
    ]
  }

  static func manifest(for path: String) -> String {
    guard let entry = Manifest.entry(for: path) else { return "" }
    let fields = entry.fields.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)\n" }
    return ContentHash.sha256(of: Array(fields.joined().utf8))
  }

  // MARK: - Bytes

  var bytes: [UInt8] {
    var writer = RecordWriter()
    writer.add(version)
    writer.add(stamp.count)
    for value in stamp { writer.add(value) }
    writer.add(manifest)
    writer.add(sha256)
    return writer.bytes
  }

  init?(_ bytes: [UInt8]) {
    var reader = RecordReader(bytes)
    guard let version = reader.integer(), let count = reader.integer(), count <= 16 else {
      return nil
    }
    var stamp: [UInt64] = []
    for _ in 0..<count {
      guard let value = reader.number() else { return nil }
      stamp.append(value)
    }
    guard let manifest = reader.text(), let sha256 = reader.text(), reader.isAtEnd else {
      return nil
    }
    self.version = version
    self.stamp = stamp
    self.manifest = manifest
    self.sha256 = sha256
  }
}
