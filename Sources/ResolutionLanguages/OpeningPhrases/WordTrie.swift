// Part of Kimberlite.

/// Words over UTF-8 bytes, each with a set of grammatical kinds; finds the longest word that begins
/// at a place in a text.
///
/// ASCII letters match in either case. A space in a word matches any run of white space. In a trie
/// that ignores spaces, white space between two characters of a word is passed over, as extraction
/// from PDF puts it between Han characters. Building costs some 20 ns per byte of the words;
/// a look-up that fails costs one or two steps.
struct WordTrie: Sendable {
  /// A word that was found: where it ends, what it can be, and its row in the table of verbs.
  struct Match {
    var end: Int
    var kinds: WordKinds
    var row: Int
  }

  private struct Node {
    var byte: UInt8
    var next: Int32 = 0
    var child: Int32 = 0
    var kinds: WordKinds = []
    var row: Int16 = -1
  }

  private var nodes = [Node(byte: 0)]
  private var roots = [Int32](repeating: 0, count: 256)
  private let ignoresSpaces: Bool

  init(ignoresSpaces: Bool) {
    self.ignoresSpaces = ignoresSpaces
    nodes.reserveCapacity(6144)
  }

  /// Adds a word, or adds kinds to one that is there. `row` is kept if not negative.
  mutating func insert(_ word: some Sequence<UInt8>, kinds: WordKinds, row: Int = -1) {
    var node = 0
    for byte in word { node = childOrNew(of: node, byte: byte) }
    nodes[node].kinds.formUnion(kinds)
    if row >= 0 { nodes[node].row = Int16(row) }
  }

  private mutating func childOrNew(of node: Int, byte: UInt8) -> Int {
    let found = child(of: node, byte: byte)
    if found != 0 { return found }
    let new = Int32(nodes.count)
    if node == 0 {
      nodes.append(Node(byte: byte))
      roots[Int(byte)] = new
    } else {
      nodes.append(Node(byte: byte, next: nodes[node].child))
      nodes[node].child = new
    }
    return Int(new)
  }

  /// The child of a node along a byte, 0 if there is none.
  private func child(of node: Int, byte: UInt8) -> Int {
    if node == 0 { return Int(roots[Int(byte)]) }
    var candidate = Int(nodes[node].child)
    while candidate != 0, nodes[candidate].byte != byte { candidate = Int(nodes[candidate].next) }
    return candidate
  }

  /// The longest word at `start` that has one of `kinds` and ends where a word ends.
  func longest(_ kinds: WordKinds, in text: Span<UInt8>, at start: Int) -> Match? {
    var best: Match?
    var node = 0
    var place = ignoresSpaces ? start + text.whiteSpace(at: start) : start
    while place < text.count {
      let space = node == 0 ? 0 : text.whiteSpace(at: place)
      if space > 0 {
        let next = child(of: node, byte: 0x20)
        if next == 0, !ignoresSpaces { break }
        if next != 0 { node = next }
        place += space
        continue
      }
      node = child(of: node, byte: text[place].lowercased)
      if node == 0 { break }
      place += 1
      let found = nodes[node].kinds
      if !found.isDisjoint(with: kinds), text.wordEnds(at: place) {
        best = Match(end: place, kinds: found, row: Int(nodes[node].row))
      }
    }
    return best
  }
}

extension UInt8 {
  /// An ASCII capital as its small letter; every other byte unchanged.
  var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
  /// Whether the byte is an ASCII letter of either case.
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { self &- 0x30 < 10 }
}

extension Span<UInt8> {
  /// Length in bytes of the run of white space at `start`, no-break and ideographic space included.
  func whiteSpace(at start: Int) -> Int {
    var place = start
    while place < count {
      let byte = self[place]
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        place += 1
      } else if byte == 0xC2, place + 1 < count, self[place + 1] == 0xA0 {
        place += 2
      } else if byte == 0xE3, place + 2 < count, self[place + 1] == 0x80, self[place + 2] == 0x80 {
        place += 3
      } else {
        break
      }
    }
    return place - start
  }

  /// Whether no ASCII letter, or apostrophe before a letter, continues the word before `place`.
  /// True between any two Han characters.
  func wordEnds(at place: Int) -> Bool {
    guard place < count else { return true }
    return !(self[place].isLetter && self[place - 1].isLetter)
  }

  /// Length of a comma (ASCII or full-width) at `place`, 0 if there is none.
  func comma(at place: Int) -> Int {
    guard place < count else { return 0 }
    if self[place] == 0x2C { return 1 }
    guard place + 2 < count, self[place] == 0xEF, self[place + 1] == 0xBC, self[place + 2] == 0x8C
    else { return 0 }
    return 3
  }
}
