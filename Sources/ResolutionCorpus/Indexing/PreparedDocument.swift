// Part of Kimberlite.
import InvertedIndex
import ResolutionLanguages
import ResolutionModel

/// A document on its way into the index: everything computed, only to be written.
struct PreparedDocument: Sendable {
  struct PreparedParagraph: Sendable {
    var terms: AnalyzedText
    /// Of the opening phrase, and of the verbs of acts.
    var verbs: [AnalyzedText]
    var entities: [[UInt8]]
    var kind: UInt32
    var part: DocumentPart
    var number: [UInt8]
    var record: RecordWriter
  }

  var paragraphs: [PreparedParagraph]
  var value: [UInt8]
  var warnings: Int
  private var language: UInt32
  private var year: UInt32
  private var session: UInt32
  private var date: UInt32
  private var symbol: [UInt8]

  init(_ document: Document, analyzer: ChineseAnalyzer) {
    let metadata = document.metadata
    let date = metadata.adopted ?? metadata.published
    warnings = document.findings.count { $0.severity == .warning }
    language = CorpusSchema.packed(language: metadata.language?.code ?? "")
    year = UInt32(date?.year ?? 0)
    session = UInt32(clamping: metadata.session ?? 0)
    self.date = date.map(CorpusSchema.value(of:)) ?? 0
    symbol = Array((metadata.symbol?.canonical ?? "").utf8)
    let parts = DocumentPart.parts(of: document.paragraphs)
    var mentions = document.mentions[...]
    paragraphs = zip(document.paragraphs, parts).map { paragraph, part in
      let own = mentions.prefix { $0.paragraph == paragraph.id }
      mentions = mentions[own.endIndex...]
      return PreparedParagraph(paragraph, part, Array(own), analyzer)
    }
    value = GroupRecord.document(metadata, findings: document.findings)
      .bytes(metadata.format, FormSketch(paragraphs.lazy.map(\.terms)))
  }

  func write(to writer: IndexWriter, key: [UInt8], fingerprint: [UInt8]) throws(IndexError) {
    try writer.beginGroup(key: key, fingerprint: fingerprint, value: value)
    for paragraph in paragraphs {
      try writer.beginDocument(partition: CorpusSchema.partition(language: language))
      paragraph.addTerms(to: writer)
      writer.setNumber(language, column: CorpusSchema.Column.language)
      writer.setNumber(paragraph.kind, column: CorpusSchema.Column.kind)
      writer.setNumber(year, column: CorpusSchema.Column.year)
      writer.setNumber(session, column: CorpusSchema.Column.session)
      writer.setNumber(date, column: CorpusSchema.Column.date)
      writer.setNumber(paragraph.part.rawValue, column: CorpusSchema.Column.part)
      symbol.withUnsafeBufferPointer { writer.setText($0, column: CorpusSchema.Column.symbol) }
      paragraph.number.withUnsafeBufferPointer {
        writer.setText($0, column: CorpusSchema.Column.number)
      }
      try paragraph.end(writer)
    }
    try writer.endGroup()
  }
}

extension PreparedDocument.PreparedParagraph {
  fileprivate init(
    _ paragraph: Paragraph, _ part: DocumentPart, _ mentions: [Mention],
    _ analyzer: ChineseAnalyzer
  ) {
    terms = analyzer.terms(of: paragraph.text)
    var phrases = paragraph.openingPhrase.map { [$0] } ?? []
    for case .decision(let decision) in mentions.map(\.value) where decision.isAct {
      if !phrases.contains(decision.verb) { phrases.append(decision.verb) }
    }
    verbs = phrases.map { analyzer.terms(of: $0) }
    entities = EntityTerms.terms(of: mentions)
    kind = CorpusSchema.value(of: paragraph.kind)
    self.part = part
    number = Array(FieldValues.number(paragraph.number ?? "").utf8)
    var writer = RecordWriter()
    ParagraphRecord.write(paragraph, mentions: mentions, to: &writer)
    record = writer
  }

  fileprivate func addTerms(to writer: IndexWriter) {
    writer.add(terms)
    writer.addVerbs(verbs)
    writer.addEntities(entities)
  }

  fileprivate func end(_ writer: IndexWriter) throws(IndexError) {
    try record.withBytes { value throws(IndexError) in
      try writer.endDocument(length: terms.length, value: value)
    }
  }
}

extension ChineseAnalyzer {
  /// The analyzer of all texts: where there are no Han characters it is the English one.
  func terms(of text: String) -> AnalyzedText {
    var terms = AnalyzedText()
    var text = text
    text.withUTF8 { analyze($0, into: &terms) }
    return terms
  }
}

extension IndexWriter {
  /// The terms of a paragraph's text; each kind of them has a field.
  func add(_ text: AnalyzedText) {
    text.bytes.withUnsafeBufferPointer { bytes in
      for token in text.tokens {
        let start = Int(token.start)
        let term = UnsafeBufferPointer(rebasing: bytes[start..<start + Int(token.length)])
        let field =
          switch token.kind {
          case .word, .separator: CorpusSchema.Field.word
          case .form: CorpusSchema.Field.form
          case .segment: CorpusSchema.Field.segment
          }
        add(term, field: field, position: token.position)
      }
      finishTerms()
    }
  }

  /// Words and forms of phrases in one field; a form that equals its word counts once. No phrase
  /// goes on in the next one.
  func addVerbs(_ phrases: [AnalyzedText]) {
    guard !phrases.isEmpty else { return }
    var offset: UInt32 = 0
    for phrase in phrases { offset = addVerb(phrase, behind: offset) + 2 }
  }

  /// The last position used.
  private func addVerb(_ phrase: AnalyzedText, behind offset: UInt32) -> UInt32 {
    var position: UInt32 = 0
    phrase.bytes.withUnsafeBufferPointer { bytes in
      var atPosition: [UnsafeBufferPointer<UInt8>] = []
      for token in phrase.tokens where token.kind != .segment {
        let start = Int(token.start)
        let term = UnsafeBufferPointer(rebasing: bytes[start..<start + Int(token.length)])
        if token.position != position { atPosition.removeAll(keepingCapacity: true) }
        position = token.position
        guard !atPosition.contains(where: { $0.elementsEqual(term) }) else { continue }
        atPosition.append(term)
        add(term, field: CorpusSchema.Field.verb, position: offset + position)
      }
      // The terms are read before their bytes go.
      finishTerms()
    }
    return offset + position
  }

  func addEntities(_ terms: [[UInt8]]) {
    guard !terms.isEmpty else { return }
    // One piece of memory, which stays until all are taken in.
    Array(terms.joined()).withUnsafeBufferPointer { bytes in
      var start = 0
      for term in terms {
        add(
          UnsafeBufferPointer(rebasing: bytes[start..<start + term.count]),
          field: CorpusSchema.Field.entity, position: 0)
        start += term.count
      }
      finishTerms()
    }
  }
}
