// Part of Kimberlite.
import Foundation
import ResolutionExport
import ResolutionModel
import ResolutionTimeline
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct TimelineDrawingTests {
  private static func page(_ timeline: Timeline, _ languages: [String] = ["en", "zh"]) -> String {
    String(
      decoding: TimelineHTML(timeline, title: "Stones", languages: languages).bytes(),
      as: UTF8.self)
  }

  private static func drawing(_ timeline: Timeline) -> String {
    String(
      decoding: TimelineSVG(timeline, title: "Stones & quays", languages: ["en"]).bytes(),
      as: UTF8.self)
  }

  @Test("days are counted from 1970, over leap days and centuries")
  func days() {
    #expect(SampleTimeline.day("1970-01-01")?.dayNumber == 0)
    #expect(SampleTimeline.day("1969-12-31")?.dayNumber == -1)
    #expect(SampleTimeline.day("2000-03-01")?.dayNumber == 11_017)
    #expect(SampleTimeline.day("1900-03-01")?.dayNumber == -25_508)
    #expect(SampleTimeline.day("2000-02-29")?.adding(1).dayNumber == 11_017)
  }

  @Test("an event is an entry with its id, its time, a sentence in each language and its sources")
  func entry() {
    let html = Self.page(SampleTimeline.small)
    #expect(
      html.contains(
        "<li class=\"event kind-meeting\" id=\"meeting-2034-05-06-quayside\" data-kind=\"meeting\" "
          + "data-label=\"League of Quays, Quayside\" data-tail=\"10\" data-start=\"2034-05-06\" data-end=\"2034-05-08\" "
          + "data-actors=\"0 1\" data-roles=\"host mentioned\">"))
    #expect(
      html.contains(
        "<h4><a href=\"#meeting-2034-05-06-quayside\">6–8 May 2034</a> "
          + "<span class=\"kind\">Meeting</span></h4>\n<p class=\"text\" lang=\"en\">The meeting"))
    #expect(html.contains("<p class=\"text\" lang=\"zh\">2034年5月6日至8日在码头"))
    #expect(
      html.contains(
        "<li data-address=\"A/RES/90/1@zh#op2\"><a href=\"https://undocs.org/zh/A/RES/90/1\">"
          + "A/RES/90/1@zh#op2</a></li>"))
    #expect(
      html.contains("Concerns Coastland (CST), host; League of Quays · Two times for what seems"))
  }

  @Test("the reader's language comes first")
  func languages() throws {
    let html = Self.page(SampleTimeline.small, ["zh"])
    let chinese = try #require(html.range(of: "<p class=\"text\" lang=\"zh\">2034"))
    let english = try #require(html.range(of: "<p class=\"text\" lang=\"en\">The meeting"))
    #expect(chinese.lowerBound < english.lowerBound)
  }

  @Test("what has no beginning has none in the entry; years begin sections")
  func open() {
    let html = Self.page(SampleTimeline.small)
    #expect(html.contains("id=\"deadline-2036-03-31\" data-kind=\"deadline\""))
    #expect(html.contains("data-label=\"Asks to count by then.\" data-end=\"2036-03-31\">"))
    #expect(html.contains("data-end=\"2037-09-14\" data-precision=\"session\""))
    #expect(html.components(separatedBy: "<section class=\"year\">").count == 5)
    #expect(html.components(separatedBy: "</section>").count == 5)
  }

  @Test("kinds and actors are counted; what does not occur is no choice")
  func counts() {
    let html = Self.page(SampleTimeline.small)
    #expect(html.contains("<span class=\"name\">Deadline</span> <span class=\"count\">2</span>"))
    #expect(!html.contains("value=\"suspension\""))
    #expect(html.contains("data-name=\"League of Quays\">League of Quays · 2</option>"))
  }

  @Test("no text leaves its place, in pages or drawings")
  func hostile() {
    let html = Self.page(SampleTimeline.hostile)
    #expect(html.components(separatedBy: "<script").count == 2)
    #expect(html.components(separatedBy: "</script").count == 2)
    #expect(!html.unicodeScalars.contains("\u{1B}"))
    let svg = Self.drawing(SampleTimeline.hostile)
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(!svg.unicodeScalars.contains("\u{FFFE}"))
  }

  @Test("a drawing has a mark for each event, as its kind and time ask")
  func marks() {
    let svg = Self.drawing(SampleTimeline.small)
    #expect(svg.contains("<title id=\"title\">Stones &amp; quays</title>"))
    #expect(svg.contains("<desc id=\"desc\">9 events, 2033 to 2040</desc>"))
    #expect(svg.components(separatedBy: "<g id=\"").count == 10)
    // Two deadlines, one of them a session.
    #expect(svg.components(separatedBy: "l5 -5l5 5l-5 5z\"").count == 2)
    // Year, month, quarter, session, and the legend's.
    #expect(svg.components(separatedBy: "fill=\"none\" stroke-dasharray=\"3 2\"").count == 6)
    #expect(svg.contains(">2036</text>"))
  }

  @Test("labels of a drawing do not reach the next mark of their row", arguments: [20, 300, 4000])
  func rows(count: Int) throws {
    let svg = Self.drawing(SampleTimeline.many(count))
    // Texts and marks by their row; a label's width is taken at 6.1 pixels a column.
    var ends: [Double: Double] = [:]
    var marks = 0
    for rest in svg.components(separatedBy: "<g id=\"").dropFirst() {
      let group = rest.components(separatedBy: "</g>")[0]
      let isBar = group.contains("<rect")
      // Diamonds are paths.
      guard let x = Self.number(" x=\"", in: group) ?? Self.number("cx=\"", in: group) else {
        continue
      }
      let y = isBar ? Self.number(" y=\"", in: group) : Self.number("cy=\"", in: group)
      let start = isBar ? x : (Self.number("cx=\"", in: group) ?? x) - 4.5
      guard let row = y.map({ isBar ? $0 + 5 : $0 }), group.contains("cx=") || isBar else {
        continue
      }
      let label = group.components(separatedBy: "<text").last?.components(separatedBy: ">")
        .dropFirst().first?.prefix { $0 != "<" }
      let text = group.contains("<text") ? Double(label?.count ?? 0) * 6.1 + 5 : 0
      let width = isBar ? Self.number("width=\"", in: group) ?? 0 : 9
      let isBefore = group.contains("text-anchor=\"end\"")
      #expect(start - (isBefore ? text : 0) >= (ends[row] ?? 0) - 0.2, "\(group.prefix(60))")
      ends[row] = start + width + (isBefore ? 0 : text)
      #expect(start + width + (isBefore ? 0 : text) <= 1201)
      marks += 1
    }
    #expect(marks > count / 2)
  }

  @Test("where a lane has no room the rest is counted, and nothing is lost")
  func crowded() throws {
    let events = (0..<900).map { number in
      SampleTimeline.event("other-\(number)", .other, "2034-05-06", "2034-05-08", place: "Quay")
    }
    let far = SampleTimeline.event("other-far", .other, "2044-05-06", "2044-05-08")
    let drawing = TimelineSVG(Timeline(events: events + [far]), title: "Stones", languages: ["en"])
    let svg = String(decoding: drawing.bytes(), as: UTF8.self)
    #expect(drawing.undrawnEvents == 876)
    #expect(svg.components(separatedBy: "<g id=\"").count - 1 == 24)
    #expect(svg.contains("1 later, 2044 →"))
    #expect(svg.contains("<title>876 more, 2034</title>"))
    #expect(svg.contains(">+876</text>"))
    #expect(try #require(Self.number(" height=\"", in: svg)) < 700)
  }

  @Test("the last days are at the edge, and their labels before them")
  func edge() {
    let svg = Self.drawing(SampleTimeline.small)
    #expect(svg.contains("text-anchor=\"end\">League of Quays, until 2040</text>"))
    #expect(!svg.contains(">2042</text>"))
  }

  @Test("roles stand in labels, unless the kind says them")
  func roles() {
    func label(_ kind: TimelineEvent.Kind, _ role: ParticipantValue.Role) -> String {
      var event = SampleTimeline.small.events[0]
      event.kind = kind
      event.actors[0].role = role
      let page = Self.page(Timeline(events: [event]))
      return page.components(separatedBy: "data-label=\"").dropFirst().first.map {
        String($0.prefix { $0 != "\"" })
      } ?? ""
    }
    #expect(label(.chairmanship, .viceChair) == "Coastland (vice-chair)")
    #expect(label(.other, .applicant) == "Coastland (applicant): Stones were counted.")
    #expect(label(.admission, .admitted) == "Coastland")
    #expect(label(.meeting, .host) == "Coastland (host)")
    #expect(
      Self.page(SampleTimeline.small).contains("data-label=\"session 91: Stones were counted.\""))
    #expect(label(.decision, .mentioned) == "Coastland: Stones were counted.")
  }

  @Test("one misprinted year does not make the others small: it is named at the edge")
  func misprint() throws {
    let many = SampleTimeline.many(200)
    let far = SampleTimeline.event("deadline-far", .deadline, nil, "2107-12-24", text: "Far & off.")
    let timeline = Timeline(events: many.events + [far])
    let drawing = TimelineSVG(timeline, title: "Stones", languages: ["en"])
    let svg = String(decoding: drawing.bytes(), as: UTF8.self)
    #expect(drawing.outsideEvents == (0, 1))
    #expect(svg.contains(">1 later, 2107 →</text>"))
    #expect(svg.contains("<title>until 24 December 2107 · Deadline: Far &amp; off.</title>"))
    #expect(!svg.contains(">2050</text>"))
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(Self.page(timeline).contains(" data-from=\""))
    #expect(!Self.page(many).contains(" data-from=\""))
    #expect(!Self.drawing(many).contains("later, "))
    let few = Timeline(events: SampleTimeline.small.events + [far])
    #expect(!Self.page(few).contains(" data-from=\""))
  }

  private static func number(_ name: String, in text: String) -> Double? {
    text.components(separatedBy: name).dropFirst().first.flatMap { rest in
      Double(rest.prefix { $0.isNumber || $0 == "." || $0 == "-" })
    }
  }

  @Test("nothing at all is a page and a drawing, too")
  func nothing() {
    #expect(Self.page(Timeline()).contains("<p class=\"facts\">0 events</p>"))
    #expect(XMLParser(data: Data(Self.drawing(Timeline()).utf8)).parse())
  }
}
