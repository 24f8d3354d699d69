// Part of Kimberlite.

/// What a Chinese 决定 decides: the finer classes of the table of opening phrases.
///
/// The first verb behind it tells, whatever time, place or object stands between:
/// 决定在下届会议上审议, 决定将任期延长. A subject between them (决定会议应举行) makes it a plain `decide`.
struct ChineseDecisionClasses: Sendable {
  /// `words`: the verb. `class`: `decide` ends the search, `-` is passed over. `needs`: what must stand
  /// in the clause, `-` nothing. `example`.
  static let table = #"""
    words	class	needs	example
    列入	decide-agenda	议程	决定将题为“等待”的项目列入下届会议临时议程
    审议	decide-agenda	-	决定在下届会议上审议这个问题
    设立	decide-establish	-	决定在下届会议上设立一个委员会
    成立	decide-establish	-	决定成立一个委员会
    建立	decide-establish	-	决定建立一个机制
    创建	decide-establish	-	决定创建一个机制
    创设	decide-establish	-	决定创设一个职位
    延长	decide-extend	-	决定将任期延长一年
    续延	decide-extend	-	决定续延任期
    展期	decide-extend	-	决定将任期展期一年
    召开	decide-meet	-	决定于2021年召开一次会议
    召集	decide-meet	-	决定召集一个工作组
    举行	decide-meet	-	决定在本地举行一次会议
    批款	decide-budget	-	决定批款一百美元
    拨出	decide-budget	-	决定拨出一百美元
    授权	authorize	-	决定授权理事会等待
    核准	authorize	-	决定核准这一安排
    宣布	declare	-	决定宣布该年为河流年
    继续处理此	decide-seized	-	决定继续处理此案
    继续积极处理此	decide-seized	-	决定继续积极处理此案
    继续审议此事	decide-seized	-	决定继续审议此事项
    继续处理这	decide-seized	-	决定继续处理这一问题
    继续处理该	decide-seized	-	决定继续处理该问题
    继续	decide	-	决定继续审议这个问题
    推迟	decide	-	决定推迟审议这个问题
    恢复	decide	-	决定恢复审议这个问题
    不	decide	-	决定不设立委员会
    请	decide	-	决定请理事会审议这个问题
    邀请	decide	-	决定邀请各国审议这个问题
    任命	decide	-	决定任命一人审议这个问题
    重新	decide	-	决定重新审议这个问题
    定期	decide	-	决定定期审议这个问题
    由	decide	-	决定由理事会审议这个问题
    应	decide	-	决定会议应举行一天
    须	decide	-	决定会议须举行一天
    可	decide	-	决定会议可举行一天
    可持续	-	-	决定为可持续发展设立基金
    应对	-	-	决定为应对灾害设立基金
    应用	-	-	决定为应用设立基金
    供应	-	-	决定为供应设立基金
    自由	-	-	决定为自由设立基金
    由于	-	-	决定于由于延误的年度设立基金
    审议大会	-	-	决定在审议大会上设立基金
    不间断	-	-	决定为不间断的进程设立基金
    不断	-	-	决定为不断努力设立基金
    不限	-	-	决定在不限成员名额的小组下设立基金
    不同	-	-	决定在不同地点设立基金
    不扩散	-	-	决定为不扩散设立基金
    不迟于	-	-	决定不迟于2021年设立基金
    申请	-	-	决定为申请国设立基金
    认可	-	-	决定在认可的机构下设立基金
    可能	-	-	决定在可能时设立基金
    采用	decide	-	决定采用会议审议的办法
    采取	decide	-	决定采取措施设立委员会
    启动	decide	-	决定启动进程，审议这个问题
    """#

  private var words = WordTrie(ignoresSpaces: true)
  private var rows: [(actClass: String, needs: ByteText)] = []

  init() {
    for row in OpeningWordTables.rows(of: Self.table) where row.count >= 4 {
      words.insert(row[0], kinds: .all, row: rows.count)
      rows.append((row[1].string, row[2]))
    }
  }

  /// With what time, place, reason or object begins.
  private static let openers: [StaticString] = [
    "在", "于", "自", "从", "为", "将", "把", "根据", "按照", "依照", "作为", "以", "除", "与", "同",
    "就", "至迟", "不迟于", "每", "首次", "再次", "第", "鉴于", "因此", "正式", "原则上", "进一步", "最后",
    "立即", "通过", "另外", "此外", "也", "还", "经", "利用", "依据", "遵照", "最迟",
  ]

  /// The class of an act of deciding whose clause goes from `start`, behind its verb, to `end`; nil
  /// if it is none of the table's.
  func actClass(in text: ByteText, from start: Int, to end: Int) -> String? {
    let bytes = text.span
    var place = text.has("，", at: start) ? start + 3 : start
    let first = place
    let isOpen =
      first < end && text[first].isDigit || Self.openers.contains { text.has($0, at: first) }
    while place < end {
      if let next = ChineseActReader.passedOver(text, at: place) {
        place = next
      } else if text[place] & 0xC0 != 0x80,
        let found = words.longest(.all, in: bytes, at: place), found.end <= end
      {
        let row = rows[found.row]
        if row.actClass != "-", !text.has("的", at: found.end), !isPart(text, of: found.end) {
          let isMet = row.needs.equals("-") || text[first..<end].find(row.needs) != nil
          return isMet && row.actClass != "decide" ? row.actClass : nil
        }
        place = found.end
      } else {
        place += 1
      }
      if !isOpen { return nil }
    }
    return nil
  }

  /// Whether the verb goes on as a noun: 审议工作, 召集人.
  private func isPart(_ text: ByteText, of end: Int) -> Bool {
    ["人。", "人的", "者", "工作", "情况", "职能"].contains { text.has($0, at: end) }
  }
}
