// Part of Kimberlite.

/// A published document, read: what is known of it, its paragraphs, and what was found odd.
package struct Document: Sendable {
  package var metadata: DocumentMetadata
  package var paragraphs: [Paragraph]
  /// What a reader of the result should know; parsing itself never fails.
  package var findings: [Finding]
  /// Parts of the source that belong to the page, not to the text: running heads, page numbers,
  /// mastheads, rules. Byte ranges in the source, ascending; empty where the format has none.
  package var furniture: [Furniture]
  /// What the paragraphs name, in their order and, in one paragraph, by place; empty until
  /// `EntityExtractor` has read them.
  package var mentions: [Mention] = []

  package init(
    metadata: DocumentMetadata, paragraphs: [Paragraph] = [], findings: [Finding] = [],
    furniture: [Furniture] = []
  ) {
    self.metadata = metadata
    self.paragraphs = paragraphs
    self.findings = findings
    self.furniture = furniture
  }
}

/// A stretch of the source that is no part of the running text.
package struct Furniture: Sendable, Hashable {
  package enum Kind: String, Sendable {
    case masthead, runningHead, pageNumber, jobNumber, rule, fieldCode, recycle, separator, mark,
      number
    case markup
    /// What a page has around its document: menus, tools, licences.
    case navigation
  }
  package var kind: Kind
  /// UTF-8 bytes of the source; empty where the format has none that would help, as in Word files.
  package var range: Range<Int>
  /// The words themselves, where there is no range to find them by.
  package var text: String?
  /// Counted from 1, where the format has pages.
  package var page: Int?

  package init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  package init(kind: Kind, text: String, page: Int? = nil) {
    self.kind = kind
    range = 0..<0
    self.text = text
    self.page = page
  }
}

/// What the document or its name states of it; `nil` where neither does.
package struct DocumentMetadata: Sendable {
  /// As given on the command line; `-` for standard input.
  package var path: String
  /// SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.
  package var sha256: String
  package var format: SourceFormat
  package var symbol: DocumentSymbol?
  package var symbolSource: SymbolSource?
  package var language: Language?
  package var type: DocumentType?
  /// The organ that speaks, in English: `General Assembly`.
  package var body: String?
  package var title: String?
  package var session: Int?
  /// `72 (b)`.
  package var agendaItem: String?
  package var adopted: CalendarDate?
  package var published: CalendarDate?
  package var plenaryMeeting: Int?
  /// Canonical symbols of the drafts: `A/62/L.16/Add.1`.
  package var drafts: [String]
  package var committeeReport: String?
  package var vote: Vote?
  /// `en`, `zh`, `fr` …
  package var originalLanguage: String?
  /// As printed: `06-49611`.
  package var jobNumber: String?

  package init(path: String, sha256: String, format: SourceFormat) {
    self.path = path
    self.sha256 = sha256
    self.format = format
    drafts = []
  }
}

/// The form in which a document was held.
package enum SourceFormat: String, Sendable {
  case text, markdown, akn, html, pdf, docx, doc, rtf, odt
}

/// Where the symbol was read.
package enum SymbolSource: String, Sendable {
  case text, fileName, manifest
}

/// The documents Kimberlite tells apart.
package enum DocumentType: String, Sendable {
  case resolution, decision, report, letter, communique
  case letterWithReport = "letter+report"
  /// Of a resolution or decision, as proposed.
  case draft

  /// Whether the text has the form of a resolution or decision.
  package var isDeliberation: Bool { self == .resolution || self == .decision || self == .draft }
}

/// How a text was adopted, where the document says so.
package struct Vote: Sendable, Hashable {
  /// True: adopted without a vote, or unanimously; the counts are nil.
  package var withoutVote: Bool
  package var inFavour: Int?
  package var against: Int?
  package var abstaining: Int?

  package init(withoutVote: Bool, inFavour: Int? = nil, against: Int? = nil, abstaining: Int? = nil)
  {
    self.withoutVote = withoutVote
    self.inFavour = inFavour
    self.against = against
    self.abstaining = abstaining
  }
}
