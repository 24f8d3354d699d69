// Part of Kimberlite.
import ResolutionModel

/// Names that stand beside each other, and years near them: what the rules for roles of both languages
/// share.
enum NameLists {
  /// Whether one of the kind can have the role: bodies neither join nor preside over a process.
  static func mayHave(_ role: ParticipantValue.Role, _ entry: NameEntry) -> Bool {
    switch entry.kind {
    case .state, .regionalOrganisation, .organisation, .group: true
    case .kpBody: false
    case .unBody: role == .host || role == .observer && entry.key != "UN-GA"
    }
  }

  /// The lists of names in a text: runs in which nothing but a separator stands between two names.
  static func lists(
    of names: [NameExpression], in text: ByteText, separators: [StaticString]
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in 1...max(names.count, 1) {
      if index < names.count {
        let between = text[names[index - 1].range.upperBound..<names[index].range.lowerBound]
        if separators.contains(where: { between.equals($0) }) { continue }
      }
      result.append(start..<index)
      start = index
    }
    return names.isEmpty ? [] : result
  }

  /// The first year, 1990 to 2099, in the range of the text.
  static func year(in text: ByteText, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index + 4 <= range.upperBound {
      guard text[index].isDigit else {
        index += 1
        continue
      }
      guard let number = text.digits(at: index) else { return nil }
      if number.end - index == 4, (1990...2099).contains(number.value),
        index == text.startIndex || text[index - 1] != UInt8(ascii: "/"),
        index == text.startIndex || text[index - 1] != UInt8(ascii: "(")
      {
        return number.value
      }
      index = number.end
    }
    return nil
  }

  /// The last year in the range of the text.
  static func lastYear(in text: ByteText, _ range: Range<Int>) -> Int? {
    var result: Int?
    var index = range.lowerBound
    while let found = year(in: text, index..<range.upperBound) {
      result = found
      guard let place = text[index..<range.upperBound].firstIndex(where: \.isDigit) else { break }
      index = place + 1
      while index < range.upperBound, text[index].isDigit { index += 1 }
    }
    return result
  }
}
