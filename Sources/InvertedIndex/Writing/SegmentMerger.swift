// Part of Kimberlite.

/// Copies what is left of a segment into a builder: documents first, then the postings, term by term.
/// Pairs of frequent terms are found anew, since other terms may be frequent in the whole.
struct SegmentMerger {
  let source: SegmentReader
  let removedGroups: Set<Int>
  let schema: IndexSchema

  /// Returns the keys of the groups in the order in which they were added.
  func add(to builder: SegmentBuilder) throws(IndexError) -> [[UInt8]] {
    var renumbered = [UInt32](repeating: PostingCursor.end, count: source.documentCount)
    let keys = try addDocuments(to: builder, renumbered: &renumbered)
    let hasPositions = schema.fields.map(\.hasPositions)
    try source.dictionary.forEach(from: [], isPositional: source.isPositional) {
      (key, entry) throws(IndexError) in
      let field = key[0]
      guard field != SegmentFormat.pairField, Int(field) < hasPositions.count else { return true }
      let cursor = try source.cursor(entry, positional: hasPositions[Int(field)])
      add(
        cursor, key: key, hasPositions: hasPositions[Int(field)], renumbered: renumbered,
        to: builder)
      if cursor.isBroken { throw source.damaged(.postings) }
      return true
    }
    return keys
  }

  private func add(
    _ cursor: PostingCursor, key: [UInt8], hasPositions: Bool, renumbered: [UInt32],
    to builder: SegmentBuilder
  ) {
    var number: Int?
    while cursor.document != PostingCursor.end {
      let document = renumbered[Int(cursor.document)]
      if document != PostingCursor.end {
        let term =
          number
          ?? key.withUnsafeBufferPointer { key in
            let bytes = key.baseAddress.unsafelyUnwrapped
            return builder.table.number(field: key[0], bytes: bytes + 1, count: key.count - 1)
          }
        number = term
        if hasPositions {
          let places = cursor.places
          for index in 0..<places.count {
            builder.add(posting: document, position: places[index], toTerm: term, field: key[0])
          }
        } else {
          for _ in 0..<cursor.frequency {
            builder.add(posting: document, position: 0, toTerm: term, field: key[0])
          }
        }
      }
      cursor.next()
    }
  }

  private func addDocuments(
    to builder: SegmentBuilder, renumbered: inout [UInt32]
  ) throws(IndexError) -> [[UInt8]] {
    var keys: [[UInt8]] = []
    try source.groups.verify()
    let norms = try source.norms()
    var columns: [ColumnTable.Column] = []
    for number in schema.columns.indices { columns.append(try source.columns.column(number)) }
    for group in 0..<source.groups.count where !removedGroups.contains(group) {
      let entry = try source.groups.entry(group)
      builder.beginGroup(key: entry.key, fingerprint: entry.fingerprint, value: entry.value)
      keys.append(entry.key)
      for document in source.groups.documents(of: group) {
        renumbered[Int(document)] = UInt32(builder.documentCount)
        builder.beginDocument()
        for (number, column) in columns.enumerated() {
          if schema.columns[number].holdsText {
            let text = column.string(column[document]).assumingMemoryBound(to: UInt8.self)
            builder.setText(text, column: number)
          } else {
            builder.setNumber(column[document], column: number)
          }
        }
        let value = try source.value(of: document)
        let length = FieldNorm.length(of: norms[Int(document)])
        try Self.end(builder, length: length, value: value)
      }
    }
    return keys
  }

  private static func end(
    _ builder: SegmentBuilder, length: UInt32, value: [UInt8]
  ) throws(IndexError) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: value.count)
    defer { copy.deallocate() }
    _ = copy.initialize(from: value)
    try builder.endDocument(length: length, value: UnsafeBufferPointer(copy))
  }
}
