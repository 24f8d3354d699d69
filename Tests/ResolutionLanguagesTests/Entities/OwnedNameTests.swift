// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionLanguages

/// Bodies of organisations, their kinds, and what is part of longer names.
@Suite struct OwnedNameTests {
  static func read(_ text: String, _ recogniser: any NameRecognizer) -> String {
    recogniser.names(in: FoldedText(text), claims: Claims())
      .map { "\($0.entry.name):\($0.entry.kind.rawValue)" }.joined(separator: " | ")
  }

  @Test(arguments: [
    (
      "by the General Conference of the International Atomic Energy Agency in May",
      "General Conference of the International Atomic Energy Agency:unBody"
    ),
    (
      "the General Assembly of the World Tourism Organization met",
      "General Assembly of the World Tourism Organization:unBody"
    ),
    (
      "the Council of Kite Ministers of the African Union met",
      "Council of Kite Ministers of the African Union:regionalOrganisation"
    ),
    ("the International Kite Council", "International Kite Council:organisation"),
    ("the African Kite Council", "African Kite Council:regionalOrganisation"),
    (
      "the Conference of the Parties to the Stockholm Convention on Kites met",
      "Conference of the Parties to the Stockholm Convention on Kites:unBody"
    ),
    ("the United Nations and associated personnel", ""), ("United Nations, Treaty Series", ""),
    ("the least developed country category", ""),
    (
      "a plenary meeting of the Kimberley Process",
      "plenary meeting of the Kimberley Process:kpBody"
    ),
  ])
  func english(_ text: String, _ names: String) {
    #expect(Self.read(text, EnglishNames()) == names)
  }

  @Test(arguments: [
    ("世界旅游组织大会通过", "General Assembly of the World Tourism Organization:unBody"),
    ("欧洲委员会开发银行", "Council of Europe Development Bank:regionalOrganisation"),
    ("国际原子能机构理事会", "Board of Governors of the International Atomic Energy Agency:unBody"),
    ("联合国和平行动", ""), ("不结盟国家", ""), ("最不发达国家类别", ""),
    ("风筝大会于2014年在秘鲁举行，", "Peru:state"), ("公约秘书处", ""),
  ])
  func chinese(_ text: String, _ names: String) {
    #expect(Self.read(text, ChineseNames()) == names)
  }
}
