// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport

/// A search whose arguments are of the plainest form, read without the argument parser.
///
/// The parser looks its types up at run time, which takes a process longer than most queries do: 1.8
/// of 3.8 ms. So `search WORDS` with the options below, each followed by its value, is read here.
/// Everything else, and everything that is wrong, is left to the parser; where both read the same
/// arguments they come to the same run (see `PlainSearchTests`).
enum PlainSearch {
  /// Nil: let the parser see to it.
  static func run(for arguments: [String]) -> SearchRun? {
    guard arguments.first == "search" else { return nil }
    var words: [String] = []
    var folder: String?
    var run = SearchRun(request: SearchRequest(query: ""), folder: "")
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      guard argument.utf8.first == UInt8(ascii: "-") else {
        words.append(argument)
        continue
      }
      switch argument {
      case "--count": run.countsOnly = true
      case "--total": break
      case "--quiet", "-q": run.isQuiet = true
      case "--limit", "-l":
        guard let limit = rest.popFirst().flatMap({ Int($0) }), limit >= 0 else { return nil }
        run.request.limit = limit
      case "--format":
        guard let format = rest.popFirst().flatMap(OutputFormat.init) else { return nil }
        run.output.format = format
      case "--index":
        guard let path = rest.popFirst(), !path.isEmpty, !path.hasPrefix("-") else { return nil }
        folder = path
      default: return nil
      }
    }
    guard words.contains(where: { !$0.isEmpty }) else { return nil }
    run.request.query = words.joined(separator: " ")
    run.folder = IndexOptions.path(folder)
    return run
  }
}
