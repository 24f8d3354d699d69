// Part of Kimberlite.
import ResolutionModel

/// English: see `DateExpression`.
///
/// One pass looks for digits and for the capitals of months; what stands before and behind is read
/// only where a date has been found.
struct EnglishDateExpressions: DateRecognizer {
  func dates(in text: FoldedText, claims: Claims) -> [DateExpression] {
    let bytes = text.all
    var result: [DateExpression] = []
    var previous: UInt8 = 0x20
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let begins =
        byte.isDigit
        ? !previous.isDigit
        : byte &- 0x41 < 26 && !previous.isLetter && Self.isMonthInitial(byte)
      guard begins, let group = EnglishDateGroups(text: bytes, claims: claims).group(at: index)
      else {
        previous = byte
        index += 1
        continue
      }
      result += EnglishDateContext(text: bytes).expressions(of: group)
      index = group.range.upperBound
      previous = bytes[index - 1]
    }
    if result.contains(where: \.lacksYear) { Self.place(&result, in: bytes) }
    return result
  }

  /// Gives the dates their sentences, and takes out those that come again every year.
  private static func place(_ dates: inout [DateExpression], in text: ByteText) {
    let context = EnglishDateContext(text: text)
    let ends = context.sentenceEnds
    var sentence = 0
    var known: (sentence: Int, signs: EnglishDateContext.Signs)?
    dates = dates.compactMap { date in
      while sentence < ends.count, ends[sentence] < date.range.lowerBound { sentence += 1 }
      while sentence > 0, ends[sentence - 1] >= date.range.lowerBound { sentence -= 1 }
      var date = date
      date.sentence = sentence
      guard date.lacksYear else { return date }
      if known?.sentence != sentence {
        let start = sentence > 0 ? ends[sentence - 1] : text.startIndex
        let end = sentence < ends.count ? ends[sentence] : text.endIndex
        known = (sentence, context.signs(in: start..<end))
      }
      return context.isRecurring(date, known?.signs ?? .init()) ? nil : date
    }
  }

  /// The capitals with which the names of months begin.
  private static func isMonthInitial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "J"), UInt8(ascii: "F"), UInt8(ascii: "M"), UInt8(ascii: "A"),
      UInt8(ascii: "S"), UInt8(ascii: "O"), UInt8(ascii: "N"), UInt8(ascii: "D"):
      true
    default: false
    }
  }
}
