// Part of Kimberlite.
import ResolutionModel

/// What the tables know of a State, body, organisation or group.
package struct NameEntry: Sendable, Hashable {
  /// ISO 3166-1 alpha-3 for States and territories, else the tables' own: `UN-SC`, `X-AU`.
  package var key: String
  /// The English name by which it is known.
  package var name: String
  package var kind: ParticipantValue.Kind

  /// ISO 3166-1 alpha-3; nil for what has none.
  package var code: String? { kind == .state && key.utf8.count == 3 ? key : nil }

  package init(key: String, name: String, kind: ParticipantValue.Kind) {
    self.key = key
    self.name = name
    self.kind = kind
  }

  /// A body that no table has: its name as printed is all that is known of it; the key is the name in
  /// small letters.
  init(unlisted name: Slice<UnsafeBufferPointer<UInt8>>, owner: NameEntry? = nil) {
    self.name = String(decoding: name, as: UTF8.self)
    key = String(
      decoding: name.map { $0 == 0x20 ? UInt8(ascii: "-") : $0.lowercased }, as: UTF8.self)
    kind = UnlistedNames.kind(of: Array(name)[...], owner: owner)
  }
}
