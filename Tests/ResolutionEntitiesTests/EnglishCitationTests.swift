// Part of Kimberlite.
import ResolutionModel
import Testing

struct EnglishCitationTests {
  @Test(
    "Numbers of resolutions and decisions",
    arguments: [
      ("its resolution 61/3", ["A/RES/61/3"]),
      (
        "Recalling its resolutions 55/4 of 1 December 2000, 56/9 of 13 March 2002 and 61/3 of 4 May 2007",
        ["A/RES/55/4|2000-12-01", "A/RES/56/9|2002-03-13", "A/RES/61/3|2007-05-04"]
      ),
      // One date for two; a comma is missing.
      (
        "resolutions 67/3 and 67/4 of 20 December 2012 68/5 of 2 May 2014",
        ["A/RES/67/3|2012-12-20", "A/RES/67/4|2012-12-20", "A/RES/68/5|2014-05-02"]
      ),
      // A date that the first cannot have is not shared.
      ("resolutions 46/8 and 75/2 of 11 December 2020", ["A/RES/46/8", "A/RES/75/2|2020-12-11"]),
      (
        "resolution 1325 (2000) and its decision 74/509",
        ["S/RES/1325(2000)", "A/DEC/74/509"]
      ),
      ("Economic and Social Council resolution 1996/31", ["E/RES/1996/31"]),
      ("Commission on Human Rights resolution 2003/1", ["E/CN.4/RES/2003/1"]),
      (
        "Human Rights Council resolutions 16/8 and 35/2 and Council decision 18/9",
        ["A/HRC/RES/16/8", "A/HRC/RES/35/2", "A/HRC/DEC/18/9"]
      ),
      ("resolution 22/3 of the Human Rights Council", ["A/HRC/RES/22/3"]),
      ("the Human Rights Council, in its resolution 35/2", ["A/HRC/RES/35/2"]),
      ("resolution 58/2 of the Commission on Narcotic Drugs", []),
      ("United Nations Environment Assembly resolution 4/7", []),
      ("decision 1/CP.21", ["1/CP.21"]),
      (
        "resolution 217 A (III) and resolutions 3201 (S-VI), 2252 (ES-V) and S-10/2",
        ["A/RES/217(III) A", "A/RES/3201(S-VI)", "A/RES/2252(ES-V)", "A/RES/S-10/2"]
      ),
      ("resolution ES-10/24", ["A/RES/ES-10/24"]),
      ("resolution 3419 A to D (XXX)", ["A/RES/3419(XXX) A-D"]),
      (
        "resolutions 31/6 A and B and 50/28 B of 6 June 1996",
        ["A/RES/31/6 A", "~A/RES/31/6 B", "A/RES/50/28 B|1996-06-06"]
      ),
      ("resolution 53/77 AA", ["A/RES/53/77 AA"]),
    ])
  func numbers(text: String, expected: [String]) { #expect(CitedText.english(text) == expected) }

  @Test(
    "Printed symbols",
    arguments: [
      ("See A/57/4.", ["#A/57/4"]),
      ("(A/61/L.2 and Add.1)", ["#A/61/L.2", "~A/61/L.2/Add.1"]),
      (
        "S/2003/2 and Corr.1 and Add.1-3",
        ["#S/2003/2", "~S/2003/2/Corr.1", "~S/2003/2/Add.1-3"]
      ),
      ("A/62/5/Add.1 and 2", ["#A/62/5/Add.1", "~A/62/5/Add.2"]),
      ("A/62/5 and Add.1 and 2.", ["#A/62/5", "~A/62/5/Add.1", "~A/62/5/Add.2"]),
      ("A/61/4/Add.2 and Corr.1", ["#A/61/4/Add.2", "~A/61/4/Add.2/Corr.1"]),
      ("A/58/6-S/2003/11", ["#A/58/6", "#S/2003/11"]),
      ("A/55/261-265", ["#A/55/261-265"]),
      ("A/ES-10/2, WT/L/5 and WT/MIN(01)/DEC/1", ["#A/ES-10/2", "#WT/L/5", "#WT/MIN(01)/DEC/1"]),
      ("A/75/6 (Sect. 16)/Corr.1", ["#A/75/6(Sect.16)/Corr.1"]),
      ("NPT/CONF.2000/28 (Parts I and II)", ["#NPT/CONF.2000/28(PartI-II)"]),
      ("A /RES /74/ 26 and A/RES/217 A (III)", ["#A/RES/74/26", "#A/RES/217(III) A"]),
      ("ST/SGB/2018/1/Rev.1*", ["#ST/SGB/2018/1/Rev.1"]),
      ("FCCC/CP/2015/10/Add.1, decision 1/CP.21", ["#FCCC/CP/2015/10/Add.1", "1/CP.21"]),
      ("HIV/AIDS and 24/7 services, and/or N/A", []),
    ])
  func symbols(text: String, expected: [String]) { #expect(CitedText.english(text) == expected) }

  @Test(
    "Places in documents",
    arguments: [
      ("paragraph 9 of its resolution 61/3", ["A/RES/61/3|para. 9"]),
      (
        "paragraphs 3 to 5 and 7 of General Assembly resolution 61/3",
        ["A/RES/61/3|paras. 3-5 and 7"]
      ),
      ("annex II to resolution 61/3", ["A/RES/61/3|annex II"]),
      ("resolution 60/9, paras. 138 and 139, and", ["A/RES/60/9|paras. 138 and 139"]),
      ("section II, paragraph 5, of resolution 59/3", ["A/RES/59/3|sect. II, para. 5"]),
      ("paragraph 5 of section II of resolution 59/3", ["A/RES/59/3|sect. II, para. 5"]),
      ("A/64/5, annex, attachment I.", ["#A/64/5|annex, attachment I"]),
      (
        "(A/66/5 and A/66/5/Corr.1), chap. IV, sect. A.",
        ["#A/66/5|chap. IV, sect. A", "#A/66/5/Corr.1|chap. IV, sect. A"]
      ),
      ("resolution 61/3, paragraph 2 of resolution 62/4", ["A/RES/61/3", "A/RES/62/4|para. 2"]),
      ("paragraph 7 (b) of resolution 61/3", ["A/RES/61/3|para. 7 (b)"]),
      ("resolution 73/6, twenty-fourth preambular paragraph", ["A/RES/73/6|pp 24"]),
      ("the tenth preambular paragraph of resolution 73/6", ["A/RES/73/6|pp 10"]),
      (
        "resolutions 2253 (2015), in particular paragraph 15, 2322 (2016)",
        ["S/RES/2253(2015)|para. 15", "S/RES/2322(2016)"]
      ),
    ])
  func places(text: String, expected: [String]) { #expect(CitedText.english(text) == expected) }

  @Test(
    "What only looks like a citation",
    arguments: [
      "general comment No. 15 (2002)", "the budget for 2004/05", "agenda item 68 (b)",
      "a ratio of 50/50", "article 5 (2001)", "United Nations, Treaty Series, vol. 75, No. 973.",
      "Sales No. E.03.II.D.5", "resolution 1, annex II", "06-49611", "in 2003 and 2004/2005",
    ])
  func none(text: String) { #expect(CitedText.english(text) == []) }

  @Test("Ibid. is the document of the note before")
  func ibid() {
    #expect(
      CitedText.english("^See A/57/4.", "^Ibid., annex 2.", "^Ibid.")
        == ["#A/57/4", "=A/57/4|annex 2", "=A/57/4"])
    // The note before cites another kind of thing.
    #expect(CitedText.english("^Treaty Series, vol. 7.", "^Ibid., vol. 8.", "^Ibid.") == [])
    #expect(
      CitedText.english(
        "^Supplement No. 5 (A/70/5).", "^Ibid., Supplement No. 6 (A/70/6), chap. I.")
        == ["#A/70/5", "#A/70/6|chap. I"])
  }

  @Test("What is marked is the number or symbol alone")
  func surfaces() {
    let text =
      "Recalling resolutions 50/28 B of 6 June 1996 and 1459 (2003), see A/61/L.2 and Add.1"
    #expect(
      CitedText.surfaces(CitedText.document([text], language: .english))
        == ["50/28 B", "1459 (2003)", "A/61/L.2", "Add.1"])
  }
}
