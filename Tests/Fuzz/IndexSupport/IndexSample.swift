// Part of Kimberlite.
import InvertedIndex

/// A small index that has some of everything: lists of full blocks and tails, terms of one document,
/// pairs of frequent terms, strings, partitions, groups of which some were removed, two segments.
package enum IndexSample {
  package static let schema = IndexSchema(
    fields: [.init("word", hasPositions: true), .init("form", hasPositions: false)],
    columns: [.init("year"), .init("symbol", holdsText: true), .init("partition")],
    analysis: "sample/1", partitionColumn: 2)

  /// Writes it; the same bytes each time.
  package static func write(to folder: String) throws(IndexError) {
    for segment in 0..<2 {
      let writer = try IndexWriter(folder: folder, schema: schema)
      for group in 0..<(segment == 0 ? 60 : 4) {
        try write(group: segment * 60 + group, to: writer)
      }
      if segment == 1 {
        for group in [3, 17] { try writer.removeGroup(key: Array("group \(group)".utf8)) }
      }
      try writer.commit()
    }
  }

  private static func write(group: Int, to writer: IndexWriter) throws(IndexError) {
    try writer.beginGroup(
      key: Array("group \(group)".utf8), fingerprint: [1, 2, UInt8(group)],
      value: Array("about group \(group)".utf8))
    for number in 0..<5 + group % 2 {
      try write(document: group * 5 + number, group: group, to: writer)
    }
    try writer.endGroup()
  }

  private static func write(
    document: Int, group: Int, to writer: IndexWriter
  ) throws(IndexError) {
    try writer.beginDocument(partition: UInt32(document % 3))
    var words = ["stones", "of", "the", "sea"]
    if document % 5 == 0 { words = ["the", "stones"] + words }
    if document % 41 == 0 { words += Array(repeating: "sand", count: 12) }
    words += ["w\(document % 7)", "rare\(document)", "of", "the", "coast"]
    let form = "form\(document % 3)"
    let symbol = "S/\(group)"
    // Terms have to stay where they are until the end of the document.
    let text = words.joined() + form + symbol
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
    defer { bytes.deallocate() }
    _ = bytes.initialize(from: text.utf8)
    var rest = UnsafeBufferPointer(bytes)[...]
    func next(_ text: String) -> UnsafeBufferPointer<UInt8> {
      defer { rest = rest.dropFirst(text.utf8.count) }
      return UnsafeBufferPointer(rebasing: rest.prefix(text.utf8.count))
    }
    for (position, word) in words.enumerated() {
      writer.add(next(word), field: 0, position: UInt32(position))
    }
    let formBytes = next(form)
    for _ in 0..<(document % 9 == 0 ? 2 : 1) { writer.add(formBytes, field: 1, position: 0) }
    writer.setText(next(symbol), column: 1)
    writer.setNumber(UInt32(1990 + document % 30), column: 0)
    let value = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 20 + document % 13)
    defer { value.deallocate() }
    for index in value.indices { value[index] = UInt8(truncatingIfNeeded: document &+ index) }
    try writer.endDocument(length: UInt32(words.count), value: UnsafeBufferPointer(value))
  }
}
