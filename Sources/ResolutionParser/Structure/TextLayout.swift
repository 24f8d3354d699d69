// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// A line that is not blank, and what is known of its place on the page.
struct LayoutLine {
  enum Kind: Equatable {
    case text
    case furniture(Furniture.Kind)
    /// Belongs to a footnote.
    case note
  }

  var source: SourceLine
  var kind: Kind = .text
  /// Blank lines before it.
  var blanksBefore = 0
  /// Whether an empty line of many blanks stands before it: how some PDF text shows the rule over
  /// the footnotes.
  var ruleBefore = false
  /// Pages are counted from 0; a text without form feeds has one.
  var page = 0
  /// Width in columns.
  var columns = 0

  var content: Range<Int> { source.content }
  var indent: Int { source.indent }
  var isText: Bool { kind == .text }
}

/// The lines of a text and how they are set: whether a line is a paragraph or a part of one, how wide
/// they are, whether blank lines and indents mean anything.
struct TextLayout {
  let bytes: [UInt8]
  var lines: [LayoutLine]
  /// A line is a whole paragraph.
  private(set) var isUnwrapped: Bool
  let isMarkdown: Bool
  private let isIdeographic: Bool
  /// Columns of a full line.
  var fullWidth = 0
  /// A blank line follows nearly every line, so that it says nothing.
  var blanksAreIdle = false

  init(_ source: SourceText, lines sourceLines: [SourceLine], setsWordsApart: Bool = true) {
    bytes = source.bytes
    isIdeographic = !setsWordsApart
    lines = Self.layoutLines(sourceLines, bytes: source.bytes, isIdeographic: !setsWordsApart)
    isMarkdown = source.format == .markdown
    isUnwrapped = isMarkdown
  }

  func text(_ index: Int) -> ByteText { bytes[lines[index].content] }

  private static func layoutLines(
    _ source: [SourceLine], bytes: [UInt8], isIdeographic: Bool
  ) -> [LayoutLine] {
    var lines: [LayoutLine] = []
    lines.reserveCapacity(source.count)
    var blanks = 0
    var rule = false
    var page = 0
    for line in source {
      if line.startsPage, !lines.isEmpty { page += 1 }
      guard !line.isBlank else {
        blanks += 1
        rule = rule || line.indent >= 24
        continue
      }
      var entry = LayoutLine(source: line)
      entry.blanksBefore = blanks
      entry.ruleBefore = rule
      entry.page = page
      let text = bytes[line.content]
      entry.columns = isIdeographic ? text.printedColumns : text.columns
      lines.append(entry)
      blanks = 0
      rule = false
    }
    return lines
  }

  /// Text is unwrapped when most of it stands in lines wider than any page, or when paragraphs are
  /// opened by tabs.
  private static func looksUnwrapped(_ lines: [LayoutLine]) -> Bool {
    var all = 0
    var long = 0
    var tabs = 0
    var count = 0
    for line in lines where line.isText {
      all += line.columns
      if line.columns > 150 { long += line.columns }
      if line.source.indentHasTab { tabs += 1 }
      count += 1
    }
    return long * 2 > all || tabs * 6 > count
  }

  /// Measures the body once furniture and notes are known.
  mutating func measure() {
    isUnwrapped = isMarkdown || Self.looksUnwrapped(lines)
    var widths: [Int] = []
    var gaps = 0
    for line in lines where line.isText {
      widths.append(line.columns)
    }
    widths.sort()
    fullWidth = isIdeographic ? Self.widestCluster(widths) : Self.percentile85(widths)
    var wide = 0
    for index in lines.indices.dropFirst() where lines[index].isText && lines[index - 1].isText {
      // After the stop of a paragraph a blank line says something.
      guard lines[index - 1].columns * 10 >= fullWidth * 9,
        Terminators.stop(text(index - 1)).map({ $0 == 0x2C || $0 == 0xFF0C }) ?? true
      else { continue }
      wide += 1
      if lines[index].blanksBefore > 0 { gaps += 1 }
    }
    blanksAreIdle = fullWidth >= 40 && wide >= 3 && gaps * 10 >= wide * 6
  }

