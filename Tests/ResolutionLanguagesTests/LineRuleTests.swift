// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

/// Lines that frame the documents of the organs.
struct LineRuleTests {
  private let english = EnglishLineRules()
  private let chinese = ChineseLineRules()

  private func bytes(_ text: String) -> ByteText { Array(text.utf8)[...] }

  @Test("An adoption line names the organ, and the meeting where it has one")
  func adoption() {
    let council = bytes("Adopted by the Security Council at its 4700th meeting, on 3 May 2035")
    #expect(english.isAdoptionLine(council))
    #expect(english.adoptingOrgan(council) == "Security Council")
    #expect(english.adoptionMeeting(council) == 4700)
    let rights = bytes("Resolution adopted by the Human Rights Council on 3 May 2035")
    #expect(english.adoptingOrgan(rights) == "Human Rights Council")
    #expect(english.adoptionMeeting(rights) == nil)
  }

  @Test("A Chinese adoption line of the Security Council has day, organ and meeting in front")
  func chineseAdoption() {
    let line = bytes("2035年5月3日安全理事会第4700次会议通过")
    #expect(chinese.isAdoptionLine(line))
    #expect(chinese.adoptingOrgan(line) == "Security Council")
    #expect(chinese.adoptionMeeting(line) == 4700)
    #expect(!chinese.isAdoptionLine(bytes("有的决定在第4700次会议通过")))
    #expect(chinese.meeting(bytes("第57次全体会议")) == 57)
    #expect(chinese.meeting(bytes("第57次全体会议通过")) == nil)
  }

  @Test("How a text was adopted may stand in brackets")
  func votes() {
    #expect(english.vote(in: bytes("[Adopted without a vote.]"))?.withoutVote == true)
    #expect(chinese.vote(in: bytes("[未经表决获得通过。]"))?.withoutVote == true)
    let counted = english.vote(
      in: bytes("[Adopted by a recorded vote of 29 to 14, with 4 abstentions.]"))
    #expect(counted?.inFavour == 29 && counted?.abstaining == 4)
  }

  @Test("The name of a resolution alone on its line is its number and year")
  func names() {
    #expect(english.resolutionName(bytes("Resolution 1459 (2003)")) == "1459 (2003)")
    #expect(english.resolutionName(bytes("RESOLUTION 1459 (2003)")) == "1459 (2003)")
    #expect(chinese.resolutionName(bytes("第1459（2003）号决议")) == "1459 (2003)")
    for text in ["Resolution 1459", "Resolution 1459 (2003) of 28 January", "Resolution 14 (XX)"] {
      #expect(english.resolutionName(bytes(text)) == nil)
    }
  }

  @Test("Those who propose a draft stand before a colon")
  func drafts() {
    #expect(english.isDraftLine(bytes("Australia and Brazil: revised draft resolution")))
    #expect(!english.isDraftLine(bytes("The draft resolution")))
    #expect(chinese.isDraftLine(bytes("澳大利亚和巴西：决议草案")))
    #expect(!chinese.isDraftLine(bytes("关于石头的决议草案")))
  }

  @Test(
    "The days and the year of a session belong to the masthead",
    arguments: [
      "25 February–22 March 2019", "9-27 July 2035", "2035 session", "2035年2月25日至3月22日",
      "2035年5月3日至5日", "2035年届会",
    ])
  func sessions(text: String) {
    let found = english.mastheadPiece(bytes(text)) ?? chinese.mastheadPiece(bytes(text))
    #expect(found?.end == text.utf8.count)
  }
}
