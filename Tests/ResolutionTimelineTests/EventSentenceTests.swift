// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline
import Testing

/// The words that tell of an event.
@Suite struct EventSentenceTests {
  private func sentences(_ text: String, language: Language = .english) -> [String] {
    timeline([madeUp([text], language: language, adopted: nil)]).events
      .compactMap { $0.sources.first { $0.address.contains("#") }?.text }
  }

  @Test("A long request keeps its beginning and its time, with a sign for what is left out")
  func request() {
    let text =
      "Requests the Secretary-General, with the assistance of the entities that count the stones and "
      + "the shells along the northern and the southern coasts of all of the islands, on the basis of "
      + "what was counted there in the years before by each of the regions concerned, together with the "
      + "pebbles of the rivers of the islands and of the lakes, to submit to the General Assembly at "
      + "its sixty-third session a report on all of the stones of the sea;"
    let found = sentences(text)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("Requests the Secretary-General, with") == true)
    #expect(found.first?.contains(" … to submit") == true)
    #expect(found.first?.hasSuffix("a report on all of the stones of the sea") == true)
  }

  @Test("One very long clause is cut at blanks between its beginning and its time")
  func clause() {
    let text =
      "Requests the Secretary-General to continue to count "
      + String(repeating: "the stones and the shells and ", count: 30)
      + "to report on this to the General Assembly at its sixty-third session;"
    let found = sentences(text)
    #expect(found.first?.hasPrefix("Requests the Secretary-General to continue") == true)
    #expect(found.first?.contains(" … ") == true)
    #expect(found.first?.contains("at its sixty-third session") == true)
    #expect((found.first?.count ?? 0) < 600)
  }

  @Test("Where words have no blanks between them the sign has none")
  func chinese() {
    let middle = String(repeating: "在沿海各地继续清点石头和贝壳，", count: 20)
    let found = sentences("请秘书长\(middle)并就此向大会第六十三届会议提出报告；", language: .chinese)
    #expect(found.first?.hasPrefix("请秘书长") == true)
    #expect(found.first?.contains("…在沿海各地继续清点石头和贝壳，并就此向大会第六十三届会议提出报告") == true)
    #expect(found.first?.contains(" ") == false)
  }

  @Test("The sentence of a meeting has its month")
  func month() {
    let text =
      "Recalling also the resolution of the Council, in which the Council considered the "
      + "recommendations of the Forum on the Stones of the Islands at its twelfth session, held in "
      + "November 2006, addressing the counting of stones, shells and pebbles along the northern and "
      + "southern coasts of the islands;"
    let found = sentences(text)
    #expect(!found.isEmpty && found.allSatisfy { $0.contains("November 2006") })
  }

  @Test("Of a list of resolutions each has its own words")
  func list() {
    let text =
      "Recalling its resolutions 55/56 of 1 December 2000 and 56/263 of 13 March 2002, 57/302 of "
      + "15 April 2003 and 58/290 of 14 April 2004 and all others on the stones of the sea, the shells "
      + "of the sea, the pebbles of the rivers and whatever else is counted along the coasts of the "
      + "islands;"
    let found = sentences(text)
    #expect(found.count == 4)
    #expect(found.first == "Recalling its resolutions 55/56 of 1 December 2000")
    #expect(found.dropFirst().first == "56/263 of 13 March 2002")
    #expect(found.dropFirst(2).first == "57/302 of 15 April 2003")
    #expect(found.last?.hasPrefix("58/290 of 14 April 2004 and all others") == true)
  }

  @Test("Of a Chinese list of resolutions each has its own words")
  func chineseList() {
    let text =
      "回顾其2000年12月1日第55/56号、2002年3月13日第56/263号、2003年4月15日第57/302号和2004年4月14日第58/290号"
      + "决议以及关于海中石头、海中贝壳、河中卵石和各岛沿岸所清点的其他一切物品的所有其他决议和决定、声明和建议、报告和说明、公约和议定书；"
    let found = sentences(text, language: .chinese)
    #expect(found.dropFirst().first == "2002年3月13日第56/263号")
    #expect(found.first?.hasPrefix("回顾其2000年12月1日第55/56号") == true)
    #expect(found.first?.contains("56/263") == false)
  }
}
