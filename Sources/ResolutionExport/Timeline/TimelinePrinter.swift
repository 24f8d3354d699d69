// Part of Kimberlite.
import ResolutionCorpus
import ResolutionTimeline

/// The forms in which a timeline is printed.
package enum TimelineFormat: String, CaseIterable, Sendable {
  case text, json, jsonl, csv, tsv, markdown, html, svg, ics, timelinejs
  case vegaLite = "vega-lite"

  /// Nil for forms that only timelines have.
  package var common: OutputFormat? { OutputFormat(rawValue: rawValue) }

  /// How names of its files end, the usual ending first.
  package var endings: [String] {
    switch self {
    case .text: ["txt"]
    case .jsonl: ["jsonl", "ndjson"]
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm"]
    case .timelinejs: ["json"]
    case .vegaLite: ["vl.json", "json"]
    case .json, .csv, .tsv, .svg, .ics: [rawValue]
    }
  }

  /// The form whose files end as the path does, of several the one with the longest ending, else the first;
  /// nil where none does.
  package init?(path: String) {
    let name = path.lowercased()
    var found: (format: TimelineFormat, ending: String)?
    for format in Self.allCases {
      for ending in format.endings where name.hasSuffix("." + ending) {
        if ending.utf8.count > found?.ending.utf8.count ?? 0 { found = (format, ending) }
      }
    }
    guard let found else { return nil }
    self = found.format
  }

  /// Whether the path has an ending, and files of no form have it.
  package static func endsAsNone(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    let pieces = name.split(separator: ".", omittingEmptySubsequences: false)
    guard pieces.count > 1, let ending = pieces.last else { return false }
    return (1...5).contains(ending.utf8.count) && TimelineFormat(path: path) == nil
  }

  /// Whether the path ends as its files do, or as those of no form.
  package func takes(_ path: String) -> Bool {
    let name = path.lowercased()
    return TimelineFormat(path: path) == nil || endings.contains { name.hasSuffix("." + $0) }
  }
}

/// A timeline in one of its forms.
///
/// `text` has the years as headings and the sources at the end; `json` and `jsonl` are the contract; `csv`,
/// `tsv` and `markdown` have a row for each event; `html` and `svg` are drawings; `ics`, `timelinejs` and
/// `vega-lite` are for the programs of these names.
package struct TimelinePrinter: Sendable {
  private let format: TimelineFormat
  private let width: Int
  private let palette: Palette
  /// Whose sentence is shown, the first wanted first.
  private let languages: [String]
  /// Whether contradictions are listed.
  private let showsFindings: Bool
  /// Of the program, which a calendar states.
  private let version: String

  package init(
    format: TimelineFormat, width: Int, palette: Palette, languages: [String] = ["en", "zh"],
    showsFindings: Bool = false, version: String = ""
  ) {
    self.format = format
    self.width = max(width, 40)
    self.palette = palette
    self.languages = languages
    self.showsFindings = showsFindings
    self.version = version
  }

  /// Whether contradictions stand in what is printed, so that they need not be said elsewhere.
  package var listsFindings: Bool {
    switch format {
    case .text, .markdown: showsFindings
    case .html, .ics: true
    case .json, .jsonl, .csv, .tsv, .svg, .timelinejs, .vegaLite: false
    }
  }

  /// - Parameter title: heads what has a title.
  package func bytes(of timeline: Timeline, title: String) -> [UInt8] {
    let sheet = TitledTimeline(timeline, title: title, languages: languages)
    switch format {
    case .text:
      let text = TimelineText(
        timeline, width: width, palette: palette, languages: languages,
        showsFindings: showsFindings)
      return Array(text.text().utf8)
    case .json: return TimelineJSON.array(of: timeline.events, languages: languages)
    case .jsonl: return TimelineJSON.lines(of: timeline.events, languages: languages)
    case .csv, .tsv:
      return TimelineTable.table(of: timeline.events, languages: languages)
        .printed(
          as: format == .csv ? .csv : .tsv, title: title, width: width, palette: palette)
    case .markdown:
      let text = TimelineMarkdown.text(
        of: timeline, title: title, languages: languages, showsFindings: showsFindings)
      return Array((OwnFile.markdownMark + text).utf8)
    case .html: return TimelineHTML(timeline, title: title, languages: languages).bytes()
    case .svg: return TimelineSVG(timeline, title: title, languages: languages).bytes()
    case .ics:
      return TimelineCalendar(timeline, title: title, languages: languages, version: version)
        .bytes()
    case .timelinejs: return TimelineJS(sheet).bytes()
    case .vegaLite: return TimelineVegaLite(sheet).bytes()
    }
  }

  /// Why the form cannot be written at all; nil where it can.
  package func refusal(of timeline: Timeline) -> String? {
    guard format == .ics, !timeline.events.contains(where: TimelineCalendar.holds) else {
      return nil
    }
    return Messages.emptyCalendar(timeline.events.count)
  }

  /// What has to be known of the printed form: what it leaves out.
  package func remarks(on timeline: Timeline) -> [String] {
    switch format {
    case .ics:
      let count = timeline.events.count { !TimelineCalendar.holds($0) }
      return count > 0 ? [Messages.leftOut(count)] : []
    case .svg:
      let drawing = TimelineSVG(timeline, title: "", languages: languages)
      let (count, outside) = (drawing.undrawnEvents, drawing.outsideEvents)
      let remarks = count > 0 ? [Messages.undrawn(count)] : []
      guard outside.earlier + outside.later > 0 else { return remarks }
      return remarks + [Messages.outside(earlier: outside.earlier, later: outside.later)]
    default: return []
    }
  }
}
