// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Reads pages: as a site sends them, as a browser, Word or LibreOffice saves them.
///
/// The page's text in the order of the page, with emphasis, the printed numbers of lists, rows of
/// tables and notes; what stands around the document is furniture.
package struct HTMLReader {
  package init() {}

  /// Throws `noTextInMarkup` for a page without text, `tooLarge`, and `binary`.
  package func read(_ bytes: [UInt8]) throws(ReadingError) -> SourceText {
    let decoded = try HTMLEncoding.decode(bytes)
    let parsed = try HTMLParsing.parse(decoded.bytes)
    if let text = preformattedText(of: parsed.tree) {
      return SourceText(
        format: .html, bytes: text, content: .lines(LineSplitter.lines(of: text)),
        offsetsAreFileOffsets: false, findings: decoded.findings)
    }
    var page = HTMLBlocks(tree: parsed.tree, sheet: HTMLStyleSheet(parsed.styles))
    page.read()
    let (drafts, links) = HTMLLinks.divide(page.drafts)
    var (blocks, notes) = HTMLNotes(drafts).divided()
    guard blocks.contains(where: { !$0.text.isEmpty }) else {
      throw .noTextInMarkup(isScripted: ByteSearch.contains("<script", in: decoded.bytes[...]))
    }
    if Self.isMostlyEmphasised(blocks) {
      for index in blocks.indices { blocks[index].emphasis = [] }
      for index in notes.indices { notes[index].emphasis = [] }
    }
    let furniture =
      page.leftOut.map { StyledFurniture(kind: .navigation, text: Self.shown($0[...])) }
      + links.map { StyledFurniture(kind: .navigation, text: $0.text.text) }
    return SourceText(
      format: .html, bytes: decoded.bytes,
      content: .styled(StyledText(blocks: blocks, notes: notes, furniture: furniture)),
      offsetsAreFileOffsets: false, findings: decoded.findings)
  }

  /// The lines of a page that is a plain text in one element.
  private func preformattedText(of tree: HTMLTree) -> [UInt8]? {
    guard
      let node = tree.nodes.indices.first(where: {
        tree.element($0) == .preformatted && tree.size(of: $0) * 10 > tree.text.count * 8
      }), tree.text(of: node).contains(0x0A)
    else { return nil }
    return Array(tree.text(of: node))
  }

  /// What nearly everything carries tells nothing.
  private static func isMostlyEmphasised(_ blocks: [Block]) -> Bool {
    var all = 0
    var emphasised = 0
    for block in blocks where !block.styleIsHeading {
      all += block.text.count
      emphasised += block.emphasis.reduce(0) { $0 + $1.count }
    }
    return all > 400 && emphasised * 2 > all
  }

  /// White space as in running text, with a line for each line of the source.
  private static func shown(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for line in text.split(separator: 0x0A) {
      var running = StyledRunningText()
      running.add(line)
      guard !running.text.isEmpty else { continue }
      if !result.isEmpty { result.append(0x0A) }
      result += running.text
    }
    return result
  }
}

/// Lines of links to other pages above and below a document: where nothing names the navigation, it
/// is told by what it is.
enum HTMLLinks {
  static func divide(_ drafts: [HTMLDraft]) -> (kept: [HTMLDraft], links: [HTMLDraft]) {
    let kept = drafts.filter { $0.kind != .rule }
    let first = drafts.firstIndex { $0.kind != .rule && !isOfLinks($0) } ?? 0
    let last = drafts.lastIndex { $0.kind != .rule && !isOfLinks($0) } ?? drafts.count - 1
    // A page of nothing but links is what it is.
    guard kept.contains(where: { !isOfLinks($0) }), first <= last else { return (drafts, []) }
    let links = (drafts[..<first] + drafts[(last + 1)...]).filter { $0.kind != .rule }
    return (Array(drafts[first...last]), links)
  }

  private static func isOfLinks(_ draft: HTMLDraft) -> Bool {
    let text = draft.text.text[...]
    // A note may be nothing but a link.
    guard draft.kind != .heading, draft.spans.isEmpty, draft.anchors.isEmpty,
      draft.linked * 5 >= text.count * 4
    else { return false }
    return SymbolScanner.symbol(at: text) == nil && TitleLine.number(of: text) == nil
  }
}

/// The encoding of a page.
enum HTMLEncoding {
  /// As for text, with what the page declares: believed where its bytes read as well that way. A zero
  /// byte in a page is no reason to refuse it.
  static func decode(_ bytes: [UInt8]) throws(ReadingError) -> DecodedText {
    let declared = declared(in: bytes)
    guard EncodingDetector.marked(bytes) == nil, bytes.contains(0),
      EncodingDetector.unmarkedUTF16(bytes) == nil
    else { return try TextDecoder.decode(bytes, declared: declared) }
    // As control characters they become blanks, and are counted.
    return try TextDecoder.decode(bytes.map { $0 == 0 ? 1 : $0 }, declared: declared)
  }

  /// What `meta charset`, `http-equiv` or the XML declaration says, of the encodings that are told
  /// apart; nil for none and for others.
  static func declared(in bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(4096).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }[...]
    for sign in ["charset", "encoding"] {
      guard let found = ByteSearch.first(Array(sign.utf8), in: head) else { continue }
      let value = head[(found + sign.utf8.count)...].drop {
        $0 <= 0x20 || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
      }.prefix { CSSText.isName($0) || $0 == UInt8(ascii: ":") }
      if let encoding = named[String(decoding: value, as: UTF8.self)] { return encoding }
    }
    return nil
  }

  private static let named: [String: TextEncoding] = [
    "utf-8": .utf8, "utf8": .utf8, "gb2312": .gb18030, "gb_2312-80": .gb18030, "gbk": .gb18030,
    "gb18030": .gb18030, "x-gbk": .gb18030, "big5": .big5, "big5-hkscs": .big5, "x-x-big5": .big5,
    "windows-1252": .windows1252, "cp1252": .windows1252, "iso-8859-1": .windows1252,
    "latin1": .windows1252, "us-ascii": .windows1252, "ascii": .windows1252,
  ]
}
