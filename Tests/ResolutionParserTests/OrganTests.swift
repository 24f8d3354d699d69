// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel
import Testing

@testable import ResolutionParser

/// Documents of organs other than the General Assembly, drafts, and texts that are no documents.
struct OrganTests {
  private let council = """
    United Nations\tA/HRC/RES/90/11
    General Assembly\tDistr.: General
    2 April 2035

    Human Rights Council
    Ninetieth session
    25 February–22 March 2035
    Agenda item 3

    Resolution adopted by the Human Rights Council on 21 March 2035

    90/11. Stones

    The Human Rights Council,

    Guided by the stones of the north,

    1. Decides to weigh the stones once a year;

    2. Decides to remain seized of the matter.

    52nd meeting
    21 March 2035

    GE.35-05357(E)
    """

  @Test("The symbol of the masthead is whole, and the session's days are no text")
  func humanRightsCouncil() throws {
    let document = try ParsedText.document(council)
    #expect(document.metadata.symbol?.canonical == "A/HRC/RES/90/11")
    #expect(document.metadata.body == "Human Rights Council")
    #expect(document.metadata.agendaItem == "3")
    #expect(document.metadata.jobNumber == "GE.35-05357")
    #expect(document.paragraphs.filter { $0.kind == .heading }.count == 1)
  }

  @Test("A head that says twice what it is gives title and day")
  func twofoldHead() throws {
    let text =
      "Resolution adopted by the General Assembly\n\n"
      + "90/11. Stones\n\nResolution adopted by the General Assembly on 21 March 2035\n\n"
      + "The General Assembly,\n\nGuided by the stones of the north,\n\n"
      + "1. Decides to weigh the stones once a year;\n\n2. Decides to remain seized of the matter.\n"
    let metadata = try ParsedText.document(text).metadata
    #expect(metadata.title == "Stones")
    #expect(metadata.adopted?.description == "2035-03-21")
  }

  @Test("Without a masthead the organ of the formula gives the series")
  func withoutMasthead() throws {
    let start = try #require(council.firstRange(of: "90/11. Stones"))
    let bare = String(council[start.lowerBound...])
    #expect(try ParsedText.document(bare).metadata.symbol?.canonical == "A/HRC/RES/90/11")
    let assembly = bare.replacing("The Human Rights Council,", with: "The General Assembly,")
    #expect(try ParsedText.document(assembly).metadata.symbol?.canonical == "A/RES/90/11")
  }

  @Test("Another number of the same beginning is not the printed symbol's")
  func otherNumber() throws {
    let text = council.replacing("90/11. Stones", with: "90/112. Stones")
    #expect(try ParsedText.document(text).metadata.symbol?.canonical == "A/HRC/RES/90/112")
  }

  @Test("A resolution of the Security Council has its name for a title and its meeting above")
  func securityCouncil() throws {
    let document = try ParsedText.document(
      """
      Resolution 4231 (2035)

      Adopted by the Security Council at its 4700th meeting, on
      3 May 2035

      The Security Council,

      Recalling the stones of the north,

      1. Decides to weigh the stones once a year;

      2. Decides to remain seized of the matter.
      """)
    #expect(document.metadata.symbol?.canonical == "S/RES/4231(2035)")
    #expect(document.metadata.title == "Resolution 4231 (2035)")
    #expect(document.metadata.adopted == CalendarDate(year: 2035, month: 5, day: 3))
    #expect(document.metadata.plenaryMeeting == 4700)
    #expect(document.paragraphs.filter { $0.kind == .title }.count == 2)
    let categories = document.findings.map(\.category)
    #expect(!categories.contains(.missingTail) && !categories.contains(.missingHead))
  }

  @Test("The Economic and Social Council counts by years")
  func economicAndSocialCouncil() throws {
    let document = try ParsedText.document(
      """
      2035/4. Stones of the sea

      The Economic and Social Council,

      Recalling the stones of the north,

      1. Decides to weigh the stones once a year.

      14th plenary meeting
      6 June 2035
      """)
    #expect(document.metadata.symbol?.canonical == "E/RES/2035/4")
    #expect(document.metadata.title == "Stones of the sea")
  }

  @Test("Years of accounts are no title", arguments: ["2035/36 2036/37", "2035/36", "2035/36. 12"])
  func accounts(text: String) {
    #expect(TitleLine.number(of: Array(text.utf8)[...]) == nil)
  }

  @Test("A draft has the line above its formula for a title, and lacks nothing")
  func draft() throws {
    let document = try ParsedText.document(
      """
      United Nations\tA/90/L.35
      Agenda item 29

      Australia and Brazil: draft resolution

      Stones of the sea

      The General Assembly,

      Recalling the stones of the north,

      1. Decides to weigh the stones once a year.
      """)
    #expect(document.metadata.symbol?.canonical == "A/90/L.35")
    #expect(document.metadata.type == .draft)
    #expect(document.metadata.title == "Stones of the sea")
    #expect(document.findings.isEmpty)
  }

  @Test("A name makes no resolution of a text without a sign of one")
  func otherPage() throws {
    let page = "Not found\n\nThe document that was asked for was not found on this server.\n"
    let document = try ParsedText.document(page, path: "A_RES_90_1-EN.txt")
    #expect(document.metadata.type == nil)
    #expect(document.metadata.symbol?.canonical == "A/RES/90/1")
    #expect(document.findings.map(\.category) == [.symbolNotBorneOut("A/RES/90/1")])
    #expect(!document.paragraphs.contains { $0.kind == .operative })
    // A fragment with an opening phrase bears it out.
    let part =
      "The stones were weighed.\n\nDecides to weigh the stones once more;\n\nThe end came.\n"
    let fragment = try ParsedText.document(part, path: "A_RES_90_1-EN.txt")
    #expect(fragment.metadata.type == .resolution)
  }

