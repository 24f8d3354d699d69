// Part of Kimberlite.
import ResolutionModel

/// What a run of `parse` has seen, for its summary and its exit status.
struct ParseTally: Sendable {
  private(set) var documents = 0
  private(set) var failed = 0
  private(set) var warnings = 0
  private(set) var paragraphs: [Paragraph.Kind: Int] = [:]

  /// Files that gave a document or failed.
  var files: Int { documents + failed }

  init() {}

  /// The share of one document.
  init(_ document: Document) {
    documents = 1
    warnings = document.findings.count { $0.severity == .warning }
    for paragraph in document.paragraphs { paragraphs[paragraph.kind, default: 0] += 1 }
  }

  static let failure: ParseTally = {
    var tally = ParseTally()
    tally.failed = 1
    return tally
  }()

  mutating func add(_ other: ParseTally) {
    documents += other.documents
    failed += other.failed
    warnings += other.warnings
    paragraphs.merge(other.paragraphs, uniquingKeysWith: +)
  }
}
