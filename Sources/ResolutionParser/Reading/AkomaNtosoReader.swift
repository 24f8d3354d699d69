// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Reads Akoma Ntoso as the United Nations publish it (AKN4UN): XML that says itself what is a
/// title, a preambular paragraph, a footnote.
///
/// Whatever bytes it is given, it ends soon and does not crash. A file that breaks off gives what
/// was read until then, and a finding; other files, the network and document types are never read.
package struct AkomaNtosoReader {
  package init() {}

  /// Throws for bytes that are no XML, and for XML that is no Akoma Ntoso.
  package func read(_ bytes: [UInt8]) throws(ReadingError) -> SourceText {
    let parsed = try AkomaNtosoTreeBuilder.parse(bytes)
    if parsed.complaints.isEmpty, let written = AkomaNtosoWrittenDocument(parsed.tree)?.read() {
      return SourceText(
        format: .akn, bytes: [], content: .written(written), offsetsAreFileOffsets: false,
        findings: [])
    }
    let metadata = AkomaNtosoMetadata(parsed.tree)
    var content = metadata.result
    var blocks = AkomaNtosoBlocks(
      tree: parsed.tree, datesStandFirst: content.language?.printsDateBeforeMeeting ?? false)
    blocks.readDocument()
    content.blocks = blocks.blocks
    content.title = blocks.title
    return SourceText(
      format: .akn, bytes: [], content: .markup(content), offsetsAreFileOffsets: false,
      findings: findings(of: parsed) + metadata.findings + blocks.findings)
  }

  private func findings(of parsed: AkomaNtosoTreeBuilder) -> [Finding] {
    let complaints = parsed.complaints.map {
      Finding(.markupBroken(detail: $0.detail), line: $0.line)
    }
    let references = parsed.entities.unresolved.prefix(8).map {
      Finding(.markupBroken(detail: "reference left as written: &\($0);"))
    }
    let identifiers = parsed.repeatedIdentifiers.prefix(8).map {
      Finding(.repeatedIdentifier($0.name), severity: .note, line: $0.line)
    }
    return complaints + references + identifiers
  }
}
