// Part of Kimberlite.
import ResolutionExport
import ResolutionModel

/// Running text with what is marked in it, and the notes at its end.
extension AkomaNtosoBody {
  /// The text of a paragraph, then its notes: where in the text their marks stood is not known, and
  /// most stand at its end.
  mutating func writeText(_ index: Int, marksMentions: Bool = true) {
    let paragraph = paragraphs[index]
    let spans = marksMentions ? spans(of: paragraph) : []
    var text = paragraph.text
    if spans.isEmpty {
      xml.text(text)
    } else {
      let offsets = Self.byteOffsets(of: text)
      text.withUTF8 { write($0, InlineSpan.nested(spans), offsets) }
    }
    for mark in notes.marks[index] ?? [] { write(mark) }
    writeNotes(unmarkedAt: index)
  }

  // MARK: Spans

  private func spans(of paragraph: Paragraph) -> [InlineSpan] {
    var spans: [InlineSpan] = []
    if let range = phraseRange(paragraph) {
      spans.append(InlineSpan(range: range, content: .openingPhrase))
    }
    guard let range = mentions[paragraph.id] else { return spans }
    let count = paragraph.text.unicodeScalars.count
    for mention in document.mentions[range]
    where mention.paragraph == paragraph.id && !mention.range.isEmpty
      && mention.range.upperBound <= count
    {
      if case .date(let date) = mention.value, date.interval == nil { continue }
      if case .count(let count) = mention.value, count.quantities.isEmpty { continue }
      spans.append(InlineSpan(range: mention.range, content: .mention(mention.value)))
    }
    return spans
  }

  /// Where the opening phrase stands near the beginning, in scalars; nil where it does not.
  func phraseRange(_ paragraph: Paragraph) -> Range<Int>? {
    guard let phrase = paragraph.openingPhrase, !phrase.isEmpty else { return nil }
    let wanted = Array(phrase.unicodeScalars)
    let text = Array(paragraph.text.unicodeScalars.prefix(Self.phraseReach + wanted.count))
    guard text.count >= wanted.count else { return nil }
    for start in 0...(text.count - wanted.count)
    where text[start..<start + wanted.count].elementsEqual(wanted) {
      return start..<start + wanted.count
    }
    return nil
  }

  /// Scalars before an opening phrase at most.
  private static let phraseReach = 80

  /// The byte at which each scalar begins, and the end; nil where both are counted alike.
  private static func byteOffsets(of text: String) -> [Int]? {
    let length = text.utf8.count
    var offsets: [Int] = []
    offsets.reserveCapacity(length + 1)
    var position = 0
    for byte in text.utf8 {
      if byte & 0xC0 != 0x80 { offsets.append(position) }
      position += 1
    }
    if offsets.count == length { return nil }
    offsets.append(length)
    return offsets
  }

  private mutating func write(
    _ text: UnsafeBufferPointer<UInt8>, _ spans: [InlineSpan], _ offsets: [Int]?
  ) {
    var written = 0
    func byte(_ scalar: Int) -> Int { offsets?[scalar] ?? scalar }
    var open: [(end: Int, close: StaticString)] = []
    func copy(to end: Int, _ xml: inout XMLBuffer) {
      xml.text(UnsafeBufferPointer(rebasing: text[written..<end]))
      written = end
    }
    for span in spans {
      while let last = open.last, last.end <= byte(span.range.lowerBound) {
        copy(to: last.end, &xml)
        xml.raw(last.close)
        open.removeLast()
      }
      copy(to: byte(span.range.lowerBound), &xml)
      open.append((byte(span.range.upperBound), writeTag(of: span.content)))
    }
    while let last = open.popLast() {
      copy(to: last.end, &xml)
      xml.raw(last.close)
    }
    copy(to: text.count, &xml)
  }

