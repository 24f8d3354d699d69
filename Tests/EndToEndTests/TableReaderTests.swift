// Part of Kimberlite.
import Foundation
import Testing

/// The tables as the programs read them for which they are made.
@Suite struct TableReaderTests {
  private let fixture: SearchFixture

  /// Everything that a cell could stumble over, and a text longer than a cell of a spreadsheet.
  private static let hostile = """
    Resolution adopted by the General Assembly on 1 December 2035

    90/2. =HYPERLINK("http://stones.example","a") of shells

    The General Assembly,

    Recalling "its" resolution 89/2, and ]]> </script> \u{FFFE} \u{1} "lone

    1. =1+1 calls upon all States; https://stones.example/a

    2. Requests \(String(repeating: "stones and shells, ", count: 1800));

    3. ＝决定 'quoted'; -1 @x \u{20000}.

    1 December 2035

    """

  init() throws {
    fixture = try SearchFixture()
    try fixture.folder.add("documents/A_RES_90_2-EN.txt", Self.hostile)
    try fixture.folder.add("documents/nothing.txt", "=cmd|calc\n\n@SUM(A1)\n\n-2+3\n\n'\n")
    _ = try fixture.run("index", "documents")
  }

  private static func has(_ program: String) -> Bool { Programs.path(of: program) != nil }

  private func export(_ format: String) throws {
    // Several tables of text are files in a folder.
    let isFolder = ["csv", "tsv", "jsonl"].contains(format)
    let result = try fixture.run("export", format, "--output", (isFolder ? "t-" : "t.") + format)
    #expect(result.status == 0, "\(result.errors)")
  }

  // MARK: - SQLite

  private func sqlite(_ statement: String) throws -> String {
    let result = try KimberliteCommand.shell(
      "sqlite3 -batch t.sqlite \"\(statement)\"", in: fixture.folder.url)
    return result.output + result.errors
  }

