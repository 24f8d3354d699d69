// Part of Kimberlite.

/// English: see `NameExpression`.
struct EnglishNames: NameRecognizer {
  func names(in text: FoldedText, claims: Claims) -> [NameExpression] {
    let tables = NameTables.shared
    return text.bytes.withUnsafeBufferPointer { bytes in
      var result: [NameExpression] = []
      var index = 0
      while index < bytes.count {
        guard tables.english.begins(bytes[index]), bytes[index] < 0x80,
          index == 0 || !bytes[index - 1].isNameByte,
          let match = tables.english.longest(
            in: bytes, at: index,
            mayEnd: { $0 == bytes.count || !bytes[$0].isNameByte })
        else {
          index += 1
          continue
        }
        if match.number >= 0 {
          result.append(
            NameExpression(
              range: index..<match.end, entry: tables.entries[Int(match.number)]))
        }
        index = match.end
      }
      return result
    }
  }
}

extension UInt8 {
  /// A letter, a digit, or part of a letter with an accent.
  @inline(__always)
  var isNameByte: Bool { isLetter || isDigit || self >= 0xC3 && self <= 0xC9 }
}
