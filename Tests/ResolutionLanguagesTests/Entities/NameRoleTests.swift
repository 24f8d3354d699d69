// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

/// What sentences say of those whom they name: `CODE:role:year`, roles other than `mentioned` only.
@Suite struct NameRoleTests {
  static func roles(_ text: String, _ recogniser: any NameRecognizer) -> String {
    recogniser.names(in: FoldedText(text), claims: Claims())
      .filter { $0.role != .mentioned }
      .map { "\($0.entry.key):\($0.role.rawValue)" + ($0.year.map { ":\($0)" } ?? "") }
      .joined(separator: " ")
  }

  @Test(arguments: [
    ("that Peru, as Chair of the Process in 2011, has made", "PER:chair:2011"),
    (
      "the selection of Peru as Chair and Cuba as Vice-Chair of the Process for 2012",
      "PER:chair:2012 CUB:viceChair:2012"
    ),
    (
      "the succession of Peru as Chair and Cuba as the Vice-Chair for 2012",
      "PER:chair:2012 CUB:viceChair:2012"
    ),
    ("under the leadership of Peru,", "PER:chair"),
    ("a meeting hosted by Peru in Lima from 3 to 4 May 2012", "PER:host:2012"),
    ("hosted in Lima by Peru from 3 to 4 May 2012", "PER:host:2012"),
    (
      "the admission in 2010 of Peru, Cuba and the Congo",
      "PER:admitted:2010 CUB:admitted:2010 COG:admitted:2010"
    ),
    ("the admission of Peru as a Participant in May 2010", "PER:admitted:2010"),
    ("the temporary suspension of Peru by procedure of 2 May 2010", "PER:suspended:2010"),
    ("the review visit to Peru from 2 to 3 May 2010", "PER:reviewed:2010"),
    (
      "thanks Peru and Cuba for receiving review visits in 2010",
      "PER:reviewed:2010 CUB:reviewed:2010"
    ),
    ("thanks the Government of Peru for hosting the forum", "PER:host"),
    ("the application of Peru to join the Process", "PER:applicant"),
    ("the application of Peru was dull", ""), ("the examination of Peru by Cuba", ""),
    ("the Chair met Peru", ""),
    ("the application of Kimberley Process rules", ""),
  ])
  func english(_ text: String, _ roles: String) {
    #expect(Self.roles(text, EnglishNames()) == roles)
  }

  @Test(arguments: [
    ("2011年担任进程主席的秘鲁所作贡献", "PER:chair:2011"),
    ("欢迎挑选秘鲁担任进程2012年主席，古巴担任副主席", "PER:chair:2012 CUB:viceChair:2012"),
    ("选秘鲁为进程2012年主席；选古巴为2012年副主席", "PER:chair:2012 CUB:viceChair:2012"),
    ("秘鲁将从2012年1月1日起担任主席", "PER:chair:2012"), ("离任主席秘鲁表示", "PER:chair"),
    ("秘鲁于2012年5月3日在利马主办的会议", "PER:host:2012"), ("由秘鲁主办的会议", "PER:host"),
    ("2010年秘鲁、古巴和刚果加入进程", "PER:admitted:2010 CUB:admitted:2010 COG:admitted:2010"),
    ("秘鲁和古巴两国成为制度参加方", "PER:admitted CUB:admitted"), ("秘鲁加入《条约》", ""),
    ("秘鲁表示愿意成为进程参加方", "PER:applicant"),
    ("2010年6月8日，审查团对秘鲁进行访问", "PER:reviewed"), ("暂停秘鲁的资格", "PER:suspended"),
    ("秘鲁主席团成员", ""),
  ])
  func chinese(_ text: String, _ roles: String) {
    #expect(Self.roles(text, ChineseNames()) == roles)
  }
}
