// Part of Kimberlite.
import CStorage
import Glibc

/// The files of an index as bytes that can be changed, with the checksums set right afterwards: what
/// somebody could make who wants the reader to fail. Offsets are those of the format.
package struct IndexImage {
  package var files: [String: [UInt8]] = [:]

  package var names: [String] { files.keys.sorted() }

  /// Reads the files of a folder, but for its lock.
  package init(folder: String) {
    guard let list = opendir(folder) else { return }
    defer { closedir(list) }
    while let entry = readdir(list) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix("."), name != "lock" else { continue }
      files[name] = Self.read(folder + "/" + name)
    }
  }

  private static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Writes one file under its name; what is mapped of the old one stays as it was.
  package func write(_ name: String, to folder: String) {
    let path = folder + "/" + name
    unlink(path)
    guard let file = fopen(path, "wb"), let bytes = files[name] else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  package func write(to folder: String) {
    mkdir(folder, 0o755)
    for name in names { write(name, to: folder) }
  }

  // MARK: Checksums

  private static let headerBytes = 512
  private static let pageBytes = 16 * 1024
  private static let entryBytes = 40

  /// Sets the checksums of a file and those of the files that repeat them.
  package mutating func repair(_ name: String) {
    if name.hasSuffix(".segment") { repairSegment(name) }
    if name.hasSuffix(".removed") { repairRemovals(name) }
    repairManifest()
  }

  private mutating func repairSegment(_ name: String) {
    guard var bytes = files[name], bytes.count >= Self.headerBytes else { return }
    let table = Int(truncatingIfNeeded: Self.number(bytes, at: 24))
    if table >= Self.headerBytes, table <= bytes.count {
      var place = table
      var start = Self.headerBytes
      while start < table, place + 8 <= bytes.count {
        let end = min(start + Self.pageBytes, table)
        Self.set(Self.checksum(bytes[start..<end]), in: &bytes, at: place)
        (start, place) = (end, place + 8)
      }
      Self.set(Self.checksum(bytes[table...]), in: &bytes, at: 32)
    }
    let sum = Self.checksum(bytes[..<504])
    Self.set(sum, in: &bytes, at: 504)
    files[name] = bytes
    setInManifest(sum, of: name, field: 16, numberField: 0)
    setInManifest(UInt64(bytes.count), of: name, field: 8, numberField: 0)
  }

  private mutating func repairRemovals(_ name: String) {
    guard var bytes = files[name], bytes.count >= 16 else { return }
    let sum = Self.checksum(bytes[..<(bytes.count - 8)])
    Self.set(sum, in: &bytes, at: bytes.count - 8)
    files[name] = bytes
    setInManifest(sum, of: name, field: 32, numberField: 24)
  }

  private mutating func repairManifest() {
    guard var bytes = files["manifest"], bytes.count >= 20 else { return }
    let sum = Self.checksum(bytes[..<(bytes.count - 8)])
    Self.set(sum, in: &bytes, at: bytes.count - 8)
    files["manifest"] = bytes
  }

  /// Sets a number in the entry that names a file. Entries stand at the end of the manifest.
  private mutating func setInManifest(
    _ value: UInt64, of name: String, field: Int, numberField: Int
  ) {
    let digits = name.prefix { $0.isASCII && $0.isNumber }
    guard var bytes = files["manifest"], let number = UInt64(digits) else { return }
    var entry = bytes.count - 8 - Self.entryBytes
    while entry > 20 {
      if Self.number(bytes, at: entry + numberField) == number {
        Self.set(value, in: &bytes, at: entry + field)
        files["manifest"] = bytes
        return
      }
      entry -= Self.entryBytes
    }
  }

  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { kimberlite_checksum($0.baseAddress, $0.count) }
  }

  private static func number(_ bytes: [UInt8], at place: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64(8 * $1) }
  }

  private static func set(_ value: UInt64, in bytes: inout [UInt8], at place: Int) {
    for index in 0..<8 { bytes[place + index] = UInt8(truncatingIfNeeded: value >> (8 * index)) }
  }
}
