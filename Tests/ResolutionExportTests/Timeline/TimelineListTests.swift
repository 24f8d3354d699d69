// Part of Kimberlite.
import Foundation
import ResolutionExport
import ResolutionModel
import ResolutionTimeline
import Testing

@Suite struct TimelineListTests {
  private static func calendar(_ timeline: Timeline) -> String {
    String(
      decoding: TimelineCalendar(timeline, title: "Stones", languages: ["en"], version: "1.0")
        .bytes(), as: UTF8.self)
  }

  /// Lines as they were before they were folded.
  private static func lines(_ calendar: String) -> [String] {
    calendar.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
  }

  @Test("days stand in a calendar, the last one included; other times are counted")
  func calendar() {
    let lines = Self.lines(Self.calendar(SampleTimeline.small))
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 5)
    #expect(lines.contains("DTSTART;VALUE=DATE:20340506"))
    #expect(lines.contains("DTEND;VALUE=DATE:20340509"))
    #expect(lines.contains("UID:meeting-2034-05-06-quayside@kimberlite"))
    #expect(lines.contains("DTSTAMP:20351201T000000Z"))
    #expect(lines.contains("SUMMARY:Meeting: League of Quays\\, Quayside"))
    // Of a deadline the day itself.
    #expect(lines.contains("DTSTART;VALUE=DATE:20360331"))
    #expect(lines.contains("DTEND;VALUE=DATE:20360401"))
    #expect(lines.contains { $0.hasPrefix("X-WR-CALDESC:4 events known by month\\, quarter") })
    // Of a session its opening day.
    #expect(lines.contains("SUMMARY:Due at session 91: Stones were counted."))
    #expect(lines.contains("DTSTART;VALUE=DATE:20360916"))
    #expect(lines.contains("DTEND;VALUE=DATE:20360917"))
    #expect(
      lines.contains {
        $0.hasPrefix("DESCRIPTION:By the session (16 September 2036 – 14 September")
      })
  }

  @Test("a calendar leads to the text in the reader's language, and says what it leaves out")
  func reader() {
    func lines(_ languages: [String]) -> [String] {
      let calendar = TimelineCalendar(
        SampleTimeline.small, title: "Stones", languages: languages, version: "1.0")
      return Self.lines(String(decoding: calendar.bytes(), as: UTF8.self))
    }
    #expect(lines(["zh"]).contains("URL;VALUE=URI:https://undocs.org/zh/A/RES/90/1"))
    #expect(!lines(["en"]).contains("URL;VALUE=URI:https://undocs.org/zh/A/RES/90/1"))
    let printer = TimelinePrinter(
      format: .ics, width: 80, palette: Palette(isColoured: false), languages: ["en"])
    #expect(printer.remarks(on: SampleTimeline.small).first?.hasPrefix("4 events known by") == true)
    #expect(printer.remarks(on: Timeline()).isEmpty)
  }

  @Test("a calendar without any day is refused, with how to have what it leaves out")
  func refusal() {
    func refusal(_ format: TimelineFormat, _ events: [TimelineEvent]) -> String? {
      TimelinePrinter(format: format, width: 80, palette: Palette(isColoured: false))
        .refusal(of: Timeline(events: events))
    }
    let years = [SampleTimeline.event("other-1", .other, "2033-01-01", "2033-12-31", .year)]
    #expect(refusal(.ics, years)?.hasSuffix("--format csv has it.") == true)
    #expect(refusal(.csv, years) == nil)
    #expect(refusal(.ics, SampleTimeline.small.events) == nil)
  }

  @Test("signs with a meaning are escaped, controls are gone")
  func escaping() throws {
    let calendar = Self.calendar(SampleTimeline.hostile)
    let lines = Self.lines(calendar)
    let text = try #require(lines.first { $0.hasPrefix("LOCATION:") })
    #expect(text.contains("& \\\\ \\, \\; : {x} $ \\n  end"))
    #expect(!calendar.unicodeScalars.contains { $0.value < 32 && $0 != "\r" && $0 != "\n" })
    #expect(calendar.utf8.split(separator: 13).allSatisfy { $0.count <= 76 })
  }

  private static func json(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test("TimelineJS has as many parts of a date as are known, and says what is not plain")
  func timelineJS() throws {
    let json = try Self.json(
      TimelineJS(TitledTimeline(SampleTimeline.small, title: "Stones", languages: ["en"])).bytes())
    let events = try #require(json["events"] as? [[String: Any]])
    func event(_ id: String) throws -> [String: Any] {
      try #require(events.first { $0["unique_id"] as? String == id })
    }
    let year = try event("chairmanship-2033-coastland")
    let words = try #require(year["text"] as? [String: String])
    #expect(words["headline"] == "Chairmanship: Coastland (host)")
    #expect(words["text"]?.contains("<p>Concerns Coastland (CST), host</p>") == true)
    #expect(year["start_date"] as? [String: Int] == ["year": 2033])
    #expect(year["display_date"] as? String == "2033")
    #expect(year["group"] as? String == "Chairmanship")
    let month = try event("decision-2034-06")
    #expect(month["start_date"] as? [String: Int] == ["year": 2034, "month": 6])
    #expect(month["display_date"] as? String == "June 2034")
    let days = try event("meeting-2034-05-06-quayside")
    #expect(days["end_date"] as? [String: Int] == ["year": 2034, "month": 5, "day": 8])
    #expect(days["display_date"] == nil)
    let end = try event("deadline-2036-03-31")
    #expect(end["start_date"] as? [String: Int] == ["year": 2036, "month": 3, "day": 31])
    #expect(end["end_date"] == nil)
    #expect(end["display_date"] as? String == "until 31 March 2036")
  }

  @Test("its texts are HTML, and escaped")
  func timelineJSHostile() throws {
    let bytes = TimelineJS(
      TitledTimeline(SampleTimeline.hostile, title: "</script>", languages: ["en"])
    ).bytes()
    let json = try Self.json(bytes)
    let title = try #require(json["title"] as? [String: [String: String]])
    #expect(title["text"]?["headline"] == "&lt;/script&gt;")
    #expect(!String(decoding: bytes, as: UTF8.self).contains("<script"))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("</script"))
  }

  @Test("Vega-Lite gets the day behind the last, a shape, and rows in which nothing overlaps")
  func vegaLite() throws {
    let json = try Self.json(
      TimelineVegaLite(TitledTimeline(SampleTimeline.many(400), title: "Stones", languages: ["en"]))
        .bytes())
    #expect(json["$schema"] as? String == "https://vega.github.io/schema/vega-lite/v5.json")
    let data = try #require(json["data"] as? [String: Any])
    let rows = try #require(data["values"] as? [[String: Any]])
    #expect(rows.count == 400)
    var ends: [String: String] = [:]
    for row in rows {
      let start = try #require(row["start"] as? String)
      let until = try #require(row["until"] as? String)
      #expect(until > start)
      let place = "\(try #require(row["kind"] as? String))\(try #require(row["row"] as? Int))"
      #expect(start >= ends[place] ?? "")
      ends[place] = until
    }
    let small = try Self.json(
      TimelineVegaLite(TitledTimeline(SampleTimeline.small, title: "Stones", languages: ["en"]))
        .bytes())
    let values = try #require((small["data"] as? [String: Any])?["values"] as? [[String: Any]])
    let meeting = try #require(values.first { $0["kind"] as? String == "Meeting" })
    #expect(meeting["until"] as? String == "2034-05-09")
    #expect(meeting["shape"] as? String == "bar")
    #expect(meeting["actors"] as? String == "Coastland; League of Quays")
    #expect(meeting["roles"] as? String == "host; ")
    #expect(meeting["who"] as? String == "Coastland (host); League of Quays")
  }
}
