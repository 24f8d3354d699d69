// Part of Kimberlite.
import CStorage

/// Compares every byte of an index with its checksums and every list with what it promises.
package enum IndexCheck {
  /// What is wrong; empty when the index is sound. Reads all of it, and walks
  /// every list: time grows with the size of the index.
  package static func run(folder path: String) -> [IndexError] {
    let folder = StorageFolder(path: path)
    do throws(IndexError) {
      guard let bytes = try folder.read(StorageFolder.manifestName) else {
        return [.absent(folder: path)]
      }
      let manifest = try Manifest(bytes, path: folder.file(StorageFolder.manifestName))
      return manifest.segments.flatMap { check($0, of: manifest, in: folder) }
    } catch {
      return [error]
    }
  }

  private static func check(
    _ entry: Manifest.Segment, of manifest: Manifest, in folder: StorageFolder
  ) -> [IndexError] {
    do throws(IndexError) {
      let segment = try IndexReader.segment(entry, schema: manifest.schema, in: folder)
      let damages = segment.pages.verifyAll()
      if !damages.isEmpty { return damages }
      try checkContents(of: segment, schema: manifest.schema)
      return []
    } catch {
      if case .system(.open, let path, _) = error {
        return [.damaged(file: path, section: "file", offset: 0)]
      }
      return [error]
    }
  }

  /// Walks all lists, values, columns and groups.
  private static func checkContents(
    of segment: SegmentReader, schema: IndexSchema
  ) throws(IndexError) {
    var last: [UInt8] = []
    var count = 0
    try segment.dictionary.forEach(from: []) {
      (key, entry) throws(IndexError) in
      guard last.isEmpty || last.lexicographicallyPrecedes(key) else {
        throw segment.damaged(.dictionary)
      }
      last = key
      count += 1
      try check(entry, field: key[0], of: segment)
      return true
    }
    guard count == segment.header.termCount else { throw segment.damaged(.dictionary) }
    for column in schema.columns.indices { _ = try segment.columns.strings(column) }
    try segment.groups.verifyOrder()
    for group in 0..<segment.groups.count { _ = try segment.groups.entry(group) }
    try segment.checkValues()
  }

  private static func check(
    _ entry: TermEntry, field: UInt8, of segment: SegmentReader
  ) throws(IndexError) {
    let isPositional = segment.isPositional(field)
    let cursor = try segment.cursor(entry, positional: isPositional)
    var documents = 0
    var occurrences = 0
    while cursor.document != PostingCursor.end {
      documents += 1
      occurrences += Int(cursor.frequency)
      if isPositional, cursor.places.count != Int(cursor.frequency) {
        throw segment.damaged(.postings)
      }
      cursor.next()
    }
    guard !cursor.isBroken, documents == entry.documentFrequency, occurrences == entry.occurrences
    else { throw segment.damaged(.postings) }
  }
}

extension SegmentReader {
  /// Unpacks every block of values once.
  func checkValues() throws(IndexError) {
    let index = header[.valueIndex]
    let size = SegmentFormat.valueIndexEntry
    var next: UInt32 = 0
    for entry in 0..<index.count / size {
      let start = index.lowerBound + entry * size
      guard file.base.loadUnaligned(fromByteOffset: start, as: UInt32.self) == next else {
        throw damaged(.valueIndex, at: start)
      }
      _ = try value(of: next)
      next += file.base.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)
    }
    guard next == documentCount else { throw damaged(.valueIndex) }
  }
}
