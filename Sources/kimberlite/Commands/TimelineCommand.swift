// Part of Kimberlite.
import ArgumentParser
import ResolutionCorpus
import ResolutionExport
import ResolutionInterchange
import ResolutionModel
import ResolutionTimeline

/// `kimberlite timeline`: what happened, as the documents tell it.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "List the events that the documents tell of, each once, with all that tell of it.",
    discussion: """
      Adoptions, publications, meetings, admissions, chairmanships, dated decisions, review visits, \
      suspensions, waivers, deadlines and other dated facts. One event is one row, however many \
      documents and languages tell of it. QUERY and filters choose paragraphs: an event is listed \
      when one of them tells of it, with all its sources; --participant and --role are those of the \
      event. Where sources contradict each other both events are listed, and standard error says so.

      Pages, drawings, calendars and Markdown are headed by what was chosen. A calendar has meetings \
      and deadlines unless --event is given; what is due at a session stands on its opening day.

      EXAMPLES
        kimberlite timeline
        kimberlite timeline --from 2003 --to 2006 --event meeting,reviewVisit
        kimberlite timeline waiver --languages zh,en
        kimberlite timeline --series diamonds --participant LBR --format csv > liberia.csv
        kimberlite timeline --format html --output timeline.html

      EXIT STATUS
        0  an event was found
        1  none was found
        2  the index or the query could not be read, or the output not written
        64 the command line could not be understood
      """)

  @Argument(help: "Only events told by paragraphs that this query finds.")
  var query: [String] = []

  @OptionGroup var index: IndexOptions
  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(
    help: "Only events that reach to this time or later: 2003, 2003-05, 2003-05-15.",
    transform: NamedDays.oneTime)
  var from: NamedDays?

  @Option(
    help: "Only events that began by this time: 2003, 2003-05, 2003-05-15.",
    transform: NamedDays.oneTime)
  var to: NamedDays?

  @Option(
    help: """
      Kinds of events: adoption, meeting, admission, decision, reviewVisit, deadline, waiver, \
      chairmanship, publication, suspension, other (default: all).
      """,
    completion: .list(TimelineEvent.Kind.allCases.map(\.rawValue)))
  var event: [ListValue] = []

  @Option(help: "The languages of the sentence, the first wanted first: zh,en (default: en,zh).")
  var languages: [ListValue] = []

  @Flag(
    help: """
      List where sources contradict each other too: below the events, in tables and data on standard \
      error.
      """)
  var findings = false

  @Option(name: .shortAndLong, parsing: .unconditional, help: "Events at most; 0 is all.")
  var limit: Int?

  @Option(
    help: """
      text, for reading; json; jsonl, a line each; csv; tsv; markdown; html, a page that draws it; \
      svg, a drawing; ics, a calendar (meetings and deadlines unless --event is given); timelinejs; \
      vega-lite (default: as --output ends, else text).
      """)
  var format: TimelineFormat?

  @Option(
    name: .shortAndLong, help: "The file to write; - is standard output.", completion: .file())
  var output: String?

  @Flag(help: "Replace a file that is there.")
  var force = false

  @Option(
    name: [.customLong("colour"), .customLong("color")],
    help: "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var colour = ColourChoice.auto

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError(Messages.negativeLimit) }
    if output?.isEmpty == true { throw ValidationError(Messages.emptyOutput) }
    if force, output == nil { throw ValidationError(Messages.forceNeedsOutput) }
    if let format, let path, !format.takes(path), let other = TimelineFormat(path: path) {
      throw ValidationError(Messages.otherEnding(path, of: other, asked: format))
    }
    if format == nil, let path, TimelineFormat.endsAsNone(path) {
      throw ValidationError(Messages.unknownEnding(path))
    }
    _ = try request()
    _ = try codes()
  }

  func run() throws {
    var result = CommandOutput()
    let request = try request()
    let style = OutputStyle(
      format: chosenFormat.common ?? .text, colour: path != nil && colour == .auto ? .never : colour
    )
    let printer = TimelinePrinter(
      format: chosenFormat, width: style.width, palette: style.palette, languages: try codes(),
      showsFindings: findings, version: Kimberlite.version)
    do throws(OutputError) {
      // Whether the file can be written is found out before anything is read.
      let file = try path.map { path throws(OutputError) in
        try OutputFile(path: path, replaces: force)
      }
      let text = bytes(request, printer, &result)
      if let file, let text {
        try file.write(text)
        try file.commit()
      } else if let text {
        result.print(text)
      }
    } catch {
      result.fail(Messages.sentence(for: error))
    }
    try result.finish()
  }

  /// What is to be written; nil, with what was said about it, where there is nothing.
  private func bytes(
    _ request: TimelineRequest, _ printer: TimelinePrinter, _ result: inout CommandOutput
  ) -> [UInt8]? {
    var line = ProgressLine(isWanted: true)
    do throws(CorpusError) {
      let corpus = try CorpusReader(folder: index.path)
      let timeline = try corpus.timeline(request) { done, total in
        line.update(Messages.read(done, of: total))
      }
      line.clear()
      let shown = limit.map { $0 > 0 ? timeline.prefix($0) : timeline } ?? timeline
      guard !timeline.events.isEmpty else {
        try sayNothingFound(request, in: corpus, &result)
        return nil
      }
      if let refusal = printer.refusal(of: shown) {
        result.nothingFound([refusal])
        return nil
      }
      sayRemarks(on: shown, of: timeline, printer, result)
      return printer.bytes(of: shown, title: title(of: request))
    } catch {
      line.clear()
      result.fail(error, folder: index.path, query: request.query)
      return nil
    }
  }

  private func title(of request: TimelineRequest) -> String {
    Messages.timelineTitle(
      of: request, from: from?.typed, to: to?.typed, isKindAsked: !event.isEmpty,
      most: limit.flatMap { $0 > 0 ? $0 : nil })
  }

  /// With what chose too much, of the paragraphs or of the events.
  private func sayNothingFound(
    _ request: TimelineRequest, in corpus: CorpusReader, _ result: inout CommandOutput
  ) throws(CorpusError) {
    // Participants and roles are those of the event, and choose no paragraph.
    var filters = request.filters
    (filters.participants, filters.roles) = ([], [])
    let help = try corpus.suggestions(whereNothingMatches: request.query, filters)
    if let help {
      result.nothingFound([Messages.nothingFound] + Messages.help(help, index: corpus.folder))
      return
    }
    let options = [
      from == nil ? nil : "--from", to == nil ? nil : "--to",
      request.kinds.isEmpty ? nil : "--event",
      request.filters.participants.isEmpty ? nil : "--participant",
      request.filters.roles.isEmpty ? nil : "--role",
    ].compactMap(\.self)
    let hint = options.isEmpty ? [] : [Messages.noEvents(without: options)]
    result.nothingFound([Messages.nothingFound] + hint)
  }

  /// Contradictions that are said without being asked for.
  private static let mostContradictions = 3

  private func sayRemarks(
    on shown: Timeline, of timeline: Timeline, _ printer: TimelinePrinter, _ result: CommandOutput
  ) {
    let (count, total) = (shown.events.count, timeline.events.count)
    if count < total { result.say(Messages.rows(count, of: total)) }
    for remark in printer.remarks(on: shown) { result.say(remark) }
    if !printer.listsFindings {
      let count = shown.findings.count
      if findings || count <= Self.mostContradictions {
        for sentence in TimelineFindings(shown).sentences { result.say(sentence) }
      } else {
        result.say(Messages.contradictions(count))
      }
    }
    guard let wanted = try? codes(), !languages.isEmpty else { return }
    let present = Set(shown.events.flatMap(\.sources).compactMap(\.language))
    let absent = wanted.filter { !present.contains($0) }
    if !absent.isEmpty { result.say(Messages.noSentences(in: absent, but: present.sorted())) }
  }

  // MARK: - Options

  /// Nil: standard output.
  private var path: String? { output == "-" ? nil : output }

  private var chosenFormat: TimelineFormat {
    format ?? path.flatMap { TimelineFormat(path: $0) } ?? .text
  }

  private func request() throws -> TimelineRequest {
    var request = TimelineRequest()
    request.query = query.isEmpty ? "*" : query.joined(separator: " ")
    request.filters = try filters.filters()
    request.kinds = try kinds()
    if from != nil || to != nil {
      guard
        let first = from?.interval.start ?? DateInterval(year: 1500)?.start,
        let last = to?.interval.end ?? DateInterval(year: 2199)?.end,
        let days = DateInterval(first, last)
      else { throw ValidationError(Messages.endBeforeStart) }
      request.days = days
    }
    return request
  }

  private func kinds() throws -> [TimelineEvent.Kind] {
    if event.isEmpty, chosenFormat == .ics { return TimelineCalendar.usualKinds }
    return try event.cases(of: "event")
  }

  private func codes() throws -> [String] {
    guard !languages.isEmpty else { return ["en", "zh"] }
    return try languages.flatMap(\.values).compactMap { try ChosenLanguage.code(of: $0) }
  }
}

extension TimelineFormat: ExpressibleByArgument {}
