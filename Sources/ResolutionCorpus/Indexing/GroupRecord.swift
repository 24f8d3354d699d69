// Part of Kimberlite.
import ResolutionModel

/// What is stored of a group of paragraphs: of a file that was read, or of a list taken in.
enum GroupRecord {
  case document(DocumentMetadata, findings: [Finding])
  /// `path` as given.
  case imported(path: String)
  /// The group without paragraphs that holds the roots of the index, in the order of their bytes.
  case roots([String])

  private static let documentTag: UInt8 = 1
  private static let importedTag: UInt8 = 2
  private static let rootsTag: UInt8 = 3
  /// Before the record of a document: by what its forms are told.
  private static let formTag: UInt8 = 4

  var bytes: [UInt8] {
    var writer = RecordWriter()
    switch self {
    case .document(let metadata, let findings):
      writer.add(byte: Self.documentTag)
      FindingRecord.write(findings, to: &writer)
      Self.write(metadata, to: &writer)
    case .imported(let path):
      writer.add(byte: Self.importedTag)
      writer.add(path)
    case .roots(let roots):
      writer.add(byte: Self.rootsTag)
      writer.add(roots)
    }
    return writer.bytes
  }

  /// The bytes with what tells forms of one document before them, where it is read first.
  func bytes(_ format: SourceFormat, _ sketch: FormSketch) -> [UInt8] {
    var writer = RecordWriter()
    writer.add(byte: Self.formTag)
    writer.add(format.rawValue)
    sketch.write(to: &writer)
    return writer.bytes + bytes
  }

  /// Format and sketch of a document, without reading the rest; nil where they were not stored.
  static func form(_ bytes: [UInt8]) -> (format: SourceFormat, sketch: FormSketch)? {
    var reader = RecordReader(bytes)
    return reader.byte() == formTag ? form(&reader) : nil
  }

  private static func form(
    _ reader: inout RecordReader
  ) -> (format: SourceFormat, sketch: FormSketch)? {
    guard let format = reader.text().flatMap(SourceFormat.init(rawValue:)),
      let sketch = FormSketch(&reader)
    else { return nil }
    return (format, sketch)
  }

  /// Nil for bytes that hold no record.
  init?(_ bytes: [UInt8]) {
    var reader = RecordReader(bytes)
    var tag = reader.byte()
    if tag == Self.formTag {
      guard Self.form(&reader) != nil else { return nil }
      tag = reader.byte()
    }
    switch tag {
    case Self.documentTag:
      guard let findings = FindingRecord.findings(&reader), let metadata = Self.metadata(&reader)
      else { return nil }
      self = .document(metadata, findings: findings)
    case Self.importedTag:
      guard let path = reader.text() else { return nil }
      self = .imported(path: path)
    case Self.rootsTag:
      guard let roots = reader.texts() else { return nil }
      self = .roots(roots)
    default: return nil
    }
    guard reader.isAtEnd else { return nil }
  }

  // MARK: - Metadata

  private static func write(_ metadata: DocumentMetadata, to writer: inout RecordWriter) {
    writer.add(metadata.path)
    writer.add(metadata.sha256)
    writer.add(metadata.format.rawValue)
    writer.add(metadata.symbol?.rawValue)
    writer.add(metadata.symbolSource?.rawValue)
    writer.add(metadata.language?.code)
    writer.add(metadata.type?.rawValue)
    writer.add(metadata.body)
    writer.add(metadata.title)
    writer.add(metadata.session)
    writer.add(metadata.agendaItem)
    writer.add(metadata.adopted.map { Int(CorpusSchema.value(of: $0)) })
    writer.add(metadata.published.map { Int(CorpusSchema.value(of: $0)) })
    writer.add(metadata.plenaryMeeting)
    writer.add(metadata.drafts)
    writer.add(metadata.committeeReport)
    writer.add(metadata.originalLanguage)
    writer.add(metadata.jobNumber)
    let vote = metadata.vote
    writer.add(byte: vote == nil ? 0 : vote?.withoutVote == true ? 1 : 2)
    if let vote {
      writer.add(vote.inFavour)
      writer.add(vote.against)
      writer.add(vote.abstaining)
    }
  }

  private static func metadata(_ reader: inout RecordReader) -> DocumentMetadata? {
    guard let path = reader.text(), let sha256 = reader.text(),
      let format = reader.text().flatMap(SourceFormat.init(rawValue:)),
      let symbol = reader.optionalText(), let symbolSource = reader.optionalText(),
      let language = reader.optionalText(), let type = reader.optionalText(),
      let body = reader.optionalText(), let title = reader.optionalText()
    else { return nil }
    var metadata = DocumentMetadata(path: path, sha256: sha256, format: format)
    metadata.symbol = symbol.flatMap { DocumentSymbol($0) }
    metadata.symbolSource = symbolSource.flatMap(SymbolSource.init(rawValue:))
    metadata.language = language.map(Language.init(code:))
    metadata.type = type.flatMap(DocumentType.init(rawValue:))
    metadata.body = body
    metadata.title = title
    return readRest(&reader, into: &metadata) ? metadata : nil
  }

  private static func readRest(
    _ reader: inout RecordReader, into metadata: inout DocumentMetadata
  ) -> Bool {
    guard let session = reader.optionalInteger(), let agendaItem = reader.optionalText(),
      let adopted = reader.optionalInteger(), let published = reader.optionalInteger(),
      let meeting = reader.optionalInteger(), let drafts = reader.texts(),
      let report = reader.optionalText(), let original = reader.optionalText(),
      let job = reader.optionalText(), let vote = reader.byte(), vote <= 2
    else { return false }
    metadata.session = session
    metadata.agendaItem = agendaItem
    metadata.adopted = adopted.flatMap(date)
    metadata.published = published.flatMap(date)
    metadata.plenaryMeeting = meeting
    metadata.drafts = drafts
    metadata.committeeReport = report
    metadata.originalLanguage = original
    metadata.jobNumber = job
    guard vote > 0 else { return true }
    guard let inFavour = reader.optionalInteger(), let against = reader.optionalInteger(),
      let abstaining = reader.optionalInteger()
    else { return false }
    metadata.vote = Vote(
      withoutVote: vote == 1, inFavour: inFavour, against: against, abstaining: abstaining)
    return true
  }

  private static func date(_ value: Int) -> CalendarDate? {
    UInt32(exactly: value).flatMap(CorpusSchema.date)
  }
}
