// Part of Kimberlite.

/// A segment under construction: terms, norms and columns in memory, stored values on disk already.
///
/// Memory: about three bytes for each occurrence of a term and 80 for each distinct term.
final class SegmentBuilder {
  /// A segment is closed when its chains take this much, so that memory stays bounded.
  static let memoryLimit = 384 << 20
  private static let reservation = 2 << 30

  let schema: IndexSchema
  let table: TermTable
  let chains: OccurrenceChains
  let file: SegmentFileWriter
  private(set) var norms: [UInt8] = []
  /// For each document the positions used, of the field that uses most.
  private(set) var extents: [UInt32] = []
  private(set) var totalLength: UInt64 = 0
  private(set) var columns: [ColumnBuilder]
  private(set) var groups = GroupTableBuilder()
  private var values: ValueBlockWriter
  private var document: UInt32 = 0
  private var extent: UInt32 = 0
  private let hasPositions: [Bool]

  init(schema: IndexSchema, path: String) throws(IndexError) {
    self.schema = schema
    table = TermTable(reserving: Self.reservation)
    chains = OccurrenceChains(memory: GrowingMemory(reserving: Self.reservation))
    file = try SegmentFileWriter(path: path)
    columns = schema.columns.map { ColumnBuilder(holdsText: $0.holdsText) }
    hasPositions = schema.fields.map(\.hasPositions)
    values = ValueBlockWriter()
    try file.begin()
  }

  var documentCount: Int { norms.count }
  var isFull: Bool {
    chains.memory.count + table.memory > Self.memoryLimit || norms.count >= 1 << 27
  }

  func beginGroup(key: [UInt8], fingerprint: [UInt8], value: [UInt8]) {
    groups.begin(key: key, fingerprint: fingerprint, value: value, firstDocument: norms.count)
  }

  func beginDocument() {
    document = UInt32(norms.count)
    extent = 0
  }

  /// Positions of a field come in ascending order; above 2³⁰ they are no longer told apart.
  @inline(__always)
  func add(_ bytes: UnsafePointer<UInt8>, count: Int, field: UInt8, position: UInt32) {
    let number = table.number(field: field, bytes: bytes, count: count)
    let place = min(position, 1 << 30)
    chains.add(
      document: document, position: place, hasPositions: hasPositions[Int(field)],
      to: table.chains + number)
    if hasPositions[Int(field)], place >= extent { extent = place + 1 }
  }

  func setNumber(_ value: UInt32, column: Int) {
    columns[column].set(value, document: Int(document))
  }

  func setText(_ value: UnsafeBufferPointer<UInt8>, column: Int) {
    columns[column].setText(value, document: Int(document))
  }

  func endDocument(length: UInt32, value: UnsafeBufferPointer<UInt8>) throws(IndexError) {
    let norm = FieldNorm.byte(for: length)
    norms.append(norm)
    extents.append(extent)
    // As readers know it, so that merging changes no ranking.
    totalLength += UInt64(FieldNorm.length(of: norm))
    try values.add(value, document: Int(document), into: file)
  }

  /// Adds the postings of a term of another segment; documents are those of this builder.
  @inline(__always)
  func add(posting document: UInt32, position: UInt32, toTerm number: Int, field: UInt8) {
    chains.add(
      document: document, position: position, hasPositions: hasPositions[Int(field)],
      to: table.chains + number)
    if hasPositions[Int(field)], position >= extents[Int(document)] {
      extents[Int(document)] = position + 1
    }
  }

  /// Writes everything that was gathered and makes the file durable.
  func finish() throws(IndexError) -> (length: Int, checksum: UInt64) {
    try values.finish(into: file)
    try file.end(.values)
    try file.begin()
    try file.write(values.index.bytes)
    try file.end(.valueIndex)
    var header = SegmentHeader()
    header.documentCount = norms.count
    header.totalLength = totalLength
    header.groupCount = groups.count
    try writeTerms(&header)
    try file.begin()
    try file.write(norms)
    try file.end(.norms)
    try file.begin()
    try file.write(ColumnBuilder.joined(columns, documents: norms.count))
    try file.end(.columns)
    try file.begin()
    try file.write(groups.encoded(documents: norms.count))
    try file.end(.groups)
    return try file.finish(header)
  }

  private func writeTerms(_ header: inout SegmentHeader) throws(IndexError) {
    let order = table.sorted()
    var dictionary = DictionaryEncoder()
    let frequent = FrequentTerms(table: table, order: order, documents: norms.count) { field in
      Int(field) < self.hasPositions.count && self.hasPositions[Int(field)]
    }
    header.frequentThreshold = frequent.threshold
    let length = header.averageLength
    let norms = UnsafeMutablePointer<UInt8>.allocate(capacity: self.norms.count + 1)
    defer { norms.deallocate() }
    for (index, norm) in self.norms.enumerated() { norms[index] = norm }
    try file.begin()
    var encoder = PostingListEncoder(norms: norms, averageLength: length)
    for number in order {
      let key = table.key(Int(number))
      try write(
        table.chains[Int(number)], in: chains, key: key, hasPositions: hasPositions[Int(key[0])],
        encoder: &encoder, dictionary: &dictionary)
    }
    let pairs = frequent.pairs(chains: chains, extents: extents)
    for pair in pairs.sorted {
      var key = ByteSink()
      key.append(SegmentFormat.pairField)
      key.append(fixed: frequent.ordinal(pair.first).byteSwapped)
      key.append(fixed: frequent.ordinal(pair.second).byteSwapped)
      let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: key.count)
      defer { bytes.deallocate() }
      _ = bytes.initialize(from: key.bytes)
      try write(
        pairs.chain(pair.number), in: pairs.chains, key: UnsafeBufferPointer(bytes),
        hasPositions: false, encoder: &encoder, dictionary: &dictionary)
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

  private func write(
    _ chain: OccurrenceChains.Chain, in chains: OccurrenceChains, key: UnsafeBufferPointer<UInt8>,
    hasPositions: Bool, encoder: inout PostingListEncoder, dictionary: inout DictionaryEncoder
  ) throws(IndexError) {
    var cursor = ChainCursor(chain, in: chains, hasPositions: hasPositions)
    if chain.documentFrequency == 1, chain.occurrences <= SegmentFormat.inlineOccurrences {
      dictionary.add(key: key, single: &cursor, hasPositions: hasPositions)
      return
    }
    encoder.begin(hasPositions: hasPositions)
    while true {
      var frequency: UInt32 = 0
      let document = cursor.nextDocument { place in
        frequency &+= 1
        if hasPositions { encoder.place(place) }
      }
      guard let document else { break }
      encoder.add(document: document, frequency: frequency)
    }
    let length = try encoder.finish(into: file)
    dictionary.add(
      key: key, documentFrequency: chain.documentFrequency, occurrences: chain.occurrences,
      listLength: length)
  }
}
