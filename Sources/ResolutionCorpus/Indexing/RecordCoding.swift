// Part of Kimberlite.

/// Writes the parts of a stored record one after the other: numbers as LEB128, texts with their
/// length before them, absent values as 0 and present ones by 1 more.
struct RecordWriter: Sendable {
  private(set) var bytes: [UInt8] = []

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// The bytes for the time of the call.
  func withBytes<E: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(E) -> Void
  ) throws(E) {
    // `withUnsafeBufferPointer` carries no typed error out.
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<Void, E> in
      do throws(E) {
        return .success(try body(buffer))
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  mutating func add(byte: UInt8) { bytes.append(byte) }

  mutating func add(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Not negative.
  mutating func add(_ number: Int) { add(UInt64(max(0, number))) }

  mutating func add(_ number: Int?) { add(number.map { UInt64(max(0, $0)) + 1 } ?? 0) }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  mutating func add(_ text: String?) {
    add(text.map { $0.utf8.count })
    if let text { bytes += text.utf8 }
  }

  mutating func add(_ texts: [String]) {
    add(texts.count)
    for text in texts { add(text) }
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    add(text.count)
    bytes += text
  }
}

/// Reads what `RecordWriter` wrote. Bytes that it did not write give nil, never more than there are.
struct RecordReader {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  /// Bytes that were not read yet.
  var rest: Int { bytes.count - offset }

  mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? { slice(count) }

  mutating func byte() -> UInt8? {
    guard offset < bytes.count else { return nil }
    offset += 1
    return bytes[offset - 1]
  }

  mutating func number() -> UInt64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = byte() {
      guard shift < 63 || byte <= 1 else { return nil }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
      guard shift < 64 else { return nil }
    }
    return nil
  }

  mutating func integer() -> Int? { number().flatMap { Int(exactly: $0) } }

  /// Nil outside for bytes that cannot be read, inside for a value that is absent.
  mutating func optionalInteger() -> Int?? {
    guard let number = number() else { return nil }
    if number == 0 { return .some(nil) }
    guard let value = Int(exactly: number - 1) else { return nil }
    return .some(value)
  }

  mutating func data() -> ArraySlice<UInt8>? {
    guard let count = integer() else { return nil }
    return slice(count)
  }

  mutating func text() -> String? { data().map { String(decoding: $0, as: UTF8.self) } }

  mutating func optionalText() -> String?? {
    guard let length = optionalInteger() else { return nil }
    guard let length else { return .some(nil) }
    guard let slice = slice(length) else { return nil }
    return .some(String(decoding: slice, as: UTF8.self))
  }

  mutating func texts() -> [String]? {
    guard let count = integer(), count <= bytes.count - offset else { return nil }
    var texts: [String] = []
    for _ in 0..<count {
      guard let text = text() else { return nil }
      texts.append(text)
    }
    return texts
  }

  private mutating func slice(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= bytes.count - offset else { return nil }
    offset += count
    return bytes[offset - count..<offset]
  }
}
