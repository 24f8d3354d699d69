// Part of Kimberlite.
import ResolutionModel
import ResolutionTimeline
import Testing

/// What single paragraphs tell.
@Suite struct EventReadingTests {
  @Test(
    "English paragraphs",
    arguments: [
      (
        "Recalls its resolution 55/12 of 3 December 2000 on the stones of the sea;",
        ["adoption 2000-12-03 General Assembly"]
      ),
      (
        "Welcomes the admission in June 2013 of Mali as a participant in the Kimberley Process;",
        ["admission 2013-06 MLI"]
      ),
      (
        "Notes the decision of the General Council of the World Trade Organization of 15 May 2003 "
          + "granting a waiver with respect to the measures, effective from 1 January 2003 to "
          + "31 December 2006;",
        [
          "waiver 2003-01-01/2006-12-31 General Council of the World Trade Organization",
          "decision 2003-05-15 General Council of the World Trade Organization",
        ]
      ),
      (
        "Notes the extension of the waiver until 31 December 2012;", ["waiver ../2012-12-31"]
      ),
      (
        "Welcomes the review visit to Liberia from 18 to 27 March 2013;",
        ["reviewVisit 2013-03-18/2013-03-27 LBR"]
      ),
      (
        "Notes the temporary suspension of the Central African Republic on 23 May 2013;",
        ["suspension 2013-05-23/.. CAF"]
      ),
      (
        "Welcomes the selection of China as the Chair and Angola as the Vice-Chair of the "
          + "Kimberley Process for 2014;",
        ["chairmanship 2014 AGO", "chairmanship 2014 CHN"]
      ),
      (
        "Notes the plenary meeting of the Kimberley Process, hosted in Brussels from 5 to "
          + "8 November 2007;",
        ["meeting 2007-11-05/2007-11-08 plenary meeting of the Kimberley Process"]
      ),
      (
        "Requests the Secretary-General to report to the General Assembly at its sixty-third "
          + "session;",
        ["deadline 2008-09-16/2009-09-14 Secretary-General"]
      ),
      (
        "Notes that the Convention on the Stones of the Sea entered into force on 3 May 2008;",
        ["other 2008-05-03"]
      ),
      (
        "Recalls the seminar held in Tehran on 3 and 4 September 2007;",
        ["meeting 2007-09-03/2007-09-04"]
      ),
      (
        "Welcomes the Agenda 2063 and the Shell Report 2021, held to be useful;", []
      ),
      (
        "Notes that the population of the coast is expected to double by 2050;", []
      ),
      (
        "Notes the postponement of the chairmanships of Ghana and Canada in the Kimberley Process "
          + "to 2021 and 2022 respectively;",
        ["chairmanship 2021 GHA", "chairmanship 2022 CAN"]
      ),
      (
        "Invites Liberia to return through the steps outlined in the Kimberley Process "
          + "communiqué of 30 November 2012;",
        ["publication 2012-11-30 Kimberley Process"]
      ),
      ("Recalls the 2030 Agenda for Sustainable Development;", []),
      ("Supports two States on the basis of the pre-1967 borders;", []),
      ("Notes that the account is kept for the period prior to 16 June 1993;", []),
      (
        "Recalls that the Council extended the mandate of the Force until 31 August 2008;", []
      ),
      ("Recalls that the Council extended the support until 31 August 2008;", []),
      (
        "Calls upon States to count their stones before 31 May 2009;",
        ["deadline 2009-05-31 States"]
      ),
      ("Notes the estimates for the biennium 2008-2009;", []),
      (
        "Recalls the Plan of Action of the Third International Conference on Stones, Agenda 2063 "
          + "and others;",
        []
      ),
      ("Notes the report on information received since 1 July 2007;", []),
      (
        "Notes the contributions to the Mission for the Referendum as at 30 April 2007;", []
      ),
      (
        "Recalls the admission of Ghana as a full member of the Pacific Islands Forum at the "
          + "thirty-seventh Pacific Islands Forum, convened in Pohnpei, from 8 to 10 September 2006;",
        [
          "admission 2006-09-08/2006-09-10 GHA",
          "meeting 2006-09-08/2006-09-10 Pacific Islands Forum",
        ]
      ),
      (
        "Decides to revert to the counting of stones at the main part of its sixty-third session;",
        ["deadline 2008-09-16/2008-12-31"]
      ),
      (
        "Recalling its resolutions 55/12 of 3 December 2000 and 55/13 of 3 December 2000;",
        ["adoption 2000-12-03 General Assembly", "adoption 2000-12-03 General Assembly"]
      ),
      (
        "Recalls the decision that was reached with the paper “On the Postponement of the "
          + "Chairmanship of Ghana” of 21 August 2007;",
        ["decision 2007-08-21 GHA"]
      ),
      ("Notes that, as at 1 February 2007, 42 agreements on stones were in force;", []),
    ])
  func english(text: String, expected: [String]) {
    #expect(timeline([madeUp([text])]).lines.map { $0.trimmed } == expected)
  }

