// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionParser

/// All texts are made up.
@Suite struct AkomaNtosoReaderTests {
  // MARK: Body

  @Test func namedContainersArePreambularParagraphs() throws {
    let read = try blocks(
      preamble: """
        <formula name="enactingFormula"><p><span class="italic">The Council</span>,</p></formula>
        <container name="Noting"><p><span class="italic">Noting</span> the rain,</p></container>
        """)
    #expect(printed(read) == ["formula The Council,", "preambular Noting the rain,"])
    #expect(read.map(\.namedPhrase) == [nil, "Noting"])
    #expect(read.map(\.emphasis) == [[0..<11], [0..<6]])
  }

  @Test(arguments: [
    // The final dot goes.
    ("1.", "1"), ("\t12. ", "12"), ("(a)", "(a)"), ("3、", "3"), ("\u{200B}4．", "4"),
    // Full-width and enclosed forms are taken apart.
    ("（１）", "(1)"), ("㈡", "(二)"), ("⑶", "(3)"), ("⒜", "(a)"), ("①", "1"), ("Ⅳ", "IV"),
    // A dot left before the number goes as well.
    (".5", "5"),
  ])
  func numbersOfElementsAreNormalised(printed: String, number: String) throws {
    let read = try blocks(
      body: "<paragraph><num>\(printed)</num><content><p>Asks.</p></content></paragraph>")
    #expect(read.map(\.number) == [number])
    #expect(read.map(text) == ["Asks."])
  }

  @Test func numbersInsideTheTextStayThere() throws {
    let read = try blocks(body: "<paragraph><content><p>\t2.\tAsks all.</p></content></paragraph>")
    #expect(printed(read) == ["paragraph 2. Asks all."])
  }

  @Test func aDotThatTheNumberLeftBehindIsDropped() throws {
    let read = try blocks(
      body: "<paragraph><num>7</num><content><p>. <i>Asks</i> all.</p></content></paragraph>")
    #expect(printed(read) == ["paragraph [7] Asks all."])
    #expect(read.first?.emphasis == [0..<4])
  }

