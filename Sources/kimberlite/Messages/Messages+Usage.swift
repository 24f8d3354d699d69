// Part of Kimberlite.
import ResolutionExport

/// The sentences about the command line and about files of lines.
extension Messages {
  static let emptyFolder = "--index needs the name of a folder."
  static let noQuery = "Say what to look for, or name a file of queries with --batch."
  static let queryAndBatch = "Give a query or --batch, not both."
  static let negativeNumber = "--limit and --context are numbers from 0."
  static let repeatBelowOne = "--repeat is a number from 1."
  static let badJobs = "--jobs is a number from 1 to 1024."
  static let pathsAndParagraphs = "Give paths or --paragraphs, not both."
  static let onlyWithParagraphs = "--analyzer and --no-store go with --paragraphs."

  static func unknownValue(_ typed: String, of filter: String, known: [String]) -> String {
    "'\(shown(typed))' is no value of --\(filter); it has \(known.joined(separator: ", "))."
  }

  static func languageTwice(_ address: String) -> String {
    "\(shown(address)) names its language already; leave out --languages, or @ and the language."
  }

  static func noLanguage(_ typed: String) -> String {
    "'\(shown(typed))' is no language; write its code, such as en or zh (ISO 639-1)."
  }

  // MARK: - Files of lines

  static func unreadable(_ path: String, code: Int32) -> String {
    "\(shown(path)): The file could not be read (\(systemReason(code))); check the path and that "
      + "you may read it."
  }

  static func sentence(for problem: JSONLines.Problem, path: String, line: Int) -> String {
    "\(shown(path)): line \(line): \(reason(for: problem)); the line was left out."
  }

  /// What is wrong with a line, in the middle of a sentence.
  static func reason(for problem: JSONLines.Problem) -> String {
    switch problem {
    case .notJSON(let offset): "this is not JSON from byte \(offset) on"
    case .notUTF8(let offset): "there are bytes that are not UTF-8 behind byte \(offset)"
    case .tooDeep: "arrays and objects are nested too deep"
    case .tooLong: "the line is longer than 64 MB"
    case .unreadable(let code): "the file could not be read on (\(systemReason(code)))"
    }
  }

  static let noObject = "this is not an object of JSON, which begins with a brace"
  static let incompleteParagraph = "a paragraph needs an id, and a text that is a string"

  static func batchLine(_ number: Int) -> String { "line \(number):" }

  static func batchWithoutQuery(line: Int) -> String {
    "line \(line): a query needs the key query with a string; the line was left out."
  }

  private static func shown(_ text: String) -> String { TerminalText.escaped(text) }
}
