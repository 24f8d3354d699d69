// Part of Kimberlite.
import ResolutionModel

/// Preamble and main body.
extension AkomaNtosoBody {
  /// Deeper than this nothing is nested: what hangs on it says so itself.
  private static let deepest = 24

  // MARK: Preamble

  mutating func writePreamble(_ indices: ArraySlice<Int>, isFormula: (Paragraph) -> Bool) {
    guard !indices.isEmpty else { return }
    xml.begin("<preamble eId=\"preamble\">")
    for place in indices.indices {
      let index = indices[place]
      let paragraph = paragraphs[index]
      let next = place + 1 < indices.endIndex ? paragraphs[indices[place + 1]] : nil
      closeFrames(below: paragraph.parent)
      if isFormula(paragraph) {
        writeFormula(index)
      } else {
        writePreambular(index, hasItems: next?.parent == paragraph.id && next?.kind != .heading)
      }
    }
    closeFrames(to: 0)
    xml.end("</preamble>")
  }

  private mutating func writeFormula(_ index: Int) {
    xml.line("<formula name=\"enactingFormula\"")
    xml.attribute("eId", identifiers.counted(in: "preamble", "formula"))
    writeAttributes(index, parent: nil, section: path)
    xml.raw("><p>")
    writeText(index)
    xml.raw("</p></formula>")
  }

  /// A container named by its opening phrase, or an item of the one that is open.
  private mutating func writePreambular(_ index: Int, hasItems: Bool) {
    let paragraph = paragraphs[index]
    let outer = frames.last
    let isOpen = hasItems && frames.count < Self.deepest
    let id: String
    if let outer {
      id = identifiers.identifier(in: outer.elementID, "item", number: paragraph.number)
      xml.begin("<item")
    } else {
      id = identifiers.counted(in: "preamble", "container")
      xml.begin("<container")
      xml.attribute("name", paragraph.openingPhrase ?? "preambular")
    }
    xml.attribute("eId", id)
    writeAttributes(index, parent: outer?.id, section: path)
    xml.raw(">")
    if outer != nil || paragraph.number != nil { writeNumber(paragraph, asBlock: outer == nil) }
    if isOpen {
      let list = id + "__list"
      if outer != nil { writeParagraphText(index) }
      xml.begin("<blockList")
      xml.attribute("eId", list)
      xml.raw(">")
      if outer == nil {
        xml.line("<listIntroduction>")
        writeText(index)
        xml.raw("</listIntroduction>")
      }
      frames.append(
        Frame(
          id: paragraph.id, elementID: list, isSection: false, isList: true,
          close: outer == nil ? "</container>" : "</item>"))
    } else {
      writeParagraphText(index)
      xml.end(outer == nil ? "</container>" : "</item>")
    }
  }

  private mutating func writeParagraphText(_ index: Int) {
    xml.line("<p>")
    writeText(index)
    xml.raw("</p>")
  }

  /// A container has no `num`: there the number is a block before the text.
  private mutating func writeNumber(_ paragraph: Paragraph, asBlock: Bool = false) {
    guard let number = paragraph.number else { return }
    xml.line(asBlock ? "<block name=\"num\">" : "<num>")
    xml.text(Self.printed(number, kind: paragraph.kind))
    xml.raw(asBlock ? "</block>" : "</num>")
  }

  // MARK: Main body

  /// Never empty: the schema asks for a block at least.
  mutating func writeMainBody(_ indices: ArraySlice<Int>) {
    xml.begin("<mainBody>")
    for place in indices.indices {
      let paragraph = paragraphs[indices[place]]
      let next = place + 1 < indices.endIndex ? paragraphs[indices[place + 1]] : nil
      switch paragraph.kind {
      case .heading where !isFormula(paragraph): writeSection(indices[place])
      case .heading, .preambular: writePreambularBlock(indices[place])
      case .title, .closing, .footnote: writeLine(indices[place])
      case .operative, .body: write(indices[place], as: .paragraph, before: next)
      case .subparagraph: write(indices[place], as: .subparagraph, before: next)
      case .listItem: write(indices[place], as: .point, before: next)
      }
    }
    closeFrames(to: 0)
    if indices.isEmpty {
      xml.line("<p>")
      writeNotes(unmarkedAt: -1)
      xml.raw("</p>")
    }
    xml.end("</mainBody>")
  }

  private mutating func writeSection(_ index: Int) {
    let paragraph = paragraphs[index]
    closeSections(around: paragraph)
    closeFrames(below: nil)
    let id = identifiers.identifier(in: elementContext, "sec", number: paragraph.number)
    xml.begin("<section")
    xml.attribute("eId", id)
    xml.raw(">")
    writeNumber(paragraph)
    xml.line("<heading")
    writeAttributes(index, parent: nil, section: path)
    xml.raw(">")
    writeText(index)
    xml.raw("</heading>")
    guard frames.count < Self.deepest else { return xml.end("</section>") }
    path.append(paragraph.id)
    frames.append(
      Frame(id: paragraph.id, elementID: id, isSection: true, close: "</section>"))
  }

