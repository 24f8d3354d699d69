// Part of Kimberlite.
import ResolutionLanguages

/// Names of States, bodies, organisations and groups, from what people type to the key that the
/// index holds.
package enum ParticipantNames {
  /// By code (`CIV`), key or any name in any language, whatever the case: `Côte d'Ivoire`, 科特迪瓦.
  /// Nil for a single word that the tables do not know.
  ///
  /// Bodies that no table has are known by their names as texts print them, of several words.
  package static func key(of typed: String) -> String? {
    if let entry = NameLookup.entry(typed) { return entry.key }
    return NameLookup.unlistedKey(typed)
  }

  /// The English name of what the tables know by a code, a name or an abbreviation (`UNRWA`).
  package static func name(ofTyped typed: String) -> String? {
    NameLookup.entry(typed).flatMap { name(ofKey: $0.key) }
  }

  /// The English name of the entry with this key or code; nil for bodies that no table has.
  package static func name(ofKey key: String) -> String? { NameLookup.name(ofKey: key) }
}
