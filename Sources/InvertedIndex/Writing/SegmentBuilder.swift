// Part of Kimberlite.

/// A segment under construction: terms, norms and columns in memory, stored values on disk already.
///
/// Documents are divided into partitions, by language for instance; in the file those of one
/// partition stand together. Since most terms occur in one of them only, their lists have smaller
/// distances and take less room.
///
/// Memory: about three bytes for each occurrence of a term and 80 for each distinct term.
final class SegmentBuilder {
  /// A segment is closed when its chains take this much, so that memory stays bounded.
  static let memoryLimit = 384 << 20
  private static let reservation = 2 << 30

  /// The documents of one partition.
  struct Partition {
    var norms: [UInt8] = []
    /// For each document the positions used, of the field that uses most.
    var extents: [UInt32] = []
    var columns: [ColumnBuilder]
    var groups = GroupTableBuilder()
    var values = ValueBlockWriter()
    /// Whether the group that is open has been begun here.
    var hasGroup = false
  }

  let schema: IndexSchema
  private let keyMemory = GrowingMemory(reserving: reservation)
  private let chainMemory = GrowingMemory(reserving: reservation)
  /// What adding a term works with.
  let terms: UnsafeMutablePointer<DocumentTerms>
  let file: SegmentFileWriter
  private(set) var partitions: [Partition] = []
  private(set) var totalLength: UInt64 = 0
  private(set) var documentCount = 0
  private var partition = 0
  private var document: UInt32 = 0
  private let hasPositions: [Bool]
  private var group: (key: [UInt8], fingerprint: [UInt8], value: [UInt8])?

  init(schema: IndexSchema, file target: StorageFile) throws(IndexError) {
    self.schema = schema
    terms = .allocate(capacity: 1)
    terms.initialize(
      to: DocumentTerms(
        table: TermTable(keysIn: keyMemory), chains: OccurrenceChains(in: chainMemory),
        fields: schema.fields))
    file = SegmentFileWriter(target)
    hasPositions = schema.fields.map(\.hasPositions)
    try file.begin()
  }

  deinit {
    terms.pointee.deallocate()
    terms.deallocate()
  }

  var isFull: Bool {
    chainMemory.count + terms.pointee.table.memory > Self.memoryLimit || documentCount >= 1 << 26
  }

  private func open(_ number: Int) {
    while partitions.count <= number {
      partitions.append(
        Partition(columns: schema.columns.map { ColumnBuilder(holdsText: $0.holdsText) }))
    }
  }

  /// Begins a group. In the file it becomes one group for each partition that its documents are in,
  /// or one without documents.
  func beginGroup(key: [UInt8], fingerprint: [UInt8], value: [UInt8]) {
    group = (key, fingerprint, value)
    for index in partitions.indices { partitions[index].hasGroup = false }
  }

  func endGroup() {
    guard let group else { return }
    if !partitions.contains(where: \.hasGroup) {
      open(0)
      add(group, to: 0)
    }
    self.group = nil
  }

  private func add(_ group: (key: [UInt8], fingerprint: [UInt8], value: [UInt8]), to number: Int) {
    partitions[number].groups.begin(
      key: group.key, fingerprint: group.fingerprint, value: group.value,
      firstDocument: partitions[number].norms.count)
    partitions[number].hasGroup = true
  }

  func beginDocument(partition number: Int) {
    open(number)
    if let group, !partitions[number].hasGroup { add(group, to: number) }
    partition = number
    document = UInt32(partitions[number].norms.count)
    terms.pointee.begin(document, partition: UInt16(number))
  }

  func setNumber(_ value: UInt32, column: Int) {
    partitions[partition].columns[column].set(value, document: Int(document))
  }

  func setText(_ value: UnsafeBufferPointer<UInt8>, column: Int) {
    partitions[partition].columns[column].setText(value, document: Int(document))
  }

  func endDocument(length: UInt32, value: UnsafeBufferPointer<UInt8>) throws(IndexError) {
    terms.pointee.finish()
    let norm = FieldNorm.byte(for: length)
    partitions[partition].norms.append(norm)
    partitions[partition].extents.append(terms.pointee.extent)
    // As readers know it, so that merging changes no ranking.
    totalLength += UInt64(FieldNorm.length(of: norm))
    documentCount += 1
    try partitions[partition].values.add(value, document: Int(document), into: file)
  }

  /// The number of a term's chain in a partition, for postings of another segment.
  func term(_ key: [UInt8], partition: Int) -> Int {
    terms.pointee.number(key, partition: partition)
  }

  /// Adds an occurrence from another segment; the document is one of the partition's.
  @inline(__always)
  func add(
    posting document: UInt32, position: UInt32, term number: Int, hasPositions: Bool,
    partition: Int
  ) {
    terms.pointee.chains.add(
      document: document, position: position, hasPositions: hasPositions,
      to: terms.pointee.table.chain(number))
    if hasPositions, position >= partitions[partition].extents[Int(document)] {
      partitions[partition].extents[Int(document)] = position + 1
    }
  }

  /// Writes everything that was gathered and makes the file durable. Returns its length, the
  /// checksum of its header, and the keys of its groups in their order.
  func finish() throws(IndexError) -> (length: Int, checksum: UInt64, keys: [[UInt8]]) {
    endGroup()
    for index in partitions.indices { try partitions[index].values.finish(into: file) }
    try file.end(.values)
    var header = SegmentHeader()
    header.documentCount = documentCount
    header.totalLength = totalLength
    let bases = bases
    var index = ByteSink()
    for (number, partition) in partitions.enumerated() {
      partition.values.writeIndex(into: &index, base: bases[number])
    }
    try write(index.bytes, as: .valueIndex)
    let writer = TermWriter(
      table: terms.pointee.table, chains: terms.pointee.chains, fields: schema.fields,
      bases: bases,
      norms: partitions.flatMap(\.norms), extents: partitions.map(\.extents))
    try writer.write(to: file, header: &header)
    try write(partitions.flatMap(\.norms), as: .norms)
    let columns = schema.columns.indices.map { column in
      ColumnBuilder.joined(
        partitions.map { ($0.columns[column], $0.norms.count) },
        holdsText: schema.columns[column].holdsText)
    }
    try write(ColumnBuilder.section(columns, documents: documentCount), as: .columns)
    var groups = GroupTableBuilder()
    for (number, partition) in partitions.enumerated() {
      groups.append(partition.groups, base: bases[number])
    }
    header.groupCount = groups.count
    try write(groups.encoded(documents: documentCount), as: .groups)
    let (length, checksum) = try file.finish(header)
    return (length, checksum, groups.keys)
  }

  /// The number of each partition's first document in the file.
  private var bases: [Int] {
    var sum = 0
    return partitions.map { partition in
      defer { sum += partition.norms.count }
      return sum
    }
  }

  private func write(
    _ bytes: [UInt8], as section: SegmentFormat.Section
  ) throws(IndexError) {
    try file.begin()
    try file.write(bytes)
    try file.end(section)
  }
}
