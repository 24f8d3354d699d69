// Part of Kimberlite.
import ResolutionModel

/// A document as `SeriesFinder` sees it: what is known of it in all its languages.
package struct SeriesDocument: Sendable {
  /// In one language: the title, and what the text says.
  package struct Version: Sendable {
    package var language: Language?
    package var title: String?
    package var sketch: TextSketch

    package init(language: Language?, title: String?, sketch: TextSketch) {
      self.language = language
      self.title = title
      self.sketch = sketch
    }
  }

  /// The canonical symbol, else the file's name. Each document has its own.
  package var name: String
  package var type: DocumentType?
  /// The organ that speaks, in English.
  package var body: String?
  package var date: CalendarDate?
  package var session: Int?
  /// The documents that its preamble cites, by canonical symbol.
  package var recalled: Set<String>
  package var versions: [Version]

  package init(
    name: String, type: DocumentType? = nil, body: String? = nil, date: CalendarDate? = nil,
    session: Int? = nil, recalled: Set<String> = [], versions: [Version] = []
  ) {
    self.name = name
    self.type = type
    self.body = body
    self.date = date
    self.session = session
    self.recalled = recalled
    self.versions = versions
  }

  /// In which turn it comes: its session, counted as the year in which sessions of that number open,
  /// else the year; nil for a document of which neither is known.
  package var turn: Int? { session.map { $0 + 1945 } ?? date?.year }
}

/// Documents that are one text through the years, oldest first.
package struct FoundSeries: Sendable {
  /// Why a document is the successor of the one before.
  package struct Link: Sendable, Hashable {
    package var hasSameTitle: Bool
    /// How like the titles are, 0 to 1; 1 for the same. Nil where they have no language in common.
    package var titleLikeness: Float?
    /// Whether the later one recalls the earlier one in its preamble.
    package var isRecalled: Bool
    /// The share of what both say, 0 to 1, estimated; nil where they have no language in common.
    package var overlap: Float?

    package init(
      hasSameTitle: Bool, titleLikeness: Float?, isRecalled: Bool, overlap: Float?
    ) {
      self.hasSameTitle = hasSameTitle
      self.titleLikeness = titleLikeness
      self.isRecalled = isRecalled
      self.overlap = overlap
    }
  }

  /// Places among the documents that were given, two or more.
  package var members: [Int]
  /// One for each member but the first.
  package var links: [Link]

  package init(members: [Int], links: [Link]) {
    self.members = members
    self.links = links
  }
}
