// Part of Kimberlite.
import ResolutionModel

/// English: see `NameExpression`.
///
/// At each word that begins a name of the tables the longest is taken; else, at a capital, a phrase is
/// read by `EnglishBodyPhrase`. What stands inside either is no mention of its own.
struct EnglishNames: NameRecognizer {
  func names(in text: FoldedText, claims: Claims) -> [NameExpression] {
    let found = text.bytes.withUnsafeBufferPointer { bytes in
      Self.scan(bytes, NameTables.shared)
    }
    return found.isEmpty ? found : EnglishRoles.assign(to: found, in: text.all)
  }

  func listRole(in text: FoldedText) -> (role: ParticipantValue.Role, year: Int?)? {
    EnglishRoles.listRole(in: text.all)
  }

  private static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ tables: NameTables
  ) -> [NameExpression] {
    let phrases = EnglishBodyPhrase(text: bytes, tables: tables)
    var result: [NameExpression] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard tables.english.begins(byte) || EnglishBodyPhrase.isCapital(byte), byte < 0x80,
        index == 0 || !isInsideWord(bytes, index)
      else {
        index += 1
        continue
      }
      let match = tables.english.longest(
        in: bytes, at: index, mayEnd: { $0 == bytes.count || !bytes[$0].isNameByte })
      if let match, match.number != tables.unitedNations {
        index = addKnown(match, at: index, phrases, tables, to: &result)
      } else {
        index = addPhrase(at: index, known: match, phrases, tables, to: &result)
      }
    }
    return result
  }

  /// A name of the tables, or a longer one that begins with it.
  ///
  /// - Returns: where reading goes on.
  @inline(__always)
  private static func addKnown(
    _ match: (end: Int, number: Int32), at index: Int, _ phrases: EnglishBodyPhrase,
    _ tables: NameTables, to result: inout [NameExpression]
  ) -> Int {
    let bytes = phrases.text
    guard match.number >= 0 else { return match.end }
    let entry = tables.entries[Int(match.number)]
    if EnglishBodyPhrase.isCapital(bytes[index]),
      let reading = phrases.read(at: index, known: match.end)
    {
      // "African Union Convention …", "Japan … Agency": a longer name than the table's.
      if case .body(let end) = reading {
        let name = NameEntry(unlisted: bytes[index..<end], owner: entry)
        result.append(NameExpression(range: index..<end, entry: name))
      }
      return reading.end
    }
    if let whole = ownedName(phrases, match, tables) {
      let range = index..<whole.end
      // "General Assembly of the World Tourism Organization": another than the table's.
      let isOther = tables.isPrincipal(match.number)
      let name = isOther ? NameEntry(unlisted: bytes[range], owner: whole.entry) : entry
      result.append(NameExpression(range: range, entry: name))
      return whole.end
    }
    if !belongsToAnother(bytes, match.end, match.number, tables) {
      result.append(NameExpression(range: index..<match.end, entry: entry))
    }
    return match.end
  }

  /// A name that no table has, by its capitals; where there is none, "United Nations" if that stands here.
  ///
  /// - Returns: where reading goes on.
  @inline(__always)
  private static func addPhrase(
    at index: Int, known match: (end: Int, number: Int32)?, _ phrases: EnglishBodyPhrase,
    _ tables: NameTables, to result: inout [NameExpression]
  ) -> Int {
    let bytes = phrases.text
    switch EnglishBodyPhrase.isCapital(bytes[index]) ? phrases.read(at: index) : nil {
    case .body(let end):
      let name = NameEntry(
        unlisted: bytes[index..<end], owner: phrases.lastOwner(in: index..<end))
      result.append(NameExpression(range: index..<end, entry: name))
      return end
    case .other(let end):
      return EnglishNameContexts.endOfReport(bytes, from: index, title: end)
    case nil:
      if let match, EnglishNameContexts.standsAlone(bytes, match.end) {
        let entry = tables.entries[Int(match.number)]
        result.append(NameExpression(range: index..<match.end, entry: entry))
      }
      return match?.end ?? index + 1
    }
  }

  /// Whether the byte before goes on to this one: a letter, or an accent's last byte.
  @inline(__always)
  private static func isInsideWord(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let before = bytes[index - 1]
    return before.isNameByte
      || before >= 0x80 && before < 0xC0 && bytes[index] | 0x20 >= 0x61
        && index >= 2 && bytes[index - 2] & 0xFC == 0xC4
  }

  /// The organisation behind a body of the United Nations, if the body is its organ.
  private static func ownedName(
    _ phrases: EnglishBodyPhrase, _ match: (end: Int, number: Int32), _ tables: NameTables
  ) -> (end: Int, entry: NameEntry)? {
    guard tables.entries[Int(match.number)].kind == .unBody,
      match.number != tables.secretaryGeneral, match.number != tables.presidentOfAssembly,
      let owner = phrases.owner(after: match.end)
    else { return nil }
    // "by the General Assembly of the report": what it deals with is not whose it is.
    if match.number == tables.generalAssembly, owner.entry.kind == .unBody,
      owner.entry.name.utf8.count < 20 || !owner.entry.name.hasSuffix("Organization")
    {
      return nil
    }
    return owner
  }

  /// "Secretary-General of the League", "Secretariat of the Convention": another's, not the United
  /// Nations'.
  private static func belongsToAnother(
    _ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ number: Int32, _ tables: NameTables
  ) -> Bool {
    guard number == tables.secretaryGeneral || number == tables.secretariat else { return false }
    return EnglishNameContexts.hasOf(bytes, end)
  }
}

extension UInt8 {
  /// A letter, a digit, or the first byte of a letter with an accent.
  @inline(__always)
  var isNameByte: Bool { isLetter || isDigit || self >= 0xC3 && self <= 0xC9 }
}
