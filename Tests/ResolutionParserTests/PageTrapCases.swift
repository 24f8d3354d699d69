// Part of Kimberlite.

/// What pages do to the text of a resolution, one case each. The lines are wrapped as a page has
/// them: a first line stands one blank in.
enum PageTrapCases {
  private static let head = """
    90/1. Stones of the north and of the south and what is to be done about them

     The General Assembly,

    """
  private static let tail = """

    64th plenary meeting
    4 December 2035
    """
  private static let headOutline = """
    title title1 "90/1": Stones of the north and of the south and what is to be done about them
    heading h1: The General Assembly,

    """
  private static let tailOutline = """

    closing sig1: 64th plenary meeting
    closing sig2: 4 December 2035
    """

  private static func framed(
    _ rule: String, _ text: String, _ outline: String
  ) -> StructureCase {
    StructureCase(
      rule: rule, text: head + text + tail, outline: headOutline + outline + tailOutline)
  }

  static let all = [
    framed(
      "A footnote in the middle of a sentence is taken out, its mark found at a word",
      """

       Recalling the report of the board on the stones of the north1 and on those
      that were found later in the south, as well as the plan that was drawn up in

      _______________
      1 A/90/57, annex, sections I and II, with all tables and figures.

      the spring by the members of the board and their friends in the two cities,

       1. Decides to weigh the stones once a year, in the month of May, and to tell
      the weights to all members of the board.
      """,
      """
      preambular pp1 ^1: Recalling the report of the board on the stones of the north and on those \
      that were found later in the south, as well as the plan that was drawn up in the spring by \
      the members of the board and their friends in the two cities,
      footnote note1 "1": A/90/57, annex, sections I and II, with all tables and figures.
      operative op1 "1": Decides to weigh the stones once a year, in the month of May, and to \
      tell the weights to all members of the board.
      """),
    framed(
      "A mark glued to a year is told from the year",
      """

       Recalling the meeting of the board that was held in the north in December 20061
      and the plan of the spring that was drawn up there by all members of the board,2
      together with the tables that were made in the same year,3 in the two cities,

       1. Decides to weigh the stones once a year, in the month of May, and to tell
      the weights to all members of the board.

      _______________
      1 A/90/57, annex, sections I and II, with all tables and figures.
      2 Ibid., annex 2, with all tables and figures.
      3 A/90/58, annex, with all tables and figures.
      """,
      """
      preambular pp1 ^1^2^3: Recalling the meeting of the board that was held in the north in \
      December 2006 and the plan of the spring that was drawn up there by all members of the \
      board, together with the tables that were made in the same year, in the two cities,
      operative op1 "1": Decides to weigh the stones once a year, in the month of May, and to \
      tell the weights to all members of the board.
      footnote note1 "1": A/90/57, annex, sections I and II, with all tables and figures.
      footnote note2 "2": Ibid., annex 2, with all tables and figures.
      footnote note3 "3": A/90/58, annex, with all tables and figures.
      """),
    framed(
      "A mark glued to a number of a resolution is told from it",
      """

       Recalling its resolutions 88/1 of 4 December 2033 and 89/2,1 and the decisions
      that were taken on the stones in the two years that followed, in the two cities,

       1. Decides to weigh the stones once a year, in the month of May, and to tell
      the weights to all members of the board.

      _______________
      1 See A/90/57, annex, sections I and II, with all tables and figures.
      """,
      """
      preambular pp1 ^1: Recalling its resolutions 88/1 of 4 December 2033 and 89/2, and the \
      decisions that were taken on the stones in the two years that followed, in the two cities,
      operative op1 "1": Decides to weigh the stones once a year, in the month of May, and to \
      tell the weights to all members of the board.
      footnote note1 "1": See A/90/57, annex, sections I and II, with all tables and figures.
      """),
    framed(
      "Page number and running head inside a paragraph are furniture",
      """

       Recalling the report of the board on the stones of the north and on those
      that were found later in the south, as well as the plan that was drawn up in

      A/RES/90/1

      2

      the spring by the members of the board and their friends in the two cities,

       1. Decides to weigh the stones once a year, in the month of May, and to tell
      the weights to all members of the board.
      """,
      """
      preambular pp1: Recalling the report of the board on the stones of the north and on those \
      that were found later in the south, as well as the plan that was drawn up in the spring by \
      the members of the board and their friends in the two cities,
      operative op1 "1": Decides to weigh the stones once a year, in the month of May, and to \
      tell the weights to all members of the board.
      """),
    framed(
      "Numbers in the running text that look like paragraph numbers open none",
      """

       Recalling the report of the board on the stones of the north, of which there are
      14. of the best, as well as the plan for the weights, which stands in paragraph
      2. of the report of the board that was drawn up in the spring in the two cities,

       1. Decides to weigh the stones once a year, in the month of May, as is told in
      7. of the same report, and to tell the weights to all members of the board;

       2. Requests the board to report on the weights once a year, in the month of
      June, to the members of the board.
      """,
      """
      preambular pp1: Recalling the report of the board on the stones of the north, of which \
      there are 14. of the best, as well as the plan for the weights, which stands in paragraph \
      2. of the report of the board that was drawn up in the spring in the two cities,
      operative op1 "1": Decides to weigh the stones once a year, in the month of May, as is told \
      in 7. of the same report, and to tell the weights to all members of the board;
      operative op2 "2": Requests the board to report on the weights once a year, in the month \
      of June, to the members of the board.
      """),
    StructureCase(
      rule: "A page ends inside a Chinese word; the date is letter-spaced; a mark stands alone",
      text: """
        2 0 3 5 年 1 2 月 4 日大会决议

        [未经发交主要委员会而通过(A/90/L.1)]

        90/1. 北方和南方的宝石以及应当如何处理这些宝石的问题

         大会，

         回顾理事会关于北方宝石和后来在南方发现的宝石的报告，
        1
        以及春季由理事会成员及其在两个城市的朋友们共同拟订的计划，其中载有关于称

        A/RES/90/1

        2

        量宝石的各项规定，这些规定已经分发给所有成员，

         1. 决定每年五月称量宝石一次，并将重量通知理事会全体成员以及两个城市的朋
        友们；

         2. 请理事会每年六月向全体成员提出报告。

        2035 年 12 月 4 日

        第 64 次全体会议


        1
         见 A/90/57，附件。
        """,
      outline: """
        title title1: 2 0 3 5 年 1 2 月 4 日大会决议
        title title2: [未经发交主要委员会而通过(A/90/L.1)]
        title title3 "90/1": 北方和南方的宝石以及应当如何处理这些宝石的问题
        heading h1: 大会，
        preambular pp1 ^1: 回顾理事会关于北方宝石和后来在南方发现的宝石的报告，以及春季由理事会成员\
        及其在两个城市的朋友们共同拟订的计划，其中载有关于称量宝石的各项规定，这些规定已经分发给所有成员，
        operative op1 "1": 决定每年五月称量宝石一次，并将重量通知理事会全体成员以及两个城市的朋友们；
        operative op2 "2": 请理事会每年六月向全体成员提出报告。
        closing sig1: 2035 年 12 月 4 日
        closing sig2: 第 64 次全体会议
        footnote note1 "1": 见 A/90/57，附件。
        """),
    framed(
      "A mark detached before a comma belongs to the word before it",
      """

       Recalling the report of the board on the stones of the north 1 , on those that
      were found later in the south and on the plan that was drawn up in the spring,

       1. Decides to weigh the stones once a year, in the month of May, and to tell
      the weights to all members of the board.

      _______________
      1 A/90/57, annex, sections I and II, with all tables and figures.
      """,
      """
      preambular pp1 ^1: Recalling the report of the board on the stones of the north, on those \
      that were found later in the south and on the plan that was drawn up in the spring,
      operative op1 "1": Decides to weigh the stones once a year, in the month of May, and to \
      tell the weights to all members of the board.
      footnote note1 "1": A/90/57, annex, sections I and II, with all tables and figures.
      """),
  ]
}
