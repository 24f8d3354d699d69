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
