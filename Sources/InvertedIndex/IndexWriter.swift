// Part of Kimberlite.
import Glibc

/// Adds, replaces and removes groups of documents. Nothing is visible before `commit`; whatever ends
/// the process before leaves the index as it was.
///
/// One writer at a time holds the lock of a folder. Memory is bounded: when a segment under
/// construction is full it is written, and the next one begun.
package final class IndexWriter {
  private struct Member {
    var entry: Manifest.Segment
    /// Nil until somebody needs it.
    var reader: SegmentReader?
    var removedGroups: Set<Int>
    /// Whether groups were removed since the last commit.
    var isChanged = false
  }

  private struct Place: Hashable {
    var member: UInt64
    var group: Int
  }

  private let folder: StorageFolder
  private let lock: WriterLock
  private let schema: IndexSchema
  private var manifest: Manifest
  private var members: [Member] = []
  /// Where the groups of each key are; groups that outgrew a segment are in several.
  private var places: [[UInt8]: [Place]] = [:]
  private var builder: SegmentBuilder? {
    didSet { terms = builder?.terms }
  }
  private var terms: UnsafeMutablePointer<DocumentTerms>?
  private var builderNumber: UInt64 = 0
  /// The keys of the groups in the builder.
  private var builderKeys: Set<[UInt8]> = []
  private var openGroup: (key: [UInt8], fingerprint: [UInt8], value: [UInt8])?
  /// The files that this writer began since its last commit.
  private var begunNames: Set<String> = []
  /// The files of a state that a loss of power could bring back.
  private var namesOfBefore: Set<String> = []
  /// What failed. What is in memory is no longer all that was added, so nothing is committed any more.
  private var failure: IndexError?

  /// Takes the lock and opens what is in the folder, which is made when it is missing, and compares
  /// all of it with its checksums, at about the speed of memory: nothing is added to what is damaged.
  /// With `rebuild` the index starts empty; the old one stays until the commit.
  package convenience init(
    folder path: String, schema: IndexSchema, rebuild: Bool = false
  ) throws(IndexError) {
    try self.init(StorageFolder(path: path), schema: schema, rebuild: rebuild)
  }

  init(_ folder: StorageFolder, schema: IndexSchema, rebuild: Bool = false) throws(IndexError) {
    self.folder = folder
    self.schema = schema
    try folder.create()
    lock = try WriterLock(folder)
    manifest = Manifest(schema: schema)
    let existing = try Self.manifest(in: folder, rebuild: rebuild)
    if let existing {
      manifest.generation = existing.generation
      manifest.nextNumber = existing.nextNumber
    } else {
      manifest.nextNumber = Self.firstFreeNumber(in: folder)
    }
    guard let existing, !rebuild else { return }
    guard existing.schema == schema else {
      throw .otherSchema(
        folder: folder.path, found: existing.schema.analysis, expected: schema.analysis)
    }
    manifest.segments = existing.segments
    try removeLeftovers()
    for entry in existing.segments {
      let reader = try Self.wholeSegment(entry, schema: schema, in: folder)
      members.append(
        Member(entry: entry, reader: reader, removedGroups: reader.removedGroups))
      for group in 0..<reader.groups.count where !reader.removedGroups.contains(group) {
        let key = try reader.groups.entry(group).key
        places[key, default: []].append(Place(member: entry.number, group: group))
      }
    }
  }

  /// A segment of which every byte is as it was written; one whose file is missing is damaged.
  private static func wholeSegment(
    _ entry: Manifest.Segment, schema: IndexSchema, in folder: StorageFolder
  ) throws(IndexError) -> SegmentReader {
    do throws(IndexError) {
      let reader = try IndexReader.segment(entry, schema: schema, in: folder)
      if let damage = reader.pages.verifyAll().first { throw damage }
      return reader
    } catch {
      guard case .system(.open, let path, ENOENT) = error else { throw error }
      throw .damaged(file: path, section: "file", offset: 0)
    }
  }

  /// What was not committed is removed: after a full disk there is room again.
  deinit {
    let kept = manifest.fileNames.union(namesOfBefore)
    for name in begunNames.sorted() where !kept.contains(name) { folder.remove(name) }
  }

  /// Removes what a writer left that did not come to its end. It may have replaced the manifest
  /// without making that durable.
  private func removeLeftovers() throws(IndexError) {
    guard folder.hasFiles(except: manifest.fileNames) else { return }
    try folder.sync()
    folder.removeFiles(except: manifest.fileNames)
  }

  private func makeFile(_ name: String) throws(IndexError) -> StorageFile {
    begunNames.insert(name)
    return try folder.makeFile(name)
  }

  private func failed(_ error: IndexError) -> IndexError {
    failure = failure ?? error
    return error
  }

  /// When the index is rebuilt, one that cannot be read is no obstacle.
  private static func manifest(
    in folder: StorageFolder, rebuild: Bool
  ) throws(IndexError) -> Manifest? {
    guard let bytes = try folder.read(StorageFolder.manifestName) else { return nil }
    do throws(IndexError) {
      return try Manifest(bytes, path: folder.file(StorageFolder.manifestName))
    } catch {
      guard rebuild else { throw error }
      if case .notAnIndex = error { throw error }
      return nil
    }
  }

  /// Files of an index whose manifest is lost keep their names until it is rebuilt.
  private static func firstFreeNumber(in folder: StorageFolder) -> UInt64 {
    let numbers = folder.list().compactMap { name in
      UInt64(name.prefix { $0.isASCII && $0.isNumber })
    }
    return (numbers.filter { $0 < Manifest.greatestNumber }.max() ?? 0) + 1
  }

  // MARK: What there is

  /// The fingerprints of all groups by their keys.
  package func fingerprints() throws(IndexError) -> [[UInt8]: [UInt8]] {
    var found: [[UInt8]: [UInt8]] = [:]
    for (key, places) in places {
      guard let place = places.first, let entry = try entry(place) else { continue }
      found[key] = entry.fingerprint
    }
    return found
  }

  /// The value of a group that was committed; nil when there is none.
  package func value(ofGroup key: [UInt8]) throws(IndexError) -> [UInt8]? {
    guard let place = places[key]?.first else { return nil }
    return try entry(place)?.value
  }

  private func entry(_ place: Place) throws(IndexError) -> GroupTable.Entry? {
    guard let index = members.firstIndex(where: { $0.entry.number == place.member }) else {
      return nil
    }
    return try reader(index).groups.entry(place.group)
  }

  private func reader(_ index: Int) throws(IndexError) -> SegmentReader {
    if let reader = members[index].reader { return reader }
    let reader = try IndexReader.segment(members[index].entry, schema: schema, in: folder)
    members[index].reader = reader
    return reader
  }

  // MARK: Adding and removing

  /// Begins a group; one with the same key is replaced.
  package func beginGroup(
    key: [UInt8], fingerprint: [UInt8], value: [UInt8]
  ) throws(IndexError) {
    try removeGroup(key: key)
    openGroup = (key, fingerprint, value)
    try begin(key: key, fingerprint: fingerprint, value: value)
  }

  private func begin(
    key: [UInt8], fingerprint: [UInt8], value: [UInt8]
  ) throws(IndexError) {
    let builder = try currentBuilder()
    builder.beginGroup(key: key, fingerprint: fingerprint, value: value)
    builderKeys.insert(key)
  }

  private func currentBuilder() throws(IndexError) -> SegmentBuilder {
    if let builder { return builder }
    if let failure { throw failure }
    builderNumber = takeNumber()
    do throws(IndexError) {
      let file = try makeFile(StorageFolder.segmentName(builderNumber))
      let builder = try SegmentBuilder(schema: schema, file: file)
      self.builder = builder
      return builder
    } catch {
      throw failed(error)
    }
  }

  private func takeNumber() -> UInt64 {
    defer { manifest.nextNumber += 1 }
    return manifest.nextNumber
  }

  /// Begins a document of the open group. `partition` is set as its number in the schema's partition
  /// column, if there is one.
  package func beginDocument(partition: UInt32 = 0) throws(IndexError) {
    if let builder, builder.isFull, let group = openGroup {
      try closeSegment()
      try begin(key: group.key, fingerprint: group.fingerprint, value: group.value)
    }
    let builder = try currentBuilder()
    guard let column = schema.partitionColumn else { return builder.beginDocument(partition: 0) }
    builder.beginDocument(partition: schema.partition { _ in partition })
    builder.setNumber(partition, column: column)
  }

  /// Adds an occurrence of a term. Its bytes have to stay where they are until `finishTerms` or
  /// `endDocument`. Positions of a field ascend within a document; terms of more than 65,000 bytes
  /// are cut.
  @inline(__always)
  package func add(_ term: UnsafeBufferPointer<UInt8>, field: UInt8, position: UInt32) {
    guard let base = term.baseAddress, let terms else { return }
    terms.pointee.add(base, count: min(term.count, 65_000), field: field, position: position)
  }

  /// Takes in the terms added so far: from now on nobody looks at their bytes.
  package func finishTerms() { terms?.pointee.finish() }

  package func setNumber(_ value: UInt32, column: Int) {
    builder?.setNumber(value, column: column)
  }

  package func setText(_ value: UnsafeBufferPointer<UInt8>, column: Int) {
    builder?.setText(value, column: column)
  }

  /// Ends the document. `length` is its number of words, for ranking; `value` is stored as it is.
  package func endDocument(
    length: UInt32, value: UnsafeBufferPointer<UInt8>
  ) throws(IndexError) {
    do throws(IndexError) {
      try builder?.endDocument(length: length, value: value)
    } catch {
      throw failed(error)
    }
  }

  package func endGroup() throws(IndexError) {
    openGroup = nil
    builder?.endGroup()
    if let builder, builder.isFull { try closeSegment() }
  }

  /// Removes the group with this key, if there is one.
  package func removeGroup(key: [UInt8]) throws(IndexError) {
    if builderKeys.contains(key) { try closeSegment() }
    guard let found = places.removeValue(forKey: key) else { return }
    for place in found {
      guard let index = members.firstIndex(where: { $0.entry.number == place.member }) else {
        continue
      }
      members[index].removedGroups.insert(place.group)
      members[index].isChanged = true
    }
  }

  private func closeSegment() throws(IndexError) {
    guard let builder else { return }
    self.builder = nil
    builderKeys = []
    let length: Int
    let checksum: UInt64
    let keys: [[UInt8]]
    do throws(IndexError) {
      (length, checksum, keys) = try builder.finish()
    } catch {
      throw failed(error)
    }
    for (group, key) in keys.enumerated() {
      places[key, default: []].append(Place(member: builderNumber, group: group))
    }
    members.append(
      Member(
        entry: Manifest.Segment(number: builderNumber, length: UInt64(length), checksum: checksum),
        reader: nil, removedGroups: []))
  }

  // MARK: Committing

  /// Makes everything since the last commit durable and visible, at once and as a whole. Small
  /// segments, and those that consist of removed documents for a good part, are merged before. Where
  /// anything failed before, that error is thrown again and nothing is committed.
  package func commit() throws(IndexError) {
    if let failure { throw failure }
    do throws(IndexError) { try commitAll() } catch { throw failed(error) }
  }

  private func commitAll() throws(IndexError) {
    try closeSegment()
    try merge()
    for index in members.indices where members[index].isChanged {
      try writeRemovals(index)
    }
    var next = manifest
    next.generation += 1
    next.segments = members.map(\.entry)
    begunNames.insert(StorageFolder.newManifestName)
    try folder.write(next.encoded, to: StorageFolder.newManifestName)
    // The files' names have to be on the disk before the manifest that names them.
    try folder.sync()
    try folder.rename(StorageFolder.newManifestName, to: StorageFolder.manifestName)
    // Readers see the new state now, but until the name is on the disk the old one may come back.
    namesOfBefore = Set(folder.list()).subtracting(begunNames).union(manifest.fileNames)
    manifest = next
    try folder.sync()
    namesOfBefore = []
    begunNames = []
    folder.removeFiles(except: manifest.fileNames)
  }

  private func writeRemovals(_ index: Int) throws(IndexError) {
    let number = takeNumber()
    let (bytes, checksum) = Removals.encoded(members[index].removedGroups.sorted())
    begunNames.insert(StorageFolder.removalsName(number))
    try folder.write(bytes, to: StorageFolder.removalsName(number))
    members[index].entry.removals = number
    members[index].entry.removalsChecksum = checksum
    members[index].isChanged = false
    members[index].reader = nil
  }

  private func merge() throws(IndexError) {
    while true {
      var sizes: [MergePolicy.Size] = []
      for index in members.indices {
        let reader = try reader(index)
        let removed = members[index].removedGroups.reduce(0) { sum, group in
          sum + reader.groups.documents(of: group).count
        }
        sizes.append(
          MergePolicy.Size(
            documents: reader.documentCount, removed: removed,
            hasRemovedGroups: !members[index].removedGroups.isEmpty,
            groups: reader.groups.count - members[index].removedGroups.count,
            bytes: Int(members[index].entry.length)))
      }
      guard let chosen = MergePolicy.choice(sizes) else { return }
      try merge(chosen)
    }
  }

  private func merge(_ chosen: [Int]) throws(IndexError) {
    let number = takeNumber()
    let merged = try SegmentBuilder(
      schema: schema, file: makeFile(StorageFolder.segmentName(number)))
    for index in chosen {
      let merger = SegmentMerger(
        source: try reader(index), removedGroups: members[index].removedGroups, schema: schema)
      try merger.add(to: merged)
    }
    let gone = Set(chosen.map { members[$0].entry.number })
    var rest = members.enumerated().filter { !chosen.contains($0.offset) }.map(\.element)
    for key in Array(places.keys) { places[key]?.removeAll { gone.contains($0.member) } }
    let (length, checksum, keys) = try merged.finish()
    if !keys.isEmpty {
      for (group, key) in keys.enumerated() {
        places[key, default: []].append(Place(member: number, group: group))
      }
      rest.insert(
        Member(
          entry: Manifest.Segment(number: number, length: UInt64(length), checksum: checksum),
          reader: nil, removedGroups: []), at: min(chosen[0], rest.count))
    }
    members = rest
  }
}
