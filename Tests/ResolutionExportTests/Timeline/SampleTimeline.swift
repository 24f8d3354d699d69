// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline

/// Made-up events of every kind, and many of them.
enum SampleTimeline {
  static func day(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3
      ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
  }

  static let coast = TimelineEvent.Actor(name: "Coastland", code: "CST", key: "CST", role: .host)
  static let league = TimelineEvent.Actor(name: "League of Quays", key: "league-of-quays")

  static func event(
    _ id: String, _ kind: TimelineEvent.Kind, _ start: String?, _ end: String?,
    _ precision: TimelineEvent.Precision = .day, actors: [TimelineEvent.Actor] = [],
    place: String? = nil, subject: String? = nil, text: String = "Stones were counted.",
    chinese: String? = nil
  ) -> TimelineEvent {
    var sources = [
      TimelineEvent.Source(
        address: "A/RES/90/1@en#op2", language: "en", text: text, told: day("2035-12-01"))
    ]
    if let chinese {
      sources.append(
        .init(
          address: "A/RES/90/1@zh#op2", language: "zh", text: chinese, told: day("2035-12-01")))
    }
    return TimelineEvent(
      id: id, kind: kind, start: start.flatMap(day), end: end.flatMap(day), precision: precision,
      actors: actors, place: place, subject: subject, sources: sources)
  }

  /// One or two of each kind, with open ends, coarse times and a contradiction.
  static let small = Timeline(
    events: [
      event(
        "chairmanship-2033-coastland", .chairmanship, "2033-01-01", "2033-12-31", .year,
        actors: [coast], chinese: "石头在2033年清点，海岸国担任主席。"),
      event("other-2033-06-01", .other, "2033-06-01", nil, text: "Stones have moved since then."),
      event(
        "meeting-2034-05-06-quayside", .meeting, "2034-05-06", "2034-05-08",
        actors: [coast, league],
        place: "Quayside",
        text: "The meeting at Quayside, from 6 to 8 May 2034, counted stones; all.",
        chinese: "2034年5月6日至8日在码头举行的会议清点了石头。"),
      event("decision-2034-06", .decision, "2034-06-01", "2034-06-30", .month),
      event("reviewVisit-2034-Q3", .reviewVisit, "2034-07-01", "2034-09-30", .quarter),
      event(
        "adoption-A-RES-90-1", .adoption, "2035-12-01", "2035-12-01", subject: "A/RES/90/1",
        chinese: "大会通过决议。"),
      event("deadline-2036-03-31", .deadline, nil, "2036-03-31", text: "Asks to count by then."),
      event(
        "deadline-session-91", .deadline, "2036-09-16", "2037-09-14", .session,
        subject: "session 91"),
      event("waiver-2036-2040", .waiver, "2036-01-01", "2040-12-31", actors: [league]),
    ],
    findings: [
      TimelineFinding(
        kind: .time, events: ["meeting-2034-05-06-quayside"], values: ["2034-05-06", "2034-05-07"])
    ])

  /// What no document should hold, and some do.
  static let hostileText =
    "</script><!-- ]]> \u{1B}[2J \u{0} \u{FFFE} \u{202E} \" ' & \\ , ; : {x} $ \r\n\t end \u{2028}"

  static let hostile = Timeline(
    events: [
      event(
        "other-2034-1", .other, "2034-05-06", "2034-05-06",
        actors: [.init(name: hostileText, key: hostileText)], place: hostileText,
        subject: hostileText, text: hostileText, chinese: String(repeating: "石", count: 3000)),
      event("meeting-2034-2", .meeting, "2034-05-06", "2034-05-06", place: hostileText),
    ],
    findings: [TimelineFinding(kind: .place, events: ["other-2034-1"], values: [hostileText])])

  /// So many events, spread over seventy years by a fixed rule.
  static func many(_ count: Int) -> Timeline {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let kinds = TimelineEvent.Kind.allCases
    let first = day("1950-01-01")
    let events = (0..<count).compactMap { number -> (CalendarDate, TimelineEvent)? in
      guard let start = first?.adding(next(365 * 70)) else { return nil }
      let kind = kinds[next(kinds.count)]
      let length = next(3) == 0 ? next(400) : 0
      let event = event(
        "\(kind.rawValue)-\(number)", kind, "\(start)", "\(start.adding(length))",
        actors: next(2) == 0 ? [coast] : [league], place: "Quay \(next(90))",
        subject: "A/RES/\(next(90))/\(next(300))", text: "Stone \(number) was counted at the quay.")
      return (start, event)
    }
    return Timeline(events: events.sorted { $0.0 < $1.0 }.map(\.1))
  }
}
