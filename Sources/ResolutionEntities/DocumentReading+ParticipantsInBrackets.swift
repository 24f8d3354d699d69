// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

extension DocumentReading {
  /// A short name that a document gives in brackets behind a name in full ("Full Name (ABC)") stands for
  /// it from there on.
  mutating func resolveShortNames() {
    var known: [(bytes: [UInt8], entry: NameEntry)] = []
    for index in paragraphs.indices {
      let text = paragraphs[index].text.bytes
      var found: [NameExpression] = []
      let names = paragraphs[index].names
      for short in known {
        Self.find(short.bytes, in: text, from: 0) { range in
          found.append(NameExpression(range: range, entry: short.entry))
        }
      }
      for name in names {
        guard name.entry.kind != .state, name.entry.kind != .group,
          let short = Self.shortName(behind: name.range, in: text),
          !known.contains(where: { $0.bytes == short.bytes })
        else { continue }
        known.append((short.bytes, name.entry))
        Self.find(short.bytes, in: text, from: short.end) { range in
          found.append(NameExpression(range: range, entry: name.entry))
        }
      }
      found.removeAll { new in names.contains { $0.range.overlaps(new.range) } }
      guard !found.isEmpty else { continue }
      paragraphs[index].names = (names + found).sorted {
        $0.range.lowerBound < $1.range.lowerBound
      }
    }
  }

  /// What stands in brackets directly behind a name, if it can be a short form of it: capitals, or
  /// ideographs of the name.
  private static func shortName(
    behind name: Range<Int>, in text: [UInt8]
  ) -> (bytes: [UInt8], end: Int)? {
    var start = name.upperBound
    if start < text.count, text[start] == 0x20 { start += 1 }
    guard start < text.count, text[start] == UInt8(ascii: "(") else { return nil }
    start += 1
    let limit = min(text.count, start + 28)
    guard let end = text[start..<limit].firstIndex(of: UInt8(ascii: ")")) else { return nil }
    let short = text[start..<end]
    let isLatin = short.allSatisfy { $0 < 0x80 && $0 != 0x20 }
    if isLatin {
      let capitals = short.count { (0x41...0x5A).contains($0) }
      return capitals >= 3 && capitals * 2 > short.count ? (Array(short), end + 1) : nil
    }
    guard short.count >= 9, short.count % 3 == 0, short.count * 3 <= name.count * 2,
      // A general noun at the end of the name (委员会) tells nothing elsewhere.
      !text[name].suffix(short.count).elementsEqual(short)
    else {
      return nil
    }
    for place in stride(from: short.startIndex, to: short.endIndex, by: 3) {
      let sign = short[place..<place + 3]
      guard sign.first.map({ $0 & 0xF0 == 0xE0 }) == true,
        stride(from: name.lowerBound, to: name.upperBound - 2, by: 1).contains(where: {
          text[$0..<$0 + 3].elementsEqual(sign)
        })
      else { return nil }
    }
    return (Array(short), end + 1)
  }

  private static func find(
    _ short: [UInt8], in text: [UInt8], from start: Int, _ body: (Range<Int>) -> Void
  ) {
    var place = start
    while place + short.count <= text.count {
      guard text[place] == short[0], text[place..<place + short.count].elementsEqual(short) else {
        place += 1
        continue
      }
      let end = place + short.count
      let isWord =
        short[0] >= 0x80
        || !(place > 0 && isWordByte(text[place - 1]))
          && !(end < text.count && isWordByte(text[end]))
      if isWord { body(place..<end) }
      place = end
    }
  }

  /// A letter, a digit, or what joins symbols and compounds.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "/"): true
    default: false
    }
  }
}
