// Part of Kimberlite.
import ResolutionModel

extension ParagraphReading {
  /// Bytes of text that are read as one. Of ninety thousand paragraphs of resolutions none has 3000:
  /// what is longer was not written as one paragraph. Recognisers look backwards and forwards from
  /// what they find; this keeps their work in proportion to the text.
  static let longestPiece = 4096

  /// The readings of a paragraph: one, or of a very long one several, cut behind a stop or a blank.
  static func readings(of paragraph: Paragraph) -> [ParagraphReading] {
    let bytes = paragraph.text.utf8
    guard bytes.count > longestPiece else { return [ParagraphReading(paragraph)] }
    var result: [ParagraphReading] = []
    var rest = Array(bytes)[...]
    var start = 0
    while !rest.isEmpty {
      var piece = paragraph
      piece.text = String(decoding: rest[..<cut(in: rest)], as: UTF8.self)
      rest = rest.dropFirst(piece.text.utf8.count)
      result.append(ParagraphReading(piece, start: start))
      start += piece.text.unicodeScalars.count
    }
    return result
  }

  /// Where the first piece of a text ends: behind the last stop in its last quarter, else behind the
  /// last blank there, else behind the last whole character.
  private static func cut(in text: ArraySlice<UInt8>) -> Int {
    guard text.count > longestPiece else { return text.endIndex }
    var limit = text.startIndex + longestPiece
    while text[limit] & 0xC0 == 0x80 { limit -= 1 }
    let first = limit - longestPiece / 4
    var blank: Int?
    var place = limit
    while place > first {
      if text[place - 1] == 0x20 {
        // A semicolon or a full stop with its blank.
        let before = text[place - 2]
        if before == UInt8(ascii: ";") || before == UInt8(ascii: ".") { return place }
        blank = blank ?? place
      } else if text[(place - 3)..<place].elementsEqual([0xE3, 0x80, 0x82]) {
        return place
      }
      place -= 1
    }
    return blank ?? limit
  }
}
