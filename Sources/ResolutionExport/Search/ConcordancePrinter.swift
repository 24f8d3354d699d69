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
    self.width = max(width, 60)
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

  private func text(of lines: [ConcordanceLine]) -> String {
    let addressColumns = min(lines.map { DisplayWidth.of($0.address) }.max() ?? 0, width / 3)
    let room = width - addressColumns - 2
    // The keyword stands in the middle of what is left, the two sides of equal width.
    let keywords = min(lines.map { DisplayWidth.of($0.keyword) }.max() ?? 0, room / 3)
    let side = max(8, (room - keywords - 2) / 2)
    return lines.map { line(for: $0, addressColumns: addressColumns, side: side) + "\n" }.joined()
  }

  private func line(for line: ConcordanceLine, addressColumns: Int, side: Int) -> String {
    var builder = LineBuilder()
    var address = LineBuilder()
    address.append(line.address, limit: addressColumns)
    builder.append(address.rendered(Palette(isColoured: false)), .faint)
    let column = addressColumns + 2 + side
    let left = Self.end(of: Self.onOneLine(line.left), columns: side)
    builder.pad(to: column - DisplayWidth.of(left))
    builder.append(left)
    let keyword = palette.isColoured ? line.keyword : "*" + line.keyword + "*"
    builder.append(keyword, .hit, limit: width)
    builder.append(line.right, limit: width)
    return builder.rendered(palette)
  }

  /// Line breaks and controls as they will be shown, so that they can be measured.
  private static func onOneLine(_ text: String) -> String {
    text.map(TerminalText.onOneLine).joined()
  }

  /// The last characters that fit, an ellipsis before them when some do not.
  private static func end(of text: String, columns: Int) -> String {
    guard DisplayWidth.of(text) > columns else { return text }
    var result: [Character] = []
    var width = 1
    for character in text.reversed() {
      width += DisplayWidth.of(character)
      guard width <= columns else { break }
      result.append(character)
    }
    return "…" + String(result.reversed())
  }
}
