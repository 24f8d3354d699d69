// Part of Kimberlite.
import Glibc

/// Finding bytes in bytes, with the C library's vectorised search.
enum ByteSearch {
  /// The offset of the first place where `needle` stands; nil when it stands nowhere.
  static func first(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let head = needle.first else { return nil }
    var at = bytes.startIndex
    while let found = first(head, in: bytes[at...]) {
      if bytes[found...].starts(with: needle) { return found }
      at = found + 1
    }
    return nil
  }

  static func first(_ byte: UInt8, in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBytes { haystack in
      guard let start = haystack.baseAddress,
        let found = memchr(start, Int32(byte), haystack.count)
      else { return nil }
      return bytes.startIndex + (UnsafeRawPointer(found) - start)
    }
  }

  static func contains(_ text: String, in bytes: ArraySlice<UInt8>) -> Bool {
    first(Array(text.utf8), in: bytes) != nil
  }
}
