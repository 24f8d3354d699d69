// Part of Kimberlite.
import ResolutionModel

/// Chinese: see `NameExpression`.
///
/// At each character the longest name of the tables is taken. Where the head of a body's name ends one
/// that no table has, the name reaches back to the word that cannot be part of it. Titles in 《》 name
/// nobody, unless a name of the tables begins with them.
struct ChineseNames: NameRecognizer {
  func names(in text: FoldedText, claims: Claims) -> [NameExpression] {
    let found = text.bytes.withUnsafeBufferPointer { bytes in
      var scan = ChineseNameScan(bytes: bytes, text: text.all)
      scan.run()
      return scan.result
    }
    return found.isEmpty ? found : ChineseRoles.assign(to: found, in: text.all)
  }

  func listRole(in text: FoldedText) -> (role: ParticipantValue.Role, year: Int?)? {
    ChineseRoles.listRole(in: text.all)
  }
}

/// One paragraph while its names are found.
struct ChineseNameScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let text: ByteText
  let tables = NameTables.shared
  var result: [NameExpression] = []

  private static let heads: NameTrie = {
    var trie = NameTrie(bytes: 1024)
    for (number, table) in [ChineseBodyWords.heads, ChineseBodyWords.seats].enumerated() {
      NameTables.readRows(of: table) { row in
        for word in NameTables.parts(of: row[0]) { trie.insert(word, number: Int32(number)) }
      }
    }
    return trie
  }()

  mutating func run() {
    let names = tables.chinese
    let heads = Self.heads
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 ? !names.begins(byte) : byte & 0xF0 != 0xE0 {
        index += 1
        continue
      }
      let match = names.longest(
        in: bytes, at: index,
        mayEnd: { $0 == bytes.count || !(bytes[$0].isNameByte && bytes[$0 - 1].isNameByte) })
      if let match {
        if match.number >= 0, byte >= 0x80 || index == 0 || !bytes[index - 1].isNameByte {
          index = add(match.number, index..<match.end)
        } else {
          index = match.end
        }
      } else if byte >= 0x80, let head = heads.longest(in: bytes, at: index, mayEnd: { _ in true })
      {
        addUnlisted(head: index..<head.end, isSeat: head.number == 1)
        index = head.end
      } else if byte == 0xE3, text.has("《", at: index), let end = text.find("》", from: index) {
        index = end + 3
      } else {
        index += byte < 0x80 ? 1 : 3
      }
    }
  }

  /// Adds a name of the tables where its context lets it be one; returns its end.
  private mutating func add(_ number: Int32, _ range: Range<Int>) -> Int {
    var number = number
    var range = range
    if number == tables.generalAssembly {
      if let end = presidencyEnd(range.upperBound) {
        number = tables.presidentOfAssembly
        range = range.lowerBound..<end
      } else if ChineseNameContexts.isAnotherAssembly(text[..<range.lowerBound])
        || ChineseNameContexts.isHeld(text, range.upperBound)
      {
        return range.upperBound
      }
    } else if number == tables.unitedNations {
      guard ChineseNameContexts.standsAlone(text, range.upperBound) else { return range.upperBound }
    } else if number == tables.secretaryGeneral || number == tables.secretariat {
      let isAnothers = result.last.map {
        $0.range.upperBound == range.lowerBound && $0.entry.key != "UN-GA"
      }
      guard isAnothers != true,
        !ChineseNameContexts.isAnothersOffice(text[..<range.lowerBound]),
        number != tables.secretariat || !text[..<range.lowerBound].ends("的")
      else { return range.upperBound }
    }
    var entry = tables.entries[Int(number)]
    if let organ = ChineseOrgans.read(bytes, at: range.upperBound, of: entry),
      tables.chinese.longest(in: bytes, at: range.lowerBound, mayEnd: { $0 >= organ.end }) == nil
    {
      entry = organ.entry
      range = range.lowerBound..<organ.end
    }
    // "人权理事会…特别报告员" is one name.
    if let last = result.last, last.range.upperBound == range.lowerBound,
      last.entry.key == "UN-HRC", entry.key.hasPrefix("UN-SR-")
    {
      result.removeLast()
      range = last.range.lowerBound..<range.upperBound
    }
    result.append(NameExpression(range: range, entry: entry))
    return range.upperBound
  }

  /// "大会第七十四届会议主席": the end of the office, if the session's president is named.
  private func presidencyEnd(_ place: Int) -> Int? {
    guard text.has("第", at: place), let session = text.find("届会议主席", from: place),
      session - place <= 24
    else { return nil }
    return session + 15
  }

  // MARK: - Names that no table has

  private mutating func addUnlisted(head: Range<Int>, isSeat: Bool) {
    let start =
      isSeat
      ? ChineseNameContexts.start(
        ofSeatBefore: head.lowerBound, in: text, bytes, after: result)
      : ChineseNameContexts.start(ofMatterBefore: head.lowerBound, in: text, bytes)
    guard let start, !ChineseNameContexts.isBare(text[start..<head.lowerBound]) else { return }
    // One whose office follows is part of its name: 缅甸 in 缅甸人权状况特别报告员.
    while let last = result.last, last.range.upperBound > start { result.removeLast() }
    let range = start..<head.upperBound
    let owner = tables.chinese.longest(in: bytes, at: start, mayEnd: { $0 < range.upperBound })
      .flatMap { $0.number >= 0 ? tables.entries[Int($0.number)] : nil }
    result.append(
      NameExpression(
        range: range,
        entry: NameEntry(unlisted: bytes[range], owner: owner?.key == "UN" ? nil : owner)))
  }
}
