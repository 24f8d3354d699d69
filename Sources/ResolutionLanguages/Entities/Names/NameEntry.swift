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
}
