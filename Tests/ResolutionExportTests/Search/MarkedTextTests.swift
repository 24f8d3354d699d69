// Part of Kimberlite.
import Testing

@testable import ResolutionExport

@Suite struct MarkedTextTests {
  private let plain = Palette(isColoured: false)

  /// The text with its marks taken from between brackets.
  private func marked(_ text: String) -> MarkedText {
    var bare = ""
    var marks: [Range<Int>] = []
    var start = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "[": start = bare.unicodeScalars.count
      case "]": marks.append(start..<bare.unicodeScalars.count)
      default: bare.unicodeScalars.append(scalar)
      }
    }
    return MarkedText(bare, marks: marks)
  }

  static let lines: [(text: String, width: Int, expected: [String])] = [
    ("[Calls] upon all [States]", 40, ["*Calls* upon all *States*"]),
    // A mark and its word stay together, asterisks are measured.
    ("one two [three] four", 13, ["one two", "*three* four"]),
    // Lines end between ideographs, and none begins with a comma.
    ("各国应当[清点]其海岸的石头", 12, ["各国应当*清", "点*其海岸的", "石头"]),
    ("各国应当清，点", 10, ["各国应当", "清，点"]),
    ("a\nb\tc", 10, ["a b c"]),
    ("a\u{1B}[31m", 20, ["a\\u{1B}31m"]),
    // A word longer than the line is broken.
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("", 10, []),
  ]

  @Test("texts are broken into lines of a width, marks between asterisks", arguments: lines)
  func broken(text: String, width: Int, expected: [String]) {
    #expect(marked(text).lines(width: width, palette: plain) == expected)
  }

  static let passages: [(text: String, columns: Int, expected: String)] = [
    ("short [text]", 40, "short *text*"),
    (
      "one two three four five six seven [eight] nine ten eleven twelve", 28,
      "…seven *eight* nine ten eleven…"
    ),
    // The stretch with the most marks wins over the first mark.
    (
      "[a] bb cc dd ee ff gg hh ii jj kk [ll] [mm] [nn] oo pp qq rr ss tt", 20,
      "…kk *ll mm nn* oo pp…"
    ),
    // At the end of the text nothing is left out behind.
    ("one two three four five six seven eight nine [ten]", 20, "…seven eight nine *ten*"),
    ("without any mark this text is shown from its start on", 20, "without any mark…"),
  ]

  @Test("a long text is cut to the passage that matters", arguments: passages)
  func passage(text: String, columns: Int, expected: String) {
    #expect(marked(text).passage(columns: columns).line(palette: plain) == expected)
  }

  @Test("on a terminal hits are painted, and no asterisk is added")
  func painted() {
    let line = marked("a [stone] b").line(palette: Palette(isColoured: true))
    #expect(line == "a \u{1B}[1;7mstone\u{1B}[0m b")
  }

  @Test("no line is wider than asked for, whatever the text", arguments: 1...60)
  func widths(seed: Int) {
    var random = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func next(_ limit: Int) -> Int {
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return Int(random % UInt64(limit))
    }
    let alphabet = Array("ab c 石头，。（ é😀-\n".unicodeScalars)
    var text = ""
    for _ in 0..<next(200) { text.unicodeScalars.append(alphabet[next(alphabet.count)]) }
    let count = text.unicodeScalars.count
    var marks: [Range<Int>] = []
    var place = 0
    while place < count, marks.count < 5 {
      let start = place + next(30)
      marks.append(start..<(start + 1 + next(6)))
      place = start + 8
    }
    let whole = MarkedText(text, marks: marks)
    let width = 8 + next(40)
    for shown in [whole, whole.passage(columns: width * 2)] {
      for line in shown.lines(width: width, palette: plain) {
        #expect(line.unicodeScalars.reduce(0) { $0 + DisplayWidth.of($1) } <= width, "\(line)")
      }
    }
    // Nothing is lost but blanks.
    let bare = { (text: String) in
      text.unicodeScalars.filter { !" \n*".unicodeScalars.contains($0) }
    }
    #expect(
      bare(whole.lines(width: width, palette: plain).joined()).elementsEqual(bare(text)))
  }
}
