// Part of Kimberlite.
import ResolutionExport

/// The sentences about the command line and about files of lines.
extension Messages {
  static let emptyFolder = "--index needs the name of a folder."
  static let noQuery = "Say what to look for, or name a file of queries with --batch."
  static let queryAndBatch = "Give a query or --batch, not both."
  static let negativeNumber = "--limit and --context are numbers from 0."
  static let negativeContext = "--context is a number from 0."
  static let repeatBelowOne = "--repeat is a number from 1."
  static func badLimit(most: Int) -> String {
    "The limits (--max-size and the others) are numbers from 1 to \(most)."
  }

  static let badJobs = "--jobs is a number from 1 to 1024."
  static let pathsAndParagraphs = "Give paths or --paragraphs, not both."
  static let countAndFacets = "Give --count or --facets, not both."
  static let facetsAndRelations =
    "--facets counts what the words find; leave out --across, --both and --lineage, or --facets."
  static let contextNeedsNeighbours = "--context goes with --format text, json or jsonl."
  static let fullNeedsText = "--full goes with --format text; the other formats hold whole texts."
  static let repeatWithoutBatch = "--repeat goes with --batch."
  static let batchAlone =
    "--batch takes --limit, --count, --repeat and --format; filters belong into its queries, as in "
    + "year:2007."
  static let noAddress = "Say what to show, as in 62/11 or A/RES/62/11@zh#op17."
  static let onlyWithParagraphs = "--analyzer and --no-store go with --paragraphs."

  static func unknownValue(_ typed: String, of option: String, known: [String]) -> String {
    let values = known.joined(separator: ", ")
    let sentence = "'\(shown(typed))' is no value of --\(option); "
    let near = NearestName.all(of: typed, in: known)
    return sentence
      + (near.isEmpty ? "it has \(values)." : "\(doYouMean(near))? It has \(values).")
  }

  /// `do you mean chair or viceChair`.
  private static func doYouMean(_ names: [String]) -> String {
    "do you mean \(names.joined(separator: " or "))"
  }

  static func notASymbol(_ typed: String) -> String {
    "'\(shown(typed))' is no symbol of a document; write it as A/RES/62/11, or 62/11."
  }

  static func notARange(_ typed: String) -> String {
    "write a number or a range, the smaller number first, such as 2007, 2006..2013, 2006.. or "
      + "..2013; '\(shown(typed))' is neither."
  }

  static let entitiesNeedRoom = "--entities goes with --format text, html, json or jsonl."
  static let emptyName =
    "--addressee and --actor need a name, or a part of one, as in Secretary-General."
  static let citedByWhat = "Say which document is cited, as in 62/11."

  static func notDue(_ typed: String) -> String {
    "write a session or a date, such as session:63, 2008, 2008-06, 2008..2010, or any; "
      + "'\(shown(typed))' is neither."
  }

  static func notDays(_ typed: String) -> String {
    "write a date or a range of dates, such as 2003, 2003-05, 2003-05-15, 2003-05..2003-12, 2012.. or "
      + "..2012; '\(shown(typed))' is neither."
  }

  static let sessionIsNoNumber =
    "sessions are numbers here; a special session is found by its symbols, as in "
    + "--symbol A/RES/ES-11/1."

  static func unknownCommand(_ name: String, nearest: String?) -> String {
    "There is no command '\(shown(name))'"
      + (nearest.map { "; do you mean \($0)?" } ?? "; kimberlite --help lists those there are.")
  }

  /// What may help with a command line that could not be read: of values that are words, and of options
  /// that are.
  static func usageHints(for message: String, arguments: [String]) -> [String] {
    if message.contains("' is invalid for '--") { return nearValues(for: message) }
    guard message.contains("Unknown option") || message.contains(noQuery),
      ["search", "concordance"].contains(arguments.first ?? ""), !arguments.contains("--"),
      let word = arguments.dropFirst().first(where: {
        $0.hasPrefix("-") && !$0.hasPrefix("--") && $0.count > 2
      })
    else { return [] }
    let search = SuggestedCommand.text("search", "--", word)
    return ["Put -- before a query that begins with a hyphen: \(search)"]
  }

  /// From the words of the parser: the value and the option in quotes, then the values that there are, in
  /// quotes or a line each.
  private static func nearValues(for message: String) -> [String] {
    let lines = message.split(separator: "\n").map(String.init)
    let quoted = (lines.first ?? "").split(separator: "'", omittingEmptySubsequences: false)
      .enumerated().compactMap { $0 % 2 == 1 ? String($1) : nil }
    let listed = lines.filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
    guard let typed = quoted.first else { return [] }
    // The reason may say once more what was typed.
    let known = (quoted.dropFirst(2) + listed).filter { $0 != typed }
    let near = NearestName.all(of: typed, in: known)
    return near.isEmpty ? [] : ["D" + doYouMean(near).dropFirst() + "?"]
  }

  static func languageTwice(_ address: String, option: String) -> String {
    "\(shown(address)) names its language already; leave out \(option), or @ and the language."
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

  /// `queries.txt: line 3: `, before a sentence.
  static func place(_ path: String, line: Int) -> String { "\(shown(path)): line \(line): " }

  static func emptyBatch(_ path: String) -> String {
    "kimberlite: \(shown(path)): There is no query in this file; write one on each line."
  }

  static func batchWithoutQuery(_ path: String, line: Int) -> String {
    "\(shown(path)): line \(line): a query needs the key query with a string; the line was left out."
  }

  private static func shown(_ text: String) -> String { TerminalText.escaped(text) }
}
