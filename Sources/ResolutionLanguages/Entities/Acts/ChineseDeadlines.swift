// Part of Kimberlite.

/// The words before and behind a Chinese time that set it as a deadline.
enum ChineseDeadlines {
  private static let beforeSession: [StaticString] = [
    "向", "在", "于", "提交", "供", "至迟于", "不迟于", "到", "至",
  ]
  private static let owners: [StaticString] = [
    "大会", "其", "理事会", "委员会", "安理会", "人权", "经济及社会", "本组织", "会议",
  ]
  private static let beforeDate: [StaticString] = [
    "至迟于", "最迟于", "不迟于", "至迟在", "最迟在", "不晚于", "截至", "至迟", "最迟", "在", "到", "于", "截止",
  ]
  private static let behindDate: [StaticString] = ["之前", "以前", "前", "底前", "年底前", "为止"]

  static func deadline(at range: Range<Int>, isSession: Bool, in text: ByteText) -> Range<Int>? {
    var start = range.lowerBound
    guard !isSession else {
      var isOwner = true
      while isOwner {
        isOwner = false
        for owner in owners where text[..<start].ends(owner) {
          start -= owner.utf8CodeUnitCount
          isOwner = true
        }
      }
      for word in beforeSession where text[..<start].ends(word) {
        let isAgenda =
          text.has("临时议程", at: range.upperBound)
          || text.has("议程", at: range.upperBound)
        return isAgenda ? nil : start - word.utf8CodeUnitCount..<range.upperBound
      }
      return nil
    }
    let behind = behindDate.first { text.has($0, at: range.upperBound) }
    let before = beforeDate.first { text[..<start].ends($0) }
    // 在2024年 alone sets no deadline; 到2030年 and 至迟于2024年 do.
    let isLatest = before.map { $0.utf8CodeUnitCount > 3 || text[..<start].ends("到") } ?? false
    guard behind != nil || isLatest else { return nil }
    if let before { start -= before.utf8CodeUnitCount }
    return start..<(range.upperBound + (behind?.utf8CodeUnitCount ?? 0))
  }
}
