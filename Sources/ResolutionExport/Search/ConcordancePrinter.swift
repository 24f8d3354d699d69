// Part of Kimberlite.
import ResolutionCorpus

/// Keywords in their context. In `text` every keyword begins in the same column, what stands left of
/// it ends there, and wide characters are measured.
package struct ConcordancePrinter: Sendable {
  private let format: OutputFormat
  private let width: Int
  private let palette: Palette

  package init(format: OutputFormat, width: Int, palette: Palette) {
    self.format = format
    self.width = max(width, 20)
    self.palette = palette
  }

  package func bytes(of lines: [ConcordanceLine], query: String) -> [UInt8] {
    guard format != .text else { return Array(text(of: lines).utf8) }
    let table = ExportTable(
      columns: [
        .init("address"), .init("language"), .init("year", isNumber: true), .init("left"),
        .init("keyword"), .init("right"),
      ],
      rows: lines.map {
        [
          .text($0.address), .optional($0.language), .optional($0.year), .text($0.left),
          .text($0.keyword), .text($0.right),
        ]
      })
    return table.printed(as: format, title: query)
  }

  /// Below this many columns the address gets a line of its own, which leaves room for the words.
  private static let narrow = 60

  private func text(of lines: [ConcordanceLine]) -> String {
    let isNarrow = width < Self.narrow
    let widest = lines.map { DisplayWidth.of($0.address) }.max() ?? 0
    let addressColumns = isNarrow ? 0 : min(widest, width / 3)
    let room = width - (isNarrow ? 0 : addressColumns + 2)
    // The keyword stands in the middle of what is left, the two sides of equal width.
    let keywords = min(lines.map { DisplayWidth.of($0.keyword) }.max() ?? 0, room / 3)
    let side = max(4, (room - keywords - 2) / 2)
    var text = ""
    var previous: String?
    for line in lines {
      if isNarrow, line.address != previous {
        for part in LineWrapping.lines(of: line.address, width: width) {
          text += palette.paint(part, .faint) + "\n"
        }
      }
      previous = line.address
      text += self.line(for: line, addressColumns: addressColumns, side: side) + "\n"
    }
    return text
  }

  private func line(for line: ConcordanceLine, addressColumns: Int, side: Int) -> String {
    var builder = LineBuilder()
    if addressColumns > 0 {
      var address = LineBuilder()
      address.append(line.address, limit: addressColumns)
      builder.append(address.rendered(Palette(isColoured: false)), .faint)
    }
    let column = (addressColumns > 0 ? addressColumns + 2 : 0) + side
    let left = WordCut.tail(of: line.left, columns: side)
    builder.pad(to: column - DisplayWidth.of(left))
    builder.append(left)
    let keyword = palette.isColoured ? line.keyword : "*" + line.keyword + "*"
    builder.append(keyword, .hit, limit: width)
    if builder.columns < width {
      builder.append(WordCut.head(of: line.right, columns: width - builder.columns), limit: width)
    }
    return builder.rendered(palette)
  }
}
