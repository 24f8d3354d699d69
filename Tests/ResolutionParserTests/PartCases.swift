// Part of Kimberlite.

/// Several resolutions or parts in one document, one case each.
enum PartCases {
  static let all = [
    StructureCase(
      rule: "The letter of a part stands over a title of its own",
      text: """
        90/1. Stones

        A

        Stones of the north

        The General Assembly,

        1. Decides to weigh them.

        B

        Stones of the south

        The General Assembly,

        1. Decides to count them.

        64th plenary meeting
        4 December 2035
        """,
      outline: """
        title title1 "90/1": Stones
        heading A.h1: A
        heading A.h2 in:A.h1: Stones of the north
        heading A.h3 in:A.h1/A.h2: The General Assembly,
        operative A.op1 "1" in:A.h1/A.h2: Decides to weigh them.
        heading B.h4: B
        heading B.h5 in:B.h4: Stones of the south
        heading B.h6 in:B.h4/B.h5: The General Assembly,
        operative B.op1 "1" in:B.h4/B.h5: Decides to count them.
        closing B.sig1: 64th plenary meeting
        closing B.sig2: 4 December 2035
        """),
    StructureCase(
      rule:
        "A volume holds several resolutions; all but the first have their count before their ids",
      text: """
        90/1. Stones

        The General Assembly,

        1. Decides to weigh them.

        64th plenary meeting
        4 December 2035

        90/2. Sand

        The General Assembly,

        Recalling its resolution 90/1,

        1. Decides to sift it.

        65th plenary meeting
        5 December 2035
        """,
      outline: """
        title title1 "90/1": Stones
        heading h1: The General Assembly,
        operative op1 "1": Decides to weigh them.
        closing sig1: 64th plenary meeting
        closing sig2: 4 December 2035
        title r2.title1 "90/2": Sand
        heading r2.h2: The General Assembly,
        preambular r2.pp1: Recalling its resolution 90/1,
        operative r2.op1 "1": Decides to sift it.
        closing r2.sig3: 65th plenary meeting
        closing r2.sig4: 5 December 2035
        """),
    StructureCase(
      rule: "A Chinese number that is one sign gives the id of one in brackets",
      text: """
        90/1. 石头

        大会，

        1. 请秘书长：

        (a) 称石头：

        ㈠ 五月；

        (二) 六月。

        2035年12月4日
        第64次全体会议
        """,
      outline: """
        title title1 "90/1": 石头
        heading h1: 大会，
        operative op1 "1": 请秘书长：
        subparagraph op1.a "(a)" under:op1: 称石头：
        subparagraph op1.a.一 "㈠" under:op1.a: 五月；
        subparagraph op1.a.二 "(二)" under:op1.a: 六月。
        closing sig1: 2035年12月4日
        closing sig2: 第64次全体会议
        """),
  ]
}