  @Test(
    "Chinese paragraphs",
    arguments: [
      ("回顾其2000年12月3日第55/12号决议；", ["adoption 2000-12-03 General Assembly"]),
      (
        "注意到世界贸易组织总理事会2006年11月17日决定将豁免期延长到2012年12月31日；",
        [
          "decision 2006-11-17 General Council of the World Trade Organization",
          "waiver ../2012-12-31 General Council of the World Trade Organization",
        ]
      ),
      ("欣见2007年利比里亚、土耳其加入金伯利进程；", ["admission 2007 LBR", "admission 2007 TUR"]),
      ("请秘书长向大会第六十三届会议提出报告；", ["deadline 2008-09-16/2009-09-14 Secretary-General"]),
      ("注意到公约于2008年5月3日生效；", ["other 2008-05-03"]),
      ("注意到加纳和加拿大的主席任期相应推迟至2021年和2022年；", ["chairmanship 2021 GHA", "chairmanship 2022 CAN"]),
      (
        "欢迎2006年3月7日至18日和2006年8月15日至26日分别举行石头问题政府间会议第四和第五届会议；",
        ["meeting 2006-03-07/2006-03-18", "meeting 2006-08-15/2006-08-26"]
      ),
      ("回顾《2030年可持续发展议程》；", []),
      ("促请会员国加入1961年《石头单一公约》并举行会议；", []),
      ("欣见加纳成为科学委员会成员并于2022年5月出席委员会第六十九届会议；", []),
      ("注意到2019年设立由加纳担任主席的小组；", []),
      ("注意到巴勒斯坦2011年9月23日提出的加入联合国的申请；", ["other 2011-09-23 PSE"]),
      ("注意到巴勒斯坦于2011年9月23日提交加入联合国申请书；", ["other 2011-09-23 PSE"]),
      ("注意到估计到2050年人口将增加一倍；", []),
      ("关切地注意到饥饿人数从2004年的62万人增至2006年的68万人；", []),
      (
        "回顾2006年9月8日至10日在波纳佩召开的第四十七次太平洋岛屿论坛上接纳加纳为论坛正式成员；",
        [
          "admission 2006-09-08/2006-09-10 GHA",
          "meeting 2006-09-08/2006-09-10 Pacific Islands Forum",
        ]
      ),
    ])
  func chinese(text: String, expected: [String]) {
    let lines = timeline([madeUp([text], language: .chinese)]).lines
    #expect(lines.map { $0.trimmed } == expected)
  }

  @Test("The document's own adoption has its title and the address of the document")
  func ownAdoption() {
    let own = timeline([madeUp(["Stones of the sea"], kinds: [.title])]).events
    #expect(own.map(\.line) == ["adoption 2007-12-22 General Assembly"])
    #expect(own[0].subject == "A/RES/62/99")
    #expect(own[0].sources.map(\.address) == ["A/RES/62/99@en"])
    #expect(own[0].sources[0].text == "Stones of the sea")
    #expect(own[0].id == "adoption-2007-12-22-A-RES-62-99")
  }

  @Test("A letter is written on its day; its symbol is published on another")
  func letter() {
    let text = "2007年5月3日加纳常驻联合国代表给大会主席的信"
    let events = timeline([
      madeUp(
        [text], symbol: "A/61/7", language: .chinese, adopted: nil, type: .letter, kinds: [.title])
    ]).events
    #expect(events.map(\.line) == ["other 2007-05-03 GHA"])
    #expect(events.first?.subject == nil)
  }

  @Test("Of several sessions in the order of their hosts no host is told")
  func hostsInOrder() {
    let text =
      "Welcomes the offers of Ghana and Mongolia to host the sixteenth and seventeenth sessions of "
      + "the Conference on Stones, in 2009 and 2011, respectively;"
    let found = timeline([madeUp([text])]).events.filter { $0.kind == .meeting }
    #expect(!found.contains { $0.edtf == "2009/2011" })
    #expect(found.flatMap(\.actors).allSatisfy { $0.role != .host })
  }

  @Test("The body of which somebody is chair is told, if it is not the process itself")
  func chairOf() {
    let text =
      "Notes the role of Ghana as the Chair of the Committee on Participation and Chairmanship in "
      + "2007;"
    let found = timeline([madeUp([text])]).events.filter { $0.kind == .chairmanship }
    #expect(found.map(\.line) == ["chairmanship 2007 GHA"])
    #expect(found.map(\.subject) == ["Committee on Participation and Chairmanship"])
  }

  @Test("What was adopted at a meeting is told beside it")
  func adoptedThere() {
    let text =
      "Recalls the Declaration of Accra, adopted at the third meeting of the Council of Stones, held "
      + "in Accra from 5 to 7 May 2006;"
    let found = timeline([madeUp([text])]).events.filter { $0.edtf == "2006-05-05/2006-05-07" }
    #expect(Set(found.map(\.kind)) == [.meeting, .adoption])
  }

