// Part of Kimberlite.

/// Chinese: see `ActExpression`. The tables are read when the first text is.
struct ChineseActs: ActRecognizer {
  func acts(in text: FoldedText, names: [NameExpression], scope: ActScope) -> [ActExpression] {
    ChineseActReader.shared.acts(in: text, names: names, scope: scope)
  }

  func deadline(at range: Range<Int>, isSession: Bool, in text: FoldedText) -> Range<Int>? {
    ChineseDeadlines.deadline(at: range, isSession: isSession, in: text.all)
  }

  func bodyName(_ range: Range<Int>, in text: FoldedText) -> String? {
    if let known = ChineseActReader.shared.canonicalName(text[range]) { return known }
    return text[range].count > 12 ? text[range].string : nil
  }
}
