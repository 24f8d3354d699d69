// Part of Kimberlite.
import Glibc

/// Finding bytes in bytes, with the C library's vectorised functions.
enum ByteSearch {
  /// The offset of the first place where `needle` stands; nil when it stands nowhere.
  static func first(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBytes { haystack in
      guard let start = haystack.baseAddress, !needle.isEmpty,
        let found = memmem(start, haystack.count, needle, needle.count)
      else { return nil }
      return bytes.startIndex + (UnsafeRawPointer(found) - start)
    }
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
