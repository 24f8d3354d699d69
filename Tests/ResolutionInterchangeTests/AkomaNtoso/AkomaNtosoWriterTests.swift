// Part of Kimberlite.
import FuzzSupport
import ResolutionCorpus
import Testing

@testable import ResolutionInterchange
@testable import ResolutionModel

@Suite struct AkomaNtosoWriterTests {
  // MARK: Back and forth

  @Test("a document of the corpus is read back as it was", arguments: AkomaNtosoSamples.corpus)
  func corpus(name: String) throws {
    let document = try AkomaNtosoSamples.corpusDocument(name)
    #expect(document.paragraphs.count > 20)
    #expect(RoundTrip.differences(of: document) == [])
  }

  @Test("a document of any shape is read back as it was", arguments: AkomaNtosoSamples.shapes)
  func shape(text: String) throws {
    let document = try AkomaNtosoSamples.document(text)
    #expect(RoundTrip.differences(of: document) == [])
  }

  @Test("characters that XML forbids come back")
  func forbidden() throws {
    let xml = try AkomaNtosoSamples.xml(AkomaNtosoSamples.hostile)
    #expect(!xml.unicodeScalars.contains("\u{FFFE}"))
    #expect(xml.contains("<marker name=\"U+FFFE\"/>"))
  }

  @Test("what an editor adds without an id is read too")
  func edited() throws {
    let xml = try AkomaNtosoSamples.xml(AkomaNtosoSamples.resolution)
    let mark = "<conclusions"
    let added = "<p>A line put in by hand.</p>"
    let place = try #require(xml.range(of: mark))
    let edited =
      xml[..<place.lowerBound] + mark + " eId=\"conclusions\">" + added
      + xml[place.upperBound...].drop { $0 != ">" }.dropFirst()
    let document = try AkomaNtosoSamples.document(String(edited), path: "edited.xml")
    #expect(document.paragraphs.contains { $0.text == "A line put in by hand." })
  }

  // MARK: Elements

  /// What is found in the XML of the made-up resolution.
  @Test(
    "parts, ids and marks of a resolution",
    arguments: [
      "<statement name=\"resolution\">",
      "<FRBRuri value=\"/akn/un/statement/deliberation/unga/2035-12-04/90-99\"/>",
      "<FRBRlanguage language=\"eng\"/>", "as=\"A/90/L.99\"",
      "<formula name=\"enactingFormula\" eId=\"preamble__formula_1\"",
      "<container name=\"Recalling\" eId=\"preamble__container_1\"",
      "<item eId=\"preamble__container_2__list__item_a\"",
      "<span class=\"italic\">Requests</span>",
      "<ref href=\"https://undocs.org/en/A/RES/60/1\">60/1</ref>",
      "<date date=\"2006-03-03\">3 March 2006</date>",
      "<paragraph eId=\"para_1\" kimberlite:id=\"op1\" kimberlite:kind=\"operative\">",
      "<subparagraph eId=\"para_1__subpara_b__subpara_ii\"",
      "<authorialNote marker=\"1\" placement=\"bottom\" eId=\"authorialNote_1\"",
      "<docDate refersTo=\"#dateOfAdoption\" date=\"2035-12-04\">4 December 2035</docDate>",
      "<inline name=\"adoptionMeeting\" title=\"64\">64th plenary meeting</inline>",
      "<attachment eId=\"att_1\">", "<doc name=\"annex\">", "<section eId=\"att_1__sec_nn_1\">",
    ])
  func resolution(markup: String) throws {
    #expect(try AkomaNtosoSamples.xml(AkomaNtosoSamples.resolution).contains(markup))
  }

  @Test("a meeting is one by place and days, an organ one by its name, in every language")
  func ontology() throws {
    var references = OntologyReferences()
    let start = try #require(CalendarDate(year: 2035, month: 4, day: 28))
    let end = try #require(CalendarDate(year: 2035, month: 4, day: 30))
    let days = try #require(DateInterval(start, end))
    let ids = ["plenary meeting", "全体会议"].map { name in
      references.meeting(MeetingValue(name: name, place: "Johannesburg", interval: days))
    }
    #expect(ids == ["event-Johannesburg-2035-04-28", "event-Johannesburg-2035-04-28"])
    let year = try #require(DateInterval(year: 2036))
    let vague = ["a meeting", "another"].map { name in
      references.meeting(MeetingValue(name: name, place: "Johannesburg", interval: year))
    }
    #expect(Set(vague).count == 2)
    let author = references.body("General Assembly")
    let named = references.participant(
      ParticipantValue(name: "General Assembly", key: "UN-GA", kind: .unBody))
    #expect(author == "org-UN-GA" && named == author)
    #expect(references.entries.count { $0.kind == .organization } == 1)
  }

