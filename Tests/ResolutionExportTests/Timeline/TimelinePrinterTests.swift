// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline
import Testing

@testable import ResolutionExport

/// Timelines as text, JSON, tables and Markdown.
@Suite struct TimelinePrinterTests {
  private func printed(
    _ format: TimelineFormat, of timeline: Timeline = SampleTimeline.small, width: Int = 80,
    languages: [String] = ["en", "zh"], showsFindings: Bool = false
  ) -> String {
    let printer = TimelinePrinter(
      format: format, width: width, palette: Palette(isColoured: false), languages: languages,
      showsFindings: showsFindings)
    return String(decoding: printer.bytes(of: timeline, title: "Stones"), as: UTF8.self)
  }

  @Test("Text has the years as headings and one column for each date, kind and fact")
  func text() {
    let lines = printed(.text).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "2033")
    #expect(lines.filter { ["2033", "2034", "2035", "2036"].contains($0) }.count == 4)
    #expect(lines.contains { $0.hasPrefix("  6–8 May 2034") && $0.contains("meeting") })
    #expect(lines.contains { $0.hasPrefix("  since 1 June 2033") })
    #expect(lines.contains { $0.hasPrefix("  until 31 March 2036") })
    #expect(lines.contains { $0.hasPrefix("  quarter 3 of 2034") })
    let kinds = lines.compactMap { line -> Int? in
      // A time that is too long for the column has a line of its own.
      guard line.hasPrefix("  "), !line.hasPrefix("   "), !line.contains(" – ") else { return nil }
      let words = TimelineEvent.Kind.allCases.map { " " + $0.rawValue }
      return words.compactMap { line.range(of: $0) }.first
    }
    #expect(Set(kinds).count == 1)
    let short = SampleTimeline.small.events.filter { !TimelineDates.text(of: $0).contains(" – ") }
    #expect(kinds.count == short.count)
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 80 })
  }

  @Test("Narrow terminals have no columns, and no line is too long", arguments: [20, 40, 60, 120])
  func narrow(width: Int) {
    let text = printed(.text, width: width, languages: ["zh"])
    #expect(text.contains("石头"))
    let most = max(width, 40)
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= most })
  }

  @Test("Contradictions are listed where they are wanted")
  func findings() {
    #expect(!printed(.text).contains("Contradictions"))
    let text = printed(.text, showsFindings: true)
    #expect(text.contains("Contradictions\n  Two times for what seems one event: 2034-05-06"))
    #expect(text.contains("(A/RES/90/1@en#op2, 1 more)"))
    #expect(printed(.markdown, showsFindings: true).contains("## Contradictions\n\n- Two times"))
  }

  @Test("JSON has the members of the contract and those besides")
  func json() {
    let line = printed(.jsonl).split(separator: "\n")[2]
    let start = """
      {"id":"meeting-2034-05-06-quayside","start":"2034-05-06","end":"2034-05-08",\
      "precision":"day","edtf":"2034-05-06/2034-05-08","kind":"meeting","event":"The meeting at
      """
    #expect(line.hasPrefix(start.split(separator: "\n").joined()))
    #expect(line.contains("\"actors\":[\"Coastland\",\"League of Quays\"]"))
    #expect(
      line.contains("{\"name\":\"Coastland\",\"code\":\"CST\",\"role\":\"host\"}"))
    #expect(line.contains("\"texts\":{\"en\":\"The meeting"))
    #expect(line.contains("\"sources\":[\"A/RES/90/1@en#op2\",\"A/RES/90/1@zh#op2\"]}"))
    #expect(printed(.jsonl).contains("\"session\":91"))
    #expect(printed(.jsonl, languages: ["zh"]).contains("\"event\":\"大会通过决议。\""))
    #expect(printed(.json, of: Timeline()) == "[]\n")
    #expect(printed(.jsonl, of: Timeline()).isEmpty)
  }

  @Test("Tables have a row for each event")
  func tables() {
    let csv = printed(.csv).split(separator: "\r\n")
    let head =
      "id,start,end,precision,edtf,kind,event,actors,codes,roles,place,subject,session,sources"
    #expect(csv.first.map(String.init) == head)
    #expect(csv.count == SampleTimeline.small.events.count + 1)
    #expect(csv.contains { $0.contains(",Coastland; League of Quays,CST; ,host; ,Quayside,") })
    let tsv = printed(.tsv).split(separator: "\n")
    #expect(tsv.count == csv.count)
    #expect(tsv.allSatisfy { $0.filter { $0 == "\t" }.count == 13 })
    let markdown = printed(.markdown)
    #expect(markdown.contains("| 1 December 2035 | adoption |  |  | A/RES/90/1 | Stones were"))
    #expect(
      markdown.hasPrefix("<!-- Written by Kimberlite -->\n# Stones\n\n## 2033\n\n| date | kind |"))
    #expect(markdown.contains("| 6–8 May 2034 | meeting | Coastland (host); League of Quays |"))
  }

  @Test("The ending of a name says the form, the longer ending first")
  func endings() {
    #expect(TimelineFormat(path: "a/kp.HTML") == .html)
    #expect(TimelineFormat(path: "kp.json") == .json)
    #expect(TimelineFormat(path: "kp.vl.json") == .vegaLite)
    #expect(TimelineFormat(path: "kp.md") == .markdown)
    #expect(TimelineFormat(path: "csv") == nil)
    #expect(TimelineFormat.timelinejs.takes("kp.json"))
    #expect(TimelineFormat.csv.takes("kp.out"))
    #expect(!TimelineFormat.ics.takes("kp.csv"))
  }

  @Test("A role that the kind says is not said of each")
  func saidRoles() {
    var event = SampleTimeline.event("admission-1", .admission, "2033-06-01", "2033-06-01")
    event.actors = [
      .init(name: "Coastland", key: "CST", role: .admitted),
      .init(name: "Isle", key: "ISL", role: .observer),
    ]
    for format in [TimelineFormat.text, .markdown, .html, .ics, .timelinejs, .vegaLite] {
      let output = printed(format, of: Timeline(events: [event]))
      #expect(!output.contains("Coastland (admitted)") && !output.contains(", admitted"))
      #expect(output.contains("Isle (observer)") || output.contains("observer"), "\(format)")
    }
    #expect(printed(.csv, of: Timeline(events: [event])).contains(",admitted; observer,"))
  }

  @Test("Hostile text harms no format", arguments: TimelineFormat.allCases)
  func hostile(format: TimelineFormat) {
    let text =
      "\u{1B}[31m \u{FFFE} \" ]]> </script> | \r\n\t = +1 " + String(repeating: "石", count: 9000)
    let event = SampleTimeline.event("other-2033", .other, "2033-06-01", nil, text: text)
    let output = printed(format, of: Timeline(events: [event]))
    #expect(!output.isEmpty)
    if format == .text || format == .markdown { #expect(!output.contains("\u{1B}[31m")) }
  }
}

extension Substring {
  /// Where a word begins, in characters.
  fileprivate func range(of word: String) -> Int? {
    let (text, word) = (Array(self), Array(word))
    return text.indices.first { start in
      start + word.count <= text.count && text[start..<start + word.count].elementsEqual(word)
    }
  }
}
