// Part of Kimberlite.
import ResolutionEntities
import ResolutionModel
import ResolutionParser
import Testing

@testable import ResolutionComparison

/// Resolutions 61/28, 62/11 and 68/128 as a careful reader links them: every paragraph of the three, with
/// the reasons for the hard ones, in `KimberleySeries.tsv`. It was written without the comparison.
@Suite struct KimberleySeriesTests {
  /// A line of the table. What the comparison does not find says why in its last column.
  struct Row {
    var old: String
    var new: String
    var oldIDs: [String]
    var newIDs: [String]
    var relation: String
    /// `yes`, `no`, or `either`: of two that changed places each may be the one that moved.
    var moved: String
    var reason: String
    var notFound: String

    var line: String {
      "\(old) \(oldIDs.joined(separator: "+")) → \(new) \(newIDs.joined(separator: "+")): "
        + "\(relation), moved \(moved). \(reason)"
    }
  }

  static let files = [
    "61/28": "A_RES_61_28-EN.txt", "62/11": "A_RES_62_11-EN.txt", "68/128": "A_RES_68_128-EN.md",
  ]

  static let rows: [Row] = {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    guard let file = try? InputFile.load(path: "/\(folder)/KimberleySeries.tsv") else { return [] }
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").dropFirst()
    return lines.map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      func ids(_ field: String) -> [String] {
        field == "-" ? [] : field.split(separator: ",").map(String.init)
      }
      return Row(
        old: fields[0], new: fields[1], oldIDs: ids(fields[2]), newIDs: ids(fields[3]),
        relation: fields[4], moved: fields[5], reason: fields[7], notFound: fields[8])
    }
  }()

  private static let comparisons: [String: DocumentComparison] = {
    var comparisons: [String: DocumentComparison] = [:]
    for (old, new) in [("61/28", "62/11"), ("62/11", "68/128")] {
      guard let before = try? document(old), let after = try? document(new) else { continue }
      comparisons[old] = DocumentComparer(language: .english).compare(before, after)
    }
    return comparisons
  }()

  static func document(_ name: String) throws -> Document {
    EntityExtractor().extract(from: try SyntheticHistoryTests.document(files[name] ?? ""))
  }

  @Test("the table has every paragraph of the documents once")
  func complete() throws {
    for (old, comparison) in Self.comparisons {
      let rows = Self.rows.filter { $0.old == old }
      #expect(rows.flatMap(\.oldIDs).sorted() == comparison.old.paragraphs.map(\.id).sorted())
      #expect(rows.flatMap(\.newIDs).sorted() == comparison.new.paragraphs.map(\.id).sorted())
    }
    #expect(Self.comparisons.count == 2)
    #expect(Self.rows.count(where: { !$0.notFound.isEmpty }) <= 3)
  }

  @Test("what became of each paragraph")
  func found() throws {
    let wrong = Self.rows.filter { $0.notFound.isEmpty && !Self.isFound($0) }
    #expect(wrong.map(\.line) == [])
  }

  @Test("what is not found yet: to be moved to the others once it is")
  func missed() throws {
    let found = Self.rows.filter { !$0.notFound.isEmpty && Self.isFound($0) }
    #expect(found.map(\.line) == [])
  }

  private static func isFound(_ row: Row) -> Bool {
    guard let comparison = comparisons[row.old], let pair = pair(row, comparison) else {
      return false
    }
    return pair.relation.rawValue == row.relation
      && (row.moved == "either" || pair.isMoved == (row.moved == "yes"))
  }

  private static func pair(_ row: Row, _ comparison: DocumentComparison) -> ParagraphPair? {
    comparison.pairs.first {
      comparison.old(of: $0).map(\.id) == row.oldIDs
        && comparison.new(of: $0).map(\.id) == row.newIDs
    }
  }
}
