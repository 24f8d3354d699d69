// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport
import ResolutionModel

/// Documents as pages that link to each other: a folder with a page for each and one of contents; of a
/// single document one page that stands alone.
struct SiteExporter: Exporter {
  enum Form: Sendable {
    case html, markdown

    var ending: String { self == .html ? ".html" : ".md" }
  }

  let form: Form

  func write(
    _ selection: CorpusSelection, to output: ExportOutput, _ progress: ExportProgress
  ) throws(ExportError) -> ExportSummary {
    switch output {
    case .stream(let file):
      try forEachDocument(of: selection, progress) { document throws(ExportError) in
        let page = SiteDocument(document, name: "") { citation in
          DocumentLink.address(
            of: citation.symbol, language: document.document.metadata.language?.code)
        }
        let bytes = self.bytes(of: page, stylesheet: nil)
        try writing { () throws(OutputError) in try file.write(bytes) }
      }
      return ExportSummary(counts: [.init(1, "document")])
    case .folder(let folder):
      return try writeFolder(selection, folder, progress)
    }
  }

  private func writeFolder(
    _ selection: CorpusSelection, _ folder: OutputFolder, _ progress: ExportProgress
  ) throws(ExportError) -> ExportSummary {
    let contents = try reading { () throws(CorpusError) in try SiteContents(selection) }
    try writing { () throws(OutputError) in
      let page = SiteContentsPage(contents: contents)
      switch form {
      case .html:
        try folder.write(page.html(), to: "index.html")
        let rules = HTMLPage.style + "\n" + SitePageHTML.style + "\n"
        try folder.write(Array(rules.utf8), to: SiteContentsPage.stylesheet)
      case .markdown: try folder.write(page.markdown(), to: "index.md")
      }
    }
    let citations = try reading { () throws(CorpusError) in
      try SiteCitations(of: contents, selection.corpus)
    }
    var anchors = SiteAnchors(selection, contents)
    for place in contents.pages.indices {
      let document = try reading { () throws(CorpusError) in
        try self.document(place, of: contents, citations, selection, &anchors)
      }
      let bytes = self.bytes(of: document, stylesheet: SiteContentsPage.stylesheet)
      try writing { () throws(OutputError) in
        try folder.write(bytes, to: document.name + form.ending)
      }
      try progress.update(place + 1)
    }
    return ExportSummary(counts: [.init(contents.pages.count, "document")])
  }

  private func bytes(of document: SiteDocument, stylesheet: String?) -> [UInt8] {
    switch form {
    case .html: SitePageHTML.bytes(of: document, stylesheet: stylesheet)
    case .markdown: SitePageMarkdown.bytes(of: document)
    }
  }

  // MARK: - A page of a folder

  private func document(
    _ place: Int, of contents: SiteContents, _ citations: SiteCitations,
    _ selection: CorpusSelection, _ anchors: inout SiteAnchors
  ) throws(CorpusError) -> SiteDocument {
    let page = contents.pages[place]
    let exported = try selection.exported(page.choice)
    for mention in exported.document.mentions {
      guard case .citation(let citation) = mention.value else { continue }
      try anchors.prepare(citation, for: page)
    }
    var document = SiteDocument(exported, name: page.name) { citation in
      guard let target = contents.page(ofSymbol: citation.symbol, language: page.language) else {
        return DocumentLink.address(of: citation.symbol, language: page.language)
      }
      let anchor = anchors.anchor(of: citation, on: target).map { "#" + URLFragment.escaped($0) }
      // A document that cites itself needs no way to its own page.
      if target == place { return anchor }
      return contents.pages[target].name + form.ending + (anchor ?? "")
    }
    document.contents = .init(text: Messages.siteContents, target: "index" + form.ending)
    document.previous = page.previous.map { link(to: $0, contents) }
    document.next = page.next.map { link(to: $0, contents) }
    document.versions = contents.versions(of: place).map { link(to: $0, contents) }
    document.citedBy = citations.citing(place, of: contents, ending: form.ending)
    return document
  }

  private func link(to place: Int, _ contents: SiteContents) -> SiteDocument.Link {
    let page = contents.pages[place]
    return .init(
      text: page.choice.address.description, target: page.name + form.ending,
      language: page.language)
  }
}

/// The anchors on pages of what is cited with a paragraph's number. A page's ids are read when its first
/// paragraph is cited.
private struct SiteAnchors {
  private let selection: CorpusSelection
  private let contents: SiteContents
  private var ids: [Int: Set<String>] = [:]

  init(_ selection: CorpusSelection, _ contents: SiteContents) {
    self.selection = selection
    self.contents = contents
  }

  mutating func prepare(
    _ citation: CitationValue, for page: SiteContents.Page
  ) throws(CorpusError) {
    guard citation.pinpoint != nil,
      let target = contents.page(ofSymbol: citation.symbol, language: page.language),
      ids[target] == nil
    else { return }
    let document = try selection.document(contents.pages[target].choice).document
    ids[target] = Set(document.paragraphs.map(\.id))
  }

  /// Nil where the page has no such paragraph.
  func anchor(of citation: CitationValue, on target: Int) -> String? {
    guard let pinpoint = citation.pinpoint, let known = ids[target] else { return nil }
    return PinpointAddress.id(of: pinpoint).flatMap { known.contains($0) ? $0 : nil }
  }
}