  @Test func listsOfParagraphsNest() throws {
    let read = try blocks(
      body: """
        <paragraph><num>2.</num><list>
          <intro><p>Decides:</p></intro>
          <point><num>(a)</num><content><p>To sow;</p></content></point>
          <sublist><point><num>(i)</num><content><p>Early;</p></content></point></sublist>
          <point><num>(b)</num><content><p>To reap.</p></content></point>
        </list></paragraph>
        """)
    #expect(
      printed(read) == [
        "paragraph [2] Decides:", "paragraph [(a)] To sow;", "paragraph [(i)] Early;",
        "paragraph [(b)] To reap.",
      ])
    #expect(read.map(\.level) == [0, 1, 2, 1])
  }

  @Test func listsOfThePreambleNest() throws {
    let read = try blocks(
      preamble: """
        <container name="Bearing in mind"><blockList>
          <listIntroduction><span class="italic">Bearing in mind</span>:</listIntroduction>
          <item><num>(a)</num><p>Peas,</p>
            <blockList><item><num>(i)</num><p>Green,</p></item></blockList></item>
        </blockList></container>
        """)
    #expect(
      printed(read) == [
        "preambular Bearing in mind:", "listItem [(a)] Peas,", "listItem [(i)] Green,",
      ])
    #expect(read.map(\.level) == [0, 1, 2])
    #expect(read[0].namedPhrase == "Bearing in mind")
  }

  @Test func headingsTakeTheLabelOfTheirParagraph() throws {
    let read = try blocks(
      body: """
        <paragraph class="H1"><num>II.</num><heading>Weather</heading></paragraph>
        <paragraph class="H1"><num>A.</num><heading>A. Rain</heading></paragraph>
        <paragraph class="H23"><content><p><subheading>Drizzle</subheading></p></content></paragraph>
        <section><crossHeading refersTo="#preamble">Recalling hail,</crossHeading></section>
        <paragraph><num>III.</num></paragraph>
        """)
    #expect(
      printed(read) == [
        "heading [II] Weather", "heading A. Rain", "heading Drizzle", "preambular Recalling hail,",
        "heading III",
      ])
    #expect(read.map(\.styleIsHeading) == [true, true, true, false, false])
    #expect(read.map(\.level) == [3, 3, 4, 0, 0])
  }

  @Test func tablesGiveOneBlockForEachRow() throws {
    let read = try blocks(
      body: """
        <container name="table"><table>
          <tr><th><p>Place</p></th><th><p>Rain</p></th></tr>
          <tr><td><p>Hill</p><p>top</p></td><td><p>9</p></td></tr>
          <tr><td></td><td><p>all</p></td></tr>
          <tr><td><p> </p></td><td/></tr>
        </table></container>
        <paragraph class="FootnoteText"><content><p>Measured.</p></content></paragraph>
        """)
    #expect(
      printed(read) == [
        "tableRow Place\tRain", "tableRow Hill top\t9", "tableRow \tall", "tableNote Measured.",
      ])
  }

  @Test func rulesAreSeparators() throws {
    let read = try blocks(body: "<paragraph><content><p>*   *   *</p></content></paragraph>")
    #expect(read.map(\.role) == [.separator])
  }

  @Test func textWhereNoneIsExpectedIsKept() throws {
    let read = try blocks(
      body: """
        stray <paragraph>loose<content>bare <b>text</b></content></paragraph>
        <unheardOf><p>inside</p></unheardOf>
        """)
    #expect(read.map(text) == ["stray", "loose", "bare text", "inside"])
  }

  @Test func attachmentsAreAnnexes() throws {
    let annex = "<attachment><doc><mainBody><p>%</p></mainBody></doc></attachment>"
    let read = try blocks(
      body: "<p>Main.</p>",
      rest: "<attachments>\(annex)\(annex)</attachments>")
    #expect(read.map(\.annex) == [0, 1, 2])
  }

  // MARK: Running text

  @Test func whiteSpaceCollapses() throws {
    let read = try blocks(
      body: "<p>\n one\u{A0}\t two<eol/>three\u{200B}four\u{AD}five\u{202F}</p>")
    #expect(read.map(text) == ["one two threefourfive"])
  }

  @Test func blanksBetweenChineseCharactersGo() throws {
    let read = try blocks(body: "<p>请各国\n  种<b>豆</b> 。</p><p>三 天气</p><p>约 3 天</p>")
    #expect(read.map(text) == ["请各国种豆。", "三 天气", "约 3 天"])
  }

  @Test func emphasisIsGivenInBytes() throws {
    let read = try blocks(
      body: """
        <p><span class="bold">请</span>种<i>豆 <a href="x">子</a> 吧</i></p><p><b>All</b></p>
        """)
    #expect(read[0].emphasis == [0..<3, 6..<9, 12..<15])
    #expect(read.map(\.isBold) == [false, true])
  }

  // MARK: Notes

  @Test func notesLeaveAMarkAndStandAtTheEnd() throws {
    let read = try blocks(
      body: """
        <p>One,<authorialNote marker="2"><p>See <i>B</i>.</p><p>And C.</p></authorialNote> two.</p>
        <p>Three.<authorialNote marker="1"><p>D.</p></authorialNote></p>
        <p>Four.<authorialNote marker="2"><p>See B.</p><p>And C.</p></authorialNote></p>
        """)
    #expect(
      printed(read) == [
        "paragraph One, two.", "paragraph Three.", "paragraph Four.",
        "footnote [2] See B. And C.", "footnote [1] D.",
      ])
    #expect(read[0].marks == [Block.Mark(offset: 4, label: "2")])
    #expect(read[2].marks == [Block.Mark(offset: 5, label: "2")])
  }

  @Test func aMarkWithTwoDifferentNotesIsReported() throws {
    let note = "<authorialNote marker=\"1\"><p>%</p></authorialNote>"
    let source = try read(
      body: "<p>a\(note)</p><p>b\(note.replacingPercent(with: "other"))</p>")
    #expect(source.findings.map(\.category) == [.repeatedIdentifier("1")])
    #expect(try markup(source).blocks.filter { $0.role == .footnote }.count == 2)
  }

  @Test func aNoteInsideItselfEnds() throws {
    let note = "<authorialNote marker=\"1\">"
    let end = "</authorialNote>"
    let read = try blocks(body: "<p>a\(note)<p>b\(note)<p>c</p>\(end)</p>\(end)</p>")
    #expect(printed(read) == ["paragraph a", "footnote [1] b", "footnote [1] c"])
  }

  // MARK: Around the body

  @Test func coverAndPrefaceGiveTheHead() throws {
    let source = try read(cover: Self.cover, preface: Self.preface)
    let content = try markup(source)
    #expect(
      printed(content.blocks) == [
        "adoptionLine Resolution adopted on 3 May 2031",
        "procedureLine [on the report of the Garden Committee (A/85/99)]",
        "title [85/7] Peas and beans",
      ])
    #expect(content.symbol == "A/RES/85/7")
    #expect(content.title == "Peas and beans")
    #expect(content.session == 85)
    #expect(content.agendaItem == "12 (b)")
    #expect(content.procedure == "on the report of the Garden Committee (A/85/99)")
    #expect(content.published?.description == "2031-05-09")
  }

  @Test func descriptionGivesLanguageVoteAndJobNumber() throws {
    let content = try markup(read(meta: Self.meta))
    #expect(content.language == .english)
    #expect(content.jobNumber == "31-00001 (E)")
    #expect(content.vote == Vote(withoutVote: false, inFavour: 5, against: 0, abstaining: 2))
    #expect(content.adopted?.description == "2031-05-03")
  }

  @Test func closingLinesGiveMeetingAndDate() throws {
    let content = try markup(read(rest: closing("9th meeting", "3 May 2031", "2031-05-03")))
    #expect(printed(content.blocks) == ["closing 9th meeting", "closing 3 May 2031"])
    #expect(content.plenaryMeeting == 9)
    #expect(content.adopted?.description == "2031-05-03")
  }

  @Test func chineseClosingLinesBeginWithTheDate() throws {
    let source = try read(
      meta: "<FRBRlanguage language=\"zho\"/>", rest: closing("第9次会议", "2031年5月3日", "2031-05-03"))
    #expect(printed(try markup(source).blocks) == ["closing 2031年5月3日", "closing 第9次会议"])
  }

  @Test func closingLinesInAnotherScriptAreReported() throws {
    let source = try read(
      preface: "<p><docNumber>85/7.</docNumber><docTitle>豆</docTitle></p>",
      rest: closing("9th meeting", "3 May 2031", "2031-05-03"))
    #expect(source.findings.map(\.category) == [.foreignText, .foreignText])
  }

  @Test func impossibleDatesAreReportedAndReplaced() throws {
    let source = try read(
      meta: Self.meta, rest: closing("9th meeting", "3 May 2031", "0001-01-01"))
    #expect(source.findings.map(\.category) == [.impossibleDate("0001-01-01")])
    #expect(try markup(source).adopted?.description == "2031-05-03")
  }

  @Test func theLetterOfAPartIsGiven() throws {
    let content = try markup(
      read(
        preface: Self.preface + "<p><docNumber>B</docNumber><docTitle>Beans</docTitle></p>",
        body: "<p>Text.</p>"))
    #expect(
      printed(content.blocks) == [
        "title [85/7] Peas and beans", "partHeading B", "partHeading Beans", "paragraph Text.",
      ])
    #expect(content.blocks.map(\.part) == [nil, "B", "B", "B"])
    #expect(content.title == "Peas and beans")
  }

  @Test func collectionsHoldParts() throws {
    func part(_ letter: String) -> String {
      """
      <component><statement><preface><p><docNumber>\(letter)</docNumber>
      <docTitle>On \(letter)</docTitle></p></preface>
      <mainBody><p eId="p_1">Text.</p></mainBody></statement></component>
      """
    }
    let source = try AkomaNtosoReader().read(
      Array(
        """
        <akomaNtoso><documentCollection><preface>\(Self.preface)</preface></documentCollection>
        <components>\(part("A"))\(part("B"))</components></akomaNtoso>
        """.utf8))
    let read = try markup(source).blocks
    #expect(
      printed(read) == [
        "title [85/7] Peas and beans", "partHeading A", "partHeading On A", "paragraph Text.",
        "partHeading B", "partHeading On B", "paragraph Text.",
      ])
    #expect(read.map(\.part) == [nil, "A", "A", "A", "B", "B", "B"])
    #expect(source.findings.isEmpty)
  }
}

extension String {
  fileprivate func replacingPercent(with text: String) -> String {
    split(separator: "%", omittingEmptySubsequences: false).joined(separator: text)
  }
}
