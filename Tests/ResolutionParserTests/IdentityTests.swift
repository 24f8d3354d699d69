// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionParser

/// What the text lacks comes from the file's name, then from the manifest beside it.
struct IdentityTests {
  private let text = """
    The General Assembly,

    Recalling its resolution 89/1 on the stones of the north and of the south,

    1. Decides to weigh the stones once a year, in the month of May.
    """

  @Test("The symbol comes from the file's name when the text has none")
  func fileName() throws {
    let document = try ParsedText.document(text, path: "A_RES_90_1-EN.txt")
    #expect(document.metadata.symbol?.canonical == "A/RES/90/1")
    #expect(document.metadata.symbolSource == .fileName)
    #expect(document.metadata.session == 90)
    let note = document.findings.first { $0.category == .symbolFromFileName("A/RES/90/1") }
    #expect(note?.severity == .note)
  }

  @Test("The symbol of the text is believed; a name that says otherwise is reported")
  func contradiction() throws {
    let document = try ParsedText.document(
      "90/1. Stones\n\n" + text, path: "A_RES_88_7-ZH.txt")
    #expect(document.metadata.symbol?.canonical == "A/RES/90/1")
    #expect(document.metadata.symbolSource == .text)
    #expect(document.metadata.language == .english)
    let categories = document.findings.map(\.category)
    #expect(categories.contains(.fileNameContradicts(name: "A/RES/88/7", text: "A/RES/90/1")))
    #expect(categories.contains(.fileNameContradicts(name: "zh", text: "en")))
  }

  @Test(
    "A name that agrees is not reported",
    arguments: ["A_RES_90_1-EN.txt", "A_RES_90_1_E.txt", "A_RES_90_1-3512345E.txt"])
  func agreement(path: String) throws {
    let document = try ParsedText.document("90/1. Stones\n\n" + text, path: path)
    #expect(
      !document.findings.contains { finding in
        if case .fileNameContradicts = finding.category { true } else { false }
      })
  }

  @Test("Without text, name or manifest the symbol is unknown")
  func unknown() throws {
    let document = try ParsedText.document(text)
    #expect(document.metadata.symbol == nil)
    #expect(document.findings.contains { $0.category == .symbolUnknown })
  }

  @Test("A manifest beside the file fills what is left open, and nothing else")
  func manifest() throws {
    let folder = TemporaryFolder()
    let table =
      "file\tsymbol\ttitle\tadopted\tagendaItem\nstones.txt\tA/RES/90/1\tOther\t2035-12-04\t7\n"
    folder.write(table, to: "manifest.tsv")
    let path = folder.write("90/1. Stones\n\n" + text, to: "stones.txt")
    let titled = try Parser().parse(InputFile.load(path: path))
    #expect(titled.metadata.symbolSource == .text)
    #expect(titled.metadata.title == "Stones")
    #expect(titled.metadata.agendaItem == "7")
    folder.write(text, to: "stones.txt")
    let bare = try Parser().parse(InputFile.load(path: path))
    #expect(bare.metadata.symbol?.canonical == "A/RES/90/1")
    #expect(bare.metadata.symbolSource == .manifest)
    #expect(bare.metadata.title == "Other")
    #expect(bare.metadata.adopted == CalendarDate(year: 2035, month: 12, day: 4))
    #expect(bare.findings.contains { $0.category == .symbolFromManifest("A/RES/90/1") })
  }

  @Test("A text too short to tell its language has that of its name")
  func shortText() throws {
    let named = try ParsedText.document("1. 12; 2. 13", path: "A_RES_90_1-ZH.txt")
    #expect(named.metadata.language == .chinese)
    #expect(!named.findings.contains { $0.category == .languageUncertain })
    let unnamed = try ParsedText.document("1. 12; 2. 13")
    #expect(unnamed.findings.contains { $0.category == .languageUncertain })
  }
}
