// Part of Kimberlite.

/// Walks one posting list; what it does is `CursorState`'s.
final class PostingCursor {
  static let end = CursorState.end
  typealias State = UnsafeMutablePointer<CursorState>

  /// Lives as long as the cursor.
  let state: State

  init(_ list: PostingList, documentLimit: Int) {
    state = .allocate(capacity: 1)
    state.initialize(to: CursorState(list, documentLimit: documentLimit))
  }

  /// A term of one document.
  init(document: UInt32, frequency: UInt32, positions: [UInt32], empty list: PostingList) {
    state = .allocate(capacity: 1)
    state.initialize(
      to: CursorState(
        document: document, frequency: frequency, positions: positions, empty: list))
  }

  deinit {
    state.pointee.deallocate()
    state.deallocate()
  }

  @inline(__always)
  var document: UInt32 { state.pointee.document }
  var documentFrequency: Int { state.pointee.documentFrequency }
  var isBroken: Bool { state.pointee.isBroken }
  var frequency: UInt32 { state.pointee.frequency }
  var places: CursorState.Places { state.pointee.places }
  func next() { state.pointee.next() }
  func advance(to target: UInt32) { state.pointee.advance(to: target) }

  // MARK: Blocks

  var count: Int { state.pointee.count }
  var index: Int { state.pointee.index }
  var blockDocuments: UnsafePointer<UInt32> { state.pointee.blockDocuments }
  func blockFrequencies() -> UnsafePointer<UInt32> { state.pointee.blockFrequencies() }
  func nextBlock() { state.pointee.nextBlock() }
  func stand(at index: Int) { state.pointee.stand(at: index) }
  var blockCount: Int { state.pointee.blockCount }
  var hasTail: Bool { state.pointee.hasTail }
  func block(holding target: UInt32) -> Int { state.pointee.block(holding: target) }
  func lastDocument(ofBlock block: Int) -> UInt32 { state.pointee.lastDocument(ofBlock: block) }
  func impact(ofBlock block: Int) -> UInt16 { state.pointee.impact(ofBlock: block) }
}
