// Part of Kimberlite.

package final class IndexWriter {
  package init(folder: String, schema: IndexSchema, rebuild: Bool = false) throws(IndexError) {
    throw .absent(folder: folder)
  }
  package func fingerprints() throws(IndexError) -> [[UInt8]: [UInt8]] { [:] }
  package func beginGroup(key: [UInt8], fingerprint: [UInt8], value: [UInt8]) throws(IndexError) {}
  package func beginDocument() throws(IndexError) {}
  package func add(_ term: UnsafeBufferPointer<UInt8>, field: UInt8, position: UInt32) {}
  package func setNumber(_ value: UInt32, column: Int) {}
  package func setText(_ value: UnsafeBufferPointer<UInt8>, column: Int) {}
  package func endDocument(length: UInt32, value: UnsafeBufferPointer<UInt8>) throws(IndexError) {}
  package func endGroup() throws(IndexError) {}
  package func removeGroup(key: [UInt8]) throws(IndexError) {}
  package func commit() throws(IndexError) {}
}

package struct GroupID: Hashable, Sendable {
  package var segment: UInt32
  package var number: UInt32
}

package final class IndexReader: Sendable {
  package let schema: IndexSchema
  package init(folder: String) throws(IndexError) { throw .absent(folder: folder) }
  package var documentCount: Int { 0 }
  package func search(_ query: IndexQuery, limit: Int) throws(IndexError) -> [ScoredDocument] { [] }
  package func count(_ query: IndexQuery) throws(IndexError) -> Int { 0 }
  package func matches(_ query: IndexQuery, _ body: (DocumentID) -> Bool) throws(IndexError) {}
  package func number(_ column: Int, of: DocumentID) -> UInt32 { 0 }
  package func text(_ column: Int, of: DocumentID) throws(IndexError) -> [UInt8] { [] }
  package func value(of: DocumentID) throws(IndexError) -> [UInt8] { [] }
  package func group(of: DocumentID) -> GroupID { GroupID(segment: 0, number: 0) }
  package func groups() -> [GroupID] { [] }
  package func groupKey(_ group: GroupID) throws(IndexError) -> [UInt8] { [] }
  package func groupFingerprint(_ group: GroupID) throws(IndexError) -> [UInt8] { [] }
  package func groupValue(_ group: GroupID) throws(IndexError) -> [UInt8] { [] }
  package func groupDocuments(_ group: GroupID) -> [DocumentID] { [] }
  package func terms(
    field: UInt8, prefix: [UInt8],
    _ body: (_ term: UnsafeBufferPointer<UInt8>, _ documentFrequency: Int) -> Bool
  ) throws(IndexError) {}
  package func documentFrequency(_ term: Term) throws(IndexError) -> Int { 0 }
}
