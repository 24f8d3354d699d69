// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport
import ResolutionModel

/// A document as a page of Markdown (CommonMark, footnotes as GitHub and Pandoc have them). Every paragraph
/// has its id as its anchor.
struct SitePageMarkdown {
  private let document: SiteDocument
  private var markup = MarkupBytes()
  private var labels: [String: String] = [:]

  private init(_ document: SiteDocument) {
    self.document = document
    var taken: Set<String> = []
    for note in document.notes { label(note, &taken) }
  }

  static func bytes(of document: SiteDocument) -> [UInt8] {
    var page = SitePageMarkdown(document)
    page.writeHead()
    for entry in document.entries { page.write(entry) }
    page.writeNotes()
    page.writeCitedBy()
    return page.markup.bytes
  }

  /// A label of letters and digits, unique on the page: `1`, `1-2`.
  private mutating func label(_ note: SiteDocument.Entry, _ taken: inout Set<String>) {
    let digits = (note.paragraph.number ?? "").filter {
      $0.isASCII && ($0.isLetter || $0.isNumber)
    }
    let plain = digits.isEmpty ? "note" : digits
    var label = plain
    var count = 1
    while !taken.insert(label).inserted {
      count += 1
      label = "\(plain)-\(count)"
    }
    labels[note.paragraph.id] = label
  }

  private mutating func writeHead() {
    markup.raw(OwnFile.markdownMark)
    markup.raw("# ")
    markup.text(document.address, .markdown)
    markup.raw("\n")
    if let title = document.title {
      markup.raw("\n**")
      markup.text(title, .markdown)
      markup.raw("**\n")
    }
    for facts in document.facts {
      markup.raw("\n")
      markup.text(facts, .markdown)
      markup.raw("\n")
    }
    let links =
      [
        document.contents.map { ("", $0) }, document.previous.map { ("← ", $0) },
        document.next.map { ("→ ", $0) },
      ].compactMap(\.self)
      + document.versions.map { ("", $0) }
    guard !links.isEmpty else { return }
    for (place, (sign, link)) in links.enumerated() {
      markup.raw(place == 0 ? "\n" : " · ")
      markup.raw(sign)
      write(link)
    }
    markup.raw("\n")
  }

  private mutating func write(_ link: SiteDocument.Link) {
    markup.raw("[")
    markup.text(link.text, .markdown)
    markup.raw("](<")
    markup.raw(link.target)
    markup.raw(">)")
  }

  private mutating func write(_ entry: SiteDocument.Entry) {
    let paragraph = entry.paragraph
    markup.raw("\n")
    writeMark(of: entry)
    if entry.isHeading { markup.raw("## ") }
    markup.raw("<a id=\"")
    markup.text(paragraph.id, .html)
    markup.raw("\"></a>")
    if let number = PrintedNumber.of(paragraph) {
      writeNumber(number)
      markup.raw(" ")
    }
    writeText(of: entry)
    for (mark, note) in entry.marks {
      if let label = note.flatMap({ labels[$0] }) {
        markup.raw("[^\(label)]")
      } else {
        markup.text(PrintedNumber.superscript(mark), .markdown)
      }
    }
    markup.raw("\n")
  }

  /// A quotation, which has a bar at its edge. A paragraph is one line.
  private mutating func writeMark(of entry: SiteDocument.Entry) {
    if entry.isChosen { markup.raw("> ") }
  }

  /// Behind the anchor a number begins no list.
  private mutating func writeNumber(_ number: String) { markup.text(number, .markdown) }

  private mutating func writeText(of entry: SiteDocument.Entry) {
    let stretches = entry.stretches(
      phrase: ("*", "*"), link: { target in ("[", "](<\(target)>)") })
    markup.text(entry.paragraph.text, marked: stretches, .markdown)
  }

  private mutating func writeNotes() {
    let cited = Set(document.entries.flatMap { $0.marks.compactMap(\.note) })
    for note in document.notes {
      markup.raw("\n")
      // A note that nothing refers to would not be shown.
      if cited.contains(note.paragraph.id), let label = labels[note.paragraph.id] {
        markup.raw("[^\(label)]: ")
        writeMark(of: note)
      } else {
        writeMark(of: note)
        markup.text(PrintedNumber.superscript(note.paragraph.number ?? ""), .markdown)
        markup.raw(" ")
      }
      markup.raw("<a id=\"")
      markup.text(note.paragraph.id, .html)
      markup.raw("\"></a>")
      writeText(of: note)
      markup.raw("\n")
    }
  }

  private mutating func writeCitedBy() {
    guard !document.citedBy.isEmpty else { return }
    markup.raw("\n## \(Messages.siteCitedBy)\n\n")
    for citing in document.citedBy {
      markup.raw("- ")
      markup.text(citing.symbol, .markdown)
      for link in citing.links {
        markup.raw(" ")
        write(link)
      }
      markup.raw("\n")
    }
  }
}
