// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport

/// `kimberlite index [PATH…]`: bring the index up to date.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Read, parse and index documents; only what changed since the last time.",
    discussion: """
      Each path is remembered: files gone from it leave the index, and what other paths brought \
      stays. Files whose names begin with a dot or with README, and manifest.tsv, are left out. A \
      file that cannot be read is named on standard error and the others go on. Interrupted at any \
      moment, the command leaves the index of before.

      --paragraphs takes paragraphs from elsewhere: a line of JSON each, with the keys id, symbol, \
      language, kind and text. With --analyzer whitespace their texts are taken as words between \
      blanks, and --no-store leaves the texts out; both are for measuring.

      EXAMPLES
        kimberlite index
        kimberlite index corpus ~/resolutions --jobs 2
        kimberlite index --rebuild --index ../un-index corpus
        kimberlite index --paragraphs paragraphs.jsonl

      EXIT STATUS
        0  the index is up to date
        1  no document was found
        2  a file could not be read, or the index not be written
        64 the command line could not be understood
      """)

  @Argument(help: "Files and folders (default: corpus).", completion: .file())
  var paths: [String] = []

  @OptionGroup var index: IndexOptions

  @Option(
    help: "A file of paragraphs, a line of JSON each; - is standard input.", completion: .file())
  var paragraphs: String?

  @Option(help: "With --paragraphs: standard, or whitespace for texts of ready words.")
  var analyzer = AnalysisChoice.standard

  @Flag(help: "With --paragraphs: leave the texts out; such hits cannot be shown.")
  var noStore = false

  @Option(name: .shortAndLong, help: "Files worked on at once (default: the processors there are).")
  var jobs: Int?

  @Flag(help: "Start afresh; the index of before stays until the new one is whole.")
  var rebuild = false

  @Flag(help: "Read every file, also those whose size and time are as before.")
  var verify = false

  @Flag(name: .shortAndLong, help: "No progress and no summary; failures are named all the same.")
  var quiet = false

  @OptionGroup(title: "Limits") var limits: LimitOptions

  private static let defaultFolder = "corpus"

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError(Messages.badJobs) }
    if paragraphs != nil, !paths.isEmpty { throw ValidationError(Messages.pathsAndParagraphs) }
    if paragraphs == nil, noStore || analyzer != .standard {
      throw ValidationError(Messages.onlyWithParagraphs)
    }
  }

  func run() throws {
    Interruption.announce()
    if let paragraphs {
      let run = ParagraphsRun(
        path: paragraphs, folder: index.path, analysis: analyzer, storesText: !noStore,
        rebuilds: rebuild, isQuiet: quiet)
      return try run.run().finish()
    }
    var request = IndexingRequest(
      folder: index.path, roots: paths.isEmpty ? [Self.defaultFolder] : paths)
    request.jobs = jobs ?? Terminal.processorCount
    request.rebuilds = rebuild
    request.verifies = verify
    request.limits = limits.limits
    let run = IndexRun(request: request, isQuiet: quiet)
    let result = Blocking.value(of: { await run.run() })
    if paths.isEmpty, !PathStatus.isThere(Self.defaultFolder) { result.say(Messages.defaultFolder) }
    try result.finish()
  }
}
