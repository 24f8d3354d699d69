// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline
import Testing

@testable import ResolutionExport

/// What stands beside marks, and heads entries of calendars.
@Suite struct TimelineLabelTests {
  private static func labels(_ events: [TimelineEvent], columns: Int = 60) -> [String] {
    TimelineWords.all(of: events, languages: ["en"]).map { $0.label(columns: columns) }
  }

  private static func event(
    _ kind: TimelineEvent.Kind, _ name: String?, _ text: String, place: String? = nil,
    start: String = "2033-05-06"
  ) -> TimelineEvent {
    SampleTimeline.event(
      "event-1", kind, start, start,
      actors: name.map { [.init(name: $0, key: $0)] } ?? [], place: place, text: text)
  }

  @Test("decisions and facts are told by the words of their sentence")
  func words() {
    let text = "Stones of the sea shall be counted by the keepers of each and every single quay."
    #expect(
      Self.labels([
        Self.event(.decision, "League", text), Self.event(.other, nil, text),
      ]) == [
        "League: Stones of the sea shall be counted by the keepers…",
        "Stones of the sea shall be counted by the keepers of each…",
      ])
  }

  @Test("meetings and visits are told by who and where, unless these are the same in one year")
  func alike() {
    let first = Self.event(.meeting, "League", "The first counted.", place: "Quayside")
    let second = Self.event(
      .meeting, "League", "The second weighed.", place: "Quayside", start: "2033-08-06")
    let later = Self.event(
      .meeting, "League", "The third.", place: "Quayside", start: "2034-08-06")
    #expect(
      Self.labels([first, second, later]) == [
        "League: The first counted.", "League: The second weighed.", "League, Quayside",
      ])
  }

  @Test("who is named in the sentence is not named before it")
  func named() {
    let asked = Self.event(
      .deadline, "Keeper of Quays", "Requests the Keeper of Quays to submit a report on all stones")
    #expect(Self.labels([asked]) == ["Keeper of Quays: to submit a report on all stones"])
    let told = Self.event(.decision, "League", "Notes that the League in 2033 counted its stones.")
    #expect(Self.labels([told]) == ["Notes that the League in 2033 counted its stones."])
  }

  @Test("a long name gives way to the end of a waiver, and to the words where there is little room")
  func longNames() {
    let name = "General Assembly of the League of Quays and Harbours"
    var waiver = SampleTimeline.event("waiver-1", .waiver, nil, "2040-12-31")
    waiver.actors = [.init(name: name, key: "q")]
    #expect(Self.labels([waiver], columns: 44) == ["General Assembly of the League…, until 2040"])
    let decision = Self.event(.decision, name, "Stones were counted.")
    #expect(Self.labels([decision], columns: 24) == ["Stones were counted."])
    #expect(
      Self.labels([decision], columns: 60) == ["General Assembly of the…: Stones were counted."])
  }

  @Test("what is due at a session says so")
  func session() {
    let event = SampleTimeline.event(
      "deadline-1", .deadline, "2036-09-16", "2037-09-14", .session, subject: "session 91",
      text: "Asks to count.")
    let words = TimelineWords(event, languages: ["en"])
    #expect(words.headline() == "Due at session 91: Asks to count.")
    #expect(words.label() == "session 91: Asks to count.")
  }
}
