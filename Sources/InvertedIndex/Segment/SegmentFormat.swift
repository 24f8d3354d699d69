// Part of Kimberlite.

/// The constants of a segment's file; `docs/index-format.md` describes it with the same names.
enum SegmentFormat {
  static let magic: [UInt8] = Array("KIMBSEG\n".utf8)
  static let version: UInt32 = 1
  static let headerBytes = 512
  /// Each page behind the header has a checksum of its own, so that a reader verifies what it reads
  /// and nothing else.
  static let pageBytes = 16 * 1024
  static let sectionAlignment = 16
  /// Readers of packed integers may touch this many bytes behind the last.
  static let padding = 32
  /// Documents of a segment.
  static let mostDocuments = 1 << 28

  enum Section: Int, CaseIterable {
    case values, valueIndex, postings, dictionary, dictionaryIndex, norms, columns, groups

    var name: String {
      switch self {
      case .values: "values"
      case .valueIndex: "value index"
      case .postings: "postings"
      case .dictionary: "term dictionary"
      case .dictionaryIndex: "dictionary index"
      case .norms: "norms"
      case .columns: "columns"
      case .groups: "groups"
      }
    }
  }

  /// Offsets in the header.
  enum HeaderOffset {
    static let magic = 0
    static let version = 8
    static let sectionCount = 12
    static let fileLength = 16
    static let checksumsOffset = 24
    static let checksumsChecksum = 32
    static let documentCount = 40
    static let groupCount = 44
    static let termCount = 48
    static let frequentThreshold = 52
    static let totalLength = 56
    static let sections = 64
    static let checksum = 504
  }

  /// Terms in a block of the dictionary: the first is whole, the others share a prefix with the one
  /// before.
  static let dictionaryBlock = 16
  /// The field of pairs of frequent terms; its keys are two ordinals, big-endian.
  static let pairField: UInt8 = 255
  static func pairKey(_ first: UInt32, _ second: UInt32) -> [UInt8] {
    var key = ByteSink()
    key.append(pairField)
    key.append(fixed: first.byteSwapped)
    key.append(fixed: second.byteSwapped)
    return key.bytes
  }

  /// Occurrences of a term in its only document that are kept in the dictionary itself.
  static let inlineOccurrences: UInt32 = 8

  /// Bytes of a skip entry, of lists with positions and without, and what stands where in it.
  static let skipBytes = 16
  static let skipBytesWithoutPositions = 12
  enum SkipOffset {
    static let lastDocument = 0
    static let payload = 4
    static let impact = 8
    /// `BlockWidths`.
    static let widths = 10
    /// In lists with positions only.
    static let positions = 12
  }

  /// Share of the documents that makes a term frequent, and how many terms can be.
  static let frequentShare = 0.025
  static let smallestFrequentThreshold: UInt32 = 256
  static let mostFrequentTerms = 1024

  /// A value block is compressed when it holds this many bytes or documents.
  static let valueBlockBytes = 32 * 1024
  static let valueBlockDocuments = 4096
  static let valueIndexEntry = 24
  /// The most that a block of values may hold before it is compressed: what reading one may cost.
  static let largestValueBlock = 1 << 28
  /// Values of a column that share a frame: least value, slope, width.
  static let columnBlock = 4096
  static let columnFrameBytes = 12
}

/// What a segment's header says.
struct SegmentHeader: Equatable {
  var fileLength = 0
  var checksumsOffset = 0
  var checksumsChecksum: UInt64 = 0
  var documentCount = 0
  var groupCount = 0
  var termCount = 0
  var frequentThreshold: UInt32 = 0
  /// Sum of the documents' lengths.
  var totalLength: UInt64 = 0
  var sections: [Range<Int>] = []

  var averageLength: Float {
    documentCount > 0 ? Float(Double(totalLength) / Double(documentCount)) : 1
  }

  subscript(_ section: SegmentFormat.Section) -> Range<Int> { sections[section.rawValue] }
}
