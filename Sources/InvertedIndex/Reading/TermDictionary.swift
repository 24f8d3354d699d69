// Part of Kimberlite.

/// What the dictionary knows of a term.
struct TermEntry {
  /// The term's place among all terms of the segment.
  var ordinal: Int
  var documentFrequency: Int
  var occurrences: Int
  /// Where the list begins in the postings section, and its length; for a term of one document 0.
  var listStart = 0
  var listLength = 0
  /// For a term of one document: where its postings begin in the file.
  var inlineStart: Int?
}

/// The term dictionary of a segment, read where it lies.
struct TermDictionary {
  private let base: UnsafeRawPointer
  private let file: MappedFile
  private let pages: PageVerifier
  private let blocks: Range<Int>
  private let index: Range<Int>
  private let blockCount: Int
  /// For each field whether it has positions.
  private let positional: [Bool]
  private let documentCount: Int
  let count: Int

  init(
    _ file: MappedFile, header: SegmentHeader, pages: PageVerifier, positional fields: [Bool]
  ) throws(IndexError) {
    positional = fields + [Bool](repeating: false, count: 256 - min(fields.count, 256))
    base = file.base
    self.file = file
    self.pages = pages
    blocks = header[.dictionary]
    index = header[.dictionaryIndex]
    count = header.termCount
    documentCount = header.documentCount
    blockCount = (count + SegmentFormat.dictionaryBlock - 1) / SegmentFormat.dictionaryBlock
    guard index.count == (blockCount + 1) * 4 else {
      throw .damaged(
        file: file.path, section: SegmentFormat.Section.dictionaryIndex.name,
        offset: index.lowerBound)
    }
  }

  private func damaged(_ offset: Int) -> IndexError {
    .damaged(
      file: file.path, section: SegmentFormat.Section.dictionary.name, offset: offset)
  }

  /// The bytes of a block in the file, verified.
  private func block(_ number: Int) throws(IndexError) -> Range<Int> {
    let entry = index.lowerBound + number * 4
    try pages.verify(entry..<entry + 8)
    let start = base.loadUnaligned(fromByteOffset: entry, as: UInt32.self)
    let end = base.loadUnaligned(fromByteOffset: entry + 4, as: UInt32.self)
    guard start <= end, Int(end) <= blocks.count else { throw damaged(entry) }
    let range = blocks.lowerBound + Int(start)..<blocks.lowerBound + Int(end)
    try pages.verify(range)
    return range
  }

  /// Reads the entries of a block one after another.
  struct BlockReader {
    fileprivate let base: UnsafeRawPointer
    fileprivate var offset: Int
    fileprivate let end: Int
    fileprivate var ordinal: Int
    fileprivate var listStart: Int
    /// Entries that may still come.
    fileprivate var rest = SegmentFormat.dictionaryBlock
    fileprivate let documentCount: Int
    fileprivate let positional: [Bool]
    private(set) var key: [UInt8] = []
    /// Where the last key's own bytes begin, and how many it shares with the one before.
    private(set) var shared = 0

    @inline(__always)
    fileprivate mutating func varint() -> Int? {
      var scan = Scan(base: base, offset: offset, end: end)
      let value = scan.varint()
      offset = scan.offset
      return value < 0 ? nil : value
    }

    var isAtEnd: Bool { offset >= end }