  @Test(
    "SQLite finds the database sound, its keys too",
    .enabled(if: Self.has("sqlite3"), "There is no sqlite3: make test installs it"))
  func database() throws {
    try export("sqlite")
    #expect(try sqlite("PRAGMA integrity_check; PRAGMA foreign_key_check;") == "ok\n")
    #expect(
      try sqlite("INSERT INTO paragraphs_fts (paragraphs_fts) VALUES ('integrity-check')") == "")
    #expect(
      try sqlite("SELECT address, title FROM documents WHERE symbol = 'A/RES/90/1'")
        == "A/RES/90/1@en|Stones of the sea\nA/RES/90/1@zh|海中的石头\n")
    #expect(try sqlite("SELECT count(*) FROM about WHERE columnName = ''") == "10\n")
    #expect(
      try sqlite("SELECT paragraph FROM paragraphsWithDocuments WHERE text LIKE '=1%'") == "op1\n")
    #expect(
      try sqlite("SELECT typeof(year), typeof(session), typeof(withoutVote) FROM documents LIMIT 1")
        == "integer|integer|null\n")
  }

  @Test(
    "words and Chinese strings are found by full-text search",
    .enabled(if: Self.has("sqlite3"), "There is no sqlite3: make test installs it"))
  func fullText() throws {
    try export("sqlite")
    let english = "SELECT address FROM paragraphs_fts f JOIN paragraphs p ON p.id = f.rowid "
    #expect(
      try sqlite(english + "WHERE paragraphs_fts MATCH 'count stones'")
        == "A/RES/90/1@en#op1\n")
    let chinese = "SELECT address FROM paragraphs_trigram f JOIN paragraphs p ON p.id = f.rowid "
    #expect(
      try sqlite(chinese + "WHERE paragraphs_trigram MATCH '海岸的'") == "A/RES/90/1@zh#op1\n")
    let characters =
      "SELECT address FROM paragraphs_characters f "
      + "JOIN paragraphs p ON p.id = f.rowid WHERE paragraphs_characters MATCH "
    #expect(try sqlite(characters + #"'\"海 岸\"'"#) == "A/RES/90/1@zh#op1\n")
    #expect(try sqlite(characters + "'岸'") == "A/RES/90/1@zh#op1\n")
    #expect(try sqlite(characters + #"'\"岸 海\"'"#) == "")
    #expect(
      try sqlite("SELECT address FROM paragraphs WHERE text LIKE '%海岸%'")
        == "A/RES/90/1@zh#op1\n")
  }

  /// Datasette looks for the full text of a table in this way (`datasette.utils.detect_fts_sql`).
  @Test(
    "Datasette finds what searches the paragraphs",
    .enabled(if: Self.has("sqlite3"), "There is no sqlite3: make test installs it"))
  func datasette() throws {
    try export("sqlite")
    let statement =
      "SELECT name FROM sqlite_master WHERE rootpage = 0 "
      + #"AND sql LIKE '%VIRTUAL TABLE%USING FTS%content=\"paragraphs\"%'"#
    #expect(try sqlite(statement) == "paragraphs_fts\n")
  }

  @Test(
    "a database of some tables refers to no others",
    .enabled(if: Self.has("sqlite3"), "There is no sqlite3: make test installs it"))
  func someTables() throws {
    let result = try fixture.run(
      "export", "sqlite", "--tables", "entities,documents", "--output", "t.sqlite")
    #expect(result.status == 0)
    #expect(try sqlite("PRAGMA foreign_key_check; PRAGMA integrity_check;") == "ok\n")
    #expect(
      try sqlite("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        == "about\ndocuments\nentities\n")
  }

  // MARK: - Python

  /// Reads every format with what people use, and compares cell by cell with Python's own reader of CSV.
  private static let script = #"""
    import csv, datetime, json, sqlite3
    import openpyxl, pandas
    db = sqlite3.connect('t.sqlite')
    kinds = {(t, c): k for t, c, k, _ in db.execute('SELECT * FROM about')}
    tables = sorted({t for t, _ in kinds})
    book = openpyxl.load_workbook('t.xlsx')
    def word(value):
        if value is None: return ''
        if isinstance(value, bool): return 'true' if value else 'false'
        if isinstance(value, list): return '; '.join(value)
        if isinstance(value, datetime.datetime): return value.date().isoformat()
        return str(value)
    def stored(value, kind):
        if kind == 'boolean' and value is not None: value = bool(value)
        return word(value)
    def shown(text):
        text = text.replace('\ufffe', '\ufffd')
        return text if len(text) <= 32767 else text[:32766] + '…'
    for table in tables:
        with open(f't-csv/{table}.csv', newline='', encoding='utf-8') as file:
            head, *rows = csv.reader(file)
        frame = pandas.read_csv(f't-csv/{table}.csv', dtype=str, keep_default_na=False)
        assert list(frame.columns) == head and frame.values.tolist() == rows, table
        with open(f't-jsonl/{table}.jsonl', encoding='utf-8') as file:
            lines = [json.loads(line) for line in file.read().split('\n')[:-1]]
        assert [[word(line[name]) for name in head] for line in lines] == rows, table
        with open(f't-tsv/{table}.tsv', newline='', encoding='utf-8') as file:
            cells = [line.split('\t') for line in file.read().split('\n')[:-1]]
        assert cells == [head] + rows, table
        names = ', '.join(f'"{name}"' for name in head)
        found = [[stored(v, kinds[table, n]) for v, n in zip(row, head)]
                 for row in db.execute(f'SELECT {names} FROM {table} ORDER BY rowid')]
        assert found == rows, table
        sheet = book[table]
        cells = [[word(cell.value) for cell in row] for row in sheet.iter_rows(max_col=len(head))]
        assert cells == [[shown(cell) for cell in row] for row in [head] + rows], table
        assert sheet.freeze_panes == 'A2' and sheet.auto_filter.ref, table
        for row in sheet.iter_rows():
            for cell in row: assert cell.data_type != 'f' and cell.hyperlink is None, cell.value
        print(table, len(rows))
    print(book.sheetnames[-1])
    """#

  @Test(
    "Python, pandas and openpyxl read the same cells from every format",
    .enabled(if: PythonTools.python != nil, "\(PythonTools.absence)"))
  func python() throws {
    for format in ["csv", "tsv", "jsonl", "xlsx", "sqlite"] { try export(format) }
    let found = try PythonTools.run(Self.script, in: fixture.folder)
    #expect(found.hasSuffix("\nabout\n"), "\(found)")
    #expect(found.contains("\nparagraphs 2"), "\(found)")
    #expect(found.contains("documents 4\n"), "\(found)")
  }

  // MARK: - LibreOffice

  @Test(
    "LibreOffice opens the spreadsheet and shows the same cells",
    .enabled(if: Self.has("soffice"), "There is no LibreOffice: make test installs it"))
  func libreOffice() throws {
    try export("csv")
    try export("xlsx")
    // Comma, quotation mark, UTF-8, all sheets, values as they are.
    let filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    let home = "-env:UserInstallation=file://\(fixture.folder.url.path)/office"
    let result = try KimberliteCommand.shell(
      "soffice '\(home)' --headless --convert-to '\(filter)' --outdir shown t.xlsx",
      in: fixture.folder.url)
    #expect(result.status == 0, "\(result.errors)")
    func rows(_ name: String) throws -> [[String]] {
      let file = fixture.folder.url.appendingPathComponent(name)
      return CommaSeparated.rows(try String(contentsOf: file, encoding: .utf8))
    }
    for table in ["documents", "citations", "participants"] {
      #expect(try rows("shown/t-\(table).csv") == rows("t-csv/\(table).csv"), "\(table)")
    }
    let (shown, whole) = (try rows("shown/t-paragraphs.csv"), try rows("t-csv/paragraphs.csv"))
    #expect(shown.count == whole.count)
    for (one, other) in zip(shown, whole) {
      let text = other.last?.replacingOccurrences(of: "\u{FFFE}", with: "\u{FFFD}") ?? ""
      #expect(one.dropLast() == other.dropLast())
      #expect(one.last == text || text.count > 32_767 && one.last?.hasSuffix("…") == true)
    }
  }
}

/// A reader of RFC 4180, apart from the writer that is tested.
enum CommaSeparated {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        cell.unicodeScalars.append("\"")
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\r" where !isQuoted: continue
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
