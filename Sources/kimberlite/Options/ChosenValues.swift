// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport

extension [ListValue] {
  /// The cases that were typed for an option, in any case of letters.
  ///
  /// Throws a sentence with all there are for a word that names none.
  func cases<Value>(of option: String) throws -> [Value]
  where Value: RawRepresentable<String> & CaseIterable {
    try chosen(named: option, among: Value.allCases.map { $0 }, name: \.rawValue)
  }

  /// The same of values that have their names from elsewhere.
  func chosen<Value>(
    named option: String, among known: [Value], name: (Value) -> String
  ) throws -> [Value] {
    try flatMap(\.values).map { typed in
      guard let value = known.first(where: { name($0).lowercased() == typed.lowercased() }) else {
        throw ValidationError(Messages.unknownValue(typed, of: option, known: known.map(name)))
      }
      return value
    }
  }
}

enum ChosenLanguage {
  /// The code of a language that was typed; nil where none was.
  ///
  /// Throws a sentence for what is no language.
  static func code(of typed: String?) throws -> String? {
    try typed.map { typed in
      guard let code = FieldValues.language(typed) else {
        throw ValidationError(Messages.noLanguage(typed))
      }
      return code
    }
  }
}
