// Part of Kimberlite.
import ResolutionExport
import ResolutionModel
import Testing

@testable import ResolutionInterchange

@Suite struct TableRowTests {
  private func csv(_ row: [TableValue], excel: Bool = false) -> String {
    var bytes: [UInt8] = []
    DelimitedRows(.csv, isForExcel: excel).append(row, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "values in quotation marks where they have to be, quotation marks doubled, breaks kept",
    arguments: [
      ("plain", "plain\r\n"), ("a,b", "\"a,b\"\r\n"), ("a \"b\"", "\"a \"\"b\"\"\"\r\n"),
      ("a\nb", "\"a\nb\"\r\n"), ("a\r\nb", "\"a\r\nb\"\r\n"), ("", "\r\n"),
      ("石头，海", "石头，海\r\n"), (" a ", " a \r\n"),
    ])
  func quoting(_ text: String, _ line: String) { #expect(csv([.text(text)]) == line) }

  @Test("each type of value has its form")
  func types() {
    let day = CalendarDate(year: 2035, month: 3, day: 9)
    #expect(
      csv([
        .integer(-7), .decimal(0.95), .truth(true), .truth(false), .optional(day), .none,
        .list(["A/RES/90/1", "A/RES/89/2 B"]), .list([]),
      ]) == "-7,0.95,true,false,2035-03-09,,A/RES/90/1; A/RES/89/2 B,\r\n")
  }

  /// What a spreadsheet would run begins with a sign of a formula, perhaps behind blanks and quotes.
  @Test(
    "texts that Excel would run get an apostrophe",
    arguments: [
      "=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\u{A0}=1", "\u{3000}＝1", "'=1",
      "\u{201C}=1", "\u{FEFF}=1", "＝1", "＋1", "－1", "＠a", "\ttext", "\u{200B}=1",
    ])
  func formulas(_ text: String) {
    #expect(csv([.text(text)], excel: true) == "'\(text)\r\n")
    #expect(csv([.text(text)]) == "\(text)\r\n")
  }

  @Test("a quotation mark before the sign changes nothing; nor does a list")
  func quotedFormulas() {
    #expect(csv([.text("\"=1\"")], excel: true) == "\"'\"\"=1\"\"\"\r\n")
    #expect(csv([.text("\r=1")], excel: true) == "\"'\r=1\"\r\n")
    #expect(csv([.list(["=1", "2"])], excel: true) == "'=1; 2\r\n")
  }

  @Test(
    "other texts stay as they are, and so do numbers",
    arguments: ["1 = 1", "a-b", "（a）", "", "\u{201C}a\u{201D} = b", "￥1", "\u{2014}a"])
  func harmless(_ text: String) { #expect(csv([.text(text)], excel: true) == text + "\r\n") }

  @Test("negative numbers are numbers for Excel too")
  func negative() { #expect(csv([.integer(-1), .decimal(-0.5)], excel: true) == "-1,-0.5\r\n") }

  @Test("tab-separated values have blanks for tabs and breaks")
  func tabs() {
    var bytes: [UInt8] = []
    DelimitedRows(.tsv).append([.text("a\tb\r\nc"), .text("\"d\""), .integer(1)], to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "a b  c\t\"d\"\t1\n")
  }

  @Test("Excel takes quotation marks for quoting in these too; so they are quoted for it")
  func quotedTabs() {
    var bytes: [UInt8] = []
    let row: [TableValue] = [.text("\"d\" e"), .text("\"=\t1"), .text("plain")]
    DelimitedRows(.tsv, isForExcel: true).append(row, to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == "\"\"\"d\"\" e\"\t\"'\"\"= 1\"\tplain\n")
  }

  @Test("the head of a file for Excel begins with a byte-order mark")
  func mark() {
    let schema = TableSchema.schema(of: .sources)
    let head = "event,address,language,told,text\r\n"
    #expect(DelimitedRows(.csv).head(of: schema) == Array(head.utf8))
    #expect(
      DelimitedRows(.csv, isForExcel: true).head(of: schema)
        == [0xEF, 0xBB, 0xBF] + Array(head.utf8))
  }

  @Test("a line of JSON has every column; lists are arrays")
  func json() {
    var json = JSONWriter(style: .compact)
    let schema = TableSchema.schema(of: .sources)
    let row: [TableValue] = [.text("a\"b"), .none, .list(["en"]), .truth(true), .decimal(0.5)]
    JSONRows.append(row, of: schema, to: &json)
    JSONRows.append(row, of: schema, to: &json)
    let line = #"{"event":"a\"b","address":null,"language":["en"],"told":true,"text":0.5}"# + "\n"
    #expect(String(decoding: json.bytes, as: UTF8.self) == line + line)
  }

  @Test("stretches are cut by scalars, forwards and backwards, and never past the end")
  func cutting() {
    var cutter = ScalarCutter("ab石头𠀀c")
    #expect(cutter.text(0..<2) == "ab")
    #expect(cutter.text(3..<5) == "头𠀀")
    #expect(cutter.text(2..<4) == "石头")
    #expect(cutter.text(5..<9) == "c")
    #expect(cutter.text(20..<21) == "")
  }
}
