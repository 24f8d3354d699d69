// Part of Kimberlite.
import ResolutionModel

/// Organs of organisations in Chinese: what stands behind the organisation's name and makes it the name of
/// one of its bodies (世界旅游组织大会).
enum ChineseOrgans {
  /// `english` is the organ's name; `%` stands for the organisation's. `keys` are those for which the row
  /// holds; without any, all others.
  static let table: StaticString = #"""
    chinese	english	keys
    大会	General Conference of the %	UN-UNESCO|UN-IAEA|UN-UNIDO
    大会	Conference of the %	UN-FAO
    大会	Congress of the %	UN-WMO|UN-UPU
    大会	Assembly of the %	UN-IMO|UN-ICAO|UN-ISA|UN-IOC|IRENA|X-AU|UN-WIPO|IPU|UN-GEF
    大会	General Assembly of the %	
    理事会	Board of Governors of the %	UN-IAEA
    理事会	Governing Council of the %	UN-UNEP|UN-HABITAT|UN-IFAD|UN-UNDP
    理事会	Council of the %	
    执行理事会	Executive Council of the %	
    执行局	Executive Board of the %	
    执行委员会	Executive Committee of the %	X-CIS
    执行委员会	Executive Board of the %	UN-WHO
    执行委员会	Executive Committee of the %	
    执行董事会	Executive Board of the %	
    董事会	Board of Trustees of the %	UN-UNITAR|UN-UPEACE
    秘书处	Secretariat of the %	
    总理事会	General Council of the %	
    常设理事会	Permanent Council of the %	
    部长理事会	Committee of Ministers of the %	X-COE
    部长理事会	Council of Ministers of the %	
    部长委员会	Committee of Ministers of the %	
    外交部长理事会	Council of Foreign Ministers of the %	
    国家元首理事会	Council of Heads of State of the %	
    成员国元首理事会	Council of Heads of State of the %	
    政府首脑理事会	Council of Heads of Government of the %	
    议会大会	Parliamentary Assembly of the %	
    区域论坛	Regional Forum of the %	
    开发银行	% Development Bank	X-COE
    渔业委员会	Committee on Fisheries of the %	
    法律委员会	Legal Committee of the %	
    海事安全委员会	Maritime Safety Committee of the %	UN-IMO
    海上安全委员会	Maritime Safety Committee of the %	UN-IMO
    海洋环境保护委员会	Marine Environment Protection Committee of the %	UN-IMO
    欧洲区域办事处	% Regional Office for Europe	
    监察组	% Inspectorate	
    常驻代表委员会	Committee of Permanent Representatives of the %	
    咨询委员会	% Advisory Committee	UN-HRC
    人权专员	Commissioner for Human Rights of the %	X-COE
    共同体	% Community	X-ASEAN
    """#

  private struct Organ: Sendable {
    var english: String
    var keys: [String]
    /// The next row with the same Chinese name.
    var next: Int?
  }

  private static let organs: (trie: NameTrie, rows: [Organ]) = {
    var trie = NameTrie(bytes: 2048)
    var rows: [Organ] = []
    var names: [[UInt8]] = []
    NameTables.readRows(of: table) { row in
      guard row.count >= 3 else { return }
      let name = Array(row[0])
      if let before = names.lastIndex(of: name) {
        rows[before].next = rows.count
      } else {
        trie.insert(row[0], number: Int32(rows.count))
      }
      names.append(name)
      let keys = NameTables.parts(of: row[2]).map { String(decoding: $0, as: UTF8.self) }
      rows.append(Organ(english: String(decoding: row[1], as: UTF8.self), keys: keys))
    }
    return (trie, rows)
  }()

  /// The organ of `owner` that is named at `place`: where its name ends, and its entry.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, of owner: NameEntry
  ) -> (end: Int, entry: NameEntry)? {
    guard place + 9 <= bytes.count, bytes[place] & 0xF0 == 0xE0,
      mayHaveOrgans(owner),
      let match = organs.trie.longest(in: bytes, at: place, mayEnd: { _ in true })
    else { return nil }
    var row: Int? = Int(match.number)
    // "给予X大会观察员地位": with the General Assembly.
    let status = Array("观察员".utf8)
    if bytes[match.end...].starts(with: status) { return nil }
    while let place = row {
      let organ = organs.rows[place]
      if organ.keys.isEmpty || organ.keys.contains(owner.key) {
        return (match.end, entry(of: owner, organ.english))
      }
      row = organ.next
    }
    return nil
  }

  /// States and groups have none; those of the Organization itself stand in the tables.
  private static func mayHaveOrgans(_ owner: NameEntry) -> Bool {
    switch owner.kind {
    case .organisation, .regionalOrganisation: true
    case .unBody: !["UN", "UN-GA", "UN-SC", "UN-SG", "UN-ECOSOC"].contains(owner.key)
    case .state, .group, .kpBody: false
    }
  }

  private static func entry(
    of owner: NameEntry, _ pattern: String
  ) -> NameEntry {
    var name: [UInt8] = []
    for byte in pattern.utf8 {
      if byte == UInt8(ascii: "%") { name += owner.name.utf8 } else { name.append(byte) }
    }
    return name.withUnsafeBufferPointer {
      NameEntry(unlisted: $0[$0.startIndex..<$0.endIndex], owner: owner)
    }
  }
}
