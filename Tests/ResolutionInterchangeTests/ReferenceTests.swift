// Part of Kimberlite.
import ResolutionCorpus
import ResolutionModel
import Testing

@testable import ResolutionInterchange

@Suite struct ReferenceTests {
  private static func exported(
    _ symbol: String?, _ language: Language? = .english, path: String = "a/b.txt",
    _ change: (inout DocumentMetadata) -> Void = { _ in }
  ) throws -> ExportedDocument {
    var metadata = DocumentMetadata(path: path, sha256: "0f", format: .text)
    metadata.symbol = symbol.flatMap { DocumentSymbol($0) }
    metadata.language = language
    metadata.body = metadata.symbol?.body
    metadata.adopted = CalendarDate(year: 2035, month: 5, day: 1)
    change(&metadata)
    let address = try #require(Address(symbol ?? path))
    return ExportedDocument(address: address, document: Document(metadata: metadata))
  }

  private static func text(_ writer: some DocumentWriter, _ documents: [ExportedDocument]) -> String
  {
    var writer = writer
    var bytes = writer.head()
    for document in documents { bytes += writer.bytes(of: document) }
    return String(decoding: bytes + writer.tail(), as: UTF8.self)
  }

  /// How the UN Editorial Manual names resolutions and decisions.
  @Test(
    "a note names organ, number and date",
    arguments: [
      ("A/RES/62/11", "en", "General Assembly resolution 62/11 of 1 May 2035"),
      ("A/RES/75/242 B", "en", "General Assembly resolution 75/242 B of 1 May 2035"),
      ("A/RES/217(III) A", "en", "General Assembly resolution 217 A (III) of 1 May 2035"),
      ("S/RES/1459(2003)", "en", "Security Council resolution 1459 (2003) of 1 May 2035"),
      ("E/RES/1996/31", "en", "Economic and Social Council resolution 1996/31 of 1 May 2035"),
      ("A/HRC/RES/31/1", "en", "Human Rights Council resolution 31/1 of 1 May 2035"),
      ("A/DEC/54/402", "en", "General Assembly decision 54/402 of 1 May 2035"),
      ("A/RES/62/11", "zh", "大会2035年5月1日第62/11号决议"),
      ("S/RES/1459(2003)", "zh", "安全理事会2035年5月1日第1459(2003)号决议"),
    ])
  func notes(symbol: String, language: String, note: String) throws {
    let document = try Self.exported(symbol, Language(code: language)) { $0.title = "Stones" }
    #expect(
      Self.text(BibliographyWriter(BibTeX.self), [document]).contains("  note = {\(note)},\n"))
  }

  @Test("keys are made of letters and digits, and never come twice")
  func keys() throws {
    let part = try Self.exported("A/RES/75/242 B")
    let text = Self.text(
      BibliographyWriter(BibTeX.self),
      [part, part, try Self.exported(nil, nil, path: "x/石头 (1).txt")])
    #expect(text.contains("{A_RES_75_242_B_en,"))
    #expect(text.contains("{A_RES_75_242_B_en-2,"))
    #expect(text.contains("@misc{石头_1_txt,"))
  }

  @Test("keys that differ in capitals alone are one for BibTeX")
  func capitals() throws {
    let text = Self.text(
      BibliographyWriter(BibTeX.self),
      [try Self.exported(nil, nil, path: "a.txt"), try Self.exported(nil, nil, path: "A.txt")])
    #expect(text.contains("{a_txt,") && text.contains("{A_txt-2,"))
  }

  @Test(
    "languages have the names that LaTeX has for them",
    arguments: [("en", "english"), ("zh", "chinese"), ("ru", "russian"), ("ar", "arabic")])
  func languages(code: String, name: String) throws {
    let document = try Self.exported("A/90/1", Language(code: code))
    let text = Self.text(BibliographyWriter(BibTeX.self), [document])
    #expect(text.contains("  langid = {\(name)},\n  language = {\(name)},\n"))
  }

  @Test("what has no symbol says who published it where `@misc` has a field for it")
  func publisher() throws {
    let text = Self.text(BibliographyWriter(BibTeX.self), [try Self.exported(nil)])
    #expect(text.contains("@misc{") && text.contains("  howpublished = {United Nations},\n"))
  }

  @Test("two cited documents whose keys are alike have both an entry")
  func citedAlike() throws {
    var document = try Self.exported("A/RES/90/1")
    document.document.mentions = ["A/89/C.1/2", "A/89/C/1/2", "A/89/C.1/2"].map {
      Mention(
        paragraph: "pp1", range: 0..<1, value: .citation(CitationValue(symbol: $0, form: .full)))
    }
    let text = Self.text(BibliographyWriter(RIS.self, includesCited: true), [document])
    let keys = text.split(separator: "\r\n").filter { $0.hasPrefix("ID  - ") }
    #expect(keys == ["ID  - A_RES_90_1_en", "ID  - A_89_C_1_2", "ID  - A_89_C_1_2-2"])
  }

  @Test("what has a meaning in LaTeX has none in a title")
  func latex() throws {
    let document = try Self.exported("A/90/1") { $0.title = "5 % of {A} & \\b_c #~^$ \"d\"\u{7}\n" }
    #expect(
      Self.text(BibliographyWriter(BibTeX.self), [document]).contains(
        "title = {{5 \\% of \\textbraceleft{}A\\textbraceright{} \\& \\textbackslash{}b\\_c "
          + "\\#\\textasciitilde{}\\textasciicircum{}\\$ {\"}d{\"}}},"))
  }

  @Test("RIS has a line for each field, CR LF at its end, whatever the title holds")
  func ris() throws {
    let document = try Self.exported("A/RES/90/1") {
      $0.title = "Stones\r\nER  - \r\n"
      $0.session = 90
      $0.plenaryMeeting = 62
    }
    #expect(
      Self.text(BibliographyWriter(RIS.self), [document])
        == """
        TY  - RPRT
        ID  - A_RES_90_1_en
        AU  - United Nations General Assembly
        TI  - Stones ER -
        PY  - 2035
        DA  - 2035/05/01/
        M3  - Resolution
        SN  - A/RES/90/1
        PB  - United Nations
        LA  - en
        UR  - https://undocs.org/A/RES/90/1
        N1  - General Assembly resolution 90/1 of 1 May 2035
        N1  - Session 90; plenary meeting 62
        ER  - 


        """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
  }

  @Test("a list without documents is a list")
  func nothing() {
    #expect(Self.text(BibliographyWriter(CSLJSON.self), []) == "[]\n")
    #expect(Self.text(BibliographyWriter(BibTeX.self), []) == "")
  }

  @Test("an item of CSL has author, number and date as styles read them")
  func csl() throws {
    let text = Self.text(
      BibliographyWriter(CSLJSON.self), [try Self.exported("A/RES/90/1") { $0.title = "Stones" }])
    #expect(
      text == """
        [
        {"id":"A_RES_90_1_en","type":"report","title":"Stones",\
        "author":[{"literal":"United Nations General Assembly"}],"genre":"Resolution",\
        "number":"A/RES/90/1","publisher":"United Nations",\
        "issued":{"date-parts":[[2035,5,1]]},"language":"en",\
        "URL":"https://undocs.org/A/RES/90/1",\
        "note":"General Assembly resolution 90/1 of 1 May 2035"}
        ]

        """)
  }

  @Test("a letter has no organ as its author; papers of others are not the United Nations'")
  func institutions() throws {
    let letter = Self.text(
      BibliographyWriter(CSLJSON.self), [try Self.exported("A/90/7") { $0.type = .letter }])
    #expect(letter.contains("\"genre\":\"Letter\""))
    #expect(letter.contains("\"publisher\":\"United Nations\""))
    #expect(!letter.contains("author"))
    var document = try Self.exported("A/RES/90/1")
    document.document.mentions = [
      Mention(
        paragraph: "pp1", range: 0..<1,
        value: .citation(CitationValue(symbol: "WT/L/518", form: .full)))
    ]
    let text = Self.text(BibliographyWriter(RIS.self, includesCited: true), [document])
    #expect(text.split(separator: "\r\n").count { $0 == "PB  - United Nations" } == 1)
    #expect(text.contains("TI  - WT/L/518"))
  }

  @Test("what the document does not state is taken from what its versions state")
  func completed() throws {
    var document = try Self.exported("A/RES/90/1") { $0.adopted = nil }
    document.facts.date = CalendarDate(year: 2035, month: 5, day: 1)
    document.facts.adopted = document.facts.date
    document.facts.title = "石头"
    let text = Self.text(BibliographyWriter(BibTeX.self), [document])
    #expect(text.contains("  title = {{石头}},\n"))
    #expect(text.contains("  year = {2035},\n"))
    #expect(text.contains("  note = {General Assembly resolution 90/1 of 1 May 2035},\n"))
  }

  @Test("a title in another language is no title of this version, if it has a name")
  func otherTitle() throws {
    func completed(_ symbol: String) throws -> ExportedDocument {
      var document = try Self.exported(symbol)
      document.facts.title = "石头"
      document.facts.titleLanguage = .chinese
      document.facts.titleSource = Address(symbol + "@zh")
      return document
    }
    let text = Self.text(BibliographyWriter(BibTeX.self), [try completed("A/RES/90/1")])
    #expect(text.contains("  title = {{General Assembly resolution 90/1 of 1 May 2035}},\n"))
    #expect(text.contains("  titleaddon = {石头},\n"))
    #expect(text.contains("  note = {title by A/RES/90/1@zh},\n"))
    // Without a name it is the only one.
    let report = Self.text(BibliographyWriter(RIS.self), [try completed("A/90/7")])
    #expect(report.contains("TI  - 石头\r\n") && !report.contains("TT  - "))
    #expect(report.contains("N1  - title by A/90/7@zh\r\n"))
  }

  @Test("a symbol that is the title is no number besides")
  func titleAlone() throws {
    let text = Self.text(BibliographyWriter(CSLJSON.self), [try Self.exported("A/90/L.7")])
    #expect(text.contains("\"title\":\"A/90/L.7\"") && !text.contains("\"number\""))
  }

  @Test("a cited document is named in the first language of those that cite it, with any's date")
  func citedByTwo() throws {
    let day = CalendarDate(year: 2035, month: 3, day: 3)
    func citing(_ symbol: String, _ language: Language, _ date: CalendarDate?) throws
      -> ExportedDocument
    {
      var document = try Self.exported(symbol, language)
      let value = CitationValue(symbol: "A/RES/89/2", form: .full, date: date)
      document.document.mentions = [
        Mention(paragraph: "pp1", range: 0..<1, value: .citation(value))
      ]
      return document
    }
    let documents = [
      try citing("A/RES/90/1", .chinese, day), try citing("A/RES/90/2", .english, nil),
    ]
    var writer = BibliographyWriter(BibTeX.self, includesCited: true)
    for document in documents { _ = writer.bytes(of: document) }
    let tail = String(decoding: writer.tail(), as: UTF8.self)
    #expect(tail.contains("title = {{General Assembly resolution 89/2 of 3 March 2035}}"))
    #expect(
      writer.counts(documents: 2) == [.init(3, "reference"), .init(2, "document")])
  }

  @Test("cited documents have an entry once, and only where they are asked for")
  func cited() throws {
    var document = try Self.exported("A/RES/90/1")
    for symbol in ["A/RES/89/2", "A/RES/89/2", "A/RES/90/1"] {
      let value = CitationValue(
        symbol: symbol, form: .full, date: CalendarDate(year: 2035, month: 3, day: 3))
      document.document.mentions.append(
        Mention(paragraph: "pp1", range: 0..<1, value: .citation(value)))
    }
    #expect(!Self.text(BibliographyWriter(BibTeX.self), [document]).contains("89/2"))
    let text = Self.text(BibliographyWriter(BibTeX.self, includesCited: true), [document])
    #expect(text.split(separator: "@").count == 2)
    #expect(
      text.contains("title = {{General Assembly resolution 89/2 of 3 March 2035}}"))
    var writer = BibliographyWriter(BibTeX.self, includesCited: true)
    writer.prepare(["A/RES/90/1", "A/RES/89/2"])
    #expect(!Self.text(writer, [document]).contains("89/2"))
    document.chosen = ["op1"]
    #expect(
      !Self.text(BibliographyWriter(BibTeX.self, includesCited: true), [document]).contains("89/2"))
  }
}
