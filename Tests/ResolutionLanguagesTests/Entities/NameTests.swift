// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

@Suite struct NameTests {
  static func english(_ text: String) -> String {
    let folded = FoldedText(text)
    return EnglishNames().names(in: folded, claims: Claims()).map(\.entry.key)
      .joined(separator: " ")
  }

  static func chinese(_ text: String) -> String {
    let folded = FoldedText(text)
    return ChineseNames().names(in: folded, claims: Claims()).map(\.entry.key)
      .joined(separator: " ")
  }

  @Test(arguments: [
    ("the Democratic Republic of the Congo and the Congo", "COD COG"),
    ("Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea", "GIN GNB GNQ PNG"),
    ("the Republic of Korea and the Democratic People's Republic of Korea", "KOR PRK"),
    ("Niger and Nigeria", "NER NGA"), ("Georgia's offer", "GEO"), ("Jordanian farmers", ""),
    ("Chad’s army", "TCD"), ("New Zealand and Indonesia", "NZL IDN"), ("the Indian Ocean", ""),
    ("Israeli forces of Israel", "ISR"), ("Sudan and South Sudan", "SDN SSD"),
    ("the Syrian Golan", ""), ("Côte d’Ivoire", "CIV"), ("Turkey and Türkiye", "TUR TUR"),
    ("Iran (Islamic Republic of)", "IRN"), ("Micronesian", ""), ("Omani", ""),
  ])
  func englishStates(_ text: String, _ keys: String) { #expect(Self.english(text) == keys) }

  @Test(arguments: [
    ("发展中国家和中国", "CHN"), ("印度尼西亚、印度和印度洋", "IDN IND"),
    ("几内亚、几内亚比绍、赤道几内亚和巴布亚新几内亚", "GIN GNB GNQ PNG"), ("尼日尔和尼日利亚", "NER NGA"),
    ("索马里和马里", "SOM MLI"), ("苏丹、南苏丹和阿曼苏丹国", "SDN SSD OMN"), ("刚果和刚果民主共和国", "COG COD"),
    ("多米尼克和多米尼加共和国", "DMA DOM"), ("集中非法物资", ""), ("南非和南非洲", "ZAF"), ("12月15日本组织", ""),
    ("大韩民国和朝鲜民主主义人民共和国", "KOR PRK"), ("以色列政府", "ISR"), ("12 月 9 日南非常驻代表", "ZAF"),
  ])
  func chineseStates(_ text: String, _ keys: String) { #expect(Self.chinese(text) == keys) }
}

/// Names that no table has, and what stands beside names of the tables.
@Suite struct UnlistedNameTests {
  static func surfaces(_ text: String, _ recogniser: any NameRecognizer) -> String {
    let folded = FoldedText(text)
    return recogniser.names(in: folded, claims: Claims()).map { folded[$0.range].string }
      .joined(separator: " | ")
  }

  @Test(arguments: [
    ("the Working Group on Lost Luggage met", "Working Group on Lost Luggage"),
    (
      "the Special Rapporteur on the right to clean shoes submitted a paper",
      "Special Rapporteur on the right to clean shoes"
    ),
    ("the Committee on Paper and Ink, and others", "Committee on Paper and Ink"),
    ("the United Nations Office for Kites in Malta", "United Nations Office for Kites in Malta"),
    ("Recalling Security Council resolution 5", "Security Council"),
    ("the Special Committee and the Working Group agreed", ""),
    ("the Convention on the Rights of Kites", ""),
    ("the African Union Convention on Kites", ""), ("the African Union met", "African Union"),
    ("the Programme of Action for the Least Developed Countries", ""),
    ("Report of the World Conference on Kites, Lima, Peru, 2 May 2001 (Cuba)", "Cuba"),
    ("the Charter of the United Nations", ""), ("the United Nations system", ""),
    ("the United Nations and others", "United Nations"),
    ("the Secretary-General of the League of Arab States", "League of Arab States"),
    ("the Group of Governmental Experts", ""), ("the Assembly and the Council", ""),
    (
      "the Ministerial Conference of the World Trade Organization", "World Trade Organization"
    ),
  ])
  func english(_ text: String, _ names: String) {
    #expect(Self.surfaces(text, EnglishNames()) == names)
  }

  @Test(arguments: [
    ("欢迎墨水问题工作组的报告", "墨水问题工作组"), ("请特别委员会审议", ""), ("联合国系统", ""), ("联合国和其他", "联合国"),
    ("《联合国宪章》", ""), ("由国家委员会", ""), ("世界卫生大会", "世界卫生大会"), ("缔约国大会", ""), ("阿拉伯国家联盟秘书长", "阿拉伯国家联盟"),
    ("大会第七十四届会议主席", "大会第七十四届会议主席"), ("公约秘书处", ""), ("请秘书处", "秘书处"),
  ])
  func chinese(_ text: String, _ names: String) {
    #expect(Self.surfaces(text, ChineseNames()) == names)
  }
}
