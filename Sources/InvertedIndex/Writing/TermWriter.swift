// Part of Kimberlite.

/// Writes the terms of a finished builder: for each, in order, its postings and its entry in the
/// dictionary; then the pairs of frequent terms in the same way.
struct TermWriter {
  let table: TermTable
  let chains: OccurrenceChains
  let hasPositions: [Bool]
  let hasPairs: [Bool]
  /// The number of each partition's first document.
  let bases: [Int]
  let norms: [UInt8]
  /// For each partition and document the positions used.
  let extents: [[UInt32]]

  /// A part of a term's postings: those in one partition.
  struct Part {
    var chain: OccurrenceChains.Chain
    var base: UInt32
  }

  func write(to file: SegmentFileWriter, header: inout SegmentHeader) throws(IndexError) {
    let terms = sortedTerms()
    let frequent = FrequentTerms(
      terms: terms, documents: norms.count,
      hasPairs: { hasPairs[Int($0)] }, table: table)
    header.frequentThreshold = frequent.threshold
    let norms = UnsafeMutablePointer<UInt8>.allocate(capacity: self.norms.count + 1)
    defer { norms.deallocate() }
    self.norms.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { norms.update(from: base, count: source.count) }
    }
    var dictionary = DictionaryEncoder()
    var encoder = PostingListEncoder(norms: norms, averageLength: header.averageLength)
    try file.begin()
    for term in terms {
      let key = table.key(Int(term.first))
      let parts = (0..<Int(term.count)).map { part(numbers[Int(term.start) + $0]) }
      try write(
        parts, in: chains, key: key, hasPositions: hasPositions[Int(key[0])], encoder: &encoder,
        dictionary: &dictionary, to: file)
    }
    let pairs = frequent.pairs(
      chains: chains, chain: { table.chain(Int(numbers[$0])).pointee },
      partition: { Int(table.partition(Int(numbers[$0]))) }, extents: extents, bases: bases)
    for pair in pairs.sorted {
      let key = SegmentFormat.pairKey(frequent.ordinal(pair.first), frequent.ordinal(pair.second))
      let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: key.count)
      defer { bytes.deallocate() }
      _ = bytes.initialize(from: key)
      try write(
        [Part(chain: pairs.chain(pair.number), base: 0)], in: pairs.chains,
        key: UnsafeBufferPointer(bytes), hasPositions: false, encoder: &encoder,
        dictionary: &dictionary, to: file)
    }
    try file.end(.postings)
    header.termCount = dictionary.count
    try file.begin()
    try file.write(dictionary.blocks)
    try file.end(.dictionary)
    try file.begin()
    try file.write(dictionary.index)
    try file.end(.dictionaryIndex)
  }

  // MARK: Terms and their parts

  /// A term: its parts stand side by side in `numbers`.
  struct SortedTerm {
    var first: Int32
    var start: Int32
    var count: Int32
    var documentFrequency: UInt32
  }

  private let numbers: [Int32]

  init(
    table: TermTable, chains: OccurrenceChains, fields: [IndexSchema.Field], bases: [Int],
    norms: [UInt8], extents: [[UInt32]]
  ) {
    self.table = table
    self.chains = chains
    hasPositions = fields.map(\.hasPositions)
    hasPairs = fields.map(\.hasPairs)
    self.bases = bases
    self.norms = norms
    self.extents = extents
    numbers = table.sorted()
  }

  private func sortedTerms() -> [SortedTerm] {
    var terms: [SortedTerm] = []
    terms.reserveCapacity(numbers.count)
    for (place, number) in numbers.enumerated() {
      let frequency = table.chain(Int(number)).pointee.documentFrequency
      if let last = terms.last, table.isSameTerm(Int(last.first), Int(number)) {
        terms[terms.count - 1].count += 1
        terms[terms.count - 1].documentFrequency += frequency
      } else {
        terms.append(
          SortedTerm(
            first: number, start: Int32(place), count: 1, documentFrequency: frequency))
      }
    }
    return terms
  }

  private func part(_ number: Int32) -> Part {
    Part(
      chain: table.chain(Int(number)).pointee,
      base: UInt32(bases[Int(table.partition(Int(number)))]))
  }

  private func write(
    _ parts: [Part], in chains: OccurrenceChains, key: UnsafeBufferPointer<UInt8>,
    hasPositions: Bool, encoder: inout PostingListEncoder, dictionary: inout DictionaryEncoder,
    to file: SegmentFileWriter
  ) throws(IndexError) {
    let first = parts[0].chain
    if parts.count == 1, first.documentFrequency == 1,
      first.occurrences <= SegmentFormat.inlineOccurrences
    {
      var cursor = ChainCursor(first, in: chains, hasPositions: hasPositions)
      dictionary.add(
        key: key, single: &cursor, base: parts[0].base, hasPositions: hasPositions)
      return
    }
    encoder.begin(hasPositions: hasPositions)
    var documents: UInt32 = 0
    var occurrences: UInt32 = 0
    for part in parts {
      documents += part.chain.documentFrequency
      occurrences += part.chain.occurrences
      encoder.add(part.chain, in: chains, base: part.base)
    }
    let length = try encoder.finish(into: file)
    dictionary.add(
      key: key, documentFrequency: documents, occurrences: occurrences, listLength: length)
  }
}
