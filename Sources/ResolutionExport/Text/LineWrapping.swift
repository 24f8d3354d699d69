// Part of Kimberlite.

/// Breaks a text into lines of a width: at blanks and beside ideographs, where `LineBreaking` allows it.
enum LineWrapping {
  /// Items with a separator between them; an item is broken only when it is longer than a line.
  static func lines(of items: [String], separator: String, width: Int) -> [String] {
    var lines: [String] = []
    for item in items {
      if let last = lines.last,
        DisplayWidth.of(last) + DisplayWidth.of(separator + item) <= width
      {
        lines[lines.count - 1] += separator + item
      } else {
        lines += Self.lines(of: item, width: width)
      }
    }
    return lines
  }

  static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    /// Where the line may end, and the columns up to there.
    var lastBreak: (index: String.Index, columns: Int)?
    var previous: Character?
    for character in text {
      let shown = TerminalText.onOneLine(character)
      let size = DisplayWidth.of(shown)
      let next = shown.first ?? character
      if next == " " || previous.map({ LineBreaking.isAllowed($0, next) }) == true {
        lastBreak = (line.endIndex, columns)
      }
      previous = shown.last
      if columns + size > width, !line.isEmpty {
        var end = (index: line.endIndex, columns: columns)
        if let lastBreak, lastBreak.index > line.startIndex { end = lastBreak }
        let rest = line[end.index...].drop { $0 == " " }
        lines.append(String(line[..<end.index].reversed().drop { $0 == " " }.reversed()))
        line = String(rest)
        columns = DisplayWidth.of(line)
        lastBreak = nil
        if line.isEmpty, shown == " " { continue }
      }
      line += shown
      columns += size
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