  /// Puts the short last line of a paragraph of two lines behind its first: text extraction, which
  /// reads by columns, sometimes puts it before, directly after the paragraph's number that stands
  /// alone ("7." / last line / blank / first line / blank), or before that number.
  mutating func mendReadingOrder(opens: (ByteText) -> Bool) {
    var index = 0
    while index + 2 < lines.count {
      defer { index += 1 }
      guard lines[index].isText, lines[index + 1].isText, lines[index + 2].isText else { continue }
      let isAfterNumber = Enumerator.isBare(text(index)) && isStrayEnd(index + 1, opens)
      let isBeforeNumber =
        Enumerator.isBare(text(index + 1)) && lines[index + 1].blanksBefore > 0
        && isStrayEnd(index, opens) && index > 0 && Terminators.endsSentenceOrItem(text(index - 1))
      let first = index + 2
      guard isAfterNumber || isBeforeNumber, lines[first].blanksBefore > 0,
        opens(text(first)) || isItem(isAfterNumber ? index : index + 1, before: first),
        Terminators.stop(text(first)) == nil,
        first + 1 == lines.count || lines[first + 1].blanksBefore > 0 || !lines[first + 1].isText
      else { continue }
      let stray = isAfterNumber ? index + 1 : index
      var line = lines[stray]
      line.blanksBefore = 0
      for place in stray..<first { lines[place] = lines[place + 1] }
      lines[first] = line
    }
  }

  /// Whether a full line follows the letter of an item: items begin with any word.
  private func isItem(_ number: Int, before first: Int) -> Bool {
    Scalars.digit(text(number).firstScalar ?? 0) == nil
      && lines[first].columns * 100 > fullWidth * 70
  }

  /// A short line that ends a paragraph and begins none.
  private func isStrayEnd(_ index: Int, _ opens: (ByteText) -> Bool) -> Bool {
    lines[index].columns * 2 < fullWidth && Terminators.stop(text(index)) != nil
      && !opens(text(index))
      && Enumerator.read(text(index)) == nil
  }

  private static func percentile85(_ widths: [Int]) -> Int {
    widths.isEmpty ? 0 : widths[min(widths.count - 1, widths.count * 85 / 100)]
  }

  /// The greatest width that several lines share, give or take a column: text without spaces fills
  /// its lines evenly.
  private static func widestCluster(_ widths: [Int]) -> Int {
    let needed = max(3, widths.count * 4 / 100)
    for index in widths.indices.reversed() {
      let width = widths[index]
      // The last of several equal ones has the largest cluster below it.
      if index + 1 < widths.count, widths[index + 1] == width { continue }
      var count = 0
      var at = index
      while at >= 0, widths[at] >= width - 1 {
        count += 1
        at -= 1
      }
      if count >= needed { return width }
    }
    return percentile85(widths)
  }

  private func isNumberAlone(_ line: LayoutLine) -> Bool {
    line.content.count <= 3 && bytes[line.content].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private static func base(_ counts: [Int: Int]) -> Int? {
    let all = counts.values.reduce(0, +)
    return counts.filter { $0.value * 100 >= all * 15 }.keys.min()
      ?? counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// Where the wrapped lines of each page begin: the smallest indent that a fair share of its text
  /// lines have.
  /// - Parameter start: the line at which the running text begins; heads are set otherwise.
  func baseIndents(from start: Int) -> [Int: Int] {
    var counts: [Int: [Int: Int]] = [:]
    var followsMark = false
    for line in lines[start...] where line.isText {
      // What follows a mark on a line of its own is the rest of a line, not a line.
      defer { followsMark = isNumberAlone(line) }
      guard !followsMark, !isNumberAlone(line) else { continue }
      counts[line.page, default: [:]][line.indent, default: 0] += 1
    }
    var whole: [Int: Int] = [:]
    for page in counts.values { whole.merge(page) { $0 + $1 } }
    let general = Self.base(whole) ?? 0
    return counts.mapValues { page in
      page.values.reduce(0, +) < 5 ? general : Self.base(page) ?? general
    }
  }
}
