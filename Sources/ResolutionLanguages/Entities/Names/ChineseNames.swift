// Part of Kimberlite.

/// Chinese: see `NameExpression`.
struct ChineseNames: NameRecognizer {
  func names(in text: FoldedText, claims: Claims) -> [NameExpression] {
    let tables = NameTables.shared
    return text.bytes.withUnsafeBufferPointer { bytes in
      var result: [NameExpression] = []
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 ? !tables.chinese.begins(byte) : byte & 0xF0 != 0xE0 {
          index += 1
          continue
        }
        guard
          let match = tables.chinese.longest(
            in: bytes, at: index,
            mayEnd: { $0 == bytes.count || !(bytes[$0].isNameByte && bytes[$0 - 1].isNameByte) })
        else {
          index += byte < 0x80 ? 1 : 3
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
