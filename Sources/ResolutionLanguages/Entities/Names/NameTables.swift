// Part of Kimberlite.
import ResolutionModel

/// All names of both languages, made ready for look-up. Built once, on first use, in about a
/// millisecond.
///
/// A table is tab-separated text with a heading: `kind key english chinese aliases`. Names of one
/// column stand between bars; the first English one is canonical. `english` and `chinese` are
/// recognised in texts; `aliases` are understood only when someone types them (`EC`, `UAE`). To
/// read another process's bodies, add a file like `KimberleyProcessBodies.swift` and name its table
/// in `processes`.
struct NameTables: Sendable {
  static let shared = NameTables()

  /// The tables of processes with bodies of their own.
  static let processes = [KimberleyProcessBodies.table]

  static let tables =
    [StateNames.table, CentralBodyNames.table, FieldBodyNames.table, OrganisationNames.table]
    + processes

  /// The row of each entry is its place here.
  private(set) var entries: [NameEntry] = []
  private(set) var english = NameTrie(bytes: 1 << 16)
  private(set) var chinese = NameTrie(bytes: 1 << 16)

  /// The numbers of names that need their context looked at; set once, by key.
  private(set) var unitedNations: Int32 = -2
  private(set) var secretaryGeneral: Int32 = -2
  private(set) var secretariat: Int32 = -2
  private(set) var generalAssembly: Int32 = -2
  private(set) var presidentOfAssembly: Int32 = -2

  private init() {
    for table in Self.tables { Self.readRows(of: table) { add($0) } }
    unitedNations = number(of: "UN")
    secretaryGeneral = number(of: "UN-SG")
    secretariat = number(of: "UN-SECRETARIAT")
    generalAssembly = number(of: "UN-GA")
    presidentOfAssembly = number(of: "UN-PGA")
    Self.readRows(of: EnglishNameTraps.table) { english.insert($0[0], number: -1) }
    Self.readRows(of: ChineseNameTraps.table) { chinese.insert($0[0], number: -1) }
  }

  /// Whether it is the Organization itself or a principal organ, whose other bodies stand in the tables.
  func isPrincipal(_ number: Int32) -> Bool {
    number == unitedNations || number == secretaryGeneral || number == secretariat
      || number == generalAssembly || number == presidentOfAssembly
  }

  private mutating func add(_ row: [UnsafeBufferPointer<UInt8>]) {
    guard row.count >= 4 else { return }
    let names = Self.parts(of: row[2])
    let number = Int32(entries.count)
    entries.append(
      NameEntry(
        key: String(decoding: row[1], as: UTF8.self),
        name: String(decoding: names[0], as: UTF8.self),
        kind: ParticipantValue.Kind(rawValue: String(decoding: row[0], as: UTF8.self)) ?? .unBody))
    for name in names { english.insert(name, number: number) }
    for name in Self.parts(of: row[3]) { chinese.insert(name, number: number) }
  }

  private func number(of key: String) -> Int32 {
    Int32(entries.firstIndex { $0.key == key } ?? -2)
  }

  // MARK: - Reading tables

  /// The fields of each row below the heading.
  static func readRows(
    of table: StaticString, _ body: ([UnsafeBufferPointer<UInt8>]) -> Void
  ) {
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    var isHeading = true
    for line in Self.split(bytes, at: 0x0A) {
      if !isHeading { body(Self.split(line, at: 0x09)) }
      isHeading = false
    }
  }

  /// The names of a field.
  static func parts(of field: UnsafeBufferPointer<UInt8>) -> [UnsafeBufferPointer<UInt8>] {
    field.isEmpty ? [] : split(field, at: UInt8(ascii: "|"))
  }

  private static func split(
    _ bytes: UnsafeBufferPointer<UInt8>, at separator: UInt8
  ) -> [UnsafeBufferPointer<UInt8>] {
    var result: [UnsafeBufferPointer<UInt8>] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == separator {
      result.append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      start = index + 1
    }
    return result
  }
}
