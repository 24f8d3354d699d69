// Part of Kimberlite.
import ResolutionModel

/// What the other stages need to know of one language: they are handed a profile and use it; none
/// of them asks which language it is.
package struct LanguageProfile: Sendable {
  package let language: Language
}
