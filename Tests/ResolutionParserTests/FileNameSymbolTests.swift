// Part of Kimberlite.
import Testing

@testable import ResolutionParser

@Suite struct FileNameSymbolTests {
  @Test(arguments: [
    ("A_RES_62_11-ZH.txt", "A/RES/62/11", "zh"), ("folder.d/A_58_623-ZH.txt", "A/58/623", "zh"),
    ("A_RES_68_128-EN.md", "A/RES/68/128", "en"), ("A_RES_62_11-fr.txt", "A/RES/62/11", "fr"),
    ("A_RES_62_11-AR", "A/RES/62/11", "ar"), ("A_RES_62_11-ES (1).pdf", "A/RES/62/11", "es"),
    // The year of a resolution of the Security Council.
    ("S_RES_1459(2003)-EN.pdf", "S/RES/1459(2003)", "en"),
    ("S_RES_1459_(2003)-EN", "S/RES/1459(2003)", "en"),
    ("S_RES_1459_2003-EN.pdf", "S/RES/1459(2003)", "en"),
    // Names of the UN's document system: job number and letter of the language.
    ("A_RES_62_11-0746510E.xml", "A/RES/62/11", "en"),
    ("A_RES_62_11-0746510C_reissue.xml", "A/RES/62/11", "zh"),
    ("A_RES_75_242B_0746510F.xml", "A/RES/75/242 B", "fr"),
    ("A_RES_62_11-S.xml", "A/RES/62/11", "es"), ("A_RES_ES-10_19-R.xml", "A/RES/ES-10/19", "ru"),
    // Parts, old numbers, special sessions.
    ("A_RES_75_254A-C-RU.txt", "A/RES/75/254 A-C", "ru"),
    ("A_RES_75_242B-EN.txt", "A/RES/75/242 B", "en"),
    ("A_RES_75_242_B-EN.txt", "A/RES/75/242 B", "en"),
    ("A_RES_217(III)[A]-EN.pdf", "A/RES/217(III) A", "en"),
    ("A_RES_3363(XXX)-EN.pdf", "A/RES/3363(XXX)", "en"),
    ("A_RES_ES-10_19-EN.pdf", "A/RES/ES-10/19", "en"),
    // Drafts, corrigenda, subsidiary bodies.
    ("A_62_L.16_Add.1-ZH.txt", "A/62/L.16/Add.1", "zh"),
    ("A_C.3_75_L.4_Rev.1-EN.xml", "A/C.3/75/L.4/Rev.1", "en"),
    ("A_HRC_RES_40_1-EN.docx", "A/HRC/RES/40/1", "en"),
  ])
  func `a name in the Library's form gives symbol and language`(
    path: String, symbol: String, language: String
  ) throws {
    let identity = try #require(FileNameIdentity(path: path))
    #expect(identity.symbol?.canonical == symbol)
    #expect(identity.language?.code == language)
  }

  @Test func `the language may be missing`() throws {
    let identity = try #require(FileNameIdentity(path: "/corpus/A_RES_62_11.txt"))
    #expect(identity.symbol?.canonical == "A/RES/62/11" && identity.language == nil)
    // A part, or a language: the text decides.
    let part = try #require(FileNameIdentity(path: "A_RES_62_11_E.xml"))
    #expect(part.symbol?.canonical == "A/RES/62/11 E" && part.language == nil)
    let parts = try #require(FileNameIdentity(path: "A_RES_75_254A-C"))
    #expect(parts.symbol?.canonical == "A/RES/75/254 A-C" && parts.language == nil)
    #expect(FileNameIdentity(path: "A_62_L.16_Add.1")?.symbol?.canonical == "A/62/L.16/Add.1")
  }

  @Test(arguments: [
    "75_185.en.txt", "notes.txt", "-", "", "A.txt", "IMG_2034.jpg", "A_letter_from_2014.txt",
    "README.md", "A_RES_.txt", "A__11-EN.txt", "a_report_62-EN.txt", "A_RES-EN.txt", "会议_62-ZH.txt",
  ])
  func `names of other forms say nothing`(path: String) {
    #expect(FileNameIdentity(path: path) == nil)
  }
}
