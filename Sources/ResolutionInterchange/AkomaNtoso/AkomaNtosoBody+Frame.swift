// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Cover page, preface, conclusions: what stands around the body.
extension AkomaNtosoBody {
  /// The cover has what the metadata say of the document as printed, and the titles above the one
  /// that has the number.
  mutating func writeCover(_ titles: ArraySlice<Int>) {
    let metadata = document.metadata
    let symbol = metadata.symbolSource == .text ? metadata.symbol : nil
    guard
      symbol != nil || metadata.published != nil || metadata.session != nil
        || metadata.agendaItem != nil || !titles.isEmpty
    else { return }
    xml.begin("<coverPage eId=\"coverPage\">")
    if let symbol {
      xml.line("<p><docNumber refersTo=\"#symbol\">")
      xml.text(symbol.rawValue)
      xml.raw("</docNumber></p>")
    }
    if let day = metadata.published {
      xml.line("<p><docDate refersTo=\"#dateOfIssuance\"")
      xml.attribute("date", day.description)
      xml.raw(">")
      xml.raw(ascii: day.description)
      xml.raw("</docDate></p>")
    }
    if let session = metadata.session {
      xml.line("<p><session")
      xml.attribute("value", String(session))
      xml.raw(">")
      xml.raw(ascii: String(session))
      xml.raw("</session></p>")
    }
    if let item = metadata.agendaItem {
      xml.line("<p><inline name=\"agenda item\">")
      xml.text(item)
      xml.raw("</inline></p>")
    }
    for index in titles { writeTitle(index) }
    xml.end("</coverPage>")
  }

  mutating func writePreface(_ lines: ArraySlice<Int>) {
    guard !lines.isEmpty else { return }
    xml.begin("<preface")
    xml.attribute("eId", context.isEmpty ? "preface" : context + "__preface")
    xml.raw(">")
    for index in lines {
      writeTitle(index)
      if paragraphs[index].kind == .heading { path.append(paragraphs[index].id) }
    }
    prefaceDepth = path.count
    xml.end("</preface>")
  }

  /// `docNumber` and `docTitle`; a line in brackets is the procedure, a letter alone the number of a
  /// part.
  private mutating func writeTitle(_ index: Int) {
    let paragraph = paragraphs[index]
    xml.line("<p")
    writeAttributes(index, parent: nil, section: derivedSection(paragraph))
    xml.raw(">")
    if let number = paragraph.number {
      xml.raw("<docNumber>")
      xml.text(Self.printed(number, kind: .title))
      xml.raw("</docNumber> ")
    }
    if paragraph.number == nil, paragraph.kind == .title,
      paragraph.text.utf8.first == UInt8(ascii: "[") || paragraph.text.hasPrefix("［")
    {
      xml.raw("<docProponent>")
      writeText(index)
      xml.raw("</docProponent></p>")
    } else if paragraph.number == nil, paragraph.kind == .heading, paragraph.text.utf8.count == 1 {
      xml.raw("<docNumber>")
      writeText(index)
      xml.raw("</docNumber></p>")
    } else {
      xml.raw("<docTitle refersTo=\"#resolutionTitle\">")
      writeText(index)
      xml.raw("</docTitle></p>")
    }
  }

  mutating func writeConclusions(_ lines: ArraySlice<Int>) {
    guard !lines.isEmpty else { return }
    xml.begin("<conclusions eId=\"conclusions\">")
    for index in lines {
      let paragraph = paragraphs[index]
      xml.line("<p")
      writeAttributes(index, parent: nil, section: [])
      xml.raw(">")
      let line = ArraySlice(paragraph.text.utf8)
      if let meeting = profile.lines.meeting(line), meeting == document.metadata.plenaryMeeting {
        xml.raw("<inline name=\"adoptionMeeting\"")
        xml.attribute("title", String(meeting))
        xml.raw(">")
        writeText(index, marksMentions: false)
        xml.raw("</inline>")
      } else if let day = document.metadata.adopted, profile.lines.wholeDate(line) == day {
        xml.raw("<docDate refersTo=\"#dateOfAdoption\"")
        xml.attribute("date", day.description)
        xml.raw(">")
        writeText(index, marksMentions: false)
        xml.raw("</docDate>")
      } else {
        writeText(index)
      }
      xml.raw("</p>")
    }
    xml.end("</conclusions>")
  }

  // MARK: What every paragraph has

  /// The headings that a reader finds around a paragraph.
  func derivedSection(_ paragraph: Paragraph) -> [String] {
    paragraph.kind == .title || paragraph.kind == .closing ? [] : path
  }

  /// What the elements leave open.
  ///
  /// - Parameters:
  ///   - parent: the paragraph around it in the markup.
  ///   - section: the headings around it there.
  mutating func writeAttributes(_ index: Int, parent: String?, section: [String]) {
    let paragraph = paragraphs[index]
    xml.attribute("kimberlite:id", paragraph.id)
    if paragraph.kind != .footnote { xml.attribute("kimberlite:kind", paragraph.kind.rawValue) }
    if paragraph.parent != parent { xml.attribute("kimberlite:parent", paragraph.parent ?? "") }
    if paragraph.section != section {
      xml.attribute("kimberlite:section", paragraph.section.joined(separator: " "))
    }
    xml.attribute("kimberlite:function", paragraph.function?.rawValue)
    if let number = paragraph.number, number.utf8.last == UInt8(ascii: ".") {
      xml.attribute("kimberlite:number", number)
    }
    if let phrase = paragraph.openingPhrase, phraseRange(paragraph) == nil {
      xml.attribute("kimberlite:openingPhrase", phrase)
    }
  }

  /// As the UN print numbers: a figure with a dot, a letter in brackets without.
  static func printed(_ number: String, kind: Paragraph.Kind) -> String {
    let isPlain = number.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || kind == .title && ($0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-"))
    }
    return isPlain && !number.isEmpty ? number + "." : number
  }
}
