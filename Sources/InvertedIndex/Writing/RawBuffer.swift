// Part of Kimberlite.

/// Bytes that grow at the end, zero where nothing was written; for code that packs bits.
struct RawBuffer: ~Copyable {
  private(set) var memory: UnsafeMutableRawPointer
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 4096) {
    self.capacity = capacity
    memory = .allocate(byteCount: capacity, alignment: 16)
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: capacity)
  }

  deinit { memory.deallocate() }

  /// Room for `bytes`, and eight more behind it, all zero; returns where it begins.
  mutating func take(_ bytes: Int) -> UnsafeMutableRawPointer {
    if count + bytes + 8 > capacity { grow(to: count + bytes + 8) }
    defer { count += bytes }
    return memory + count
  }

  mutating func append<Value: FixedWidthInteger>(_ value: Value) {
    take(MemoryLayout<Value>.size).storeBytes(of: value.littleEndian, as: Value.self)
  }

  mutating func removeAll() {
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: min(capacity, count + 8))
    count = 0
  }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: memory, count: count) }

  private mutating func grow(to needed: Int) {
    let size = max(needed, capacity * 2)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    larger.copyMemory(from: memory, byteCount: capacity)
    (larger + capacity).initializeMemory(as: UInt8.self, repeating: 0, count: size - capacity)
    memory.deallocate()
    memory = larger
    capacity = size
  }
}
