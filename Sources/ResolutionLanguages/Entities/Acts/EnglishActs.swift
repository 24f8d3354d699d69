// Part of Kimberlite.

/// English: see `ActExpression`. The tables are read when the first text is.
struct EnglishActs: ActRecognizer {
  func acts(in text: FoldedText, names: [NameExpression], scope: ActScope) -> [ActExpression] {
    EnglishActReader.shared.acts(in: text, names: names, scope: scope)
  }

  func deadline(at range: Range<Int>, isSession: Bool, in text: FoldedText) -> Range<Int>? {
    EnglishDeadlines.deadline(at: range, isSession: isSession, in: text.all)
  }

  func bodyName(_ range: Range<Int>, in text: FoldedText) -> String? {
    let name = text[range]
    if name.equals("Assembly") { return "General Assembly" }
    return name.contains(0x20) || name.equals("Secretary-General") ? name.string : nil
  }
}
