// Part of Kimberlite.

extension IndexReader {
  /// Documents of one segment, removed ones among them, with how often a term stands in each.
  package struct PostingBlock {
    package var segment: UInt32
    /// As many of each as the block holds; they belong to the index, and live as long as the call.
    package var documents: UnsafeBufferPointer<UInt32>
    package var occurrences: UnsafeBufferPointer<UInt32>
  }

  /// Calls `body` with all documents that hold a term, a block of up to 128 at a time, in the order
  /// of ids. Some nanoseconds a document.
  package func postings(
    of term: Term, _ body: (PostingBlock) -> Void
  ) throws(IndexError) {
    for (number, segment) in segments.enumerated() {
      guard let entry = try segment.entry(term) else { continue }
      let cursor = try segment.cursor(entry, positional: segment.isPositional(term.field))
      while cursor.document != PostingCursor.end {
        body(
          PostingBlock(
            segment: UInt32(number),
            documents: UnsafeBufferPointer(start: cursor.blockDocuments, count: cursor.count),
            occurrences: UnsafeBufferPointer(
              start: cursor.blockFrequencies(), count: cursor.count)))
        cursor.nextBlock()
      }
      if cursor.isBroken { throw segment.damaged(.postings) }
    }
  }

  /// About how many words a document has: exact up to 40, then rounded down to four significant bits.
  package func length(of document: DocumentID) throws(IndexError) -> Int {
    let norms = try segments[Int(document.segment)].norms()
    return Int(FieldNorm.length(of: norms[Int(document.number)]))
  }

  /// For each segment how many documents it was written with; their numbers are below.
  package var segmentSizes: [Int] { segments.map(\.documentCount) }

  /// Whether a document was removed since it was written.
  package func isRemoved(_ document: DocumentID) -> Bool {
    segments[Int(document.segment)].removed.contains(document.number)
  }
}
