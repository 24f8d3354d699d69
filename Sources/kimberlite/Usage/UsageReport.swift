// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport

/// What is said where a command did not run to its end: help that was asked for, on standard output;
/// what is wrong with the command line, in the voice of every other sentence and with the usage, on
/// standard error.
struct UsageReport {
  private let status: Int32
  private let text: String
  private let hints: [String]

  init(_ error: any Error, arguments: [String]) {
    status = Kimberlite.exitCode(for: error).rawValue
    let whole = Kimberlite.fullMessage(for: error)
    let prefix = "Error: "
    text =
      whole.hasPrefix(prefix) ? "kimberlite: " + whole.dropFirst(prefix.utf8.count) : whole
    hints = Messages.usageHints(for: whole, arguments: arguments)
  }

  /// Returns the exit status.
  func print() -> Int32 {
    guard !text.isEmpty else { return status }
    var output = CommandOutput()
    guard status != 0 else {
      output.print(Array((text + "\n").utf8))
      return output.status.rawValue
    }
    // The sentence, what may help, then the usage.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let usage = lines.firstIndex { $0.hasPrefix("Usage:") || $0.hasPrefix("See '") } ?? lines.count
    for line in lines[..<usage] + hints[...] + lines[usage...] { output.say(line) }
    return status
  }
}

/// A first argument that is the name of no command.
struct UnknownCommand {
  let name: String
  let nearest: String?

  /// Nil where there is a command of this name, or an option.
  init?(_ arguments: [String]) {
    guard let first = arguments.first, !first.isEmpty, !first.hasPrefix("-") else { return nil }
    let names = Kimberlite.configuration.groupedSubcommands.flatMap(\.subcommands)
      .compactMap { $0.configuration.commandName }
    guard !names.contains(first), first != "help" else { return nil }
    name = first
    nearest = NearestName.of(first, in: names)
  }

  var sentence: String { Messages.unknownCommand(name, nearest: nearest) }
}

/// What somebody may have meant who mistyped a name.
enum NearestName {
  /// The name most like what was typed; nil where none is near.
  static func of(_ typed: String, in names: [String]) -> String? {
    ranked(typed, names).first?.name
  }

  /// Three at most: those that begin with what was typed, then those that are most like it.
  static func all(of typed: String, in names: [String]) -> [String] {
    let begun =
      typed.count < 2 ? [] : names.filter { $0.lowercased().hasPrefix(typed.lowercased()) }
    let near = ranked(typed, names)
    let like = near.filter { $0.distance == near[0].distance }.map(\.name)
    return Array((begun + like.filter { !begun.contains($0) }).prefix(3))
  }

  private static func ranked(
    _ typed: String, _ names: [String]
  ) -> [(distance: Int, name: String)] {
    let letters = Array(typed.lowercased())
    let limit = max(1, letters.count / 3)
    let near = names.enumerated().compactMap { place, name in
      EditDistance.between(letters, Array(name.lowercased()), limit: limit)
        .map { (distance: $0, place: place, name: name) }
    }
    return near.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
      .map { ($0.distance, $0.name) }
  }
}
