// Part of Kimberlite.
import Glibc

/// Memory that grows in place: address space is reserved at once, pages are taken when they are first
/// written. Nothing is ever copied, and offsets of 32 bits name every byte.
final class GrowingMemory {
  /// What the loops work with, without counting references.
  struct Arena {
    let base: UnsafeMutableRawPointer
    let reserved: Int
    /// Bytes in use.
    var count = 0

    /// Takes `bytes` more, all zero; returns where they begin.
    @inline(__always)
    mutating func take(_ bytes: Int) -> UInt32 {
      let start = count
      count &+= bytes
      // The builder's limit is far below; to write behind the reservation would be worse than this.
      precondition(count <= reserved, "The index builder was not emptied in time.")
      return UInt32(truncatingIfNeeded: start)
    }
  }

  /// Lives as long as this object.
  let arena: UnsafeMutablePointer<Arena>

  /// Traps when not even address space can be had, which no program could go on without.
  init(reserving bytes: Int) {
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    let memory = mmap(nil, bytes, PROT_READ | PROT_WRITE, flags, -1, 0)
    guard let memory, memory != MAP_FAILED else { fatalError("No address space for indexing.") }
    arena = .allocate(capacity: 1)
    arena.initialize(to: Arena(base: memory, reserved: bytes))
  }

  deinit {
    munmap(arena.pointee.base, arena.pointee.reserved)
    arena.deallocate()
  }

  var count: Int { arena.pointee.count }
}
