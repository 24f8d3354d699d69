// Part of Kimberlite.
import ResolutionExport
import ResolutionModel

/// The words in lists of references.
extension Messages {
  /// What the document is, as styles print it before the number: `Resolution`.
  static func genre(of type: DocumentType?) -> String? {
    switch type {
    case .resolution: "Resolution"
    case .decision: "Decision"
    case .report: "Report"
    case .letter, .letterWithReport: "Letter"
    case .communique: "Communiqué"
    case .draft: "Draft"
    case nil: nil
    }
  }

  static let publisher = "United Nations"

  /// `Session 62; agenda item 13; plenary meeting 57`; empty where nothing is known.
  static func proceedings(of entry: BibliographicEntry) -> String {
    [
      entry.session.map { "Session \($0)" }, entry.agendaItem.map { "agenda item \($0)" },
      entry.plenaryMeeting.map { "plenary meeting \($0)" },
    ].compactMap { $0 }.joined(separator: "; ")
  }
}
