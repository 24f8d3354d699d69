// Part of Kimberlite.
import ResolutionTimeline

/// A timeline as Markdown: a heading and a table for each year.
enum TimelineMarkdown {
  static func text(
    of timeline: Timeline, title: String, languages: [String], showsFindings: Bool
  ) -> String {
    var text = "# \(MarkdownEscaping.escaped(title))\n"
    for (year, events) in TimelineYears.groups(of: timeline.events) {
      text += "\n## \(year)\n\n" + table(of: events, languages).markdown()
    }
    if showsFindings, !timeline.findings.isEmpty {
      text += "\n## \(Messages.findingsTitle)\n\n"
      for sentence in TimelineFindings(timeline).sentences {
        text += "- \(MarkdownEscaping.escaped(sentence))\n"
      }
    }
    return text
  }

  private static func table(of events: [TimelineEvent], _ languages: [String]) -> ExportTable {
    ExportTable(
      columns: [
        .init("date"), .init("kind"), .init("actors"), .init("place"), .init("subject"),
        .init("event"), .init("sources"),
      ],
      rows: events.map { event in
        [
          .text(TimelineDates.text(of: event)), .text(event.kind.rawValue),
          .text(
            event.actors.map { TimelineFacts.named($0, in: event) }
              .joined(separator: ExportTable.listSeparator)),
          .optional(event.place), .optional(event.subject), .text(event.sentence(in: languages)),
          .text(event.sources.map(\.address).joined(separator: ExportTable.listSeparator)),
        ]
      })
  }
}

/// Events by the year of their first day.
enum TimelineYears {
  static func groups(of events: [TimelineEvent]) -> [(year: Int, events: [TimelineEvent])] {
    var groups: [(year: Int, events: [TimelineEvent])] = []
    for event in events {
      let year = event.first?.year ?? 0
      if groups.last?.year == year {
        groups[groups.count - 1].events.append(event)
      } else {
        groups.append((year, [event]))
      }
    }
    return groups
  }
}
