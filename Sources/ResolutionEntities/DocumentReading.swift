// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// A document while its mentions are found: what stands in each paragraph, and what became of it.
struct DocumentReading {
  let metadata: DocumentMetadata
  let profile: LanguageProfile
  var paragraphs: [ParagraphReading]
  var findings: [Finding] = []

  init(_ document: Document) {
    metadata = document.metadata
    profile =
      LanguageProfile.all.first { $0.language == document.metadata.language } ?? .english
    paragraphs = document.paragraphs.flatMap { ParagraphReading.readings(of: $0) }
  }

  /// What all recognisers see. The order is that of the claims.
  mutating func recognise() {
    let rules = profile.entities
    for index in paragraphs.indices { paragraphs[index].recognise(by: rules) }
  }

  /// All mentions: paragraph by paragraph, by their beginning, the longer ones first.
  var mentions: [Mention] {
    paragraphs.flatMap { paragraph in
      paragraph.placedMentions.sorted { a, b in
        (a.range.lowerBound, b.range.upperBound) < (b.range.lowerBound, a.range.upperBound)
      }
    }
  }
}

/// One paragraph while its mentions are found, or a piece of one that is longer than any that people
/// write.
struct ParagraphReading {
  /// With the text of the piece.
  let paragraph: Paragraph
  /// Where the piece begins: scalars of the paragraph's text.
  let start: Int
  let text: FoldedText
  var claims = Claims()
  var citations: [CitationExpression] = []
  var dates: [DateExpression] = []
  var sessions: [SessionExpression] = []
  var counts: [CountExpression] = []
  var names: [NameExpression] = []
  var meetings: [MeetingExpression] = []
  var acts: [ActExpression] = []
  var mentions: [Mention] = []

  init(_ paragraph: Paragraph, start: Int = 0) {
    self.paragraph = paragraph
    self.start = start
    text = FoldedText(paragraph.text)
  }

  fileprivate mutating func recognise(by rules: EntityRules) {
    citations = rules.citations.citations(in: text)
    for expression in citations { claims.take(expression.range) }
    dates = rules.dates.dates(in: text, claims: claims)
    for expression in dates { claims.take(expression.range) }
    sessions = rules.sessions.sessions(in: text, claims: claims)
    for expression in sessions { claims.take(expression.range) }
    counts = rules.counts.counts(in: text, claims: claims)
    for expression in counts { claims.take(expression.range) }
    names = rules.names.names(in: text, claims: claims)
    meetings = rules.meetings.meetings(in: text, claims: claims)
    acts = rules.acts.acts(in: text, names: names, scope: actScope)
  }

  /// The mentions with ranges of the whole paragraph.
  fileprivate var placedMentions: [Mention] {
    guard start > 0 else { return mentions }
    return mentions.map { mention in
      let range = mention.range.lowerBound + start..<mention.range.upperBound + start
      return Mention(paragraph: mention.paragraph, range: range, value: mention.value)
    }
  }

  /// Adds a mention at these bytes of the folded text; of nothing there is none.
  mutating func add(_ value: MentionValue, at range: Range<Int>) {
    guard !range.isEmpty else { return }
    mentions.append(Mention(paragraph: paragraph.id, range: text.scalars(range), value: value))
  }
}
