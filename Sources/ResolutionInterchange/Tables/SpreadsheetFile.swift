// Part of Kimberlite.
import CSpreadsheet
import ResolutionExport
import ResolutionModel

/// Writes tables as the sheets of one file of Office Open XML, which spreadsheets open.
///
/// Days are days, numbers are numbers, and a text is never run or linked. The last sheet, `about`, has
/// the data dictionary, and what had to be cut. Rows go to the disk as they come.
final class SpreadsheetFile: TableSink {
  /// Of the format: rows of a sheet, its heading included, and characters of a cell, in UTF-16.
  struct Limits: Sendable {
    var rows = 1_048_576
    var characters = 32_767
  }

  private struct Sheet {
    let schema: TableSchema
    var number: Int32
    /// The next one, from 0.
    var row = 0
    /// From 1: `entities`, `entities 2`.
    var part = 1
    var cutCells = 0
    /// Of all parts.
    var rows = 0
  }

  private let file: OpaquePointer
  private let limits: Limits
  private var sheets: [Sheet?] = []
  private var newest: CalendarDate?
  private var isOpen = true

  /// - Parameter path: of a file that is there already and is written over.
  init(
    _ tables: Set<TableName>, path: String, limits: Limits = Limits()
  ) throws(ExportError) {
    guard kimberlite_spreadsheet_is_available() == 1 else {
      let file = String(cString: kimberlite_spreadsheet_library())
      throw .missingLibrary(name: file, package: "libxlsxwriter-dev")
    }
    guard let file = kimberlite_spreadsheet_open(path, Self.folder(of: path)) else {
      throw .library(name: Self.library, reason: "no memory")
    }
    self.file = file
    self.limits = limits
    for name in TableName.allCases {
      sheets.append(tables.contains(name) ? begin(name, part: 1) : nil)
    }
  }

  deinit {
    if isOpen { kimberlite_spreadsheet_discard(file) }
  }

  private static let library = "libxlsxwriter"

  /// Temporary files stand beside the result, where there has to be room anyway.
  private static func folder(of path: String) -> String {
    let folder = OutputPath.folder(of: path)
    return folder.isEmpty ? "." : folder
  }

  // MARK: - Sheets

  private func begin(_ name: TableName, part: Int) -> Sheet {
    let schema = TableSchema.schema(of: name)
    let title = part == 1 ? name.name : "\(name.name) \(part)"
    var sheet = Sheet(schema: schema, number: kimberlite_spreadsheet_add_sheet(file, title))
    sheet.part = part
    guard sheet.number >= 0 else { return sheet }
    for (place, column) in schema.columns.enumerated() {
      kimberlite_spreadsheet_set_column(
        file, sheet.number, Int32(place), Double(column.width), column.kind == .date ? 1 : 0)
      kimberlite_spreadsheet_heading(file, sheet.number, 0, Int32(place), column.title)
    }
    sheet.row = 1
    return sheet
  }

  private func end(_ sheet: Sheet) {
    guard sheet.number >= 0 else { return }
    kimberlite_spreadsheet_set_filter(
      file, sheet.number, UInt32(max(sheet.row - 1, 1)), Int32(sheet.schema.columns.count - 1))
  }

  // MARK: - Rows

  func add(_ row: [TableValue], to table: TableName) throws(ExportError) {
    guard var sheet = sheets[table.rawValue] else { return }
    if sheet.row >= limits.rows {
      end(sheet)
      var next = begin(table, part: sheet.part + 1)
      next.cutCells = sheet.cutCells
      next.rows = sheet.rows
      sheet = next
    }
    guard sheet.number >= 0 else {
      throw .library(name: Self.library, reason: "too many sheets")
    }
    for (column, value) in row.enumerated() { write(value, column, &sheet) }
    sheet.row += 1
    sheet.rows += 1
    sheets[table.rawValue] = sheet
    try check()
  }

  private func check() throws(ExportError) {
    guard let message = kimberlite_spreadsheet_error(file) else { return }
    throw .library(name: Self.library, reason: String(cString: message))
  }

  private func write(_ value: TableValue, _ column: Int, _ sheet: inout Sheet) {
    let (row, place) = (UInt32(sheet.row), Int32(column))
    switch value {
    case .none: break
    case .text(let text): write(text, column, &sheet)
    case .integer(let number):
      kimberlite_spreadsheet_number(file, sheet.number, row, place, Double(number))
    case .decimal(let number):
      // By its digits: 0.95 as a number of half the width is 0.949999988.
      kimberlite_spreadsheet_number(
        file, sheet.number, row, place, Double(number.description) ?? Double(number))
    case .truth(let value):
      kimberlite_spreadsheet_truth(file, sheet.number, row, place, value ? 1 : 0)
    case .date(let day): write(day, column, &sheet)
    case .list(let list): write(TableValue.joined(list), column, &sheet)
    }
  }

  private func write(_ day: CalendarDate, _ column: Int, _ sheet: inout Sheet) {
    if sheet.schema.table == .documents { newest = max(newest ?? day, day) }
    // The calendar of spreadsheets begins in 1900, which they take for a leap year.
    guard day >= Self.firstDay else { return write(day.description, column, &sheet) }
    kimberlite_spreadsheet_day(
      file, sheet.number, UInt32(sheet.row), Int32(column), Int32(day.year), Int32(day.month),
      Int32(day.day))
  }

