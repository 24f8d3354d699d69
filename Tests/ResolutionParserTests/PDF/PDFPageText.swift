// Part of Kimberlite.
@testable import ResolutionParser

/// Pages as the converter writes them, made up in a test: `page`, then lines of text with their
/// places. A letter is 0.4 of its size wide.
struct PDFPageText {
  private var xml = "<pdf2xml>\n"
  private var pages = 0
  private var fonts: [String: Int] = [:]

  mutating func page(width: Int = 900, height: Int = 1200) {
    if pages > 0 { xml += "</page>\n" }
    pages += 1
    xml +=
      "<page number=\"\(pages)\" top=\"0\" left=\"0\" height=\"\(height)\" width=\"\(width)\">\n"
  }

  /// Text may hold `<i>` and `<b>`.
  mutating func text(
    _ text: String, x: Int, y: Int, size: Int = 20, family: String = "Times", width: Int? = nil
  ) {
    let key = "\(size) \(family)"
    if fonts[key] == nil {
      fonts[key] = fonts.count
      xml +=
        "<fontspec id=\"\(fonts[key]!)\" size=\"\(size)\" family=\"\(family)\" color=\"#000\"/>\n"
    }
    let letters = text.replacing("<i>", with: "").replacing("</i>", with: "")
      .replacing("<b>", with: "").replacing("</b>", with: "")
    let isWide = letters.unicodeScalars.contains { $0.value > 0x2E80 }
    let extent = width ?? letters.unicodeScalars.count * size * (isWide ? 10 : 4) / 10
    xml +=
      "<text top=\"\(y)\" left=\"\(x)\" width=\"\(extent)\" height=\"\(size * 13 / 10)\" font=\"\(fonts[key]!)\">\(text)</text>\n"
  }

  /// Lines of 50 letters to the right margin, the last as it is.
  mutating func lines(_ texts: [String], x: Int, y: Int, step: Int = 24, size: Int = 20) {
    for (index, line) in texts.enumerated() {
      text(
        line, x: x, y: y + index * step, size: size,
        width: index + 1 < texts.count ? 700 - x : nil)
    }
  }

  var bytes: [UInt8] { Array((xml + "</page>\n</pdf2xml>\n").utf8) }

  var styled: StyledText { PDFLayout(PDFTextScanner.pages(in: bytes)).styledText() }

  var blocks: [String] { styled.blocks.map { String(decoding: $0.text, as: UTF8.self) } }
}
