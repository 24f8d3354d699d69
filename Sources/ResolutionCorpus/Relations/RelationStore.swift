// Part of Kimberlite.
import InvertedIndex
import ResolutionComparison
import ResolutionParser

/// What was found of pairs of documents, kept beside the index.
///
/// Each result lies under a key made of what it depends on: the contents of the documents and the
/// version of the rules. A result that is found is right, whatever happened to the index since;
/// one that is missing is computed.
struct RelationStore: Sendable {
  /// The first 16 bytes of a SHA-256, as hexadecimal digits.
  struct Key: Hashable, Comparable, Sendable {
    var digits: [UInt8]

    static let length = 32

    static func < (a: Self, b: Self) -> Bool { a.digits.lexicographicallyPrecedes(b.digits) }

    /// Of a kind of result, by its name and version, and the contents it depends on.
    init(_ kind: String, _ contents: some Sequence<ContentKey>) {
      var text = Array((kind + "\t").utf8)
      for content in contents { text += content.bytes }
      digits = Array(ContentHash.sha256(of: text).utf8.prefix(Self.length))
    }

    init(digits: [UInt8]) { self.digits = digits }
  }

  static let fileName = "relations"

  private var results: [Key: ArraySlice<UInt8>] = [:]

  var isEmpty: Bool { results.isEmpty }
  var keys: Set<Key> { Set(results.keys) }

  subscript(key: Key) -> [UInt8]? {
    get { results[key].map(Array.init) }
    set { results[key] = newValue.map { $0[...] } }
  }

  init() {}

  // MARK: - File

  /// The store beside an index; empty where there is none that can be read.
  static func load(folder: String) -> RelationStore {
    let store = try? read(folder: folder)
    return store ?? RelationStore()
  }

  /// Nil where there is none. Throws for a file that cannot be read or is damaged.
  static func read(folder: String) throws(IndexError) -> RelationStore? {
    let file = SideFile(folder: folder, name: fileName)
    guard let bytes = try file.read() else { return nil }
    guard let store = RelationStore(bytes: bytes) else {
      throw .damaged(file: file.path, section: "content", offset: 0)
    }
    return store
  }

  func save(folder: String) throws(IndexError) {
    try SideFile(folder: folder, name: Self.fileName).write(bytes)
  }

  var bytes: [UInt8] {
    var writer = RecordWriter()
    writer.add(results.count)
    for (key, result) in results.sorted(by: { $0.key < $1.key }) {
      for digit in key.digits { writer.add(byte: digit) }
      result.withUnsafeBufferPointer { writer.add($0) }
    }
    return writer.bytes
  }

  /// Nil for bytes that hold no store.
  init?(bytes: [UInt8]) {
    var reader = RecordReader(bytes)
    guard let count = reader.integer(), count <= bytes.count / Key.length else { return nil }
    results.reserveCapacity(count)
    for _ in 0..<count {
      guard let digits = reader.bytes(Key.length), let result = reader.data() else { return nil }
      results[Key(digits: Array(digits))] = result
    }
    guard reader.isAtEnd else { return nil }
  }
}
