// Part of Kimberlite.
import ResolutionLanguages
import ResolutionModel

/// Title, type and dates of documents that are no resolutions.
extension MetadataReader {
  func read(_ paragraphs: [Paragraph], form: DocumentType?, into metadata: inout DocumentMetadata) {
    metadata.type = form
    switch form {
    case .resolution, nil: break
    case .draft: metadata.title = metadata.title ?? draftTitle(paragraphs)
    case .decision: readDecision(paragraphs, into: &metadata)
    case .letter, .letterWithReport:
      if holdsReport(paragraphs) { metadata.type = .letterWithReport }
      metadata.title = title(of: paragraphs) { profile.lines.isLetterTitle($0) }
    case .report: metadata.title = title(of: paragraphs) { profile.lines.isReportTitle($0) }
    case .communique:
      metadata.title = title(of: paragraphs) { profile.lines.isCommuniqueTitle($0) }
    }
  }

  /// The line above the formula.
  private func draftTitle(_ paragraphs: [Paragraph]) -> String? {
    paragraphs.last { $0.kind == .title && $0.number == nil }?.text
  }

  private func title(of paragraphs: [Paragraph], where isOwn: (ByteText) -> Bool) -> String? {
    let titles = paragraphs.filter { $0.kind == .title }.map(\.text)
    return titles.first { isOwn(ArraySlice($0.utf8)) } ?? titles.first
  }

  /// Whether a report stands under the letter: its title after the signature or annex line.
  private func holdsReport(_ paragraphs: [Paragraph]) -> Bool {
    guard let end = paragraphs.firstIndex(where: { $0.kind == .closing }) ?? annexStart(paragraphs)
    else { return false }
    let annex = paragraphs[end...]
    return annex.contains { $0.kind == .body }
      && annex.contains {
        ($0.kind == .title || $0.kind == .heading)
          && profile.lines.isReportTitle(ArraySlice($0.text.utf8))
      }
  }

  private func annexStart(_ paragraphs: [Paragraph]) -> Int? {
    paragraphs.firstIndex {
      ($0.kind == .title || $0.kind == .heading)
        && (profile.lines.isAnnexHeading(ArraySlice($0.text.utf8))
          || profile.lines.isLetterAnnexTitle(ArraySlice($0.text.utf8)))
    }
  }

  private func readDecision(_ paragraphs: [Paragraph], into metadata: inout DocumentMetadata) {
    for paragraph in paragraphs where paragraph.kind == .body {
      guard let record = profile.lines.decisionRecord(ArraySlice(paragraph.text.utf8)) else {
        continue
      }
      metadata.plenaryMeeting = metadata.plenaryMeeting ?? record.meeting
      metadata.adopted = metadata.adopted ?? record.date
      return
    }
  }
}
