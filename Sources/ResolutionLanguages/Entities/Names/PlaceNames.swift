// Part of Kimberlite.

/// The English names of places at which the United Nations and others meet.
package enum PlaceNames {
  /// The English name of a city or State, from any of its names in either language; nil for a place
  /// that no table has. Letter case does not matter. Some 100 µs: it goes through the tables.
  package static func english(_ name: String) -> String? {
    let typed = NameLookup.folded(name)
    var result: String?
    NameTables.readRows(of: PlaceTable.table) { row in
      guard result == nil, row.count == 2 else { return }
      let names = NameTables.parts(of: row[0])
      if (names + NameTables.parts(of: row[1])).contains(where: { NameLookup.matches($0, typed) }) {
        result = String(decoding: names[0], as: UTF8.self)
      }
    }
    if let result { return result }
    guard let entry = NameLookup.entry(name), entry.kind == .state else { return nil }
    return entry.name
  }

  /// The longest name of a city in the folded bytes at `place`: its end and its English name.
  package static func longest(in text: ByteText, at place: Int) -> (end: Int, english: String)? {
    text.withUnsafeBufferPointer { bytes in
      let offset = text.startIndex
      guard
        let match = tables.trie.longest(
          in: bytes, at: place - offset,
          mayEnd: { $0 == bytes.count || !(bytes[$0].isNameByte && bytes[$0 - 1].isNameByte) })
      else { return nil }
      guard !isInName(bytes, at: place - offset, match.end),
        !Self.namesakes.contains(where: { text.has($0, at: match.end + offset) })
      else { return nil }
      return (match.end + offset, tables.names[Int(match.number)])
    }
  }

  /// What is called after a place where these words follow: the Kyoto Protocol, 里约宣言, 金伯利制度.
  private static let namesakes: [StaticString] = [
    " Protocol", " Agreement", " Declaration", " Convention", " Treaty", " Statute", " Accord",
    " Consensus", " Principles", " Rules", " Process", " Scheme", " Pathway", " Framework",
    " Commitment", " Document", " Plan of Action", " Programme of Action", " Action Plan",
    "议定书", "协定", "宣言", "公约", "条约", "规约", "协议", "共识", "原则", "规则", "进程", "制度",
    "途径", "框架", "承诺", "文件", "行动计划", "行动纲领", "行动议程", "行动框架", "政治宣言",
  ]

  /// Whether the place is only the beginning of a longer name: of a process or body called after it.
  private static func isInName(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, _ end: Int
  ) -> Bool {
    let names = NameTables.shared
    let trie = bytes[place] < 0x80 ? names.english : names.chinese
    guard
      let longer = trie.longest(
        in: bytes, at: place,
        mayEnd: { $0 == bytes.count || !(bytes[$0].isNameByte && bytes[$0 - 1].isNameByte) }),
      longer.end > end, longer.number >= 0
    else { return false }
    return names.entries[Int(longer.number)].kind != .state
  }

  private static let tables: (trie: NameTrie, names: [String]) = {
    var trie = NameTrie(bytes: 4096)
    var names: [String] = []
    NameTables.readRows(of: PlaceTable.table) { row in
      let english = NameTables.parts(of: row[0])
      for name in english + NameTables.parts(of: row[1]) {
        trie.insert(name, number: Int32(names.count))
      }
      names.append(String(decoding: english[0], as: UTF8.self))
    }
    return (trie, names)
  }()
}
