// Part of Kimberlite.

/// The bodies named before a number: 安全理事会第1459(2003)号决议, 大会关于…的第61/28号决议.
enum ChineseCitedBodies {
  /// Names and whose they are; longer ones first where one ends like another.
  private static let names: [(name: StaticString, body: CitedBody)] = [
    ("安全理事会", .securityCouncil), ("安理会", .securityCouncil),
    ("经济及社会理事会", .economicAndSocialCouncil), ("经社理事会", .economicAndSocialCouncil),
    ("人权理事会", .humanRightsCouncil), ("人权委员会", .commissionOnHumanRights),
    ("托管理事会", .other), ("世界卫生大会", .other), ("环境大会", .other), ("人居大会", .other),
    ("卫生大会", .other), ("缔约方大会", .other), ("规划署大会", .other), ("人居署大会", .other), ("理事会", .council),
    ("大会", .generalAssembly), ("委员会", .other),
    ("缔约方会议", .other), ("缔约国会议", .other), ("执行局", .other), ("理事机构", .other),
    ("其", .own), ("它", .own),
  ]
  /// What may stand between the body and its number or date, besides nothing.
  private static let joints: [StaticString] = [
    "在", "于", "题为", "关于", "就", "通过", "以", "第", "各", "有关", "其", "曾", "依照", "根据", "按照",
    "所", "最近", "先前", "以前", "相关", "以往", "此前", "历年", "重申", "宣布", "设立", "核可",
  ]

  /// The body whose number begins behind `end`, at most back to `limit`; a clause's stop ends the
  /// search.
  static func body(_ text: ByteText, before end: Int, limit: Int) -> CitedBody? {
    var place = end
    var depth = 0
    // 人权理事会的第…号; but 设立人权理事会的第…号 is another's, named before.
    var owner: CitedBody?
    while place > limit, end - place < 360 {
      let scalar = text.scalar(before: place)
      switch scalar.value {
      case 0x201D, 0x300B, 0x300D: depth += 1
      case 0x201C, 0x300A, 0x300C: depth = max(depth - 1, 0)
      case 0xFF0C, 0x3002, 0xFF1B, 0xFF1A: if depth == 0 { return owner }
      default: break
      }
      if depth == 0, scalar.value >= 0x4E00, let found = name(text, endingAt: place) {
        if found.body == .own, isPronoun(text, found.start, place) {
          if let subject = subject(text, before: found.start, limit: limit) { return subject }
          if place == end { return .own }
          owner = .own
        } else if text.has("的", at: place), place + 3 == end {
          owner = found.body
        } else if found.body != .own, isJoined(text, place, end), !text[..<found.start].ends("该") {
          // 大会关于加强委员会在…方面的作用的第…号: the first body of the clause.
          if place == end { return found.body }
          owner = found.body
        }
      }
      place -= scalar.length
    }
    return owner
  }

  /// Where the name of a body begins that ends at `end`.
  static func nameStart(_ text: ByteText, endingAt end: Int) -> Int? {
    guard let found = name(text, endingAt: end), found.body != .own else { return nil }
    return found.start
  }

  /// The index behind the name of a body that begins at `start`.
  static func nameEnd(_ text: ByteText, at start: Int) -> Int? {
    names.first { $0.body != .own && text.has($0.name, at: start) }
      .map { start + $0.name.utf8CodeUnitCount }
  }

  private static func name(
    _ text: ByteText, endingAt end: Int
  ) -> (body: CitedBody, start: Int)? {
    for (name, body) in names where text.has(name, at: end - name.utf8CodeUnitCount) {
      return (body, end - name.utf8CodeUnitCount)
    }
    return nil
  }

  /// Whether the text behind a body's name leads to its number.
  private static func isJoined(_ text: ByteText, _ place: Int, _ end: Int) -> Bool {
    if place == end || text[place].isDigit { return true }
    return joints.contains { text.has($0, at: place) }
  }

  /// Whether 其 stands alone: not in 其他, 尤其, 及其.
  private static func isPronoun(_ text: ByteText, _ start: Int, _ end: Int) -> Bool {
    let after: [StaticString] = ["他", "它", "中", "余", "次", "后"]
    let before: [StaticString] = ["尤", "极", "及", "与", "和", "使"]
    return !after.contains { text.has($0, at: end) } && !before.contains { text[..<start].ends($0) }
  }

  /// The council of 人权理事会在其第…号决议中.
  private static func subject(_ text: ByteText, before index: Int, limit: Int) -> CitedBody? {
    var place = index
    for word in ["在", "通过", "根据", "按照", "依照", "，"] as [StaticString] where text[..<place].ends(word)
    {
      place -= word.utf8CodeUnitCount
    }
    guard place < index, let found = name(text, endingAt: place) else { return nil }
    switch found.body {
    case .own, .generalAssembly, .other: return nil
    default: return found.body
    }
  }
}
