// Part of Kimberlite.
import InvertedIndex
import ResolutionLanguages
import ResolutionModel

/// A document on its way into the index: everything computed, only to be written.
struct PreparedDocument: Sendable {
  struct PreparedParagraph: Sendable {
    var terms: AnalyzedText
    /// Of the opening phrase.
    var verb: AnalyzedText?
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
    value = GroupRecord.document(metadata, findings: document.findings).bytes
    language = CorpusSchema.packed(language: metadata.language?.code ?? "")
    year = UInt32(date?.year ?? 0)
    session = UInt32(clamping: metadata.session ?? 0)
    self.date = date.map(CorpusSchema.value(of:)) ?? 0
    symbol = Array((metadata.symbol?.canonical ?? "").utf8)
    let parts = DocumentPart.parts(of: document.paragraphs)
    paragraphs = zip(document.paragraphs, parts).map { paragraph, part in
      PreparedParagraph(paragraph, part, analyzer)
    }
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
  fileprivate init(_ paragraph: Paragraph, _ part: DocumentPart, _ analyzer: ChineseAnalyzer) {
    terms = analyzer.terms(of: paragraph.text)
    verb = paragraph.openingPhrase.map { analyzer.terms(of: $0) }
    kind = CorpusSchema.value(of: paragraph.kind)
    self.part = part
    number = Array(FieldValues.number(paragraph.number ?? "").utf8)
    var writer = RecordWriter()
    ParagraphRecord.write(paragraph, to: &writer)
    record = writer
  }

  fileprivate func addTerms(to writer: IndexWriter) {
    writer.add(terms)
    if let verb { writer.addVerb(verb) }
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

  /// Words and forms of an opening phrase in one field; a form that equals its word counts once.
  func addVerb(_ phrase: AnalyzedText) {
    phrase.bytes.withUnsafeBufferPointer { bytes in
      var atPosition: [UnsafeBufferPointer<UInt8>] = []
      var position: UInt32 = 0
      for token in phrase.tokens where token.kind != .segment {
        let start = Int(token.start)
        let term = UnsafeBufferPointer(rebasing: bytes[start..<start + Int(token.length)])
        if token.position != position { atPosition.removeAll(keepingCapacity: true) }
        position = token.position
        guard !atPosition.contains(where: { $0.elementsEqual(term) }) else { continue }
        atPosition.append(term)
        add(term, field: CorpusSchema.Field.verb, position: position)
      }
      finishTerms()
    }
  }
}
