// Part of Kimberlite.
import ResolutionCorpus
import ResolutionExport
import ResolutionLanguages
import ResolutionModel

/// A document on its way to its page: paragraphs with their links, notes, and what leads to other pages.
struct SiteDocument {
  struct Link {
    var text: String
    /// Relative, or of the United Nations' site.
    var target: String
    /// ISO 639-1.
    var language: String?
  }

  /// Where the document is cited from.
  struct CitingDocument {
    var symbol: String
    var links: [Link]
  }

  struct Entry {
    var paragraph: Paragraph
    var depth: Int
    /// Set as a heading; the formula ("The General Assembly,") stands with the text.
    var isHeading: Bool
    /// Chosen by the query and the filters, where these chose a part of the document.
    var isChosen: Bool
    /// The opening phrase, in scalars of the text.
    var phrase: Range<Int>?
    /// What the text cites, in the order of the text.
    var citations: [(range: Range<Int>, target: String)]
    /// Marks, and the id of the note that each means; nil where the document does not hold it.
    var marks: [(mark: String, note: String?)]
  }

  let name: String
  let address: String
  let metadata: DocumentMetadata
  let title: String?
  /// Of the title, where another version of the document states it.
  let titleLanguage: String?
  let facts: [String]
  /// All but footnotes and the line that is the title.
  let entries: [Entry]
  let notes: [Entry]
  /// The list of all pages.
  var contents: Link?
  /// In its series.
  var previous: Link?
  var next: Link?
  var versions: [Link] = []
  var citedBy: [CitingDocument] = []

  /// - Parameter target: of a citation; nil where it leads nowhere.
  init(
    _ exported: ExportedDocument, name: String, target: (CitationValue) -> String?
  ) {
    let document = exported.document
    self.name = name
    metadata = document.metadata
    address = exported.address.description
    let titleLine = document.paragraphs.first {
      $0.kind == .title && $0.text == document.metadata.title
    }
    title =
      titleLine.map { line in
        (PrintedNumber.of(line).map { $0 + " " } ?? "") + line.text
      } ?? exported.facts.title
    titleLanguage = exported.facts.titleSource == nil ? nil : exported.facts.titleLanguage?.code
    let about = DocumentFacts(document: document)
    let inherited = Messages.siteInherited(exported.facts)
    facts = [about.statements, about.sources, inherited].map { $0.joined(separator: " · ") }
      .filter { !$0.isEmpty }
    let mentions = Dictionary(grouping: document.mentions, by: \.paragraph)
    let depths = ParagraphDepths(document.paragraphs)
    let noteIDs = NoteLinks(document.paragraphs)
    let lines = LanguageProfile.all.first { $0.language == document.metadata.language }?.lines
    var (entries, notes): ([Entry], [Entry]) = ([], [])
    for (place, paragraph) in document.paragraphs.enumerated() {
      let entry = Entry(
        paragraph: paragraph, depth: depths[place],
        isHeading: paragraph.kind == .heading
          && lines?.formula(ArraySlice(paragraph.text.utf8)) == nil,
        isChosen: exported.chosen?.contains(paragraph.id) ?? false,
        phrase: Self.phrase(of: paragraph),
        citations: Self.citations(in: mentions[paragraph.id] ?? [], target),
        marks: paragraph.footnotes.map { ($0, noteIDs.id(of: $0, at: place)) })
      if paragraph.kind == .footnote {
        notes.append(entry)
      } else if paragraph.id != titleLine?.id {
        entries.append(entry)
      }
    }
    self.entries = entries
    self.notes = notes
  }

  private static func phrase(of paragraph: Paragraph) -> Range<Int>? {
    guard let phrase = paragraph.openingPhrase, !phrase.isEmpty,
      let found = SubstringSearch.first(phrase, in: paragraph.text, within: 400)
    else { return nil }
    let scalars = paragraph.text.unicodeScalars
    let start = scalars[..<found.lowerBound].count
    return start..<start + scalars[found].count
  }

  private static func citations(
    in mentions: [Mention], _ target: (CitationValue) -> String?
  ) -> [(range: Range<Int>, target: String)] {
    var found: [(range: Range<Int>, target: String)] = []
    for mention in mentions {
      guard case .citation(let citation) = mention.value, !mention.range.isEmpty,
        mention.range.lowerBound >= (found.last?.range.upperBound ?? 0),
        let target = target(citation)
      else { continue }
      found.append((mention.range, target))
    }
    return found
  }
}

extension SiteDocument.Entry {
  /// What is marked in the text, in its order: the opening phrase, and what is cited outside of it.
  func stretches(
    phrase signs: (opening: String, closing: String),
    link: (String) -> (opening: String, closing: String)
  ) -> [MarkedStretch] {
    var stretches: [MarkedStretch] = []
    if let phrase {
      stretches.append(
        MarkedStretch(range: phrase, opening: signs.opening, closing: signs.closing))
    }
    for citation in citations where phrase.map({ !$0.overlaps(citation.range) }) ?? true {
      let (opening, closing) = link(citation.target)
      stretches.append(
        MarkedStretch(range: citation.range, opening: opening, closing: closing))
    }
    return stretches.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

/// Which note a mark means: the next one of that number behind its paragraph, else the last one before.
private struct NoteLinks {
  private var places: [String: [(place: Int, id: String)]] = [:]

  init(_ paragraphs: [Paragraph]) {
    for (place, paragraph) in paragraphs.enumerated() where paragraph.kind == .footnote {
      places[paragraph.number ?? "", default: []].append((place, paragraph.id))
    }
  }

  func id(of mark: String, at place: Int) -> String? {
    guard let notes = places[mark] else { return nil }
    return (notes.first { $0.place > place } ?? notes.last)?.id
  }
}
