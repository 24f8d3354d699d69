// Part of Kimberlite.
import ResolutionModel

/// What is stored of a paragraph, to be shown when it is found.
enum ParagraphRecord: Equatable {
  /// Of a file. `source` and `line` are not kept; its mentions are read by `mentions`.
  case paragraph(Paragraph)
  /// From a list of paragraphs: its id as a token of JSON unless a column holds it, and its text
  /// unless texts are not stored.
  case imported(id: [UInt8], text: String?)

  private static let paragraphTag: UInt8 = 1
  private static let importedTag: UInt8 = 2

  /// Adds to `writer`, which is empty.
  static func write(
    _ paragraph: Paragraph, mentions: [Mention] = [], to writer: inout RecordWriter
  ) {
    writer.add(byte: paragraphTag)
    writer.add(byte: UInt8(Paragraph.Kind.allCases.firstIndex(of: paragraph.kind) ?? 0))
    writer.add(byte: functionCode(paragraph.function))
    writer.add(paragraph.id)
    writer.add(paragraph.number)
    writer.add(paragraph.parent)
    writer.add(paragraph.section)
    writer.add(paragraph.openingPhrase)
    writer.add(paragraph.footnotes)
    writer.add(paragraph.text)
    MentionRecord.write(mentions, to: &writer)
  }

  static func write(
    id: UnsafeBufferPointer<UInt8>?, text: UnsafeBufferPointer<UInt8>?,
    to writer: inout RecordWriter
  ) {
    // Most common where texts are not stored: nothing to keep.
    if id == nil, text == nil { return }
    writer.add(byte: importedTag)
    writer.add(id ?? UnsafeBufferPointer(start: nil, count: 0))
    writer.add(byte: text == nil ? 0 : 1)
    if let text { writer.add(text) }
  }

  /// Nil for bytes that hold no record.
  init?(_ bytes: [UInt8]) {
    if bytes.isEmpty {
      self = .imported(id: [], text: nil)
      return
    }
    var reader = RecordReader(bytes)
    switch reader.byte() {
    case Self.paragraphTag:
      // The mentions behind it are read where they are asked for.
      guard let paragraph = Self.paragraph(&reader), !reader.isAtEnd else { return nil }
      self = .paragraph(paragraph)
    case Self.importedTag:
      guard let id = reader.data(), let hasText = reader.byte(), hasText <= 1 else { return nil }
      let text = hasText == 1 ? reader.text() : nil
      guard hasText == 0 || text != nil, reader.isAtEnd else { return nil }
      self = .imported(id: Array(id), text: text)
    default: return nil
    }
  }

  /// The mentions of a paragraph of a file; none for other records, nil for bytes that hold none.
  static func mentions(_ bytes: [UInt8]) -> [Mention]? {
    var reader = RecordReader(bytes)
    guard !bytes.isEmpty, reader.byte() == paragraphTag else { return [] }
    guard let paragraph = paragraph(&reader),
      let mentions = MentionRecord.mentions(of: paragraph.id, &reader), reader.isAtEnd
    else { return nil }
    return mentions
  }

  /// The record of the paragraph as if it named nothing; other bytes as they are.
  static func withoutMentions(_ bytes: [UInt8]) -> [UInt8] {
    guard case .paragraph(let paragraph)? = ParagraphRecord(bytes) else { return bytes }
    var writer = RecordWriter()
    write(paragraph, to: &writer)
    return writer.bytes
  }

  private static func paragraph(_ reader: inout RecordReader) -> Paragraph? {
    guard let kind = reader.byte(), Int(kind) < Paragraph.Kind.allCases.count,
      let function = reader.byte(), function <= 2,
      let id = reader.text(), let number = reader.optionalText(),
      let parent = reader.optionalText(), let section = reader.texts(),
      let phrase = reader.optionalText(), let footnotes = reader.texts(), let text = reader.text()
    else { return nil }
    return Paragraph(
      id: id, kind: Paragraph.Kind.allCases[Int(kind)], number: number, parent: parent,
      section: section, openingPhrase: phrase, function: Self.function(function),
      footnotes: footnotes, text: text)
  }

  private static func functionCode(_ function: Paragraph.Function?) -> UInt8 {
    switch function {
    case nil: 0
    case .preambular: 1
    case .operative: 2
    }
  }

  private static func function(_ code: UInt8) -> Paragraph.Function? {
    code == 0 ? nil : code == 1 ? .preambular : .operative
  }
}
