// Part of Kimberlite.
import ResolutionComparison

/// The strands of a series in one language without their texts: enough to fold what a search finds.
struct StrandSummary: Sendable, Hashable {
  /// One strand; the numbers are places of documents in the series.
  struct Line: Sendable, Hashable {
    /// The documents with the paragraph, ascending, and its place in each.
    var members: [Int]
    var places: [Int]
    /// The document in which its words changed last; nil where they never did.
    var lastChange: Int?
  }

  var lines: [Line]
  /// For each document and each of its paragraphs the strand.
  private(set) var lineOf: [[Int]]

  init(_ table: StrandTable) {
    lines = table.strands.map { strand in
      Line(
        members: strand.steps.map(\.member), places: strand.steps.map(\.place),
        lastChange: strand.lastChange?.member)
    }
    lineOf = table.strandOf
  }

  // MARK: - Bytes

  var bytes: [UInt8] {
    var writer = RecordWriter()
    writer.add(lineOf.count)
    for places in lineOf { writer.add(places.count) }
    writer.add(lines.count)
    for line in lines {
      writer.add(line.members.count)
      for (member, place) in zip(line.members, line.places) {
        writer.add(member)
        writer.add(place)
      }
      writer.add(line.lastChange)
    }
    return writer.bytes
  }

  /// Nil for bytes that hold no summary.
  init?(_ bytes: [UInt8]) {
    var reader = RecordReader(bytes)
    guard let documents = reader.integer(), documents <= reader.rest else { return nil }
    lineOf = []
    for _ in 0..<documents {
      // Every paragraph takes two bytes further on.
      guard let count = reader.integer(), count <= bytes.count else { return nil }
      lineOf.append(Array(repeating: -1, count: count))
    }
    guard let count = reader.integer(), count <= reader.rest else { return nil }
    lines = []
    for number in 0..<count {
      guard let line = Self.line(&reader) else { return nil }
      for (member, place) in zip(line.members, line.places) {
        guard lineOf.indices.contains(member), lineOf[member].indices.contains(place) else {
          return nil
        }
        lineOf[member][place] = number
      }
      lines.append(line)
    }
    guard reader.isAtEnd, lineOf.allSatisfy({ !$0.contains(-1) }) else { return nil }
  }

  private static func line(_ reader: inout RecordReader) -> Line? {
    guard let count = reader.integer(), count > 0, count <= reader.rest else { return nil }
    var line = Line(members: [], places: [])
    for _ in 0..<count {
      guard let member = reader.integer(), let place = reader.integer() else { return nil }
      line.members.append(member)
      line.places.append(place)
    }
    guard let change = reader.optionalInteger() else { return nil }
    line.lastChange = change
    return line
  }
}