  @Test("What says nothing of itself has no type and no title")
  func untyped() throws {
    let bill = "Invoice 4711\n\nPayment is due within thirty days of the delivery of the stones.\n"
    let metadata = try ParsedText.document(bill).metadata
    #expect(metadata.type == nil && metadata.body == nil && metadata.title == nil)
  }
}

/// Adoption lines that were set on two lines.
struct AdoptionLineTests {
  private func bytes(_ text: String) -> ByteText { Array(text.utf8)[...] }

  @Test(
    "An adoption line without its day goes on",
    arguments: [
      ("Resolution adopted by the General Assembly on 9 December", "2035"),
      ("Resolution adopted by the General Assembly on 9", "December 2035"),
      ("Resolution adopted by the General Assembly", "on 9 December 2035"),
      ("Adopted by the Security Council at its 4700th", "meeting, on 9 December 2035"),
      ("Adopted by the Security Council at its", "4700th meeting, on 9 December 2035"),
    ])
  func goesOn(first: String, second: String) {
    let lines = AdoptionLines(profile: .english)
    #expect(lines.goesOn(bytes(first), with: bytes(second)))
    let blocks = [first, second, "The General Assembly,"].map { Block(text: Array($0.utf8)) }
    let joined = lines.joined(blocks).map { String(decoding: $0.text, as: UTF8.self) }
    #expect(joined == [first + " " + second, "The General Assembly,"])
  }

  @Test(
    "A whole one does not",
    arguments: [
      ("Resolution adopted by the General Assembly on 9 December 2035", "2035"),
      ("Resolution adopted by the General Assembly", "[without a committee, 9 December 2035]"),
      ("Resolution adopted by the General Assembly", "90/1. Commemoration of 9 December 2035"),
      ("Resolution adopted by the General Assembly", "Stones"), ("9 December 2035", "2035"),
    ])
  func isWhole(first: String, second: String) {
    #expect(!AdoptionLines(profile: .english).goesOn(bytes(first), with: bytes(second)))
  }

  @Test("In Chinese the end of the line tells what it is")
  func chinese() {
    let lines = AdoptionLines(profile: .chinese)
    #expect(lines.goesOn(bytes("2035年5月3日安全理事会第4700次会"), with: bytes("议通过")))
    #expect(!lines.goesOn(bytes("2035年5月3日"), with: bytes("大会决议")))
  }
}

/// Files with more than one resolution.
struct SeveralResolutionsTests {
  private func resolution(_ number: String, formula: String = "The General Assembly,") -> String {
    """
    Resolution adopted by the General Assembly on 4 December 2035

    \(number). Stones

    \(formula)

    Recalling the stones of the north,

    1. Decides to weigh the stones once a year.

    64th plenary meeting
    4 December 2035


    """
  }

  private func names(_ text: String) throws -> [String]? {
    let document = try ParsedText.document(text)
    for finding in document.findings {
      guard case .severalResolutions(let names) = finding.category else { continue }
      #expect(document.paragraphs.contains { $0.id == finding.paragraph })
      return names
    }
    return nil
  }

  @Test("The resolutions of a file are told by their numbers")
  func several() throws {
    let text = resolution("90/1") + resolution("90/2") + resolution("90/3")
    #expect(try names(text) == ["A/RES/90/1", "90/2", "90/3"])
    #expect(try ParsedText.document(text).metadata.title == "Stones")
    #expect(try names(resolution("90/1")) == nil)
    let ids = try ParsedText.document(text).paragraphs.map(\.id)
    for id in ["title2", "pp1", "op1", "r2.title2", "r2.pp1", "r3.op1"] {
      #expect(ids.contains(id), "\(id)")
    }
  }

  @Test("The adoption line of the second belongs to its head")
  func heads() {
    let blocks = [
      "90/1. Stones", "The General Assembly,", "1. Decides to weigh the stones.",
      "64th plenary meeting", "4 December 2035",
      "Resolution adopted by the General Assembly on 5 December 2035", "90/2. Lamps",
      "The General Assembly,", "1. Decides to light the lamps.",
    ].map { Block(text: Array($0.utf8)) }
    var builder = StructureBuilder(profile: .english, isMarkedUp: false)
    builder.build(blocks)
    let ids = builder.paragraphs.map(\.id)
    #expect(ids.contains("r2.title1") && ids.contains("r2.title2") && ids.contains("r2.op1"))
  }

  @Test("Another language of the same resolution too")
  func languages() throws {
    let chinese = """
      2035年12月4日大会决议

      90/1. 石头

      大会，

      回顾北方的石头，

      1. 决定每年称一次石头。

      """
    #expect(try names(resolution("90/1") + chinese) == ["A/RES/90/1", "90/1 (zh)"])
  }

  @Test("Parts of one resolution are one")
  func parts() throws {
    let text = """
      90/1. Stones

      A

      The General Assembly,

      Recalling the stones of the north,

      1. Decides to weigh the stones once a year.

      B

      The General Assembly,

      Recalling the stones of the south,

      1. Decides to count the stones once a year.

      64th plenary meeting
      4 December 2035
      """
    #expect(try names(text) == nil)
  }
}
