// Part of Kimberlite.

/// The keys of the groups in an index.
enum GroupKey {
  static func file(_ name: String) -> [UInt8] { [UInt8(ascii: "f")] + name.utf8 }
  static func paragraphs(_ name: String) -> [UInt8] { [UInt8(ascii: "p")] + name.utf8 }
  /// The group that holds the names of the roots.
  static let roots = [UInt8(ascii: "r")]

  /// The name of the file; nil for groups of another kind.
  static func fileName(_ key: [UInt8]) -> String? {
    key.first == UInt8(ascii: "f") ? name(key) : nil
  }

  /// Without its kind.
  static func name(_ key: [UInt8]) -> String { String(decoding: key.dropFirst(), as: UTF8.self) }
}
