// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionLanguages

/// The tables of names, tested both ways: every name is found, whole, and is its row's; what a trap
/// holds names nobody but those that it lists.
@Suite struct NameTableTests {
  static let rows: [[String]] = NameTables.tables.flatMap { table in
    var rows: [[String]] = []
    NameTables.readRows(of: table) { row in
      rows.append(row.map { String(decoding: $0, as: UTF8.self) })
    }
    return rows
  }

  static func names(_ field: String) -> [String] {
    field.split(separator: "|").map(String.init)
  }

  @Test func rowsAreWhole() {
    #expect(Self.rows.allSatisfy { $0.count == 5 })
    #expect(Self.rows.allSatisfy { ParticipantValue.Kind(rawValue: $0[0]) != nil })
    let keys = Self.rows.map { $0[1] }
    #expect(Set(keys).count == keys.count)
    #expect(Self.rows.allSatisfy { !$0[2].isEmpty })
  }

  @Test func namesStandAsRecognisersReadThem() {
    for row in Self.rows {
      for name in Self.names(row[2]) + Self.names(row[3]) {
        #expect(String(decoding: FoldedText(name).bytes, as: UTF8.self) == name)
      }
    }
  }

  @Test func everyEnglishNameIsFound() {
    for row in Self.rows {
      for name in Self.names(row[2]) {
        let text = FoldedText("It was said by \(name), who agreed.")
        let found = EnglishNames().names(in: text, claims: Claims())
        #expect(found.map(\.entry.key) == [row[1]], "\(name)")
        #expect(found.first.map { text[$0.range].string } == name)
      }
    }
  }

  @Test func everyChineseNameIsFound() {
    for row in Self.rows {
      for name in Self.names(row[3]) {
        let text = FoldedText("由\(name)，并经同意。")
        let found = ChineseNames().names(in: text, claims: Claims())
        #expect(found.map(\.entry.key) == [row[1]], "\(name)")
        #expect(found.first.map { text[$0.range].string } == name)
      }
    }
  }

  @Test func trapsNameNobodyElse() {
    for (table, recogniser) in [
      (EnglishNameTraps.table, EnglishNames() as any NameRecognizer),
      (ChineseNameTraps.table, ChineseNames()),
    ] {
      NameTables.readRows(of: table) { row in
        let fields = row.map { String(decoding: $0, as: UTF8.self) }
        #expect(fields.count == 3 && fields[1].contains(fields[0]), "\(fields)")
        let found = recogniser.names(in: FoldedText(fields[1]), claims: Claims())
        #expect(found.map(\.entry.key).joined(separator: " ") == fields[2], "\(fields[1])")
      }
    }
  }
}
