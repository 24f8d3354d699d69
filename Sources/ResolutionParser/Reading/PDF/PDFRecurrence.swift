// Part of Kimberlite.

/// What comes again from page to page at the same height: the same words, where one number may grow
/// with the pages, and no other difference. Notes that differ in their numbers only ("1 A/70/12.",
/// "2 A/70/15.") are thus not taken for one line.
struct PDFRecurrence {
  private struct Key: Hashable {
    /// Without blanks; 0 for one number that is counted from the page's.
    var form: [UInt8]
    /// That distance, where there is a number.
    var offset: Int?
    var size: Int
    var place: Int

    /// Whether the number stands at an end of the line, where a page's number does, and opens no
    /// paragraph.
    var hasOuterNumber: Bool {
      form.last == 0
        || form.first == 0 && form[1] != UInt8(ascii: ".") && form[1] != UInt8(ascii: ")")
    }
  }

  private var pages: [Key: Int] = [:]
  /// For each height how far the numbers of pages that were found there are from the pages' own.
  private var offsets: [Int: Set<Int>] = [:]

  /// Counts the lines at the edges of one page; a form that stands there twice counts once.
  mutating func count(_ lines: [PDFLine], height: Double) {
    for key in Set(lines.flatMap { Self.keys($0, height) }) {
      pages[key, default: 0] += 1
      if let offset = key.offset, key.hasOuterNumber, pages[key] == 2 {
        offsets[key.place, default: []].insert(offset)
      }
    }
  }

  /// Whether a line that was counted stands on another page too, or holds its page's number as the
  /// lines that do.
  func recurs(_ line: PDFLine, height: Double) -> Bool {
    Self.keys(line, height).contains { key in
      if let offset = key.offset, key.hasOuterNumber,
        offsets[key.place]?.contains(offset) ?? false
      {
        return true
      }
      return (key.place - 1...key.place + 1).reduce(0) { count, place in
        var near = key
        near.place = place
        return count + (pages[near] ?? 0)
      } > 1
    }
  }

  private static func keys(_ line: PDFLine, _ height: Double) -> [Key] {
    let text = line.text.filter { $0 != 0x20 && $0 != 0x09 }
    let size = Int(line.size.rounded())
    let place = Int((line.bottom / max(height, 1) * 40).rounded())
    return forms(text, page: line.page).map {
      Key(form: $0.form, offset: $0.offset, size: size, place: place)
    }
  }

  /// The text, and for each of its first numbers the text with that number counted from the page's.
  private static func forms(_ text: [UInt8], page: Int) -> [(form: [UInt8], offset: Int?)] {
    var forms: [(form: [UInt8], offset: Int?)] = [(text, nil)]
    var at = 0
    while at < text.count, forms.count < 7 {
      guard isDigit(text[at]) else {
        at += 1
        continue
      }
      var end = at
      while end < text.count, isDigit(text[end]) { end += 1 }
      if end - at <= 5 {
        let number = text[at..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        forms.append((text[..<at] + [0] + text[end...], number - page))
      }
      at = end
    }
    return forms
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
