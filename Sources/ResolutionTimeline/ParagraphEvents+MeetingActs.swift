// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// What meetings adopt and decide: the meeting has the date.
extension ParagraphEvents {
  /// "The decision adopted by the plenary meeting, held from 6 to 9 November": of the meeting's days.
  mutating func readMeetingActs() {
    for meeting in paragraph.meetings {
      guard let told = reports.first(where: { isReport($0, of: meeting) }),
        told.time.precision == .day || told.time.precision == .month,
        let cue = actCue(beside: meeting.range)
      else { continue }
      addAct(
        of: told.time, place: told.place, actors: told.actors.filter { $0.role != .host },
        around: MeetingReading.joined(cue.range, meeting.range))
    }
  }

  private func isReport(
    _ report: EventReport, of meeting: ToldParagraph.Placed<MeetingValue>
  ) -> Bool {
    guard report.kind == .meeting, let days = report.time.interval, let own = meeting.value.interval
    else { return false }
    return days.start <= own.start && own.end <= days.end
  }

  /// The verb right before a meeting, or behind it in its piece.
  private func actCue(beside range: Range<Int>) -> FoundEventCue? {
    let sentence = paragraph.cutter.sentence(at: range.lowerBound)
    let piece = paragraph.cutter.pieces(of: sentence).first { $0.overlaps(range) } ?? sentence
    return paragraph.cues.first { cue in
      guard cue.topic == .meetingAct else { return false }
      let before = range.lowerBound - cue.range.upperBound
      let behind = cue.range.lowerBound - range.upperBound
      let isHan = paragraph.cutter.scalars[cue.range.lowerBound].value >= 0x2E80
      return isHan
        ? behind >= 0 && behind <= 40 && piece.overlaps(cue.range) : before >= 0 && before <= 6
    }
  }

  // MARK: - Records of meetings

  /// Under the heading of a meeting with its days, what the text says that it decided.
  mutating func readRecord() {
    guard let heading, !document.isAct, paragraph.paragraph.kind == .body else { return }
    for decision in paragraph.decisions
    where Self.decidedThere.contains(decision.value.actClass) && decision.value.date == nil {
      // What the text dates is dated.
      let sentence = paragraph.cutter.sentence(at: decision.range.lowerBound)
      let isDated = paragraph.dates.contains {
        $0.time.precision == .day && sentence.contains($0.range.lowerBound)
          && $0.range.upperBound <= decision.range.lowerBound
          && decision.range.lowerBound - $0.range.upperBound < 20
      }
      guard !isDated else { continue }
      addAct(
        of: heading, place: nil, actors: document.process.map { [$0] } ?? [],
        around: decision.range)
    }
  }

  private static let decidedThere: Set<String> = [
    "decide", "adopt", "approve", "endorse", "agree", "appoint",
  ]

  // MARK: - Reports

  private mutating func addAct(
    of time: EventTime, place: String?, actors: [TimelineEvent.Actor], around range: Range<Int>
  ) {
    let sentence = paragraph.cutter.sentence(at: range.lowerBound)
    let near =
      max(
        sentence.lowerBound, range.lowerBound - 80)..<min(
        sentence.upperBound, range.upperBound + 70)
    let isAdoption = paragraph.cues.contains {
      [.resolution, .declaration].contains($0.topic) && near.contains($0.range.lowerBound)
    }
    var everyone = actors
    for actor in paragraph.actors(in: near)
    where actor.code != nil && !everyone.contains(where: { $0.key == actor.key }) {
      everyone.append(actor)
    }
    let kind: TimelineEvent.Kind = isAdoption ? .adoption : .decision
    var report = EventReport(
      kind: kind, topic: .meetingAct, time: time, actors: everyone, place: place,
      source: paragraph.source(range, in: document))
    let keys = everyone.map(\.key).sorted().joined(separator: ",")
    report.identities = ["act|\(kind.rawValue)|\(time.name)|\(keys)"]
    reports.append(report)
  }
}
