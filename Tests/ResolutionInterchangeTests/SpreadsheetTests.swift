// Part of Kimberlite.
import Foundation
import ResolutionModel
import Testing

@testable import ResolutionInterchange

@Suite struct SpreadsheetTests {
  @Test(
    "what XML or its readers would not keep is written so that they do",
    arguments: [
      ("stones", "stones"), ("_x0041_", "_x005F_x0041_"), ("a_b _x00_", "a_b _x00_"),
      ("a\u{FFFE}b\u{FFFF}\u{0}", "a\u{FFFD}b\u{FFFD}\u{FFFD}"), ("，￥", "，￥"),
      ("_X00e9__x000D_", "_x005F_X00e9__x005F_x000D_"),
    ])
  func texts(_ text: String, _ cell: String) {
    let found = SpreadsheetText.cell(text, limit: 100)
    #expect(found.text == cell)
    #expect(!found.isCut)
  }

  @Test("a text is cut by units of UTF-16, never within a character; the last is an ellipsis")
  func cut() {
    func cell(_ text: String, _ limit: Int) -> [String] {
      let cell = SpreadsheetText.cell(text, limit: limit)
      return [cell.text, cell.isCut ? "cut" : "whole"]
    }
    #expect(cell("12345", 5) == ["12345", "whole"])
    #expect(cell("123456", 5) == ["1234…", "cut"])
    #expect(cell("石头石头石", 5) == ["石头石头石", "whole"])
    #expect(cell("石头石头石头", 5) == ["石头石头…", "cut"])
    #expect(cell("𠀀𠀀𠀀", 6) == ["𠀀𠀀𠀀", "whole"])
    #expect(cell("𠀀𠀀𠀀", 5) == ["𠀀𠀀…", "cut"])
    #expect(cell("a𠀀𠀀𠀀", 5) == ["a𠀀…", "cut"])
    // As they are written, which is longer.
    #expect(cell("_x0041_", 13) == ["_x005F_x0041_", "whole"])
    #expect(cell("_x0041_", 12) == ["_x005F_x004…", "cut"])
    #expect(cell("abcdef_x0041_", 12) == ["abcdef…", "cut"])
  }

  @Test("the day on which a file says it was made, in seconds since 1970")
  func days() {
    #expect(CalendarDate(year: 1970, month: 1, day: 1)?.secondsSince1970 == 43_200)
    #expect(CalendarDate(year: 2000, month: 2, day: 29)?.secondsSince1970 == 951_825_600)
    #expect(CalendarDate(year: 1969, month: 12, day: 31)?.secondsSince1970 == -43_200)
    #expect(CalendarDate(year: 2035, month: 12, day: 1)?.secondsSince1970 == 2_080_123_200)
  }

  private func row(_ number: Int) -> [TableValue] {
    [.text("event \(number)"), .text("="), .text("en"), .none, .text("stones")]
  }

  @Test("rows past those of a sheet stand on further sheets, and that is said")
  func division() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kimberlite-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("a.xlsx").path
    let limits = SpreadsheetFile.Limits(rows: 3, characters: 6)
    let file = try SpreadsheetFile([.sources], path: path, limits: limits)
    for number in 1...5 { try file.add(row(number), to: .sources) }
    // Nobody asked for this table.
    try file.add([], to: .events)
    let remarks = try file.finish {}
    #expect(
      remarks == [
        .dividedSheet(table: "sources", rows: 5), .cutCells(table: "sources", count: 5, limit: 6),
      ])
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).starts(with: Array("PK".utf8)))
    let whole = SpreadsheetFile.Limits(rows: 6)
    let other = try SpreadsheetFile([.sources], path: path, limits: whole)
    for number in 1...5 { try other.add(row(number), to: .sources) }
    #expect(try other.finish {}.isEmpty)
  }

  @Test("the limits are those of the format")
  func limits() {
    #expect(SpreadsheetFile.Limits().rows == 1_048_576)
    #expect(SpreadsheetFile.Limits().characters == 32_767)
  }

  @Test("a file that cannot be written is an error with the library's reason")
  func unwritable() throws {
    let file = try SpreadsheetFile([.sources], path: "/nowhere/a.xlsx")
    #expect(throws: ExportError.self) { try file.finish {} }
  }
}
