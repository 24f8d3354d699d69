// Part of Kimberlite.
import CLibXML2

/// A table from the pointers of dictionary strings to values; open addressing, never shrinks.
struct InternedNames<Value> {
  private var keys: [UnsafePointer<xmlChar>?] = Array(repeating: nil, count: 256)
  private var values: [Value?] = Array(repeating: nil, count: 256)
  private var count = 0

  mutating func value(of name: UnsafePointer<xmlChar>, _ make: (String) -> Value?) -> Value? {
    var slot = Self.slot(of: name)
    while let key = keys[slot] {
      if key == name { return values[slot] }
      slot = (slot + 1) & 0xFF
    }
    let value = make(String(cString: name))
    // Three quarters full: a file with more names than the vocabulary has pays a lookup for each.
    guard count < 192 else { return value }
    keys[slot] = name
    values[slot] = value
    count += 1
    return value
  }

  mutating func value(of name: UnsafePointer<xmlChar>, _ make: (String) -> Value) -> Value {
    let found: Value? = value(of: name) { .some(make($0)) }
    return found ?? make(String(cString: name))
  }

  private static func slot(of name: UnsafePointer<xmlChar>) -> Int {
    let address = UInt64(UInt(bitPattern: name))
    return Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }
}
