// Part of Kimberlite.
import Testing

@testable import ResolutionLanguages

/// Every row of the tables of opening words, in both languages, by its own example.
struct OpeningPhraseTables {
  struct Row: Sendable, CustomTestStringConvertible {
    var table: String
    var cells: [String]
    var isEnglish: Bool
    var testDescription: String { "\(table): \(cells.first ?? "")" }
  }

  static let tables: [(name: String, text: String, columns: [String], isEnglish: Bool)] = [
    ("EnglishOpeningVerbs", EnglishOpeningVerbs.table, verbColumns, true),
    ("EnglishOpeningWords", EnglishOpeningWords.table, wordColumns, true),
    ("ChineseOpeningVerbs", ChineseOpeningVerbs.table, verbColumns, false),
    ("ChineseOpeningWords", ChineseOpeningWords.table, wordColumns, false),
  ]
  static let verbColumns = ["forms", "object", "particles", "example"]
  static let wordColumns = ["words", "kinds", "example"]

  static let rows: [Row] = tables.flatMap { table in
    OpeningWordTables.rows(of: table.text).map { cells in
      Row(table: table.name, cells: cells.map(\.string), isEnglish: table.isEnglish)
    }
  }

  @Test("Both languages have the same tables with the same headings")
  func headings() {
    for table in Self.tables {
      let heading = table.text.split(separator: "\n")[0].split(separator: "\t").map(String.init)
      #expect(heading == table.columns, "\(table.name)")
    }
  }

  @Test("The phrase of each example ends at its bar")
  func examples() throws {
    for row in Self.rows {
      let example = try #require(row.cells.last)
      let parts = example.split(separator: "|", omittingEmptySubsequences: false)
      try #require(parts.count == 2, "\(row.testDescription): no bar in its example")
      let text = Array((parts[0] + parts[1]).utf8)[...]
      let recognizer: any OpeningPhraseRecognizer =
        row.isEnglish ? EnglishOpeningPhrases.shared : ChineseOpeningPhrases.shared
      let phrase = recognizer.openingPhrase(of: text).map { text[$0.range(in: text)].string }
      #expect(phrase ?? "" == parts[0], "\(row.testDescription)")
    }
  }

  @Test("Each example contains its word in one of its forms")
  func words() throws {
    for row in Self.rows {
      let example = try #require(row.cells.last).lowercased().filter { $0 != "|" }
      let forms = row.cells[0].split(separator: "/")
      #expect(forms.contains { example.contains($0) }, "\(row.testDescription)")
    }
  }

  @Test("Kinds and objects are spelled as the program knows them")
  func names() {
    for row in Self.rows where row.cells.count == 3 {
      for kind in row.cells[1].split(separator: " ") {
        #expect(WordKinds.named[String(kind)] != nil, "\(row.testDescription): \(kind)")
      }
    }
    for row in Self.rows where row.cells.count == 4 {
      #expect(OpeningVerb.Object(rawValue: row.cells[1]) != nil, "\(row.testDescription)")
    }
  }

  @Test("No word stands in a table twice")
  func unique() {
    for table in Self.tables {
      let words = OpeningWordTables.rows(of: table.text).map { $0[0].string }
      let repeated = Dictionary(grouping: words) { $0 }.filter { $0.value.count > 1 }.keys
      #expect(repeated.isEmpty, "\(table.name): \(repeated)")
    }
  }
}
