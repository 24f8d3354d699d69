// Part of Kimberlite.

/// Names over UTF-8 bytes; finds the longest that begins at a place. Each name has a number; what a
/// number below zero stands for is the caller's. Building costs some 5 ns per byte; a look-up that
/// fails at once, one step.
struct NameTrie: Sendable {
  private struct Node {
    var byte: UInt8
    var next: Int32 = 0
    var child: Int32 = 0
    var number: Int32 = Self.none

    static let none = Int32.max
  }

  private var nodes = [Node(byte: 0)]
  /// The nodes after one ASCII byte.
  private var roots = [Int32](repeating: 0, count: 128)
  /// The nodes after one ideograph or wide mark, from U+3000 on; empty without such names.
  private var hanRoots: [Int32] = []

  /// Room for names with this many bytes in all.
  init(bytes: Int) { nodes.reserveCapacity(bytes) }

  private static let firstHan = 0x3000
  private static let lastHan = 0x9FFF

  /// Adds a name; the first number of a name stays.
  mutating func insert(_ name: UnsafeBufferPointer<UInt8>, number: Int32) {
    guard let first = name.first else { return }
    var node: Int
    var place = 1
    if first < 0x80 {
      node = Int(roots[Int(first)])
      if node == 0 {
        node = append(first)
        roots[Int(first)] = Int32(node)
      }
    } else {
      guard name.count >= 3, let han = Self.han(first, name[1], name[2]) else { return }
      if hanRoots.isEmpty {
        hanRoots = [Int32](repeating: 0, count: Self.lastHan - Self.firstHan + 1)
      }
      node = Int(hanRoots[han])
      if node == 0 {
        node = append(first)
        hanRoots[han] = Int32(node)
      }
      place = 3
    }
    while place < name.count {
      node = childOrNew(of: node, byte: name[place])
      place += 1
    }
    if nodes[node].number == Node.none { nodes[node].number = number }
  }

  private mutating func append(_ byte: UInt8) -> Int {
    nodes.append(Node(byte: byte))
    return nodes.count - 1
  }

  private mutating func childOrNew(of node: Int, byte: UInt8) -> Int {
    let found = child(of: node, byte: byte)
    if found != 0 { return found }
    nodes.append(Node(byte: byte, next: nodes[node].child))
    nodes[node].child = Int32(nodes.count - 1)
    return nodes.count - 1
  }

  @inline(__always)
  private func child(of node: Int, byte: UInt8) -> Int {
    var candidate = Int(nodes[node].child)
    while candidate != 0, nodes[candidate].byte != byte { candidate = Int(nodes[candidate].next) }
    return candidate
  }

  /// The place of an ideograph of three bytes in `hanRoots`.
  @inline(__always)
  private static func han(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
    let value =
      Int(first & 0x0F) << 12 | Int(second & 0x3F) << 6 | Int(third & 0x3F)
    return value >= firstHan && value <= lastHan ? value - firstHan : nil
  }

  /// Whether a name begins with this ASCII byte.
  @inline(__always)
  func begins(_ byte: UInt8) -> Bool { roots[Int(byte & 0x7F)] != 0 }

  /// The longest name at `start` for which `mayEnd` holds at its end.
  @inline(__always)
  func longest(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, mayEnd: (Int) -> Bool
  ) -> (end: Int, number: Int32)? {
    var node: Int
    var place: Int
    let first = text[start]
    if first < 0x80 {
      node = Int(roots[Int(first)])
      place = start + 1
    } else {
      guard !hanRoots.isEmpty, start + 3 <= text.count, first & 0xF0 == 0xE0,
        let han = Self.han(first, text[start + 1], text[start + 2])
      else { return nil }
      node = Int(hanRoots[han])
      place = start + 3
    }
    var best: (end: Int, number: Int32)?
    while node != 0 {
      let number = nodes[node].number
      if number != Node.none, mayEnd(place) { best = (place, number) }
      guard place < text.count else { break }
      node = child(of: node, byte: text[place])
      place += 1
    }
    return best
  }
}
