// Part of Kimberlite.

/// Copies what is left of a segment into a builder: documents first, then the postings, term by term.
/// Pairs of frequent terms are found anew, since other terms may be frequent in the whole.
struct SegmentMerger {
  let source: SegmentReader
  let removedGroups: Set<Int>
  let schema: IndexSchema

  /// Where a document of the source has gone.
  private struct Target {
    var partition: UInt32
    /// In the partition; `PostingCursor.end` when the document was removed.
    var number: UInt32
  }

  func add(to builder: SegmentBuilder) throws(IndexError) {
    let targets = try addDocuments(to: builder)
    let hasPositions = schema.fields.map(\.hasPositions)
    try source.dictionary.forEach(from: []) {
      (key, entry) throws(IndexError) in
      let field = key[0]
      guard field != SegmentFormat.pairField, Int(field) < hasPositions.count else { return true }
      let cursor = try source.cursor(entry, positional: hasPositions[Int(field)])
      add(
        cursor, key: key, hasPositions: hasPositions[Int(field)], targets: targets, to: builder)
      if cursor.isBroken { throw source.damaged(.postings) }
      return true
    }
  }

  private func add(
    _ cursor: PostingCursor, key: [UInt8], hasPositions: Bool, targets: [Target],
    to builder: SegmentBuilder
  ) {
    var terms: [UInt32: Int] = [:]
    while cursor.document != PostingCursor.end {
      let target = targets[Int(cursor.document)]
      if target.number != PostingCursor.end {
        let partition = Int(target.partition)
        let term = terms[target.partition] ?? builder.term(key, partition: partition)
        terms[target.partition] = term
        if hasPositions {
          let places = cursor.places
          for index in 0..<places.count {
            builder.add(
              posting: target.number, position: places[index], term: term, hasPositions: true,
              partition: partition)
          }
        } else {
          for _ in 0..<cursor.frequency {
            builder.add(
              posting: target.number, position: 0, term: term, hasPositions: false,
              partition: partition)
          }
        }
      }
      cursor.next()
    }
  }

  private func addDocuments(to builder: SegmentBuilder) throws(IndexError) -> [Target] {
    var targets = [Target](
      repeating: Target(partition: 0, number: PostingCursor.end), count: source.documentCount)
    try source.groups.verifyOrder()
    let norms = try source.norms()
    var columns: [ColumnTable.Column] = []
    for number in schema.columns.indices { columns.append(try source.columns.strings(number)) }
    for group in 0..<source.groups.count where !removedGroups.contains(group) {
      let entry = try source.groups.entry(group)
      builder.beginGroup(key: entry.key, fingerprint: entry.fingerprint, value: entry.value)
      for document in source.groups.documents(of: group) {
        let partition = schema.partition { columns[$0][document] }
        builder.beginDocument(partition: partition)
        targets[Int(document)] = Target(
          partition: UInt32(partition),
          number: UInt32(builder.partitions[partition].norms.count))
        for (number, column) in columns.enumerated() {
          if schema.columns[number].holdsText {
            let text = column.string(column[document]).assumingMemoryBound(to: UInt8.self)
            builder.setText(text, column: number)
          } else {
            builder.setNumber(column[document], column: number)
          }
        }
        let length = FieldNorm.length(of: norms[Int(document)])
        try Self.end(builder, length: length, value: try source.value(of: document))
      }
      builder.endGroup()
    }
    return targets
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
