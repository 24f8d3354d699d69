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
      Documents that are missing, changed, new or cannot be read any more are named, with what to do; \
      the index is sound all the same.

      EXAMPLES
        kimberlite check
        kimberlite check --copies
        kimberlite check --index /srv/index && echo sound

      EXIT STATUS
        0  the index is sound
        2  it is damaged, or there is none
        64 the command line could not be understood
      """)

  @OptionGroup var index: IndexOptions

  @Flag(name: .shortAndLong, help: "Only what is wrong with the index.")
  var quiet = false

  @Flag(help: "Name the documents that are in several files or formats, and which of them counts.")
  var copies = false

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
    for line in Messages.sources(try corpus.changedSources(), folder: index.path) {
      result.say(line)
    }
    let (held, forms) = (try corpus.heldCopies(), try corpus.heldForms())
    if copies {
      for line in Messages.copies(held) + Messages.forms(forms) { result.say(line) }
    } else if !held.isEmpty || !forms.isEmpty {
      result.say(Messages.held(held.count + forms.count, folder: index.path))
    }
    if let path = CorpusRelations.unreadableFile(ofIndex: index.path) {
      result.say(Messages.unreadableRelations(path, folder: index.path))
    }
    let statistics = try corpus.statistics()
    result.print(Array((Messages.sound(statistics) + "\n").utf8))
  }
}
