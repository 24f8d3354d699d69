// Part of Kimberlite.
import CArchive

/// The entries of a ZIP archive in memory. Nothing is ever written to a disk, so that a name which
/// climbs out of the archive reaches nothing; what is read is held to limits before it is expanded,
/// and expanded no further than the archive states.
final class Archive {
  private struct Entry {
    var index: UInt64
    var size: Int
    var packed: Int
    var isEncrypted: Bool
  }

  private let limits: ReadingLimits
  private let handle: OpaquePointer
  /// By name in small letters: part names are told apart without regard to case (ECMA-376, part 2).
  private var entries: [String: Entry] = [:]
  private var expanded = 0

  /// Throws `archive` for what is none, and for more entries than the limit.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) {
    guard kimberlite_archive_is_available() != 0 else { throw .libraryMissing(package: "libzip4") }
    self.limits = limits
    let pointer = bytes.withUnsafeBytes { source in
      kimberlite_archive_open(source.baseAddress, UInt64(source.count))
    }
    guard let pointer else { throw .archive(.broken(entry: nil)) }
    handle = pointer
    let count = kimberlite_archive_count(handle)
    guard count <= limits.archiveEntries else {
      // Freed by `deinit`, as all properties have their values.
      throw .archive(.tooManyEntries(Int(count), limit: limits.archiveEntries))
    }
    for index in 0..<UInt64(max(0, count)) { note(index) }
  }

  deinit { kimberlite_archive_close(handle) }

  private func note(_ index: UInt64) {
    var found = kimberlite_archive_entry()
    guard kimberlite_archive_describe(handle, index, &found) == 0, let name = found.name else {
      return
    }
    let key = String(cString: name).lowercased()
    // Of entries with one name the first counts, as in other readers.
    guard entries[key] == nil else { return }
    entries[key] = Entry(
      index: index, size: Int(clamping: found.size), packed: Int(clamping: found.packed),
      isEncrypted: found.is_encrypted != 0)
  }

  func has(_ name: String) -> Bool { entries[name.lowercased()] != nil }

  /// The bytes of an entry; nil when there is none of that name. Throws `archive`.
  func contents(of name: String) throws(ReadingError) -> [UInt8]? {
    guard let entry = entries[name.lowercased()] else { return nil }
    guard !entry.isEncrypted else { throw .encrypted }
    guard entry.size <= limits.archiveBytes - expanded else {
      throw .archive(.tooLarge(limit: limits.archiveBytes))
    }
    if entry.size > 1 << 20, entry.size / max(entry.packed, 1) > limits.archiveRatio {
      throw .archive(
        .expandsTooMuch(
          entry: name, times: entry.size / max(entry.packed, 1), limit: limits.archiveRatio))
    }
    var count: Int64 = 0
    let contents = [UInt8](unsafeUninitializedCapacity: entry.size) { buffer, filled in
      count = kimberlite_archive_read(
        handle, entry.index, buffer.baseAddress, UInt64(buffer.count))
      filled = Int(max(0, min(count, Int64(entry.size))))
    }
    guard count == entry.size else { throw .archive(.broken(entry: name)) }
    expanded += entry.size
    return contents
  }
}