  /// Formula and preambular paragraphs behind the first operative one: as the UN set them.
  private mutating func writePreambularBlock(_ index: Int) {
    let paragraph = paragraphs[index]
    closeSections(around: paragraph)
    closeFrames(below: nil)
    if frames.isEmpty {
      xml.line("<container")
      xml.attribute(
        "name",
        paragraph.kind == .heading ? "enactingFormula" : paragraph.openingPhrase ?? "preambular")
      xml.attribute("eId", identifiers.counted(in: context, "container"))
      writeAttributes(index, parent: nil, section: path)
      xml.raw(">")
      if paragraph.number != nil { writeNumber(paragraph, asBlock: true) }
      xml.raw("<p>")
      writeText(index)
      xml.raw("</p></container>")
    } else {
      xml.line("<crossHeading refersTo=\"#preamble\"")
      xml.attribute("eId", identifiers.counted(in: elementContext, "crossHeading"))
      writeAttributes(index, parent: nil, section: path)
      if let number = paragraph.number, number.utf8.last != UInt8(ascii: ".") {
        xml.attribute("kimberlite:number", number)
      }
      xml.raw(">")
      writeText(index)
      xml.raw("</crossHeading>")
    }
  }

  /// Titles and closing lines in the middle of the text.
  private mutating func writeLine(_ index: Int) {
    let paragraph = paragraphs[index]
    closeFrames(below: nil)
    xml.begin("<hcontainer")
    xml.attribute("name", paragraph.kind.rawValue)
    xml.attribute("eId", identifiers.counted(in: elementContext, "hcontainer"))
    writeAttributes(index, parent: nil, section: derivedSection(paragraph))
    xml.raw(">")
    writeNumber(paragraph)
    xml.line("<content><p>")
    writeText(index)
    xml.raw("</p></content>")
    xml.end("</hcontainer>")
  }

  /// The hierarchical elements of paragraphs.
  private struct Hierarchical {
    let open: StaticString
    let close: StaticString
    let name: StaticString

    static let paragraph = Self(open: "<paragraph", close: "</paragraph>", name: "para")
    static let subparagraph = Self(
      open: "<subparagraph", close: "</subparagraph>", name: "subpara")
    static let point = Self(open: "<point", close: "</point>", name: "point")
  }

  private mutating func write(_ index: Int, as element: Hierarchical, before next: Paragraph?) {
    let paragraph = paragraphs[index]
    closeSections(around: paragraph)
    closeFrames(below: paragraph.parent)
    let outer = frames.last.flatMap { $0.isSection ? nil : $0 }
    let id = identifiers.identifier(in: elementContext, element.name, number: paragraph.number)
    xml.begin(element.open)
    xml.attribute("eId", id)
    writeAttributes(index, parent: outer?.id, section: path)
    xml.raw(">")
    writeNumber(paragraph)
    if let next, hangs(next, on: paragraph) {
      xml.line("<intro><p>")
      writeText(index)
      xml.raw("</p></intro>")
      frames.append(
        Frame(id: paragraph.id, elementID: id, isSection: false, close: element.close))
    } else {
      xml.line("<content><p>")
      writeText(index)
      xml.raw("</p></content>")
      xml.end(element.close)
    }
  }

  private func hangs(_ next: Paragraph, on paragraph: Paragraph) -> Bool {
    guard next.parent == paragraph.id, next.section.starts(with: path), frames.count < Self.deepest
    else { return false }
    switch next.kind {
    case .operative, .body, .subparagraph, .listItem: return true
    default: return false
    }
  }

  // MARK: Frames

  /// The id that the ids of inner elements begin with.
  private var elementContext: String { frames.last?.elementID ?? context }

  /// Closes the sections that a paragraph does not stand in.
  private mutating func closeSections(around paragraph: Paragraph) {
    let common = zip(path, paragraph.section).prefix { $0 == $1 }.count
    let kept = max(common, prefaceDepth)
    while path.count > kept { closeFrame() }
  }

  /// Closes paragraphs up to the one that the next hangs on, or up to the section.
  private mutating func closeFrames(below parent: String?) {
    let first = (frames.lastIndex { $0.isSection } ?? -1) + 1
    if let parent, let place = frames[first...].lastIndex(where: { $0.id == parent }) {
      closeFrames(to: place + 1)
    } else {
      closeFrames(to: first)
    }
  }

  private mutating func closeFrames(to count: Int) {
    while frames.count > count { closeFrame() }
  }

  private mutating func closeFrame() {
    guard let frame = frames.popLast() else { return }
    if frame.isSection { path.removeLast() }
    if frame.isList { xml.end("</blockList>") }
    xml.end(frame.close)
  }
}
