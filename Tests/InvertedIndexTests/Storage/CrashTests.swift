// Part of Kimberlite.
import Testing

@testable import InvertedIndex

/// Each test lets a run fail at its first call of the system, then at its second, and so on.
@Suite struct CrashTests {
  private let schema = SampleSchema.schema()
  private let folder: TemporaryFolder

  /// The states are told apart by a word that each of their documents has.
  init() throws {
    folder = try TemporaryFolder()
    // Four segments of which some have removed groups: the next commit merges.
    for step in 0..<4 {
      let writer = try IndexWriter(folder: folder.index, schema: schema)
      try writer.add(group("kept\(step)", "old", documents: 3))
      try writer.add(group("gone\(step)", "old", documents: 1))
      if step > 0 { try writer.removeGroup(key: Array("gone\(step - 1)".utf8)) }
      try writer.commit()
    }
  }

  private func group(_ key: String, _ word: String, documents: Int) -> SampleGroup {
    let value = [UInt8](repeating: 65, count: 2000)
    return SampleGroup(
      key: key,
      documents: (0..<documents).map { number in
        SampleDocument(
          words: [word, "n\(number)", "stone", "of", "the", "sea"],
          partition: UInt32(number % 2), value: value)
      })
  }

  /// The change whose steps fail: all groups are replaced, one is removed, one is new.
  private func change(_ folder: TemporaryFolder, _ disk: SimulatedDisk) throws(IndexError) {
    let storage = StorageFolder(path: folder.index, interceptor: disk)
    let writer = try IndexWriter(storage, schema: schema)
    for step in 0..<4 { try writer.add(group("kept\(step)", "new", documents: 2)) }
    try writer.removeGroup(key: Array("gone3".utf8))
    try writer.add(group("added", "new", documents: 4))
    try writer.commit()
  }

  /// A change that leaves segments as they are and only names removed groups.
  private func smallChange(_ folder: TemporaryFolder, _ disk: SimulatedDisk) throws(IndexError) {
    let storage = StorageFolder(path: folder.index, interceptor: disk)
    let writer = try IndexWriter(storage, schema: schema)
    try writer.add(group("kept0", "new", documents: 12))
    try writer.commit()
  }

  private struct State: Equatable {
    var old: Int
    var new: Int
    init(_ folder: TemporaryFolder) throws {
      let reader = try IndexReader(folder: folder.index)
      old = try reader.count(.term(term("old")))
      new = try reader.count(.term(term("new")))
      #expect(reader.documentCount == old + new)
      for document in try reader.search(.everything, limit: 0) {
        #expect(try reader.value(of: document.id).count == 2000)
      }
    }
  }

  /// Runs `change` with a fault at each of its calls; `after` does what follows the fault.
  private func everyCall(
    _ fault: SimulatedDisk.Fault, seed: Int = 0,
    _ change: (TemporaryFolder, SimulatedDisk) throws(IndexError) -> Void,
    after: (SimulatedDisk) -> Void = { _ in }
  ) throws {
    let before = try State(folder)
    let whole = try folder.copy()
    let counter = try SimulatedDisk(fault, at: .max)
    try change(whole, counter)
    let next = try State(whole)
    #expect(next != before)
    #expect(counter.count > 10)
    for limit in 1...counter.count {
      let copy = try folder.copy()
      let disk = try SimulatedDisk(fault, at: limit, seed: seed)
      var error: IndexError?
      do throws(IndexError) { try change(copy, disk) } catch let thrown { error = thrown }
      if error == nil { #expect(fault != .death || limit > counter.count - 10) }
      after(disk)
      #expect(IndexCheck.run(folder: copy.index) == [], "call \(limit)")
      let found = try State(copy)
      #expect(found == before || found == next, "call \(limit)")
      if fault == .death { try nextWriter(copy, limit) } else { try leftovers(copy, limit) }
    }
  }

  /// The next writer works and removes what was left.
  private func nextWriter(_ folder: TemporaryFolder, _ limit: Int) throws {
    let before = try State(folder)
    do {
      let writer = try IndexWriter(folder: folder.index, schema: schema)
      try writer.add(group("next", "old", documents: 1))
      try writer.commit()
    }
    let after = try State(folder)
    #expect(after.old == before.old + 1 && after.new == before.new, "call \(limit)")
    try leftovers(folder, limit)
  }

  /// There is nothing but what the manifest names, but for files that could not be removed.
  private func leftovers(_ folder: TemporaryFolder, _ limit: Int) throws {
    let manifest = try Manifest(folder.bytes("manifest"), path: "manifest")
    let named = manifest.fileNames.union(["manifest", "lock"])
    let others = Set(folder.names).subtracting(named)
    // A single call that fails may be that which removes a file.
    #expect(others.count <= 12, "call \(limit): \(others)")
    if others.isEmpty { return }
    do { _ = try IndexWriter(folder: folder.index, schema: schema) }
    #expect(Set(folder.names) == named, "call \(limit)")
  }

  @Test("killed before any call, the index is the old one or the new one")
  func killed() throws {
    try everyCall(.death, change)
    try everyCall(.death, smallChange)
  }

  @Test("the same when what was not synced is lost with the power", arguments: 1...24)
  func powerLost(seed: Int) throws {
    try everyCall(.death, seed: seed, change) { $0.losePower() }
    try everyCall(.death, seed: seed, smallChange) { $0.losePower() }
  }

  @Test("a full disk leaves the old index and no leftovers")
  func fullDisk() throws {
    try everyCall(.fullDisk, change)
    try everyCall(.fullDisk, smallChange)
  }

  @Test("a single call that fails leaves the old index or the new one")
  func singleFault() throws {
    try everyCall(.single, change)
    try everyCall(.single, smallChange)
  }

  @Test("a rebuild that is killed leaves the old index or the new one", arguments: 0...3)
  func rebuild(seed: Int) throws {
    func rebuild(_ folder: TemporaryFolder, _ disk: SimulatedDisk) throws(IndexError) {
      let storage = StorageFolder(path: folder.index, interceptor: disk)
      let writer = try IndexWriter(storage, schema: schema, rebuild: true)
      try writer.add(group("kept0", "new", documents: 12))
      try writer.commit()
    }
    try everyCall(.death, seed: seed, rebuild) { if seed > 0 { $0.losePower() } }
    if seed == 0 {
      try everyCall(.fullDisk, rebuild)
      try everyCall(.single, rebuild)
    }
  }

  @Test("after a failure nothing more is committed, and the error is told again")
  func afterFailure() throws {
    let disk = try SimulatedDisk(.single, at: 12)
    let storage = StorageFolder(path: folder.index, interceptor: disk)
    let writer = try IndexWriter(storage, schema: schema)
    let before = try State(folder)
    var first: IndexError?
    for step in 0..<4 where first == nil {
      do throws(IndexError) {
        try writer.add(group("kept\(step)", "new", documents: 2))
        if step == 3 { try writer.commit() }
      } catch { first = error }
    }
    let failure = try #require(first)
    #expect(throws: failure) { try writer.commit() }
    #expect(try State(folder) == before)
  }
}
