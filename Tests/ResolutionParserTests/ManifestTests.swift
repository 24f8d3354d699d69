// Part of Kimberlite.
import ResolutionModel
import Testing

@testable import ResolutionParser

@Suite struct ManifestTests {
  static let table = """
    file\tsymbol\tlanguage\tsession\tadopted\ttitle
    # The documents of the first year.
    a.txt\tA/RES/41/7\tEN\t41\t1986-11-03\tMade-up stones

    b.txt\t\tzh
    """

  @Test func `a line gives its fields by the headings`() throws {
    let entry = try #require(Manifest(Array(Self.table.utf8)).entries["a.txt"])
    #expect(entry.symbol?.canonical == "A/RES/41/7")
    #expect(entry.language == .english)
    #expect(entry.session == 41)
    #expect(entry.adopted == CalendarDate(year: 1986, month: 11, day: 3))
    #expect(entry.title == "Made-up stones")
    #expect(entry.findings.isEmpty)
  }

  @Test func `fields that are empty or missing at the end are nil`() throws {
    let entry = try #require(Manifest(Array(Self.table.utf8)).entries["b.txt"])
    #expect(entry.symbol == nil && entry.session == nil && entry.language == .chinese)
    #expect(entry.findings.isEmpty)
  }

  @Test func `a spreadsheet's mark, breaks and blanks do no harm`() throws {
    let text = "\u{FEFF}file\tlanguage \r\n a.txt \t en\r\n"
    #expect(Manifest(Array(text.utf8)).entries["a.txt"]?.language == .english)
  }

  @Test func `a line that cannot be used is a finding, and the others are used`() {
    let manifest = Manifest(Array("symbol\tfile\n\t\nA/1/2\t\nA/1/3\ta.txt\tmore\n".utf8))
    #expect(
      manifest.findings == [Finding(.manifestLineMalformed(expected: 2, found: 2), line: 3)])
    #expect(
      manifest.entries["a.txt"]?.findings == [
        Finding(.manifestLineMalformed(expected: 2, found: 3), line: 4)
      ])
  }

  @Test func `a value that its column does not allow is left out and said`() throws {
    let text = "file\tsymbol\tadopted\na.txt\tnone\t1999-02-30\n"
    let entry = try #require(Manifest(Array(text.utf8)).entries["a.txt"])
    #expect(entry.symbol == nil && entry.adopted == nil)
    #expect(
      entry.findings.map(\.category) == [
        .manifestValueMalformed(column: "symbol", value: "none"),
        .manifestValueMalformed(column: "adopted", value: "1999-02-30"),
      ])
  }

  @Test func `a table without the column of files is not used`() {
    let manifest = Manifest(Array("name\tsymbol\na.txt\tA/1/2\n".utf8))
    #expect(manifest.entries.isEmpty)
    #expect(manifest.findings == [Finding(.manifestWithoutFileColumn, line: 1)])
  }

  @Test func `the table beside a file is found, and read again when it has changed`() {
    let folder = TemporaryFolder()
    let path = folder.path + "/a.txt"
    #expect(Manifest.entry(for: path) == nil)
    folder.write(Self.table, to: "manifest.tsv")
    #expect(Manifest.entry(for: path)?.session == 41)
    #expect(Manifest.entry(for: folder.path + "/c.txt") == nil)
    folder.write("file\tsession\na.txt\t42\n", to: "manifest.tsv")
    #expect(Manifest.entry(for: path)?.session == 42)
    #expect(Manifest.entry(for: "-") == nil)
  }

  @Test func `many threads may ask at once`() async {
    let folder = TemporaryFolder()
    folder.write(Self.table, to: "manifest.tsv")
    let path = folder.path + "/a.txt"
    await withTaskGroup(of: Int?.self) { group in
      for _ in 0..<50 { group.addTask { Manifest.entry(for: path)?.session } }
      for await session in group { #expect(session == 41) }
    }
  }
}