  /// Writes a start tag, and returns the end tag.
  private mutating func writeTag(of content: InlineSpan.Content) -> StaticString {
    guard case .mention(let value) = content else {
      xml.raw("<span class=\"italic\">")
      return "</span>"
    }
    switch value {
    case .date(let date): return writeTag(of: date)
    case .citation(let citation):
      xml.raw("<ref")
      xml.attribute("href", address(of: citation.symbol))
      xml.attribute("title", citation.pinpoint)
      xml.raw(">")
      return "</ref>"
    case .participant(let participant):
      let isState = participant.kind == .state
      xml.raw(isState ? "<location" : "<organization")
      writeReference(references.participant(participant))
      return isState ? "</location>" : "</organization>"
    case .meeting(let meeting):
      xml.raw("<event")
      writeReference(references.meeting(meeting))
      return "</event>"
    case .decision(let decision):
      xml.raw("<inline name=\"decision\"")
      writeReference(references.act(decision))
      return "</inline>"
    case .count(let count):
      let things = count.quantities.map { references.quantity($0) }
      xml.raw("<quantity")
      xml.attribute("normalized", count.quantities.map { String($0.number) }.joined(separator: " "))
      writeReference(things.joined(separator: " #"))
      return "</quantity>"
    case .session(let session):
      xml.raw("<session")
      xml.attribute("value", session.number.map(String.init))
      writeReference(references.session(session))
      return "</session>"
    }
  }

  /// The first day, and of longer times both in `title`, as ISO 8601 writes an interval.
  private mutating func writeTag(of date: DateValue) -> StaticString {
    guard let days = date.interval else { return "" }
    xml.raw("<date")
    xml.attribute("date", days.start.description)
    if days.start != days.end {
      xml.attribute("title", days.start.description + "/" + days.end.description)
    }
    xml.raw(">")
    return "</date>"
  }

  private mutating func writeReference(_ id: String) {
    xml.raw(" refersTo=\"#")
    xml.raw(ascii: id)
    xml.raw("\">")
  }

  /// Where the UN show a document, in the language of this one, as in the UN's own files; a name in
  /// AKN's form for documents that have no such address.
  private func address(of symbol: String) -> String {
    DocumentLink.address(of: symbol, language: document.metadata.language?.code)
      ?? "/akn/ontology/reference/un/" + ResourceIdentifier.escaped(symbol)
  }

  // MARK: Notes

  private mutating func write(_ mark: NotePlan.Mark) {
    if let note = mark.note, mark.carriesNote { return write(note: note, isMarked: true) }
    if let note = mark.note, let number = notes.numbers[note] {
      xml.raw("<noteRef")
      xml.attribute("marker", mark.label)
      xml.attribute("href", "#authorialNote_\(number)")
      xml.raw("/>")
    } else {
      // A mark of which the note is missing.
      xml.raw("<authorialNote")
      xml.attribute("marker", mark.label)
      xml.raw(" placement=\"bottom\"><p/></authorialNote>")
    }
  }

  mutating func writeNotes(unmarkedAt index: Int) {
    for note in notes.unmarked[index] ?? [] { write(note: note, isMarked: false) }
  }

  private mutating func write(note index: Int, isMarked: Bool) {
    let paragraph = paragraphs[index]
    xml.raw("<authorialNote")
    xml.attribute("marker", paragraph.number)
    xml.raw(" placement=\"bottom\"")
    xml.attribute("eId", "authorialNote_\(notes.numbers[index] ?? 0)")
    writeAttributes(index, parent: nil, section: [])
    if !isMarked { xml.attribute("kimberlite:marked", "false") }
    if notes.displaced.contains(index) {
      xml.attribute("kimberlite:after", index == 0 ? "" : paragraphs[index - 1].id)
    }
    xml.raw("><p>")
    writeText(index)
    xml.raw("</p></authorialNote>")
  }
}

/// What stands in addresses.
enum ResourceIdentifier {
  /// Letters, figures and the signs that need no escape in a path; the rest by `%` and its bytes.
  static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.append(byte)
      case _ where "-._~/()".utf8.contains(byte): result.append(byte)
      default:
        let digits = Array("0123456789ABCDEF".utf8)
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