  @Test("the work has the day that any language states; the document's own is not changed by it")
  func day() throws {
    var document = try AkomaNtosoSamples.document(AkomaNtosoSamples.resolution)
    document.metadata.adopted = nil
    var facts = CompletedFacts(document.metadata)
    facts.workDate = CalendarDate(year: 2035, month: 12, day: 4)
    facts.adopted = facts.workDate
    let xml = String(decoding: AkomaNtosoWriter.bytes(of: document, facts: facts), as: UTF8.self)
    #expect(xml.contains("<FRBRuri value=\"/akn/un/statement/deliberation/unga/2035-12-04/"))
    #expect(xml.contains("<FRBRdate date=\"2035-12-04\" name=\"otherVersion\"/>"))
    #expect(!xml.contains("name=\"adoption\""))
  }

  @Test("parts are components of a collection, each with its letter")
  func parts() throws {
    let xml = try AkomaNtosoSamples.xml(AkomaNtosoSamples.parts)
    for markup in [
      "<documentCollection name=\"publication\">", "<component eId=\"cmp_A1\">",
      "<component eId=\"cmp_B2\">", "<docNumber>B</docNumber>",
    ] { #expect(xml.contains(markup), "\(markup)") }
  }

  @Test("what a letter encloses is attached to it")
  func letter() throws {
    let xml = try AkomaNtosoSamples.xml(AkomaNtosoSamples.letterWithReport)
    for markup in [
      "<doc name=\"letter+report\">", "<conclusions eId=\"conclusions\">",
      "<preface eId=\"att_1__preface\">", "<attachment eId=\"att_2\">",
    ] { #expect(xml.contains(markup), "\(markup)") }
  }

  @Test("what a letter without a signature encloses is attached too")
  func unsigned() throws {
    let letter = AkomaNtosoSamples.letterWithReport
      .replacing("(Signed) Thomas More\nAmbassador\n\n", with: "")
    let document = try AkomaNtosoSamples.document(letter)
    #expect(!document.paragraphs.contains { $0.kind == .closing })
    let xml = try AkomaNtosoSamples.xml(letter)
    #expect(xml.contains("<preface eId=\"att_1__preface\">"))
    #expect(!xml.contains("<hcontainer"))
    #expect(RoundTrip.differences(of: document) == [])
  }

  /// The text is there, whatever an editor wrote into the attributes.
  @Test(
    "attributes that do not agree with the file are not believed",
    arguments: [
      // A paragraph that hangs on itself, and one on what hangs on it.
      ("kimberlite:id=\"op2\"", "kimberlite:id=\"op2\" kimberlite:parent=\"op2\""),
      ("kimberlite:id=\"op1\"", "kimberlite:id=\"op1\" kimberlite:parent=\"op1.b.i\""),
      ("kimberlite:kind=\"operative\"", "kimberlite:kind=\"operativ\""),
    ])
  func disagreeing(attribute: String, change: String) throws {
    let xml = try AkomaNtosoSamples.xml(AkomaNtosoSamples.resolution)
      .replacing(attribute, with: change)
    let document = try AkomaNtosoSamples.document(xml, path: "edited.xml")
    let paragraphs = document.paragraphs.filter { $0.kind == .operative }
    #expect(paragraphs.map(\.id) == ["op1", "op2"])
    #expect(paragraphs.map(\.parent) == [nil, nil])
  }

  @Test("the same document gives the same bytes")
  func deterministic() throws {
    let text = AkomaNtosoSamples.resolution
    #expect(try AkomaNtosoSamples.xml(text) == AkomaNtosoSamples.xml(text))
  }

  // MARK: Pieces

  @Test(
    "a printed number becomes the figures of an id",
    arguments: [
      ("17", "17"), ("(a)", "a"), ("62/11", "62-11"), ("（一）", "一"), ("•", ""), ("I.A", "I-A"),
    ])
  func figures(number: String, expected: String) {
    #expect(ElementIdentifiers.figures(number) == expected)
  }

  @Test("ids that would stand twice are told apart")
  func identifiers() {
    var identifiers = ElementIdentifiers()
    let ids = ["1", "1", nil, nil, "1"].map {
      identifiers.identifier(in: "sec_I", "para", number: $0)
    }
    #expect(
      ids == [
        "sec_I__para_1", "sec_I__para_1-2", "sec_I__para_nn_1", "sec_I__para_nn_2",
        "sec_I__para_1-3",
      ])
  }

  private func span(_ range: Range<Int>) -> InlineSpan {
    let value = SessionValue(number: range.count, body: nil)
    return InlineSpan(range: range, content: .mention(.session(value)))
  }

  @Test("of spans that cross the wider stays, and the opening phrase always")
  func crossing() {
    let crossing = InlineSpan.nested([span(0..<4), span(2..<9), span(9..<11), span(3..<5)])
    #expect(crossing.map(\.range) == [2..<9, 3..<5, 9..<11])
    let phrase = InlineSpan(range: 0..<4, content: .openingPhrase)
    #expect(InlineSpan.nested([phrase, span(2..<90)]).map(\.range) == [0..<4])
  }
}
