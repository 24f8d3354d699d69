// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionCorpus

struct RecordTests {
  private let paragraph = Paragraph(
    id: "op2.a", kind: .subparagraph, number: "(a)", parent: "op2", section: ["h1", "h2"],
    openingPhrase: "Takes note", function: .operative, footnotes: ["3", "4"], text: "Takes 注意 note")

  private func bytes(_ paragraph: Paragraph) -> [UInt8] {
    var writer = RecordWriter()
    ParagraphRecord.write(paragraph, to: &writer)
    return writer.bytes
  }

  private var metadata: DocumentMetadata {
    var metadata = DocumentMetadata(path: "a/b.txt", sha256: "00ff", format: .akn)
    metadata.symbol = DocumentSymbol("A/RES/75/242 B")
    metadata.language = .chinese
    metadata.type = .letterWithReport
    metadata.title = "Lights"
    metadata.session = 75
    metadata.adopted = CalendarDate(year: 2020, month: 12, day: 31)
    metadata.drafts = ["A/75/L.1", "A/75/L.2"]
    metadata.vote = Vote(withoutVote: false, inFavour: 120, against: 0, abstaining: nil)
    return metadata
  }

  /// Each category once.
  private let findings: [Finding] = [
    Finding(.encodingAssumed(name: "Big5"), severity: .note),
    Finding(.undecodableBytes(count: 2, firstOffset: 90)), Finding(.controlCharacters(count: 3)),
    Finding(.markupBroken(detail: "end"), line: 4), Finding(.impossibleDate("0001-01-01")),
    Finding(.symbolFromFileName("A/1")), Finding(.symbolFromManifest("A/2")),
    Finding(.symbolUnknown), Finding(.fileNameContradicts(name: "a", text: "b")),
    Finding(.manifestWithoutFileColumn), Finding(.manifestLineMalformed(expected: 2, found: 3)),
    Finding(.manifestValueMalformed(column: "c", value: "v")), Finding(.languageUncertain),
    Finding(.unclassifiedText, paragraph: "p1", line: 7),
    Finding(.footnoteWithoutReference(mark: "1")), Finding(.referenceWithoutFootnote(mark: "2")),
    Finding(.numberOutOfSequence(expected: "3", found: "5"), paragraph: "op5"),
    Finding(.repeatedIdentifier("x")), Finding(.foreignText), Finding(.missingHead),
    Finding(.missingTail), Finding(.impossibleDateInText("31 April 2007")),
    Finding(.impossibleSymbol("A/RES/0/1")), Finding(.impossibleSession("400th session")),
    Finding(.citationDateUnlikely(symbol: "A/RES/61/28", date: "1999-01-01")),
    Finding(.unresolvedReference("Ibid.")), Finding(.symbolNotBorneOut("A/3")),
    Finding(.severalResolutions(["A/RES/90/1", "90/2", "90/3"]), paragraph: "r2.title1"),
  ]

  @Test func `a paragraph comes back as it was`() {
    #expect(ParagraphRecord(bytes(paragraph)) == .paragraph(paragraph))
    let plain = Paragraph(id: "p1", kind: .body, text: "")
    #expect(ParagraphRecord(bytes(plain)) == .paragraph(plain))
  }

  @Test func `mentions come back as they were`() throws {
    let day = try #require(CalendarDate(year: 2007, month: 11, day: 26))
    let year = try #require(DateInterval(year: 2012))
    let session = SessionValue(number: 63, body: "General Assembly", interval: year)
    let values: [MentionValue] = [
      .date(DateValue(interval: year, precision: .year, relation: .inForce)),
      .date(DateValue(interval: nil, precision: .day)),
      .citation(
        CitationValue(symbol: "A/RES/61/28", pinpoint: "para. 9", form: .ibid, date: day)),
      .participant(
        ParticipantValue(
          name: "Mali", code: "MLI", key: "MLI", kind: .state, role: .viceChair, year: 2013)),
      .meeting(MeetingValue(name: "plenary", place: "Brussels", interval: DateInterval(day))),
      .decision(
        DecisionValue(
          actor: "General Assembly", verb: "Requests", actClass: "request", addressee: "the Chair",
          object: "to report", date: year,
          deadline: .init(text: "at its next session", interval: year, session: session),
          isAct: true)),
      .decision(DecisionValue(actor: "x", verb: "y", actClass: "z", isAct: false)),
      .count(CountValue(quantities: [.init(number: 54, noun: "participants")])),
      .session(session), .session(SessionValue(number: nil, body: nil, kind: .emergencySpecial)),
    ]
    let mentions = values.enumerated().map { index, value in
      Mention(paragraph: paragraph.id, range: index..<index + 3, value: value)
    }
    var writer = RecordWriter()
    ParagraphRecord.write(paragraph, mentions: mentions, to: &writer)
    #expect(ParagraphRecord(writer.bytes) == .paragraph(paragraph))
    #expect(ParagraphRecord.mentions(writer.bytes) == mentions)
    for length in 1..<writer.bytes.count {
      #expect(ParagraphRecord.mentions(Array(writer.bytes.prefix(length))) == nil)
    }
  }

