// Part of Kimberlite.

/// Letters, reports, communiqués and decisions, made up.
enum ReportCases {
  static let all = [
    StructureCase(
      rule: "A letter with a report: titles, body, signature, headings, lists",
      text: """
        Ninetieth session
        Agenda item 12
        The role of stones in conflict

        Letter dated 3 May 2035 from the Permanent Representative of Utopia to the United Nations addressed to the Secretary-General

        I have the honour to transmit herewith the report of the Stone Process.

        I should be grateful if you would have the present letter circulated as a document of the General Assembly.

        (Signed) Thomas More
        Ambassador
        Permanent Representative

        Annex to the letter dated 3 May 2035 from the Permanent Representative of Utopia to the United Nations addressed to the Secretary-General

        Report of the Stone Process to the General Assembly

        Introduction

        The Stone Process is a forum of governments. Its aims are:

        (a) To end the trade in stolen stones;

        (b) To protect the trade in others.

        Participation

        1. The following governments take part:

        1. Utopia
        2. Laputa
        3. Lilliput

        2. The Plenary admitted Brobdingnag.

        Annex I

        Final communiqué

        Plenary meeting of the Stone Process

        Amaurot, 3 May 2035

        The Plenary met in Amaurot.

        The Plenary decided to meet again in May.
        """,
      outline: """
        title title1: The role of stones in conflict
        title title2: Letter dated 3 May 2035 from the Permanent Representative of Utopia to the United Nations addressed to the Secretary-General
        body p1 preambular: I have the honour to transmit herewith the report of the Stone Process.
        body p2 operative: I should be grateful if you would have the present letter circulated as a document of the General Assembly.
        closing sig1: (Signed) Thomas More
        closing sig2: Ambassador
        closing sig3: Permanent Representative
        title title3: Annex to the letter dated 3 May 2035 from the Permanent Representative of Utopia to the United Nations addressed to the Secretary-General
        title title4: Report of the Stone Process to the General Assembly
        heading h1: Introduction
        body p3 preambular in:h1: The Stone Process is a forum of governments. Its aims are:
        listItem l1 "(a)" preambular under:p3 in:h1: To end the trade in stolen stones;
        listItem l2 "(b)" preambular under:p3 in:h1: To protect the trade in others.
        heading h2: Participation
        body p4 "1" preambular in:h2: The following governments take part:
        listItem l3 "1" preambular under:p4 in:h2: Utopia
        listItem l4 "2" preambular under:p4 in:h2: Laputa
        listItem l5 "3" preambular under:p4 in:h2: Lilliput
        body p5 "2" operative in:h2: The Plenary admitted Brobdingnag.
        heading h3: Annex I
        heading h4 in:h3: Final communiqué
        heading h5 in:h3/h4: Plenary meeting of the Stone Process
        heading h6 in:h3/h4: Amaurot, 3 May 2035
        body p6 preambular in:h3/h4: The Plenary met in Amaurot.
        body p7 operative in:h3/h4: The Plenary decided to meet again in May.
        """),
    StructureCase(
      rule: "A communiqué that stands alone: titles, decisions, the items of one",
      text: """
        Final Communiqué

        Plenary meeting of the Stone Process

        Amaurot, 3 to 5 May 2035

        The Stone Process held its third plenary meeting in Amaurot. The meeting noted the progress made.

        The Plenary decided:

        (a) To admit Laputa;

        (b) To meet again in 2036.

        Participants thanked the host for its hospitality.
        """,
      outline: """
        title title1: Final Communiqué
        title title2: Plenary meeting of the Stone Process
        title title3: Amaurot, 3 to 5 May 2035
        body p1 preambular: The Stone Process held its third plenary meeting in Amaurot. The meeting noted the progress made.
        body p2 operative: The Plenary decided:
        listItem l1 "(a)" operative under:p2: To admit Laputa;
        listItem l2 "(b)" operative under:p2: To meet again in 2036.
        body p3 preambular: Participants thanked the host for its hospitality.
        """),
    StructureCase(
      rule: "A communiqué in wrapped lines: lettered and dashed lists, place and day at its end",
      text: """
        STONE PROCESS CERTIFICATION SCHEME
        Plenary Meeting, Amaurot, 6-9 November 2036
        FINAL COMMUNIQUÉ

        1. The Stone Process met in Amaurot, the city of Utopia, from 6 to 9 November
        for its fourth annual plenary. The meeting was chaired by Mr. Hythloday.

        2. The Plenary adopted the report of the review of three years and agreed to the
        following steps:

        (a) Strengthening of the system of visits;
        (b) Publication of weights, which Participants undertook to submit on
        time.

        Statistics

        3. The Working Group presented its report. Plenary endorsed the tables and
        requested the Working Group to continue its analysis of the weights.

        Participation

        4. Plenary welcomed the interest of the following countries in joining:

        - Laputa
        - Lilliput

        5. Progress was noted in all of the fields of work that were set out in the
        road map of the Chair, and it is expected to go on.

        Amaurot, 9 November 2036
        """,
      outline: """
        title title1: STONE PROCESS CERTIFICATION SCHEME
        title title2: Plenary Meeting, Amaurot, 6-9 November 2036
        title title3: FINAL COMMUNIQUÉ
        body p1 "1" preambular: The Stone Process met in Amaurot, the city of Utopia, from 6 to 9 November for its fourth annual plenary. The meeting was chaired by Mr. Hythloday.
        body p2 "2" operative: The Plenary adopted the report of the review of three years and agreed to the following steps:
        listItem l1 "(a)" operative under:p2: Strengthening of the system of visits;
        listItem l2 "(b)" operative under:p2: Publication of weights, which Participants undertook to submit on time.
        heading h1: Statistics
        body p3 "3" operative in:h1: The Working Group presented its report. Plenary endorsed the tables and requested the Working Group to continue its analysis of the weights.
        heading h2: Participation
        body p4 "4" preambular in:h2: Plenary welcomed the interest of the following countries in joining:
        listItem l3 preambular under:p4 in:h2: Laputa
        listItem l4 preambular under:p4 in:h2: Lilliput
        body p5 "5" preambular in:h2: Progress was noted in all of the fields of work that were set out in the road map of the Chair, and it is expected to go on.
        closing sig1: Amaurot, 9 November 2036
        """),
    StructureCase(
      rule: "A Chinese communiqué that stands alone",
      text: """
        最后公报

        宝石进程全体会议

        2035年5月3日至5日，于阿莫罗特

        宝石进程在阿莫罗特举行了第三次全体会议，审议了所取得的进展。

        全体会议决定：

        (a) 接纳勒皮他；

        (b) 2036年再次开会。

        参加方对东道国的款待表示感谢。
        """,
      outline: """
        title title1: 最后公报
        title title2: 宝石进程全体会议
        title title3: 2035年5月3日至5日，于阿莫罗特
        body p1 preambular: 宝石进程在阿莫罗特举行了第三次全体会议，审议了所取得的进展。
        body p2 operative: 全体会议决定：
        listItem l1 "(a)" operative under:p2: 接纳勒皮他；
        listItem l2 "(b)" operative under:p2: 2036年再次开会。
        body p3 preambular: 参加方对东道国的款待表示感谢。
        """),
    StructureCase(
      rule: "A report with numbered headings, paragraphs and a list without numbers",
      text: """
        Annual report of the Stone Process

        I. Introduction

        1. The Stone Process was founded in the north in 2030.

        2. The following observers took part:

        Stone Council
        Friends of Stones
        Society of Cutters

        II. Activities

        A. Meetings

        3. The Plenary met in May and endorsed the plan of work.

        B. Visits

        4. Two visits took place.
        """,
      outline: """
        title title1: Annual report of the Stone Process
        heading h1 "I": Introduction
        body p1 "1" preambular in:h1: The Stone Process was founded in the north in 2030.
        body p2 "2" preambular in:h1: The following observers took part:
        listItem l1 preambular under:p2 in:h1: Stone Council
        listItem l2 preambular under:p2 in:h1: Friends of Stones
        listItem l3 preambular under:p2 in:h1: Society of Cutters
        heading h2 "II": Activities
        heading h3 "A" in:h2: Meetings
        body p3 "3" operative in:h2/h3: The Plenary met in May and endorsed the plan of work.
        heading h4 "B" in:h2: Visits
        body p4 "4" preambular in:h2/h4: Two visits took place.
        """),
    StructureCase(
      rule: "A numbered list goes on across blank lines",
      text: """
        宝石进程的报告

        参加情况

        下列国家参加了会议：

        1. 安哥拉
        2. 博茨瓦纳


        3. 加拿大

        4. 纳米比亚

        另有三个国家提交了文件。

        结论

        会议取得了进展。
        """,
      outline: """
        title title1: 宝石进程的报告
        heading h1: 参加情况
        body p1 preambular in:h1: 下列国家参加了会议：
        listItem l1 "1" preambular under:p1 in:h1: 安哥拉
        listItem l2 "2" preambular under:p1 in:h1: 博茨瓦纳
        listItem l3 "3" preambular under:p1 in:h1: 加拿大
        listItem l4 "4" preambular under:p1 in:h1: 纳米比亚
        body p2 preambular in:h1: 另有三个国家提交了文件。
        heading h2: 结论
        body p3 preambular in:h2: 会议取得了进展。
        """),
    StructureCase(
      rule: "A decision of the Assembly decides in its body",
      text: """
        90/503. Stones in the north

        At its 57th plenary meeting, on 26 November 2035, the General Assembly, on the proposal of its President, decided to defer the item to its next session.
        """,
      outline: """
        title title1 "90/503": Stones in the north
        body p1 operative: At its 57th plenary meeting, on 26 November 2035, the General Assembly, on the proposal of its President, decided to defer the item to its next session.
        """),
    StructureCase(
      rule: "A Chinese decision",
      text: """
        90/503. 北方的宝石

        大会在2035年11月26日第57次全体会议上，根据主席的提议，决定将该项目推迟到下届会议审议。
        """,
      outline: """
        title title1 "90/503": 北方的宝石
        body p1 operative: 大会在2035年11月26日第57次全体会议上，根据主席的提议，决定将该项目推迟到下届会议审议。
        """),
  ]
}
