// Part of Kimberlite.
import ResolutionLanguages

/// How much speaks for a number being a footnote mark: what stands before it and after it. The
/// scores are weighed against one another only; see `MarkFinder.Score` for their use.
extension MarkFinder {
  /// Evidence that a run of digits is a mark as a whole.
  func wholeScore(_ text: ByteText, _ range: Range<Int>) -> Int {
    guard range.lowerBound > text.startIndex else { return 0 }
    let before = text[text.startIndex..<range.lowerBound]
    let after = text[range.upperBound...]
    let next = after.firstScalar
    let previous = before.scalar(before: before.endIndex).value
    if let next, Scalars.isASCIILetter(next) || next == 0x2F || next == 0x25 { return 0 }
    if let next, next == 0x2E || next == 0x2C, after.count > 1,
      Scalars.digit(UInt32(after[after.startIndex + 1])) != nil
    {
      return 0
    }
    if isGroupOfThousands(before, after, next) { return 0 }
    if previous == 0x20 { return detachedScore(before, after) }
    if Scalars.isLatinLetter(previous) { return gluedToWordScore(before) }
    let isGlued = profile.setsWordsApart && isStopOrClosing(previous)
    if !isGlued, profile.lines.readsAsNumber(before: before, after: after) { return 0 }
    if isStopOrClosing(previous) { return stopScore(before, previous, next) }
    if Scalars.isHan(previous) { return next == nil || !Scalars.isHan(next ?? 0) ? 14 : 8 }
    return 0
  }

  /// `3 208 080 100`: digits set in groups by blanks.
  func isGroupOfThousands(_ before: ByteText, _ after: ByteText, _ next: UInt32?) -> Bool {
    if next == 0x20, after.count > 3,
      after.dropFirst().prefix(3).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    {
      return after.count == 4
        || !(after[after.startIndex + 4] >= 0x30 && after[after.startIndex + 4] <= 0x39)
    }
    return false
  }

  func isStopOrClosing(_ value: UInt32) -> Bool {
    Scalars.isStop(value) || Scalars.isClosing(value)
  }

  func stopScore(_ before: ByteText, _ previous: UInt32, _ next: UInt32?) -> Int {
    let head = before[
      before.startIndex..<(before.endIndex - before.scalar(before: before.endIndex).length)]
    guard let earlier = head.lastScalar else { return 0 }
    if previous == 0x2E || previous == 0x2C || previous == 0x3A, Scalars.digit(earlier) != nil {
      // "2006,3" is a mark; "1,000" and "3.2" are numbers: a year or a day goes before a mark.
      guard previous != 0x2E, previous != 0x3A else { return 4 }
      return head.trailingDigits >= 4 ? 22 : 10
    }
    if previous == 0x2E, Scalars.isASCIILetter(earlier), head.lastLatinWord.count <= 4 { return 6 }
    if previous == 0x29, next == nil || next == 0x20 || isStopOrClosing(next ?? 0) { return 20 }
    return 24
  }

  func gluedToWordScore(_ before: ByteText) -> Int {
    let word = before.lastLatinWord
    let earlier = before[before.startIndex..<word.startIndex].lastScalar
    if word.count >= 3, word.dropFirst().allSatisfy({ Scalars.isLowercase(UInt32($0)) }) {
      return earlier == 0x2E || earlier == 0x2F ? 4 : 50
    }
    if word.isEmpty { return 20 }  // after an accented letter
    if word.count == 1 { return 3 }
    return word.allSatisfy({ Scalars.isUppercase(UInt32($0)) }) ? 12 : 14
  }

  func detachedScore(_ before: ByteText, _ after: ByteText) -> Int {
    let head = before.trimmed
    guard let earlier = head.lastScalar, !profile.lines.readsAsNumber(before: before, after: after)
    else { return 0 }
    if let next = after.firstScalar, next != 0x20, !isStopOrClosing(next) || next == 0x29 {
      return Scalars.isHan(next) || next == 0x300A || next == 0x201C
        ? (isStopOrClosing(earlier) ? 9 : 3) : 0
    }
    if isStopOrClosing(earlier) { return earlier == 0x2E ? 5 : 12 }
    if Scalars.isLatinLetter(earlier) { return 6 }
    if Scalars.digit(earlier) != nil { return head.trailingDigits == 4 ? 7 : 2 }
    return 7
  }

  /// Evidence that the digits from `from` on are a mark glued to a number: `20063`, `61/285`.
  func tailScore(_ text: ByteText, _ start: Int, _ from: Int, _ end: Int) -> Int {
    let after = text[end...]
    if let next = after.firstScalar {
      if Scalars.isASCIILetter(next) || next == 0x2F || next == 0x25 { return 0 }
      if next == 0x2E || next == 0x2C, after.count > 1,
        Scalars.digit(UInt32(after[after.startIndex + 1])) != nil
      {
        return 0
      }
      let rest = after[after.skippingBlanks(from: after.startIndex)...]
      if Scalars.isHan(rest.firstScalar ?? 0),
        profile.lines.readsAsNumber(before: text[text.startIndex..<text.startIndex], after: after)
      {
        return 0
      }
    }
    guard let stem = text[start..<from].digits(at: start) else { return 0 }
    let stemLength = from - start
    let isJoined =
      start > text.startIndex
      && (text[start - 1] == UInt8(ascii: "/") || text[start - 1] == UInt8(ascii: "-"))
    if end - start == 4, !isJoined, let whole = text[start..<end].digits(at: start),
      Self.isYear(whole.value)
    {
      return 0
    }
    if stemLength == 4, Self.isYear(stem.value) { return 16 }
    guard start > text.startIndex else { return 0 }
    if text[start - 1] == UInt8(ascii: "/") {
      return stemLength == 3 ? 9 : stemLength == 2 ? 2 : end - from > 1 ? 2 : 0
    }
    // A number such as 21 in a name, with a mark glued to it.
    return stemLength == 2 && (isJoined || text[start - 1] == 0x20 || text[start - 1] == 0x2E)
      ? 1 : 0
  }

  static func isYear(_ value: Int) -> Bool { value >= 1900 && value < 2100 }
}
