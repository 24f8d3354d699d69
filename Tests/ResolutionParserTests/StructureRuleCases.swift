// Part of Kimberlite.
import Testing

/// A made-up text and the paragraphs that it must become: kind, id, "number", function, parent,
/// headings above, notes, then the whole text.
struct StructureCase: Sendable, CustomTestStringConvertible {
  var rule: String
  var text: String
  var outline: String
  var testDescription: String { rule }
}

/// The rules of resolutions, one case each.
enum ResolutionCases {
  static let all = [
    StructureCase(
      rule: "A lone operative paragraph has no number and is op1",
      text: """
        90/1. Stones

        The General Assembly,

        Recalling its resolution 89/1,

        Decides to weigh the stones once a year.

        64th plenary meeting
        4 December 2035
        """,
      outline: """
        title title1 "90/1": Stones
        heading h1: The General Assembly,
        preambular pp1: Recalling its resolution 89/1,
        operative op1: Decides to weigh the stones once a year.
        closing sig1: 64th plenary meeting
        closing sig2: 4 December 2035
        """),
    StructureCase(
      rule: "Before 1976: a running number, a meeting in words, a date with a full stop",
      text: """
        890 A (XXIX). Stones

        The General Assembly,

        Recalling its resolution 889 (XXIX), 1/

        1. Decides to weigh the stones 2/ once a year;

                                                                 /...
        A/RES/890
        Page 2

        2. Thanks the board.

        Hundred and eighty-third plenary meeting,
        10 December 1974.

        ----------
        1/ A/9900.
        2/ A/9901.
        """,
      outline: """
        title title1 "890 A (XXIX)": Stones
        heading h1: The General Assembly,
        preambular pp1 ^1: Recalling its resolution 889 (XXIX),
        operative op1 "1" ^2: Decides to weigh the stones once a year;
        operative op2 "2": Thanks the board.
        closing sig1: Hundred and eighty-third plenary meeting,
        closing sig2: 10 December 1974.
        footnote note1 "1": A/9900.
        footnote note2 "2": A/9901.
        """),
    StructureCase(
      rule: "An unnumbered chapeau before paragraph 1 is op0",
      text: """
        90/1. Stones

        The General Assembly,

        Recalling its resolution 89/1,

        Resolves that:

        1. The stones shall be weighed;

        2. The weights shall be told.

        64th plenary meeting
        4 December 2035
        """,
      outline: """
        title title1 "90/1": Stones
        heading h1: The General Assembly,
        preambular pp1: Recalling its resolution 89/1,
        operative op0: Resolves that:
        operative op1 "1": The stones shall be weighed;
        operative op2 "2": The weights shall be told.
        closing sig1: 64th plenary meeting
        closing sig2: 4 December 2035
        """),
    StructureCase(
      rule: "Subparagraphs hang on their paragraph, roman ones on their letter",
      text: """
        90/1. Stones

        The General Assembly,

        1. Requests the Chair:

        (a) To weigh the stones:

        (i) In May;

        (ii) In June;

        (b) To tell the weights;

        2. Decides to wait.

        64th plenary meeting
        4 December 2035
        """,
      outline: """
        title title1 "90/1": Stones
        heading h1: The General Assembly,
        operative op1 "1": Requests the Chair:
        subparagraph op1.a "(a)" under:op1: To weigh the stones:
        subparagraph op1.a.i "(i)" under:op1.a: In May;
        subparagraph op1.a.ii "(ii)" under:op1.a: In June;
        subparagraph op1.b "(b)" under:op1: To tell the weights;
        operative op2 "2": Decides to wait.
        closing sig1: 64th plenary meeting
        closing sig2: 4 December 2035
        """),
    StructureCase(
      rule: "Two equal headings open two sections, whose numbers restart",
      text: """
        90/1. Stones

        The General Assembly,

        Recalling its resolution 89/1,

        General

        1. Decides to weigh;

        2. Requests a report;

        General

        1. Decides to count;

        2. Requests another report.

        64th plenary meeting
        4 December 2035
        """,
      outline: """
        title title1 "90/1": Stones
        heading h1: The General Assembly,
        preambular pp1: Recalling its resolution 89/1,
        heading h2: General
        operative op1 "1" in:h2: Decides to weigh;
        operative op2 "2" in:h2: Requests a report;
        heading h3: General
        operative s2.op1 "1" in:h3: Decides to count;
        operative s2.op2 "2" in:h3: Requests another report.
        closing sig1: 64th plenary meeting
        closing sig2: 4 December 2035
        """),
    StructureCase(
      rule: "Parts A and B have paragraphs of their own",
      text: """
        90/1. Stones

        A

        The General Assembly,

        Recalling its resolution 89/1,

        1. Decides to weigh.

        64th plenary meeting
        4 December 2035

        B

        The General Assembly,

        Noting the weights,

        1. Decides to count.

        64th plenary meeting
        4 December 2035
        """,
      outline: """
        title title1 "90/1": Stones
        heading A.h1: A
        heading A.h2 in:A.h1: The General Assembly,
        preambular A.pp1 in:A.h1: Recalling its resolution 89/1,
        operative A.op1 "1" in:A.h1: Decides to weigh.
        closing A.sig1: 64th plenary meeting
        closing A.sig2: 4 December 2035
        heading B.h3: B
        heading B.h4 in:B.h3: The General Assembly,
        preambular B.pp1 in:B.h3: Noting the weights,
        operative B.op1 "1" in:B.h3: Decides to count.
        closing B.sig3: 64th plenary meeting
        closing B.sig4: 4 December 2035
        """),
    StructureCase(
      rule: "A section may open its preamble again",
      text: """
        90/1. Stones

        The General Assembly,

        Recalling its resolution 89/1,

        I

        Weights

        Noting the weights,

        1. Decides to weigh;

        II

        Numbers

        Noting also the numbers,

        2. Decides to count.

        64th plenary meeting
        4 December 2035
        """,
      outline: """
        title title1 "90/1": Stones
        heading h1: The General Assembly,
        preambular pp1: Recalling its resolution 89/1,
        heading h2: I
        heading h3 in:h2: Weights
        preambular pp2 in:h2/h3: Noting the weights,
        operative op1 "1" in:h2/h3: Decides to weigh;
        heading h4: II
        heading h5 in:h4: Numbers
        preambular pp3 in:h4/h5: Noting also the numbers,
        operative op2 "2" in:h4/h5: Decides to count.
        closing sig1: 64th plenary meeting
        closing sig2: 4 December 2035
        """),
    StructureCase(
      rule: "An annex has a numbering of its own",
      text: """
        90/1. Stones

        The General Assembly,

        1. Adopts the rules annexed to the present resolution.

        64th plenary meeting
        4 December 2035

        Annex

        Rules of weighing

        1. Stones are weighed in May.

        2. The weights are:

        (a) Told at once;

        (b) Printed later.
        """,
      outline: """
        title title1 "90/1": Stones
        heading h1: The General Assembly,
        operative op1 "1": Adopts the rules annexed to the present resolution.
        closing sig1: 64th plenary meeting
        closing sig2: 4 December 2035
        heading h2: Annex
        heading h3 in:h2: Rules of weighing
        body annex.p1 "1" in:h2/h3: Stones are weighed in May.
        body annex.p2 "2" in:h2/h3: The weights are:
        listItem annex.p2.a "(a)" under:annex.p2 in:h2/h3: Told at once;
        listItem annex.p2.b "(b)" under:annex.p2 in:h2/h3: Printed later.
        """),
    StructureCase(
      rule: "Without a head the preamble is still known",
      text: """
        Recalling its resolution 89/1,

        Noting the weights,

        1. Decides to weigh;

        2. Requests a report.

        64th plenary meeting
        4 December 2035
        """,
      outline: """
        preambular pp1: Recalling its resolution 89/1,
        preambular pp2: Noting the weights,
        operative op1 "1": Decides to weigh;
        operative op2 "2": Requests a report.
        closing sig1: 64th plenary meeting
        closing sig2: 4 December 2035
        """),
    StructureCase(
      rule: "Chinese paragraphs are told by place and stop",
      text: """
        90/1. 宝石

        大会，

        回顾其第89/1号决议，

        注意到各项重量，

        1. 决定每年称量宝石；

        2. 请主席：

        (a) 公布重量；

        (b) 提出报告。

        2035年12月4日
        第64次全体会议
        """,
      outline: """
        title title1 "90/1": 宝石
        heading h1: 大会，
        preambular pp1: 回顾其第89/1号决议，
        preambular pp2: 注意到各项重量，
        operative op1 "1": 决定每年称量宝石；
        operative op2 "2": 请主席：
        subparagraph op2.a "(a)" under:op2: 公布重量；
        subparagraph op2.b "(b)" under:op2: 提出报告。
        closing sig1: 2035年12月4日
        closing sig2: 第64次全体会议
        """),
    StructureCase(
      rule: "Cells of a table stay in the text as they stand",
      text: """
        90/1.\tStones
        The General Assembly,
        \tRecalling its resolution 89/1,
        \t1.\tDecides on the following scale:
        Member\tPer cent
        Angola\t0.4
        Botswana\t0.6
        \t2.\tRequests a report.
        64th plenary meeting
        4 December 2035
        """,
      outline: """
        title title1 "90/1": Stones
        heading h1: The General Assembly,
        preambular pp1: Recalling its resolution 89/1,
        operative op1 "1": Decides on the following scale:
        body p1: Member\tPer cent
        body p2: Angola\t0.4
        body p3: Botswana\t0.6
        operative op2 "2": Requests a report.
        closing sig1: 64th plenary meeting
        closing sig2: 4 December 2035
        """),
    StructureCase(
      rule: "A recorded vote and its lists close a resolution",
      text: """
        90/1. Stones

        The General Assembly,

        Recalling its resolution 89/1,

        1. Decides to count the stones.

        Adopted at the 64th plenary meeting, on 4 December 2035, by a recorded vote of 141 to 5, \
        with 35 abstentions, as follows:

        In favour: Angola, Botswana
        """,
      outline: """
        title title1 "90/1": Stones
        heading h1: The General Assembly,
        preambular pp1: Recalling its resolution 89/1,
        operative op1 "1": Decides to count the stones.
        closing sig1: Adopted at the 64th plenary meeting, on 4 December 2035, by a recorded vote of \
        141 to 5, with 35 abstentions, as follows:
        closing sig2: In favour: Angola, Botswana
        """),
    StructureCase(
      rule: "A line that goes on in lower case belongs to the line before, tabs or not",
      text: """
        90/1.\tStones of the sea and of the
        rivers that lead to it
        \tThe General Assembly,
        \tRecalling its resolution 89/1 on stones and
        the report that was asked for in it,
        \t1.\tDecides to count the stones.
        """,
      outline: """
        title title1 "90/1": Stones of the sea and of the rivers that lead to it
        heading h1: The General Assembly,
        preambular pp1: Recalling its resolution 89/1 on stones and the report that was asked for in it,
        operative op1 "1": Decides to count the stones.
        """),
    StructureCase(
      rule: "The annex of a letter begins after the signature, on whatever page",
      text: """
                    Letter dated 9 December 2035 from the Permanent Representative
                    of Stonia to the United Nations addressed to
                    the Secretary-General

              I have the honour to transmit herewith the report of the Board of
        Stones to the General Assembly, submitted in accordance with a request.

                                              (Signed) A. Stone
                                              Ambassador

        35-66423
        A/90/623

                    Annex to the letter dated 9 December 2035 from the Permanent
                    Representative of Stonia to the United Nations addressed
                    to the Secretary-General

                    Report of the Board
        """,
      outline: """
        title title1: Letter dated 9 December 2035 from the Permanent Representative of Stonia to \
        the United Nations addressed to the Secretary-General
        body p1 preambular: I have the honour to transmit herewith the report of the Board of \
        Stones to the General Assembly, submitted in accordance with a request.
        closing sig1: (Signed) A. Stone
        closing sig2: Ambassador
        title title2: Annex to the letter dated 9 December 2035 from the Permanent Representative \
        of Stonia to the United Nations addressed to the Secretary-General
        title title3: Report of the Board
        """),
    StructureCase(
      rule: "A decision may leave its verbs to lettered items",
      text: """
        90/543. Report on stones

        At its 79th plenary meeting, on 22 December 2035, the General Assembly, on the \
        recommendation of the Fifth Committee:

        (a) Took note of the report;
        """,
      outline: """
        title title1 "90/543": Report on stones
        body p1 operative: At its 79th plenary meeting, on 22 December 2035, the General Assembly, on \
        the recommendation of the Fifth Committee:
        listItem p1.a "(a)" under:p1: Took note of the report;
        """),
  ]
}
