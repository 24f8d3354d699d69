// Part of Kimberlite.
import ResolutionLanguages

/// What belongs together in a line of Markdown: brackets, parentheses, and the asterisks that can
/// close emphasis. Found in one pass, so that a line of nothing but opening signs costs no more than
/// any other.
struct MarkdownPairs {
  /// In 32 bits, which hold any place in a file below the limit for its size.
  private struct Pair {
    var open: Int32
    var close: Int32
  }

  private let line: ByteText
  /// Ascending by `open`.
  private var pairs: [Pair] = []
  /// Asterisks without a space before them, ascending.
  private var closingStars: [Int32] = []
  /// A label or a target is not longer.
  private static let reach = 2000

  init(_ line: ByteText) {
    self.line = line
    var brackets: [Int32] = []
    var parentheses: [Int32] = []
    var at = line.startIndex
    while at < line.endIndex {
      switch line[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "*"):
        if at > line.startIndex, line[at - 1] != 0x20 { closingStars.append(Int32(at)) }
      case UInt8(ascii: "["): open(at, &brackets)
      case UInt8(ascii: "]"): close(at, &brackets)
      case UInt8(ascii: "("): open(at, &parentheses)
      case UInt8(ascii: ")"): close(at, &parentheses)
      default: break
      }
      at += 1
    }
  }

  private mutating func open(_ at: Int, _ waiting: inout [Int32]) {
    waiting.append(Int32(pairs.count))
    pairs.append(Pair(open: Int32(at), close: .max))
  }

  private mutating func close(_ at: Int, _ waiting: inout [Int32]) {
    if let index = waiting.popLast() { pairs[Int(index)].close = Int32(at) }
  }

  /// `[text](target)`: the range of the text and the index after the link. Brackets and parentheses
  /// inside are in pairs or escaped.
  func link(at start: Int) -> (label: Range<Int>, end: Int)? {
    guard let bracket = closing(start), bracket + 1 < line.endIndex,
      line[bracket + 1] == UInt8(ascii: "("), let end = closing(bracket + 1)
    else { return nil }
    return (start + 1..<bracket, end + 1)
  }

  /// Where the pair ends that begins here; nil when it does not, or lies out of reach.
  private func closing(_ open: Int) -> Int? {
    let index = Self.firstIndex(in: pairs.count) { pairs[$0].open >= open }
    guard index < pairs.count, pairs[index].open == open, pairs[index].close <= open + Self.reach
    else { return nil }
    return Int(pairs[index].close)
  }

  func hasClosingStar(in range: Range<Int>) -> Bool {
    let index = Self.firstIndex(in: closingStars.count) { closingStars[$0] >= range.lowerBound }
    return index < closingStars.count && closingStars[index] < range.upperBound
  }

  /// Bisection: the first index of which the condition holds, and then of all after it.
  private static func firstIndex(in count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