  @Test func `what is known of a file comes back`() {
    let record = GroupRecord.document(metadata, findings: findings)
    guard case .document(let read, let found)? = GroupRecord(record.bytes) else {
      Issue.record("no document")
      return
    }
    #expect(found == findings)
    #expect(String(describing: read) == String(describing: metadata))
    guard case .roots(["a", "b/c"])? = GroupRecord(GroupRecord.roots(["a", "b/c"]).bytes) else {
      Issue.record("no roots")
      return
    }
  }

  @Test func `a fingerprint comes back`() {
    let print = FileFingerprint(stamp: [1, 2, UInt64.max, 4, 5], manifest: "", sha256: "ab")
    #expect(FileFingerprint(print.bytes) == print)
    #expect(print.isCurrent(stamp: [1, 2, UInt64.max, 4, 5], manifest: ""))
    #expect(!print.isCurrent(stamp: [1, 2, 3, 4, 5], manifest: ""))
  }

  /// A record that is cut, changed or longer by a byte gives nothing or another record; it never
  /// stops the program.
  @Test func `bytes that nobody wrote do no harm`() {
    let records = [bytes(paragraph), GroupRecord.document(metadata, findings: findings).bytes]
    for record in records {
      for length in 1..<record.count {
        let cut = Array(record[..<length])
        #expect(ParagraphRecord(cut) == nil)
        #expect(GroupRecord(cut) == nil)
      }
      for place in record.indices {
        for value in [UInt8(0), 1, 0x7F, 0x80, 0xFF] {
          var changed = record
          changed[place] = value
          _ = ParagraphRecord(changed)
          _ = GroupRecord(changed)
          _ = FileFingerprint(changed)
        }
      }
    }
    for _ in 0..<20_000 {
      let random = (0..<Int.random(in: 0...40)).map { _ in UInt8.random(in: 0...255) }
      _ = ParagraphRecord(random)
      _ = GroupRecord(random)
      _ = FileFingerprint(random)
    }
  }

  @Test func `numbers up to the largest are kept`() {
    var writer = RecordWriter()
    for number in [0, 1, 127, 128, UInt64.max] { writer.add(number) }
    var reader = RecordReader(writer.bytes)
    for number in [0, 1, 127, 128, UInt64.max] { #expect(reader.number() == number) }
    #expect(reader.number() == nil)
    var tooLong = RecordReader([UInt8](repeating: 0x80, count: 12))
    #expect(tooLong.number() == nil)
  }

  @Test(arguments: [
    ("17", "17"), ("\"op1\"", "op1"), ("\"a\\\"b\\u4e2d\\n\"", "a\"b中\n"), ("\"", "\""),
    ("\"\\ud83d\\ude00\"", "😀"), ("\"\\u12\"", "\u{12}"),
  ])
  func `tokens of JSON are read`(token: String, text: String) {
    #expect(JSONToken.text(Array(token.utf8)) == text)
  }

  @Test func `columns hold what they are given`() {
    for code in ["", "en", "zh", "abcd"] {
      #expect(CorpusSchema.language(CorpusSchema.packed(language: code)) == code)
    }
    for kind in Paragraph.Kind.allCases {
      #expect(CorpusSchema.kind(CorpusSchema.value(of: kind)) == kind)
    }
    #expect(CorpusSchema.kind(0) == nil)
    #expect(CorpusSchema.kind(99) == nil)
    let date = CalendarDate(year: 2007, month: 11, day: 26)
    #expect(date.flatMap { CorpusSchema.date(CorpusSchema.value(of: $0)) } == date)
  }
}
