// Part of Kimberlite.
import Foundation
import Testing

@testable import ResolutionInterchange

@Suite struct TableSchemaTests {
  @Test("every table has its own columns, a key of these, and references that exist")
  func whole() {
    #expect(TableSchema.all.map(\.table) == TableName.allCases)
    for schema in TableSchema.all {
      let names = schema.columns.map(\.title)
      #expect(Set(names).count == names.count, "\(schema.table)")
      #expect(!schema.key.isEmpty && Set(schema.key).isSubset(of: names), "\(schema.table)")
      for column in schema.columns {
        if let other = column.refersTo { #expect(TableSchema.schema(of: other).key.count == 1) }
        #expect(column.meaning.hasSuffix(".") || column.meaning.hasSuffix("…"), "\(column.title)")
      }
    }
  }

  @Test("names are found as they are printed")
  func names() {
    for table in TableName.allCases { #expect(TableName(name: table.name) == table) }
    #expect(TableName(name: "paragraph") == nil)
  }

  /// One section of the page for each table, with a row for each column.
  @Test("the data dictionary says what the code says")
  func dictionary() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appendingPathComponent("docs/tables.md"), encoding: .utf8)
    for schema in TableSchema.all {
      let section = """
        ### `\(schema.table.name)`

        \(schema.meaning) Key: \(schema.key.map { "`\($0)`" }.joined(separator: ", ")).

        | column | type | meaning |
        |---|---|---|

        """ + schema.columns.map(Self.line).joined()
      #expect(page.contains(section), "\(schema.table.name)")
    }
  }

  private static func line(_ column: TableSchema.Column) -> String {
    let other = column.refersTo.map { " → `\($0.name)`" } ?? ""
    return "| `\(column.title)` | \(column.kind.rawValue)\(other) | \(column.meaning) |\n"
  }
}
