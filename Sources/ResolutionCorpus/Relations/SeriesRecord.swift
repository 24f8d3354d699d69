// Part of Kimberlite.
import ResolutionComparison

/// Series as bytes: places of documents among all documents of the index.
enum SeriesRecord {
  private static let scale: Float = 10_000

  static func bytes(of series: [FoundSeries]) -> [UInt8] {
    var writer = RecordWriter()
    writer.add(series.count)
    for series in series {
      writer.add(series.members.count)
      for member in series.members { writer.add(member) }
      for link in series.links {
        writer.add(byte: (link.hasSameTitle ? 1 : 0) + (link.isRecalled ? 2 : 0))
        writer.add(link.titleLikeness.map { Int(($0 * scale).rounded()) })
        writer.add(link.overlap.map { Int(($0 * scale).rounded()) })
      }
    }
    return writer.bytes
  }

  /// Nil for bytes that hold no series of so many documents.
  static func series(_ bytes: [UInt8], documents: Int) -> [FoundSeries]? {
    var reader = RecordReader(bytes)
    guard let count = reader.integer(), count <= reader.rest else { return nil }
    var all: [FoundSeries] = []
    for _ in 0..<count {
      guard let length = reader.integer(), length > 0, length <= reader.rest else { return nil }
      var series = FoundSeries(members: [], links: [])
      for _ in 0..<length {
        guard let member = reader.integer(), member < documents else { return nil }
        series.members.append(member)
      }
      for _ in 1..<length {
        guard let flags = reader.byte(), let title = reader.optionalInteger(),
          let overlap = reader.optionalInteger()
        else { return nil }
        series.links.append(
          .init(
            hasSameTitle: flags & 1 != 0, titleLikeness: title.map { Float($0) / scale },
            isRecalled: flags & 2 != 0, overlap: overlap.map { Float($0) / scale }))
      }
      all.append(series)
    }
    return reader.isAtEnd ? all : nil
  }
}