    /// The next entry; nil when the bytes make no sense.
    mutating func next() -> TermEntry? {
      guard rest > 0 else { return nil }
      rest -= 1
      guard let shared = varint(), let length = varint(), shared <= key.count,
        length <= end - offset, shared + length > 0
      else { return nil }
      key.removeLast(key.count - shared)
      key.append(
        contentsOf: UnsafeRawBufferPointer(start: base + offset, count: length))
      self.shared = shared
      offset += length
      guard let frequency = varint(), frequency > 0, frequency <= documentCount else {
        return nil
      }
      var entry = TermEntry(
        ordinal: ordinal, documentFrequency: frequency, occurrences: frequency)
      if frequency == 1 {
        let start = offset
        guard let code = varint() else { return nil }
        if code & 3 != 2 {
          guard let occurrences = skipInline(code) else { return nil }
          entry.inlineStart = start
          entry.occurrences = occurrences
          ordinal += 1
          return entry
        }
      }
      // Lists lie in the file, occurrences are at most some for each of its bits.
      guard let more = varint(), more < 1 << 40, let list = varint(), list < 1 << 40 else {
        return nil
      }
      entry.occurrences += more
      entry.listStart = listStart
      entry.listLength = list
      listStart += list
      ordinal += 1
      return entry
    }

    private mutating func skipInline(_ code: Int) -> Int? {
      var occurrences = 1
      if code & 1 == 1 {
        guard let more = varint(), more < Int(SegmentFormat.inlineOccurrences) else { return nil }
        occurrences = more + 2
      }
      guard positional[Int(key[0])] else { return occurrences }
      for _ in 0..<occurrences where varint() == nil { return nil }
      return occurrences
    }
  }

  func reader(block number: Int) throws(IndexError) -> BlockReader {
    let range = try block(number)
    var reader = BlockReader(
      base: base, offset: range.lowerBound, end: range.upperBound,
      ordinal: number * SegmentFormat.dictionaryBlock, listStart: 0, documentCount: documentCount,
      positional: positional)
    guard let start = reader.varint(), start < 1 << 40 else { throw damaged(range.lowerBound) }
    reader.listStart = start
    return reader
  }

  /// A place in the bytes of a block, for looking up one key without making others.
  private struct Scan {
    let base: UnsafeRawPointer
    var offset: Int
    let end: Int

    /// -1 when the bytes end.
    @inline(__always)
    mutating func varint() -> Int {
      var value: UInt64 = 0
      var shift: UInt64 = 0
      while offset < end, shift < 63 {
        let byte = base.load(fromByteOffset: offset, as: UInt8.self)
        offset &+= 1
        value |= UInt64(byte & 0x7F) << shift
        if byte < 0x80 { return Int(truncatingIfNeeded: value & 0x7FFF_FFFF_FFFF_FFFF) }
        shift &+= 7
      }
      return -1
    }
  }

  /// Compares the first key of a block with `key`: below zero when it comes before.
  private func compareFirst(of number: Int, with key: UnsafeRawBufferPointer) throws(IndexError)
    -> Int
  {
    let range = try block(number)
    var scan = Scan(base: base, offset: range.lowerBound, end: range.upperBound)
    _ = scan.varint()
    let shared = scan.varint()
    let length = scan.varint()
    guard shared == 0, length > 0, length <= scan.end - scan.offset else {
      throw damaged(range.lowerBound)
    }
    return Self.compare(
      UnsafeRawBufferPointer(start: base + scan.offset, count: length), with: key)
  }

  @inline(__always)
  static func compare(_ a: UnsafeRawBufferPointer, with b: UnsafeRawBufferPointer) -> Int {
    let common = min(a.count, b.count)
    for index in 0..<common where a[index] != b[index] { return Int(a[index]) - Int(b[index]) }
    return a.count - b.count
  }

  /// The last block whose first key is not behind `key`; nil when all are.
  private func block(holding key: UnsafeRawBufferPointer) throws(IndexError) -> Int? {
    var lower = 0
    var upper = blockCount
    while lower < upper {
      let middle = (lower + upper) / 2
      if try compareFirst(of: middle, with: key) <= 0 { lower = middle + 1 } else { upper = middle }
    }
    return lower > 0 ? lower - 1 : nil
  }

