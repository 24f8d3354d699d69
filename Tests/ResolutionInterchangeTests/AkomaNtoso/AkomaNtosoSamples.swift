// Part of Kimberlite.
import ResolutionEntities
import ResolutionInterchange
import ResolutionModel
import ResolutionParser

/// Documents of every shape, made up, and those of `corpus/`.
enum AkomaNtosoSamples {
  static let corpus = [
    "A_58_623-ZH.txt", "A_RES_61_28-EN.txt", "A_RES_62_11-EN.txt", "A_RES_62_11-ZH.txt",
    "A_RES_68_128-EN.md",
  ]

  private static let root = String(
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
      .joined(separator: "/"))

  static func corpusDocument(_ name: String) throws -> Document {
    let input = try InputFile.load(path: root + "/corpus/" + name)
    return EntityExtractor().extract(from: try Parser().parse(input))
  }

  static func document(_ text: String, path: String = "text.txt") throws -> Document {
    let input = InputFile(path: path, bytes: Array(text.utf8))
    return EntityExtractor().extract(from: try Parser().parse(input))
  }

  static func xml(_ text: String, path: String = "text.txt") throws -> String {
    String(decoding: AkomaNtosoWriter.bytes(of: try document(text, path: path)), as: UTF8.self)
  }

  static let shapes = [
    resolution, parts, decision, letterWithReport, communique, chinese, fragment, hostile,
  ]

  static let resolution = """
    Resolution adopted by the General Assembly on 4 December 2035

    [without reference to a Main Committee (A/90/L.99 and Add.1)]

    90/99. The lanterns of the harbour

    The General Assembly,

    Recalling its resolution 60/1 of 3 March 2006,1

    Aware of the following:

    (a) Lamps go out;

    (b) Oil is dear,

    1. Requests the Secretary-General,1 once more:

    (a) To light the lamps;

    (b) To count them:

    (i) By night;

    (ii) By day;

    2. Decides to include the item in the agenda of its ninety-first session.

    64th plenary meeting
    4 December 2035

    Annex

    I. Rules

    1. The lamp is lit by 54 keepers.

    2. It is put out.

    _______________
    1 See A/60/100.
    """

  static let parts = """
    Resolutions adopted by the General Assembly on 4 December 2035

    90/100. Questions of lanterns

    A

    The General Assembly,

    Recalling its resolution 60/1 of 3 March 2006,

    1. Requests the keepers to light the lamps;

    2. Decides to remain seized of the matter.

    64th plenary meeting
    4 December 2035

    B

    The General Assembly,

    Aware that lamps go out,

    1. Requests the keepers to count the lamps;

    2. Decides to remain seized of the matter.

    64th plenary meeting
    4 December 2035
    """

  static let decision = """
    90/501. Participation of the keepers

    At its 57th plenary meeting, on 20 November 2035, the General Assembly decided to invite the keepers of Laputa.
    """

  static let letterWithReport = """
    Ninetieth session
    Agenda item 12
    The role of lanterns

    Letter dated 3 May 2035 from the Permanent Representative of Utopia to the United Nations addressed to the Secretary-General

    I have the honour to transmit herewith the report of the Lantern Process.

    (Signed) Thomas More
    Ambassador

    Annex to the letter dated 3 May 2035 from the Permanent Representative of Utopia to the United Nations addressed to the Secretary-General

    Report of the Lantern Process to the General Assembly

    Introduction

    The Lantern Process is a forum of governments. Its aims are:

    (a) To end the trade in stolen lanterns;

    (b) To protect the trade in others.

    Annex I

    Final communiqué

    The Plenary decided to meet again in May.
    """

  static let communique = """
    Final Communiqué

    Plenary meeting of the Lantern Process

    1. The Plenary met in Amaurot from 3 to 5 May 2035.

    2. The Plenary admitted Lilliput.
    """

  static let chinese = """
    大会2035年12月4日决议

    [未经发交主要委员会(A/90/L.99)]

    90/99. 港口的灯

    大会，

    回顾其2006年3月3日第60/1号决议，

    1. 请秘书长：

    (a) 点灯；

    (b) 数灯；

    2. 决定将题为“灯”的项目列入议程。

    2035年12月4日
    第64次全体会议
    """

  static let fragment = "The lamp is lit.\n\nIt is put out."

  static let hostile = """
    90/99. A <title> & "quotes" ]]> \u{FFFE}

    The General Assembly,

    Recalling </p></statement> & &amp; &#38; <!-- the \u{FFFF} lamp,

    1. Requests ]]> the keepers\u{2028}of 'it'; <script>alert(1)</script>

    (a) \u{FFFE}\u{FFFE}
    """
}
