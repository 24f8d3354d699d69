// Part of Kimberlite.
import ArgumentParser
import InvertedIndex
import ResolutionCorpus
import ResolutionExport

/// `kimberlite check`: is the index sound, and is it up to date?
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read all of the index and say whether it is sound; compare it with its documents.",
    discussion: """
      Documents that are missing, changed or cannot be read any more are named, with what to do; the \
      index is sound all the same.

      EXAMPLES
        kimberlite check
        kimberlite check --index /srv/index && echo sound

      EXIT STATUS
        0  the index is sound
        2  it is damaged, or there is none
        64 the command line could not be understood
      """)

  @OptionGroup var index: IndexOptions

  @Flag(name: .shortAndLong, help: "Only what is wrong with the index.")
  var quiet = false

  func run() throws {
    var result = CommandOutput()
    let damages = IndexCheck.run(folder: index.path)
    for damage in damages { result.fail(.index(damage), folder: index.path) }
    if damages.isEmpty {
      do throws(CorpusError) {
        try report(on: CorpusReader(folder: index.path), &result)
      } catch {
        result.fail(error, folder: index.path)
      }
    }
    try result.finish()
  }

  private func report(
    on corpus: CorpusReader, _ result: inout CommandOutput
  ) throws(CorpusError) {
    guard !quiet else { return }
    for source in try corpus.changedSources() { result.say(Messages.sentence(for: source)) }
    for line in Messages.forms(try corpus.heldForms()) { result.say(line) }
    if let path = CorpusRelations.unreadableFile(ofIndex: index.path) {
      result.say(Messages.unreadableRelations(path))
    }
    let statistics = try corpus.statistics()
    result.print(Array((Messages.sound(statistics) + "\n").utf8))
  }
}
