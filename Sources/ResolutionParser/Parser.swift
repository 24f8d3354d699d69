// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// From a file's bytes to its paragraphs. The whole first stage can be read in `parse`.
package struct Parser: Sendable {
  /// How much a file may ask for.
  package var limits: ReadingLimits

  package init(limits: ReadingLimits = ReadingLimits()) { self.limits = limits }

  /// Never refuses a document that is text: what is irregular becomes a finding.
  package func parse(_ input: InputFile) throws(ReadingError) -> Document {
    let source = try read(input)
    var metadata = DocumentMetadata(
      path: input.path, sha256: ContentHash.sha256(of: input.bytes), format: source.format)
    var document: Document
    switch source.content {
    case .lines(let lines): document = structure(source, lines, &metadata)
    case .styled(let styled): document = structure(styled, &metadata)
    case .markup(let marked):
      // Markup without a word is no document.
      guard marked.blocks.contains(where: { !$0.text.isEmpty }) else {
        throw .noTextInMarkup(isScripted: false)
      }
      document = structure(marked, &metadata)
    case .written(let written):
      metadata = written.metadata(of: metadata)
      document = Document(metadata: metadata, paragraphs: written.paragraphs)
    }
    if !source.offsetsAreFileOffsets { document.removeRanges() }
    document.findings = source.findings + document.findings
    return Identity(path: input.path).completing(document)
  }

  // MARK: - Reading

  private func read(_ input: InputFile) throws(ReadingError) -> SourceText {
    switch try FormatDetector.detect(input.bytes, path: input.path) {
    case .pdf: return try PDFReader(limits: limits).read(input.bytes)
    case .docx: return try DOCXReader(limits: limits).read(input.bytes)
    case .doc: return try OfficeReader(limits: limits).read(input.bytes, as: .doc)
    case .rtf: return try OfficeReader(limits: limits).read(input.bytes, as: .rtf)
    case .odt: return try OfficeReader(limits: limits).read(input.bytes, as: .odt)
    case .html: return try HTMLReader().read(input.bytes)
    case .akomaNtoso: return try AkomaNtosoReader().read(input.bytes)
    case .markdown: return try text(input.bytes, .markdown)
    case .text: return try text(input.bytes, .text)
    }
  }

  private func text(_ bytes: [UInt8], _ format: SourceFormat) throws(ReadingError) -> SourceText {
    let decoded = try TextDecoder.decode(bytes)
    let lines = LineSplitter.lines(of: decoded.bytes)
    let limit = LineSplitter.lineLimit
    guard lines.count <= limit else { throw .tooManyLines(limit: limit) }
    return SourceText(
      format: format, bytes: decoded.bytes, content: .lines(lines),
      offsetsAreFileOffsets: decoded.isPlainUTF8, findings: decoded.findings)
  }

  // MARK: - Structure

  private func structure(
    _ source: SourceText, _ lines: [SourceLine], _ metadata: inout DocumentMetadata
  ) -> Document {
    let (profile, isSure) = Identity(path: metadata.path).profile(for: source.bytes)
    let read = TextStructure(source: source, lines: lines, profile: profile).read()
    return structure(read, profile, isSure, &metadata)
  }

  /// A document that is laid out but not marked up. Its marks and notes are sure; what its blocks
  /// are is told as in a text.
  private func structure(_ styled: StyledText, _ metadata: inout DocumentMetadata) -> Document {
    let (profile, isSure) = Identity(path: metadata.path).profile(for: styled.plainText)
    let read = StyledStructure(styled: styled, profile: profile).read()
    return structure(read, profile, isSure, &metadata)
  }

  private func structure(
    _ read: TextStructure.Result, _ profile: LanguageProfile, _ isSure: Bool,
    _ metadata: inout DocumentMetadata
  ) -> Document {
    let blocks = AdoptionLines(profile: profile).joined(read.blocks)
    let printed = read.facts.codedSymbol ?? read.facts.symbols.first
    let form = DocumentForm(
      profile: profile, printed: printed, named: Identity(path: metadata.path).symbol
    ).type(of: blocks)
    var builder = StructureBuilder(profile: profile, isMarkedUp: false)
    builder.build(blocks, as: form)
    builder.reportMissingEnds(of: form)
    builder.addNotes(read.notes)
    builder.report(unreferenced: read.unreferenced)
    if !isSure { builder.findings.append(Finding(.languageUncertain)) }
    let reader = MetadataReader(profile: profile)
    metadata.type = form
    reader.read(builder.paragraphs, facts: read.facts, into: &metadata)
    reader.read(builder.paragraphs, form: form, into: &metadata)
    let several = SeveralResolutions(
      paragraphs: builder.paragraphs, symbol: metadata.symbol, language: metadata.language)
    if form == .resolution, let finding = several.finding { builder.findings.append(finding) }
    return Document(
      metadata: metadata, paragraphs: builder.paragraphs, findings: builder.findings,
      furniture: read.furniture)
  }

  private func structure(_ marked: MarkedUpText, _ metadata: inout DocumentMetadata) -> Document {
    let profile = LanguageProfile.all.first { $0.language == marked.language } ?? .english
    var builder = StructureBuilder(profile: profile, isMarkedUp: true)
    builder.build(marked.blocks)
    builder.addNotes(marked.blocks.filter { $0.role == .footnote })
    MetadataReader(profile: profile).read(
      builder.paragraphs, facts: MastheadFacts(), into: &metadata)
    MetadataReader(profile: profile).read(marked, into: &metadata)
    metadata.type = builder.type
    return Document(metadata: metadata, paragraphs: builder.paragraphs, findings: builder.findings)
  }
}

extension Document {
  /// Ranges count bytes of the text in UTF-8; in a file of another encoding they point nowhere.
  fileprivate mutating func removeRanges() {
    for index in paragraphs.indices { paragraphs[index].source = [] }
    furniture.removeAll { $0.text == nil }
  }
}
