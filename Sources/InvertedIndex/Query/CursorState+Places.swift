// Part of Kimberlite.

extension CursorState {
  /// Where the term stands in the current document: as a run of packed numbers.
  struct Places {
    var run: UnsafeRawPointer
    var width: Int
    var start: Int
    var count: Int
    /// The patches of the block; nil when it has none.
    var patches: UnsafeRawPointer?

    @inline(__always)
    subscript(_ index: Int) -> UInt32 {
      let value = BitPacking.valueInRun(run, width: width, at: start &+ index)
      guard let patches else { return value }
      return value | upperBits(of: start &+ index, patches)
    }

    private func upperBits(of place: Int, _ patches: UnsafeRawPointer) -> UInt32 {
      let count = Int(patches.load(as: UInt8.self))
      var next = patches + 1
      for _ in 0..<count {
        let patched = Int(next.load(as: UInt8.self))
        if patched >= place {
          guard patched == place else { return 0 }
          return UInt32(next.load(fromByteOffset: 1, as: UInt8.self)) << UInt32(width)
        }
        next += PatchedWidth.patchBytes
      }
      return 0
    }
  }
}
