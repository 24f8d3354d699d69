// Part of Kimberlite.

/// The best documents so far: a heap whose root is the worst of them. Documents are offered in the
/// order of their ids, so that of equal ones the first stays.
struct BestDocuments {
  private let limit: Int
  private var heap: [ScoredDocument] = []

  /// A limit of 0 keeps all.
  init(limit: Int) {
    self.limit = limit
    heap.reserveCapacity(min(limit, 1024))
  }

  /// What a score has to exceed to count; below every score as long as there is room.
  private(set) var threshold: Float = -1

  @inline(__always)
  mutating func offer(_ score: Float, _ segment: UInt32, _ document: UInt32) {
    guard score > threshold else { return }
    insert(
      ScoredDocument(id: DocumentID(segment: segment, number: document), score: score))
  }

  private mutating func insert(_ document: ScoredDocument) {
    if limit == 0 {
      heap.append(document)
      return
    }
    if heap.count < limit {
      heap.append(document)
      if heap.count == limit {
        for index in (0..<limit / 2).reversed() { sink(index) }
        threshold = heap[0].score
      }
      return
    }
    heap[0] = document
    sink(0)
    threshold = heap[0].score
  }

  private mutating func sink(_ start: Int) {
    var index = start
    let moving = heap[start]
    while true {
      var child = index * 2 + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, Self.isBetter(heap[child], than: heap[child + 1]) { child += 1 }
      guard Self.isBetter(moving, than: heap[child]) else { break }
      heap[index] = heap[child]
      index = child
    }
    heap[index] = moving
  }

  private static func isBetter(_ a: ScoredDocument, than b: ScoredDocument) -> Bool {
    a.score != b.score ? a.score > b.score : a.id < b.id
  }

  /// Best first.
  var sorted: [ScoredDocument] { heap.sorted(by: Self.isBetter) }
}
