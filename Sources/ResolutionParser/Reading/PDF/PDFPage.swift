// Part of Kimberlite.
import ResolutionLanguages

/// A page as the converter gives it: pieces of text with their places. Lengths are in the converter's
/// units from the page's upper left corner; only their proportions mean something.
struct PDFPage: Sendable {
  /// Counted from 1.
  var number: Int
  var width: Double
  var height: Double
  var pieces: [PDFPiece] = []
}

/// How characters look, as far as it matters.
struct PDFStyle: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  static let bold = PDFStyle(rawValue: 1)
  static let italic = PDFStyle(rawValue: 2)
}

/// Characters that look alike.
struct PDFRun: Sendable {
  /// Valid UTF-8.
  var text: [UInt8]
  var style: PDFStyle
}

/// A stretch of text on one line in one font size.
struct PDFPiece: Sendable {
  var top: Double
  var left: Double
  var width: Double
  var height: Double
  var size: Double
  /// The font's family, counted in the order of the document.
  var family: Int
  var runs: [PDFRun]

  var right: Double { left + width }
  var bottom: Double { top + height }
  var isBlank: Bool { runs.allSatisfy { $0.text[...].trimmed.isEmpty } }

  /// Narrows the piece to its letters. Blanks before them, by which typescripts indent, and after
  /// them, which may reach into the next piece, stay in the text.
  mutating func dropOuterBlanks() {
    guard width > 0, !isBlank else { return }
    let first = runs[0].text[...]
    let last = runs[runs.count - 1].text[...]
    let before = Self.length(first[..<first.trimmed.startIndex])
    let after = Self.length(last[last.trimmed.endIndex...])
    // One blank is as good as none.
    guard before > 1 || after > 1 else { return }
    let letters = runs.reduce(0) { $0 + Self.length($1.text[...]) }
    let blank = width / Double(max(letters, 1))
    if before > 1 {
      left += Double(before) * blank
      width -= Double(before) * blank
    }
    if after > 1 { width -= Double(after) * blank }
  }

  /// In characters.
  private static func length(_ text: ByteText) -> Int { text.count { $0 & 0xC0 != 0x80 } }
}

/// What one line of a page holds, from left to right.
struct PDFLine: Sendable {
  var page: Int
  /// The column of the page it stands in; 0 where there is one.
  var column = 0
  var pieces: [PDFPiece]
  /// For each piece whether it is raised above the line and smaller than it: a footnote's mark.
  var isRaised: [Bool] = []
  /// Of the pieces that make the line, without the raised ones.
  var top = 0.0
  var bottom = 0.0
  /// The font size of most of its characters.
  var size = 0.0

  var left: Double { pieces.first?.left ?? 0 }
  var right: Double { pieces.reduce(0) { max($0, $1.right) } }
  var height: Double { bottom - top }
  var centre: Double { (left + right) / 2 }

  init(page: Int, pieces: [PDFPiece]) {
    self.page = page
    self.pieces = pieces
  }

  /// Whether it opens with a footnote's mark.
  var opensWithMark: Bool { isRaised.first ?? false }

  /// All characters, marks too; pieces that stand apart are divided by a blank, by a tab where the
  /// gap is wide.
  var text: [UInt8] {
    var text: [UInt8] = []
    for index in pieces.indices {
      switch gap(before: index) {
      case .none: break
      case .blank: text.append(0x20)
      case .wide: text.append(0x09)
      }
      for run in pieces[index].runs { text += run.text }
    }
    return text
  }

  enum Gap { case none, blank, wide }

  /// What divides a piece from the one before it. Chinese and Latin characters are set a quarter of
  /// a character apart without a blank.
  func gap(before index: Int) -> Gap {
    guard index > 0 else { return .none }
    let gap = pieces[index].left - pieces[index - 1].right
    if gap > 1.2 * size { return .wide }
    let last = pieces[index - 1].runs.last?.text[...].lastScalar ?? 0
    let first = pieces[index].runs.first?.text[...].firstScalar ?? 0
    if PDFCharacters.isWideStop(first) { return .none }
    let isWide = PDFCharacters.isWide(last) || PDFCharacters.isWide(first)
    return gap > (isWide ? 0.6 : 0.14) * size ? .blank : .none
  }

  var isBold: Bool { isAll(.bold) }

  func isAll(_ style: PDFStyle) -> Bool {
    pieces.allSatisfy { piece in
      piece.runs.allSatisfy { $0.style.contains(style) || $0.text[...].trimmed.count < 2 }
    }
  }
}

/// Characters as PDF files hold them and as texts write them.
enum PDFCharacters {
  /// Chinese characters and the punctuation set as wide as they are.
  static func isWide(_ scalar: UInt32) -> Bool {
    (0x2E80...0x9FFF).contains(scalar) || (0xF900...0xFAFF).contains(scalar)
      || (0xFE30...0xFE4F).contains(scalar) || (0xFF00...0xFF60).contains(scalar)
      || (0x20000...0x3FFFF).contains(scalar)
  }

  /// Chinese punctuation that follows what it closes without a blank.
  static func isWideStop(_ scalar: UInt32) -> Bool {
    [0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0xFF01, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F]
      .contains(scalar)
  }

  /// What stands for a character: ligatures taken apart, radicals and compatibility forms as the
  /// characters they stand for, bullets of symbol fonts; nil where it stays as it is.
  static func replacement(of scalar: UInt32) -> String? {
    switch scalar {
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFB05, 0xFB06: "st"
    case 0xF0B7, 0xF0A7, 0xF06C, 0xF06E: "•"
    case 0xF02D: "–"
    case 0x2E80...0x2FDF, 0xF900...0xFAFF: unified(scalar)
    case 0xFFFE, 0xFFFF, 0..<9, 0x0B, 0x0C, 0x0E..<0x20, 0x7F..<0xA0: ""
    default: nil
    }
  }
}