  private static let firstDay =
    CalendarDate(year: 1900, month: 3, day: 1) ?? CalendarDate.first

  private func write(_ text: String, _ column: Int, _ sheet: inout Sheet) {
    guard !text.isEmpty else { return }
    let cell = SpreadsheetText.cell(text, limit: limits.characters)
    if cell.isCut { sheet.cutCells += 1 }
    kimberlite_spreadsheet_text(
      file, sheet.number, UInt32(sheet.row), Int32(column), cell.text)
  }

  // MARK: - The end

  func finish(
    _ step: () throws(ExportError) -> Void
  ) throws(ExportError) -> [ExportSummary.Remark] {
    try step()
    var remarks: [ExportSummary.Remark] = []
    let written = sheets.compactMap { $0 }
    for sheet in written {
      end(sheet)
      let name = sheet.schema.table.name
      if sheet.part > 1 { remarks.append(.dividedSheet(table: name, rows: sheet.rows)) }
      if sheet.cutCells > 0 {
        remarks.append(
          .cutCells(table: name, count: sheet.cutCells, limit: limits.characters))
      }
    }
    addAbout(written)
    try check()
    isOpen = false
    let day = newest ?? CalendarDate.first
    if let message = kimberlite_spreadsheet_close(file, "Kimberlite", day.secondsSince1970) {
      throw .library(name: Self.library, reason: String(cString: message))
    }
    return remarks
  }

  /// The data dictionary, and how many cells were cut.
  private func addAbout(_ written: [Sheet]) {
    let number = kimberlite_spreadsheet_add_sheet(file, "about")
    guard number >= 0 else { return }
    var row: UInt32 = 0
    let add = { [file] (cells: [String]) in
      for (place, text) in cells.enumerated() where !text.isEmpty {
        let write = row == 0 ? kimberlite_spreadsheet_heading : kimberlite_spreadsheet_text
        write(file, number, row, Int32(place), text)
      }
      row += 1
    }
    for (place, width) in [14.0, 18, 10, 100].enumerated() {
      kimberlite_spreadsheet_set_column(file, number, Int32(place), width, 0)
    }
    add(["table", "column", "type", "meaning"])
    for sheet in written {
      let schema = sheet.schema
      add([schema.table.name, "", "", schema.meaning])
      if sheet.cutCells > 0 {
        add([schema.table.name, "", "", Messages.cutCells(sheet.cutCells, limits.characters)])
      }
      for column in schema.columns {
        add([schema.table.name, column.title, column.kind.rawValue, column.meaning])
      }
    }
    kimberlite_spreadsheet_set_filter(file, number, max(row, 2) - 1, 3)
  }
}

/// Texts as cells of a spreadsheet can hold them.
enum SpreadsheetText {
  /// Cut to so many units of UTF-16, the last one an ellipsis; without characters that XML has not, and
  /// with `_x000D_` and the like, which readers would take for a character, written as readers read them.
  static func cell(_ text: String, limit: Int) -> (text: String, isCut: Bool) {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      bytes.count <= limit && !mayNeedChange(bytes)
    }
    if isPlain { return (text, false) }
    let whole = written(text, units: .max)
    // What is written for one character counts, too: the library would refuse more.
    guard whole.utf16.count > limit else { return (whole, false) }
    return (written(text, units: limit - 1) + "…", true)
  }

  /// The beginning of a text as a cell has it, in so many units of UTF-16 at most.
  private static func written(_ text: String, units: Int) -> String {
    let source = Array(text.utf8)
    var cell = ""
    var (place, used) = (0, 0)
    for scalar in text.unicodeScalars {
      // `_x0041_` is `_x005F_x0041_` (ISO/IEC 29500, ST_Xstring).
      let isEscaped = scalar == "_" && isEscape(source, at: place)
      used += isEscaped ? escapedLine.utf8.count : UTF16.width(scalar)
      guard used <= units else { break }
      place += UTF8.width(scalar)
      let isUnwritable = scalar.value == 0 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
      if isEscaped {
        cell += escapedLine
      } else {
        cell.unicodeScalars.append(isUnwritable ? "\u{FFFD}" : scalar)
      }
    }
    return cell
  }

  private static let escapedLine = "_x005F_"

  /// Whether there is a zero, a low line, U+FFFE or U+FFFF.
  private static func mayNeedChange(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (previous, before): (UInt8, UInt8) = (1, 1)
    for byte in bytes {
      if byte == 0 || byte == UInt8(ascii: "_") { return true }
      if byte >= 0xBE, previous == 0xBF, before == 0xEF { return true }
      (previous, before) = (byte, previous)
    }
    return false
  }

  private static func isEscape(_ bytes: [UInt8], at place: Int) -> Bool {
    guard place + 6 < bytes.count, bytes[place + 1] | 0x20 == UInt8(ascii: "x"),
      bytes[place + 6] == UInt8(ascii: "_")
    else { return false }
    return bytes[(place + 2)...(place + 5)].allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }
  }
}

extension CalendarDate {
  /// The first day of the United Nations: for files without a document of which the day is known.
  static let first = CalendarDate(year: 1945, month: 10, day: 24).unsafelyUnwrapped

  /// Noon, in seconds since the beginning of 1970, in universal time.
  var secondsSince1970: Int64 {
    // Days from civil (Howard Hinnant): years begin in March.
    let (y, m) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let days = 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719_468
    return Int64(days) * 86_400 + 43_200
  }
}
