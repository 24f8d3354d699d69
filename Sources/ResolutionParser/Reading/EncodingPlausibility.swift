// Part of Kimberlite.

/// How well bytes read as one encoding: between −4 and 1, the mean over its characters outside ASCII.
///
/// What makes each encoding plausible is its own layout, so that twenty characters are enough: GB
/// 2312 and Big5 both put the characters in daily use on a first level of their own, and the text of
/// one read as the other falls outside it; Windows-1252 is used for languages in which accented
/// letters stand between plain ones.
enum EncodingPlausibility {
  /// Almost UTF-8: sequences that are well-formed are hardly ever so by accident.
  static func utf8(_ survey: ByteSurvey) -> Double {
    let all = survey.multibyte + survey.malformed
    return all == 0 ? 1 : Double(survey.multibyte - survey.malformed) / Double(all)
  }

  static func gb18030(_ bytes: ArraySlice<UInt8>) -> Double {
    pairs(bytes) { lead, trail in
      switch (lead, trail) {
      // Punctuation and full-width forms; the characters of the first level.
      case (0xA1, 0xA1...0xFE), (0xA3, 0xA1...0xFE), (0xB0...0xD7, 0xA1...0xFE): 1
      // Numbers in circles and brackets; the second level.
      case (0xA2, 0xA1...0xFE), (0xD8...0xF7, 0xA1...0xFE): -0.3
      case (0x81...0xFE, 0x40...0x7E), (0x81...0xFE, 0x80...0xFE): -1
      // The first half of a character of four bytes, and the second.
      case (0x81...0xFE, 0x30...0x39): -1
      default: nil
      }
    }
  }

  static func big5(_ bytes: ArraySlice<UInt8>) -> Double {
    pairs(bytes) { lead, trail in
      switch (lead, trail) {
      case (_, 0x7F...0xA0), (_, 0...0x3F), (_, 0xFF): nil
      // Punctuation and full-width forms; the characters of the first level.
      case (0xA1, _), (0xA2, _), (0xA4...0xC5, _), (0xC6, 0x40...0x7E): 1
      // Greek and phonetic letters; the second level.
      case (0xA3, _), (0xC9...0xF9, _): -0.5
      case (0xA1...0xFE, _): -1
      default: nil
      }
    }
  }

  static func windows1252(_ bytes: ArraySlice<UInt8>) -> Double {
    var sum = 0.0
    var count = 0
    for index in bytes.indices where bytes[index] >= 0x80 {
      let before = index > bytes.startIndex ? bytes[index - 1] : 0x20
      let after = index + 1 < bytes.endIndex ? bytes[index + 1] : 0x20
      sum += windows1252(bytes[index], before: before, after: after)
      count += 1
    }
    return count == 0 ? 0 : sum / Double(count)
  }

  private static func windows1252(_ byte: UInt8, before: UInt8, after: UInt8) -> Double {
    let alone = before < 0x80 && after < 0x80
    switch byte {
    // Unassigned.
    case 0x81, 0x8D, 0x8F, 0x90, 0x9D: return -4
    // Quotes, dashes, the ellipsis, the no-break space, the section and degree signs, guillemets.
    case 0x82, 0x84, 0x85, 0x91...0x97, 0xA0, 0xA7, 0xAB, 0xB0, 0xBB:
      return before < 0x80 || after < 0x80 ? 1 : -0.3
    case 0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6,
      0xF8...0xFF:
      let besideLetter = isLetter(before) || isLetter(after)
      return besideLetter ? (alone ? 1 : 0) : (alone ? 0 : -1)
    default: return alone ? 0.2 : -0.6
    }
  }

  /// The mean over the characters of an encoding of byte pairs. `value` gives nil for a pair that
  /// is no character. A single character between Latin letters is an accident of another encoding.
  private static func pairs(
    _ bytes: ArraySlice<UInt8>, value: (UInt8, UInt8) -> Double?
  ) -> Double {
    var sum = 0.0
    var count = 0
    var at = bytes.startIndex
    var before: UInt8 = 0x20
    while at < bytes.endIndex {
      let lead = bytes[at]
      guard lead >= 0x80 else {
        before = lead
        at += 1
        continue
      }
      // The sample may end inside a character.
      guard at + 1 < bytes.endIndex else { break }
      count += 1
      if let worth = value(lead, bytes[at + 1]) {
        let after = at + 2 < bytes.endIndex ? bytes[at + 2] : 0x20
        sum += isLetter(before) && isLetter(after) ? -1 : worth
        before = bytes[at + 1] | 0x80
        at += 2
      } else {
        sum -= 4
        before = lead
        at += 1
      }
    }
    return count == 0 ? 0 : sum / Double(count)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
