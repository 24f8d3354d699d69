// Part of Kimberlite.
import Glibc

/// Memory that grows in place: address space is reserved at once, pages are taken when they are first
/// written. Nothing is ever copied, and offsets of 32 bits name every byte.
final class GrowingMemory {
  let base: UnsafeMutableRawPointer
  private let reserved: Int
  /// Bytes in use.
  private(set) var count = 0

  /// Traps when not even address space can be had, which no program could go on without.
  init(reserving bytes: Int) {
    reserved = bytes
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    let memory = mmap(nil, bytes, PROT_READ | PROT_WRITE, flags, -1, 0)
    guard let memory, memory != MAP_FAILED else { fatalError("No address space for indexing.") }
    base = memory
  }

  deinit { munmap(base, reserved) }

  /// Takes `bytes` more, all zero; returns where they begin.
  @inline(__always)
  func take(_ bytes: Int) -> UInt32 {
    let start = count
    count &+= bytes
    // The builder's limit is far below; to write behind the reservation would be worse than this.
    precondition(count <= reserved, "The index builder was not emptied in time.")
    return UInt32(truncatingIfNeeded: start)
  }

  /// Gives all pages back.
  func removeAll() {
    madvise(base, count, MADV_DONTNEED)
    count = 0
  }
}