  /// The entry of a key, which is the field's number and the term's bytes.
  func entry(_ key: UnsafeRawBufferPointer) throws(IndexError) -> TermEntry? {
    guard let number = try block(holding: key) else { return nil }
    let range = try block(number)
    var scan = Scan(base: base, offset: range.lowerBound, end: range.upperBound)
    var ordinal = number * SegmentFormat.dictionaryBlock
    var listStart = scan.varint()
    // How many bytes of `key` the last entry, which came before it, shares with it.
    var matched = 0
    var field: UInt8 = 0
    while scan.offset < scan.end {
      let shared = scan.varint()
      let length = scan.varint()
      guard shared >= 0, length >= 0, length <= scan.end - scan.offset else {
        throw damaged(scan.offset)
      }
      let suffix = UnsafeRawBufferPointer(start: base + scan.offset, count: length)
      if shared == 0, length > 0 { field = suffix[0] }
      scan.offset += length
      if shared < matched { return nil }
      var order = -1
      if shared == matched {
        var same = 0
        while same < length, matched &+ same < key.count, suffix[same] == key[matched &+ same] {
          same &+= 1
        }
        matched &+= same
        if same < length {
          order = matched < key.count ? Int(suffix[same]) &- Int(key[matched]) : 1
        } else {
          order = matched == key.count ? 0 : -1
        }
      }
      if order > 0 { return nil }
      let entry = Self.postings(&scan, isPositional: positional[Int(field)])
      guard var entry, entry.documentFrequency <= documentCount else {
        throw damaged(scan.offset)
      }
      entry.ordinal = ordinal
      entry.listStart = listStart
      if order == 0 { return entry }
      listStart &+= entry.listLength
      ordinal &+= 1
    }
    return nil
  }

  /// What an entry says behind its key; nil when the bytes make no sense.
  @inline(__always)
  private static func postings(_ scan: inout Scan, isPositional: Bool) -> TermEntry? {
    let frequency = scan.varint()
    guard frequency > 0 else { return nil }
    var entry = TermEntry(ordinal: 0, documentFrequency: frequency, occurrences: frequency)
    if frequency == 1 {
      let start = scan.offset
      let code = scan.varint()
      guard code >= 0 else { return nil }
      if code & 3 != 2 {
        if code & 1 == 1 {
          let more = scan.varint()
          guard more >= 0, more < Int(SegmentFormat.inlineOccurrences) else { return nil }
          entry.occurrences = more + 2
        }
        if isPositional {
          for _ in 0..<entry.occurrences where scan.varint() < 0 { return nil }
        }
        entry.inlineStart = start
        return entry
      }
    }
    let more = scan.varint()
    let list = scan.varint()
    guard more >= 0, list >= 0 else { return nil }
    entry.occurrences &+= more
    entry.listLength = list
    return entry
  }

  /// Calls `body` with each key from `start` on, in order, until it returns false.
  func forEach(
    from start: [UInt8], _ body: ([UInt8], TermEntry) throws(IndexError) -> Bool
  ) throws(IndexError) {
    var number = try withKey(start) { (key) throws(IndexError) in try block(holding: key) } ?? 0
    while number < blockCount {
      var reader = try reader(block: number)
      while !reader.isAtEnd {
        guard let entry = reader.next() else { throw damaged(reader.offset) }
        if reader.key.lexicographicallyPrecedes(start) { continue }
        if try !body(reader.key, entry) { return }
      }
      number += 1
    }
  }

  /// The bytes of a key in memory that stays for the time of the call.
  private func withKey<Result>(
    _ key: [UInt8], _ body: (UnsafeRawBufferPointer) throws(IndexError) -> Result
  ) throws(IndexError) -> Result {
    var result: Swift.Result<Result, IndexError>?
    key.withUnsafeBytes { bytes in
      do throws(IndexError) { result = .success(try body(bytes)) } catch {
        result = .failure(error)
      }
    }
    return try result.unsafelyUnwrapped.get()
  }

  /// The entry of a key that is an array.
  func entry(_ key: [UInt8]) throws(IndexError) -> TermEntry? {
    try withKey(key) { (bytes) throws(IndexError) in try entry(bytes) }
  }
}
