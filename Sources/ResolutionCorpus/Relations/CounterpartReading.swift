// Part of Kimberlite.
import InvertedIndex

/// Finds what stands beside paragraphs in the other languages of their document. For one task at a
/// time; reads each document's places once.
struct CounterpartReading {
  private struct Version {
    var entry: DocumentEntry
    /// The paragraphs, in the order of the document.
    var places: [DocumentID]
  }

  private let reader: CorpusReader
  private let copies: ParagraphCopies
  private var versions: [[UInt8]: [Version]] = [:]
  /// By two places in `versions` of a symbol: the counterparts of each paragraph.
  private var alignments: [[UInt8]: [[Int]: [[Int]]]] = [:]

  init(_ reader: CorpusReader) throws(CorpusError) {
    self.reader = reader
    copies = try reader.asking { () throws(IndexError) in try reader.copies() }
  }

  /// The paragraphs that say the same in other languages, by language; none for documents that are
  /// there in one language, or have no symbol.
  mutating func counterparts(of paragraph: DocumentID) throws(CorpusError) -> [DocumentID] {
    let paragraph = copies.originals[paragraph] ?? paragraph
    let symbol = try reader.asking { () throws(IndexError) in
      try reader.index.text(CorpusSchema.Column.symbol, of: paragraph)
    }
    let versions = try versions(of: symbol)
    guard versions.count > 1 else { return [] }
    for (own, version) in versions.enumerated() {
      guard let place = version.places.firstIndex(of: paragraph) else { continue }
      var found: [DocumentID] = []
      for other in versions.indices where other != own {
        let places = versions[other].places
        found += try alignment(own, other, symbol, versions)[place].map { places[$0] }
      }
      return found
    }
    return []
  }

  private mutating func versions(of symbol: [UInt8]) throws(CorpusError) -> [Version] {
    guard !symbol.isEmpty else { return [] }
    if let known = versions[symbol] { return known }
    let address = Address(document: String(decoding: symbol, as: UTF8.self))
    var found: [Version] = []
    for entry in try reader.documentEntries(of: address) where entry.metadata.language != nil {
      found.append(Version(entry: entry, places: try reader.places(of: entry)))
    }
    versions[symbol] = found
    return found
  }

  /// For each paragraph of one version its counterparts in another. Kept in the order of the
  /// languages, whichever is asked for.
  private mutating func alignment(
    _ own: Int, _ other: Int, _ symbol: [UInt8], _ versions: [Version]
  ) throws(CorpusError) -> [[Int]] {
    if let known = alignments[symbol]?[[own, other]] { return known }
    let (first, second) = (min(own, other), max(own, other))
    let pairs = try reader.relations.alignment(versions[first].entry, versions[second].entry)
    var forth = [[Int]](repeating: [], count: versions[first].places.count)
    var back = [[Int]](repeating: [], count: versions[second].places.count)
    for pair in pairs {
      for place in pair.first where place < forth.count {
        forth[place] = pair.second.filter { $0 < back.count }
      }
      for place in pair.second where place < back.count {
        back[place] = pair.first.filter { $0 < forth.count }
      }
    }
    alignments[symbol, default: [:]][[first, second]] = forth
    alignments[symbol, default: [:]][[second, first]] = back
    return own == first ? forth : back
  }
}

extension CorpusReader {
  /// The paragraphs of a document, in its order.
  func places(of entry: DocumentEntry) throws(CorpusError) -> [DocumentID] {
    try asking { () throws(IndexError) in
      var places: [DocumentID] = []
      for group in entry.groups { places += try index.documents(of: group) }
      return places
    }
  }
}
