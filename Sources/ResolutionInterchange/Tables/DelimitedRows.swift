// Part of Kimberlite.
import ResolutionModel

/// Rows as comma- or tab-separated values, written byte by byte.
///
/// Comma-separated values follow RFC 4180: lines end with CR LF; a value with a comma, a quotation
/// mark or a line break stands in quotation marks, those inside doubled. The media type of
/// tab-separated values knows no quoting: there tabs and line breaks in a value become a blank. Excel
/// takes quotation marks for quoting in these too, so for it they are quoted as in the others.
package struct DelimitedRows: Sendable {
  package enum Style: Sendable {
    case csv, tsv
  }

  let style: Style
  /// A byte-order mark at the beginning, by which Excel knows UTF-8, and an apostrophe before texts
  /// that it would take for formulas.
  let isForExcel: Bool

  package init(_ style: Style, isForExcel: Bool = false) {
    self.style = style
    self.isForExcel = isForExcel
  }

  /// The line of headings.
  package func head(of schema: TableSchema) -> [UInt8] {
    var bytes: [UInt8] = isForExcel ? [0xEF, 0xBB, 0xBF] : []
    append(schema.columns.map { .text($0.title) }, to: &bytes)
    return bytes
  }

  package func append(_ row: [TableValue], to bytes: inout [UInt8]) {
    for (place, value) in row.enumerated() {
      if place > 0 { bytes.append(style == .csv ? UInt8(ascii: ",") : UInt8(ascii: "\t")) }
      append(value, to: &bytes)
    }
    if style == .csv { bytes.append(UInt8(ascii: "\r")) }
    bytes.append(UInt8(ascii: "\n"))
  }

  private func append(_ value: TableValue, to bytes: inout [UInt8]) {
    switch value {
    case .none: break
    case .text(let text): append(text, to: &bytes)
    case .integer(let number): bytes.append(contentsOf: number.description.utf8)
    case .decimal(let number): bytes.append(contentsOf: number.description.utf8)
    case .truth(let value): bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
    case .date(let day): day.append(to: &bytes)
    case .list(let list): append(TableValue.joined(list), to: &bytes)
    }
  }

  private func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      let isGuarded = isForExcel && SpreadsheetFormula.begins(source)
      switch style {
      case .csv: Self.appendQuoted(source, isGuarded, to: &bytes)
      case .tsv:
        let start = bytes.count
        if isForExcel, source.contains(UInt8(ascii: "\"")) {
          Self.appendQuoted(source, isGuarded, to: &bytes)
        } else {
          if isGuarded { bytes.append(UInt8(ascii: "'")) }
          bytes.append(contentsOf: source)
        }
        for place in start..<bytes.count where Self.isBreak(bytes[place]) {
          bytes[place] = UInt8(ascii: " ")
        }
      }
    }
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func appendQuoted(
    _ source: UnsafeBufferPointer<UInt8>, _ isGuarded: Bool, to bytes: inout [UInt8]
  ) {
    let (quote, apostrophe) = (UInt8(ascii: "\""), UInt8(ascii: "'"))
    var needsQuotes = false
    var hasQuote = false
    for byte in source {
      // Comma, quotation mark and line breaks are all below the letters.
      guard byte <= 0x2C else { continue }
      if byte == quote { hasQuote = true }
      if byte == quote || byte == 0x2C || byte == 0x0A || byte == 0x0D { needsQuotes = true }
    }
    if needsQuotes { bytes.append(quote) }
    if isGuarded { bytes.append(apostrophe) }
    if hasQuote {
      for byte in source {
        if byte == quote { bytes.append(quote) }
        bytes.append(byte)
      }
    } else {
      bytes.append(contentsOf: source)
    }
    if needsQuotes { bytes.append(quote) }
  }
}

/// What a spreadsheet would run as a formula when it opens a file of text.
///
/// A text is one if its first character behind blanks, controls and quotation marks is `=`, `+`, `-` or
/// `@`, in either width, or if it begins with a tab or a line break (OWASP, "CSV Injection").
enum SpreadsheetFormula {
  static func begins(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    if first == 0x09 || first == 0x0A || first == 0x0D { return true }
    var place = 0
    while place < text.count, let length = skipped(text, at: place) { place += length }
    guard place < text.count else { return false }
    switch text[place] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
    case 0xEF:
      guard place + 2 < text.count else { return false }
      let (second, third) = (text[place + 1], text[place + 2])
      // Fullwidth ＋ － ＝ and ＠.
      return second == 0xBC && [0x8B, 0x8D, 0x9D, 0xA0].contains(third)
    default: return false
    }
  }

  /// The length of a blank, a control character or a quotation mark.
  private static func skipped(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
    switch text[place] {
    case 0...0x20, 0x22, 0x27, 0x60, 0x7F: 1
    // No-break space, zero-width space and the like, ideographic space, byte-order mark; curly quotes.
    case 0xC2 where place + 1 < text.count && text[place + 1] == 0xA0: 2
    case 0xE2 where place + 2 < text.count && text[place + 1] == 0x80: 3
    case 0xE3 where place + 2 < text.count && text[place + 1] == 0x80 && text[place + 2] == 0x80: 3
    case 0xEF where place + 2 < text.count && text[place + 1] == 0xBB && text[place + 2] == 0xBF: 3
    default: nil
    }
  }
}

extension CalendarDate {
  /// ISO 8601, without a text in between.
  func append(to bytes: inout [UInt8]) {
    func append(_ value: Int, _ digits: Int) {
      var unit = digits == 4 ? 1000 : 10
      while unit > 0 {
        bytes.append(UInt8(ascii: "0") + UInt8(value / unit % 10))
        unit /= 10
      }
    }
    append(year, 4)
    bytes.append(UInt8(ascii: "-"))
    append(month, 2)
    bytes.append(UInt8(ascii: "-"))
    append(day, 2)
  }
}