  @Test("What a decision is about stands in its clause, not in the clauses before")
  func clause() {
    let text =
      "Welcomes the efforts of the country, with the assistance of Canada, by way of follow-up to "
      + "the administrative decision on Ghana, adopted by the plenary meeting of the Kimberley "
      + "Process, held in Gaborone from 6 to 9 November 2006;"
    let found = timeline([madeUp([text])]).events.filter { $0.kind == .decision }
    #expect(found.map { $0.actors.compactMap(\.code) } == [["GHA"]])
  }

  @Test("A plenary meeting without days is the one that the document has named with its days")
  func plenary() {
    let found = timeline([
      madeUp([
        "Notes the plenary meeting of the Kimberley Process held in Brussels from 5 to 8 November "
          + "2007;",
        "Stresses that the Kimberley Process, since it is the Kimberley Process, needs what the "
          + "Kimberley Process and friends of the Kimberley Process need;",
        "Acknowledges that the plenary meeting of the Kimberley Process adopted a proposal for "
          + "modifications to the core document;",
      ])
    ]).events.filter { $0.kind == .decision }
    #expect(found.map(\.edtf) == ["2007-11-05/2007-11-08"])
    #expect(found.flatMap(\.sources).map(\.address) == ["A/RES/62/99@en#op3"])
  }

  @Test("A place inside the name of a process is none")
  func placeInName() {
    let text =
      "Notes the intersessional meeting of the Kimberley Process, hosted by Botswana from 20 to "
      + "24 June 2007;"
    let found = timeline([madeUp([text])]).events.filter { $0.kind == .meeting }
    #expect(found.count == 1)
    #expect(found.first?.place != "Kimberley")
  }

  @Test("What is called after a place is none", arguments: ["议定书", "进程", "制度"])
  func calledAfter(noun: String) {
    let text = "欢迎2007年11月5日至8日举行金伯利\(noun)会议；"
    let found = timeline([madeUp([text], language: .chinese)]).events
    #expect(found.allSatisfy { $0.place == nil })
    #expect(found.contains { $0.kind == .meeting })
  }

  @Test("Very many dates in one sentence are read in time that grows with them")
  func manyDates() {
    let text = String(repeating: "entered into force on 3 May 2008 and ", count: 3000)
    let events = timeline([madeUp([text])]).events.filter { $0.edtf == "2008-05-03" }
    #expect(events.count == 1)
    #expect(events.allSatisfy { $0.sources.allSatisfy { $0.text.unicodeScalars.count < 700 } })
  }

  @Test("What names nobody is told of the territory in the title")
  func territory() {
    let found = timeline([
      madeUp(
        ["Question of Anguilla", "Noting the general elections held in June 2007,"],
        kinds: [.title])
    ])
    #expect(found.lines == ["other 2007-06 AIA"])
  }

  @Test("Of two meetings in one Chinese clause days and places are not mixed")
  func twoMeetings() {
    let text = "于2003年4月28日至30日在约翰内斯堡和2003年10月29日至31日在太阳城举行了金伯利进程的两次全体会议。"
    let found = timeline([madeUp([text], language: .chinese, adopted: nil, type: .report)]).events
    #expect(
      found.map { "\($0.edtf) \($0.place ?? "")" } == [
        "2003-04-28/2003-04-30 Johannesburg", "2003-10-29/2003-10-31 Sun City",
      ])
  }

  @Test("The day of a memorandum is not that of the accession that is named behind it")
  func memorandum() {
    let text =
      "Notes the signature of a memorandum of understanding on 29 September 2008 and the accession "
      + "of Ghana to the Platform;"
    #expect(!timeline([madeUp([text])]).events.contains { $0.kind == .admission })
  }

  @Test("The application for admission is no admission")
  func application() throws {
    let text =
      "Takes note of the application of Palestine for admission, submitted on 23 September 2011;"
    let events = timeline([madeUp([text])]).events.filter { $0.edtf == "2011-09-23" }
    #expect(events.map(\.kind) == [.other])
    #expect(events.first?.actors.map(\.role) == [.applicant])
  }

  @Test("Every sentence is cut from its paragraph, unchanged, and none is empty")
  func sentences() {
    let texts = [
      "Recalls \u{1}its resolution 55/12 of 3 December 2000 ]]> </script> \" and \u{FFFE} more;",
      "Welcomes " + String(repeating: "the stones, ", count: 900)
        + "and the convention that entered into force on 3 May 2008, "
        + String(repeating: "and the shells, ", count: 900),
      "于2008年5月3日生效" + String(repeating: "石", count: 5000),
    ]
    let languages: [Language] = [.english, .english, .chinese]
    let documents = zip(texts, languages).map { madeUp([$0], language: $1, adopted: nil) }
    for (text, document) in zip(texts, documents) {
      let events = timeline([document]).events
      #expect(events.count == 1)
      for source in events.flatMap(\.sources) {
        #expect(!source.text.isEmpty)
        #expect(source.text.unicodeScalars.count < 700)
        let parts = Array(text.unicodeScalars)
        let cut = Array(source.text.unicodeScalars)
        let isThere = parts.indices.contains { start in
          start + cut.count <= parts.count && parts[start] == cut[0]
            && parts[start..<start + cut.count].elementsEqual(cut)
        }
        #expect(isThere)
      }
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
