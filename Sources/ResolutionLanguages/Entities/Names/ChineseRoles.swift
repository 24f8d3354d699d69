// Part of Kimberlite.
import ResolutionModel

/// What a Chinese sentence says of those whom it names. A cue behind the names may stand at the end of
/// their clause (由中国在北京主办), one before them directly before.
enum ChineseRoles {
  private static let separators: [StaticString] = [
    "、", "和", "与", "及", "以及", "、以及",
  ]

  /// What stands directly before the names.
  static let before: [(StaticString, ParticipantValue.Role)] = [
    ("暂停", .suspended), ("中止", .suspended), ("接纳", .admitted), ("前往", .mentioned),
    ("副主席国", .viceChair), ("新任副主席", .viceChair), ("新任主席", .chair), ("主席国", .chair), ("东道国", .host),
    ("申请国", .applicant),
    ("离任主席", .chair), ("候任主席", .chair), ("年的副主席", .viceChair), ("副主席的", .viceChair),
    ("主席的", .chair), ("主办国", .host), ("给予", .mentioned),
  ]

  /// What stands behind the names in the same clause, and how far (in bytes) at most.
  static let after: [(StaticString, ParticipantValue.Role, Int)] = [
    ("以主席身份", .chair, 6), ("领导下", .chair, 0), ("任期结束", .chair, 0),
    ("以副主席身份", .viceChair, 6), ("副主席", .viceChair, 60), ("主席", .chair, 60),
    ("主办", .host, 90), ("担任东道", .host, 60),
    ("作东道", .host, 60), ("承办", .host, 60), ("观察员地位", .observer, 30),
    ("作为观察员", .observer, 6), ("以观察员身份", .observer, 6), ("加入", .admitted, 60),
    ("成为", .admitted, 30), ("进行访问", .reviewed, 12), ("进行审查访问", .reviewed, 12),
    ("接受审查", .reviewed, 60), ("的审查访问", .reviewed, 3), ("为接受审查", .reviewed, 60),
    ("被暂停", .suspended, 12), ("提出加入申请", .applicant, 12),
  ]

  private static let wishes: [StaticString] = ["愿意", "申请", "希望", "有意", "打算"]

  /// What has to stand between the names and an office: who takes it, not whose it is.
  private static let officeVerbs: [StaticString] = ["担任", "为", "作为", "继任", "接任", "出任", "当选"]

  static func assign(to names: [NameExpression], in text: ByteText) -> [NameExpression] {
    var result = names
    var last: (role: ParticipantValue.Role, year: Int?, end: Int)?
    for list in NameLists.lists(of: names, in: text, separators: separators) {
      let end = names[list.upperBound - 1].range.upperBound
      guard var found = role(of: list, names, text) else { continue }
      // "印度担任…2008年主席，纳米比亚担任副主席": the year goes on.
      let isOffice = found.role == .chair || found.role == .viceChair
      if isOffice, found.year == nil, let last, last.role == .chair || last.role == .viceChair,
        names[list.lowerBound].range.lowerBound - last.end < 90
      {
        found.year = last.year
      }
      last = (found.role, found.year, end)
      for index in list where NameLists.mayHave(found.role, names[index].entry) {
        result[index].role = found.role
        result[index].year = found.year
      }
    }
    assignLateAdmission(to: &result, in: text)
    return result
  }

  private static func role(
    of list: Range<Int>, _ names: [NameExpression], _ text: ByteText
  ) -> (role: ParticipantValue.Role, year: Int?)? {
    let start = names[list.lowerBound].range.lowerBound
    let head = clauseStart(text, to: start)
    for (words, role) in before where role != .mentioned && text[..<start].ends(words) {
      let isOffice = role == .chair || role == .viceChair
      // "大会主席的…" is whose, not who, unless someone takes the office.
      if words.utf8CodeUnitCount <= 12, text[..<start].ends("的"), isOffice,
        text[head..<start].find("担任") == nil
      {
        continue
      }
      return (role, NameLists.lastYear(in: text, head..<start))
    }
    return roleBehind(list, names, text, head)
  }

  /// All words of `after`, numbered by their rows.
  private static let cues: NameTrie = {
    var trie = NameTrie(bytes: 512)
    for (number, row) in after.enumerated() {
      let word = UnsafeBufferPointer(start: row.0.utf8Start, count: row.0.utf8CodeUnitCount)
      trie.insert(word, number: Int32(number))
    }
    return trie
  }()

