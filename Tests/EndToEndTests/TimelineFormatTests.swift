// Part of Kimberlite.
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The formats of `timeline` that other programs open, opened by such programs.
@Suite struct TimelineFormatTests {
  private let corpus: HostileCorpus

  init() throws { corpus = try HostileCorpus.shared.get() }

  @Test(
    "every format is the same in a second run",
    arguments: ["html", "svg", "ics", "timelinejs", "vega-lite"])
  func deterministic(format: String) throws {
    let first = try corpus.run("timeline", "--format", format)
    #expect(first.status == 0)
    #expect(!first.output.isEmpty)
    #expect(try corpus.run("timeline", "--format", format).output == first.output)
  }

  @Test("a calendar has meetings and deadlines, and all kinds that are asked for")
  func kinds() throws {
    let usual = try corpus.run("timeline", "--format", "ics").output
    #expect(!usual.contains("CATEGORIES:Adoption"))
    let adoptions = try corpus.run("timeline", "--format", "ics", "--event", "adoption").output
    #expect(adoptions.contains("UID:adoption-"))
    #expect(adoptions.contains("DTSTART;VALUE=DATE:20071126\r\nDTEND;VALUE=DATE:20071127\r\n"))
    let none = try corpus.run("timeline", "--format", "ics", "--from", "2100")
    #expect(none.status == 1)
  }

  @Test("an unknown format is refused")
  func unknown() throws {
    let result = try corpus.run("timeline", "--format", "icalendar")
    #expect(result.status == 64)
    #expect(result.errors.contains("vega-lite"))
  }

  // MARK: - Read by other programs

  @Test(
    "icalendar reads all events of the calendar; lines are short and whole",
    .enabled(if: PythonTools.python != nil, "\(PythonTools.absence)"))
  func calendar() throws {
    let kinds = "adoption,meeting,deadline,admission,decision,other"
    let result = try corpus.write("all.ics", "timeline", "--format", "ics", "--event", kinds)
    let printed = try PythonTools.run(
      """
      import datetime, icalendar
      data = open("all.ics", "rb").read()
      assert data.endswith(b"END:VCALENDAR\\r\\n") and b"\\n" not in data.replace(b"\\r\\n", b"")
      for line in data.split(b"\\r\\n"):
          assert len(line) <= 75, line
          line.decode("utf-8")
      events = list(icalendar.Calendar.from_ical(data).walk("VEVENT"))
      assert len({str(e["UID"]) for e in events}) == len(events) > 4
      for e in events:
          assert not e.errors, e.errors
          assert isinstance(e["DTSTART"].dt, datetime.date)
          assert e["DTEND"].dt > e["DTSTART"].dt, e["UID"]
          assert e["DTSTAMP"].dt.year in range(1946, 2040)
          assert e["SUMMARY"] and e["CATEGORIES"].cats and "Sources: " in e["DESCRIPTION"]
      print("read", len(events))
      """, in: corpus.folder)
    #expect(printed == "read \(result.output.components(separatedBy: "BEGIN:VEVENT").count - 1)\n")
  }

  @Test(
    "the specification is valid against the schema of Vega-Lite 5",
    .enabled(if: PythonTools.python != nil, "\(PythonTools.absence)"))
  func vegaLite() throws {
    _ = try corpus.write("all.vl.json", "timeline", "--format", "vega-lite")
    let printed = try PythonTools.run(
      """
      import altair, json, jsonschema, pathlib
      file = pathlib.Path(altair.__file__).parent / "vegalite/v5/schema/vega-lite-schema.json"
      specification = json.load(open("all.vl.json", encoding="utf-8"))
      jsonschema.validate(specification, json.loads(file.read_text()))
      broken = dict(specification, layer=[{"mark": "nonsense"}])
      try:
          jsonschema.validate(broken, json.loads(file.read_text()))
          print("the schema takes anything")
      except jsonschema.ValidationError:
          pass
      rows = specification["data"]["values"]
      assert len({row["id"] for row in rows}) == len(rows) > 4
      assert all(row["until"] > row["start"] for row in rows)
      print("valid")
      """, in: corpus.folder)
    #expect(printed == "valid\n")
  }

  @Test("TimelineJS gets dates of as many parts as are known, and no markup from texts")
  func timelineJS() throws {
    let output = try corpus.run("timeline", "--format", "timelinejs").output
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let events = try #require(json["events"] as? [[String: Any]])
    #expect(events.count > 4)
    #expect(Set(events.compactMap { $0["unique_id"] as? String }).count == events.count)
    for event in events {
      let start = try #require(event["start_date"] as? [String: Int])
      #expect(start["year"] != nil)
      let text = try #require(event["text"] as? [String: String])
      #expect(text["headline"]?.isEmpty == false)
      #expect(text["text"]?.contains("<script") == false)
      #expect(text["text"]?.contains("</script") == false)
    }
  }

  @Test("the drawing is XML, whatever the texts hold")
  func drawing() throws {
    let output = try corpus.run("timeline", "--format", "svg").output
    let parser = XMLParser(data: Data(output.utf8))
    let names = ElementNames()
    parser.delegate = names
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(names.all.isSuperset(of: ["svg", "title", "desc", "g", "circle", "text"]))
    #expect(names.all.isDisjoint(with: ["script", "style", "image", "a"]))
  }

  private final class ElementNames: NSObject, XMLParserDelegate {
    var all: Set<String> = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      all.insert(name)
    }
  }
}
