// Part of Kimberlite.
import ResolutionComparison

/// Pairs of paragraphs as bytes: places as steps from the place expected next, so that most pairs
/// take a handful of bytes.
enum RelationRecord {
  /// To be raised when results of any kind are written in another form.
  static let version = 1

  /// Shares are kept to four digits.
  private static let scale: Float = 10_000

  // MARK: - Years

  static func bytes(of links: [ParagraphPair]) -> [UInt8] {
    var writer = RecordWriter()
    var next = (old: 0, new: 0)
    writer.add(links.count)
    for link in links {
      let relation = ParagraphPair.Relation.allCases.firstIndex(of: link.relation) ?? 0
      let flags = (link.isMoved ? 8 : 0) + (link.isRenumbered ? 16 : 0)
      writer.add(byte: UInt8(relation + flags))
      add(link.old, next: &next.old, to: &writer)
      add(link.new, next: &next.new, to: &writer)
      if link.relation == .identical { continue }
      writer.add(Int((link.similarity * scale).rounded()))
      for count in [link.oldWords, link.newWords, link.keptWords] { writer.add(count) }
    }
    return writer.bytes
  }

  /// Nil for bytes that hold no pairs. What changed sides is told by the documents, not kept here.
  static func links(_ bytes: [UInt8]) -> [ParagraphPair]? {
    var reader = RecordReader(bytes)
    var next = (old: 0, new: 0)
    guard let count = reader.integer(), count <= bytes.count else { return nil }
    var links: [ParagraphPair] = []
    links.reserveCapacity(count)
    for _ in 0..<count {
      guard let code = reader.byte(), Int(code & 7) < ParagraphPair.Relation.allCases.count,
        let old = places(&reader, next: &next.old), let new = places(&reader, next: &next.new)
      else { return nil }
      let relation = ParagraphPair.Relation.allCases[Int(code & 7)]
      var link = ParagraphPair(old: old, new: new, relation: relation)
      link.isMoved = code & 8 != 0
      link.isRenumbered = code & 16 != 0
      if relation == .identical {
        link.similarity = 1
      } else {
        guard let similarity = reader.integer(), let oldWords = reader.integer(),
          let newWords = reader.integer(), let kept = reader.integer()
        else { return nil }
        link.similarity = Float(similarity) / scale
        (link.oldWords, link.newWords, link.keptWords) = (oldWords, newWords, kept)
      }
      links.append(link)
    }
    return reader.isAtEnd ? links : nil
  }

  // MARK: - Languages

  static func bytes(of pairs: [AlignedPair]) -> [UInt8] {
    var writer = RecordWriter()
    var next = (first: 0, second: 0)
    writer.add(pairs.count)
    for pair in pairs {
      add(pair.first, next: &next.first, to: &writer)
      add(pair.second, next: &next.second, to: &writer)
      writer.add(Int((pair.score * scale).rounded()))
    }
    return writer.bytes
  }

  /// Nil for bytes that hold no pairs.
  static func alignment(_ bytes: [UInt8]) -> [AlignedPair]? {
    var reader = RecordReader(bytes)
    var next = (first: 0, second: 0)
    guard let count = reader.integer(), count <= bytes.count else { return nil }
    var pairs: [AlignedPair] = []
    pairs.reserveCapacity(count)
    for _ in 0..<count {
      guard let first = places(&reader, next: &next.first),
        let second = places(&reader, next: &next.second), let score = reader.integer()
      else { return nil }
      pairs.append(AlignedPair(first: first, second: second, score: Float(score) / scale))
    }
    return reader.isAtEnd ? pairs : nil
  }

  // MARK: - Places

  /// Steps may go back: 0, -1, 1, -2 … are 0, 1, 2, 3 …
  private static func add(_ places: [Int], next: inout Int, to writer: inout RecordWriter) {
    writer.add(places.count)
    for place in places {
      let step = place - next
      writer.add(step >= 0 ? 2 * step : -2 * step - 1)
      next = place + 1
    }
  }

  private static func places(_ reader: inout RecordReader, next: inout Int) -> [Int]? {
    guard let count = reader.integer(), count <= reader.rest else { return nil }
    var places: [Int] = []
    for _ in 0..<count {
      guard let code = reader.integer(), code < 1 << 32 else { return nil }
      let place = next + (code % 2 == 0 ? code / 2 : -(code + 1) / 2)
      guard place >= 0 else { return nil }
      places.append(place)
      next = place + 1
    }
    return places
  }
}