  /// The first cue behind a list, in its clause, that fits.
  private static func roleBehind(
    _ list: Range<Int>, _ names: [NameExpression], _ text: ByteText, _ head: Int
  ) -> (role: ParticipantValue.Role, year: Int?)? {
    let end = names[list.upperBound - 1].range.upperBound
    let clause = clauseEnd(text, from: end)
    let following = list.upperBound < names.count ? names[list.upperBound] : nil
    return text.withUnsafeBufferPointer { bytes in
      var place = end
      while place < min(clause, end + 90) {
        guard bytes[place] & 0xF0 == 0xE0,
          let cue = cues.longest(in: bytes, at: place, mayEnd: { _ in true })
        else {
          place += bytes[place] & 0xF0 == 0xE0 ? 3 : 1
          continue
        }
        let (_, role, distance) = after[Int(cue.number)]
        if place - end <= distance,
          fits(role, end..<place, text, behind: cue.end, clause: clause, following)
        {
          // One that wishes to join has not.
          let isWish = role == .admitted && wishes.contains { text[end..<place].find($0) != nil }
          let year = NameLists.year(in: text, end..<cue.end)
          let start = names[list.lowerBound].range.lowerBound
          return (isWish ? .applicant : role, year ?? NameLists.lastYear(in: text, head..<start))
        }
        place = cue.end
      }
      return nil
    }
  }

  /// Whether what stands between names and cue, and behind it, lets the role be theirs.
  private static func fits(
    _ role: ParticipantValue.Role, _ between: Range<Int>, _ text: ByteText, behind: Int,
    clause: Int,
    _ following: NameExpression?
  ) -> Bool {
    let words = text[between]
    switch role {
    case .chair, .viceChair:
      // These words name the office themselves.
      if text.has("以", at: between.upperBound)
        || text.has("领导下", at: between.upperBound) || text.has("任期", at: between.upperBound)
      {
        return true
      }
      return officeVerbs.contains { words.find($0) != nil }
        && (!text.has("国", at: behind) || words.count < 12)
    case .admitted:
      return isAdmission(text, behind, clause)
    case .host:
      // Another State stands nearer to the verb, unless it is only the place.
      guard let following, following.range.lowerBound < between.upperBound,
        following.entry.kind == .state
      else { return true }
      return words.begins("在") || words.begins("于")
    default:
      return true
    }
  }

  /// "利比里亚在…后，于2007年5月作为参与方加入进程": clauses stand between, and the State last named joins.
  private static func assignLateAdmission(to names: inout [NameExpression], in text: ByteText) {
    for cue in ["作为参与方加入", "作为参加方加入"] as [StaticString] {
      guard let place = text.find(cue),
        let index = names.lastIndex(where: {
          $0.range.upperBound <= place && $0.entry.kind == .state && $0.role == .mentioned
        }), text[names[index].range.upperBound..<place].find("。") == nil
      else { continue }
      names[index].role = .admitted
      names[index].year = NameLists.lastYear(in: text, clauseStart(text, to: place)..<place)
    }
  }

  /// Whether one joins a process: "加入金伯利进程", "成为金伯利制度参加方", not "加入《条约》".
  private static func isAdmission(_ text: ByteText, _ place: Int, _ clause: Int) -> Bool {
    let rest = text[place..<max(place, clause)]
    if rest.begins("《") { return false }
    return rest.find("进程") != nil || rest.find("参加方") != nil || rest.find("参与方") != nil
      || rest.find("成员") != nil
  }

  private static func clauseEnd(_ text: ByteText, from start: Int) -> Int {
    var index = start
    let limit = min(text.endIndex, start + 240)
    while index < limit, !isStop(text, index) { index += 1 }
    return index
  }

  private static func clauseStart(_ text: ByteText, to end: Int) -> Int {
    var index = end
    let limit = max(text.startIndex, end - 120)
    while index > limit {
      let scalar = text.scalar(before: index)
      if isStop(text, index - scalar.length) { return index }
      index -= scalar.length
    }
    return index
  }

  private static func isStop(_ text: ByteText, _ index: Int) -> Bool {
    text.has("，", at: index) || text.has("；", at: index) || text.has("。", at: index)
      || text.has("：", at: index)
  }

  static func listRole(in text: ByteText) -> (role: ParticipantValue.Role, year: Int?)? {
    guard text.ends("：") || text.ends(":") else { return nil }
    let role: ParticipantValue.Role
    if text.find("参加方") != nil || text.find("参与方") != nil || text.find("参加国") != nil {
      role = .participant
    } else if text.find("观察员") != nil {
      role = .observer
    } else if text.find("申请国") != nil {
      role = .applicant
    } else {
      return nil
    }
    return (role, NameLists.lastYear(in: text, text.startIndex..<text.endIndex))
  }
}
