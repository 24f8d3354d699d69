// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// What meetings adopt and decide: the meeting has the date.
extension ParagraphEvents {
  /// "The decision adopted by the plenary meeting, held from 6 to 9 November": of the meeting's days.
  mutating func readMeetingActs(_ names: inout ActorNames) {
    for meeting in paragraph.meetings {
      guard let told = reports.first(where: { isReport($0, of: meeting) }),
        told.time.precision == .day || told.time.precision == .month,
        let cue = actCue(beside: meeting.range)
      else { continue }
      addAct(
        of: told.time, place: told.place, actors: told.actors.filter { $0.role != .host },
        around: MeetingReading.joined(cue.range, meeting.range), without: meeting.range)
    }
    readPlenary(&names)
  }

  /// Ends the keys of the plenaries of processes.
  private static let plenaryKey = "-PLEN"

  /// "The plenary meeting adopted …": of the meeting that the document names with its days.
  private mutating func readPlenary(_ names: inout ActorNames) {
    guard let plenary, let process = document.process else { return }
    for decision in paragraph.decisions
    where !decision.value.isAct && Self.decidedThere.contains(decision.value.actClass)
      && decision.value.date == nil && decision.value.deadline == nil
    {
      let actor = names.actor(named: decision.value.actor)
      let isTold = reports.contains { $0.topic == .meetingAct }
      guard actor.key == process.key + Self.plenaryKey, !isTold else { continue }
      addAct(of: plenary.time, place: plenary.place, actors: [process], around: decision.range)
    }
  }

  private func isReport(
    _ report: EventReport, of meeting: ToldParagraph.Placed<MeetingValue>
  ) -> Bool {
    guard report.kind == .meeting, let days = report.time.interval, let own = meeting.value.interval
    else { return false }
    return days.start <= own.start && own.end <= days.end
  }

  /// Scalars between a meeting and the verb of what it does, as far as languages put it before and behind.
  private static let farthest = (before: 160, behind: 40)

  /// The verb before a meeting, or behind it, in its piece, with no date of something else between.
  private func actCue(beside range: Range<Int>) -> FoundEventCue? {
    let piece = paragraph.cutter.piece(at: range).own
    return paragraph.cues.last { cue in
      guard cue.topic == .meetingAct, piece.overlaps(cue.range),
        !paragraph.isInTitle(cue.range, without: range)
      else { return false }
      let between =
        paragraph.rules.actsFollowMeetings
        ? range.upperBound..<max(range.upperBound, cue.range.lowerBound)
        : min(cue.range.upperBound, range.lowerBound)..<range.lowerBound
      let isFollowing = cue.range.lowerBound >= range.upperBound
      guard isFollowing == paragraph.rules.actsFollowMeetings, !cue.range.overlaps(range) else {
        return false
      }
      let most = isFollowing ? Self.farthest.behind : Self.farthest.before
      return between.count <= most
        && !paragraph.dates.contains { between.contains($0.range.lowerBound) }
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
        of: heading, place: heading.interval.flatMap { meetings[$0]?.place },
        actors: document.process.map { [$0] } ?? [],
        around: decision.range)
    }
  }

  private static let decidedThere: Set<String> = [
    "decide", "adopt", "approve", "endorse", "agree", "appoint",
  ]

  // MARK: - Reports

  private mutating func addAct(
    of time: EventTime, place: String?, actors: [TimelineEvent.Actor], around range: Range<Int>,
    without meeting: Range<Int>? = nil
  ) {
    let clause = clause(of: range)
    let isAdoption = paragraph.cues.contains {
      [.resolution, .declaration].contains($0.topic) && clause.contains($0.range.lowerBound)
    }
    var everyone = actors
    for actor in concerned(in: clause)
    where !everyone.contains(where: { $0.key == actor.key }) { everyone.append(actor) }
    let kind: TimelineEvent.Kind = isAdoption ? .adoption : .decision
    var report = EventReport(
      kind: kind, topic: .meetingAct, time: time, actors: everyone, place: place,
      source: paragraph.source(range, in: document))
    report.identities = textIdentities(of: report)
    report.object = meeting.map { object(of: clause, without: $0) }
    reports.append(report)
  }

  /// The words of a clause without a meeting, its days and its place.
  private func object(of clause: Range<Int>, without meeting: Range<Int>) -> String {
    var gone = meeting
    for range in paragraph.dates.map(\.range) + paragraph.cities.map(\.range)
    where ToldParagraph.distance(range, gone) < 40 { gone = MeetingReading.joined(gone, range) }
    let limits = clause.clamped(to: 0..<paragraph.cutter.scalars.count)
    let words = limits.filter { !gone.contains($0) }.map { paragraph.cutter.scalars[$0] }
    return String(String.UnicodeScalarView(words))
  }

  /// The piece between commas that holds an act, with the one before where the act opens its piece:
  /// "the decision on Ghana, adopted by …".
  private func clause(of range: Range<Int>) -> Range<Int> {
    let sentence = paragraph.cutter.sentence(at: range.lowerBound)
    let pieces = paragraph.cutter.pieces(of: sentence)
    guard let first = pieces.firstIndex(where: { $0.upperBound > range.lowerBound }) else {
      return sentence
    }
    let last = pieces.lastIndex { $0.lowerBound < range.upperBound } ?? first
    let opens = range.lowerBound - pieces[first].lowerBound <= 1 && first > 0
    return pieces[opens ? first - 1 : first]
      .lowerBound..<max(
        pieces[last].upperBound, min(range.upperBound, sentence.upperBound))
  }

  /// The States of a clause; where it names none, that of the sentence if there is just one.
  private func concerned(in clause: Range<Int>) -> [TimelineEvent.Actor] {
    let named = paragraph.actors(in: clause).filter { $0.code != nil }
    guard named.isEmpty else { return named }
    let sentence = paragraph.cutter.sentence(at: clause.lowerBound)
    let others = paragraph.actors(in: sentence).filter { $0.code != nil }
    return others.count == 1 ? others : []
  }
}
